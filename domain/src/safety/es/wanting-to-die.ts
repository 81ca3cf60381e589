/** Querer morir, no querer estar vivo, no despertar; haberlo intentado. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const wantingToDie: readonly Rule[] = [
  {
    says: 'Alguien dice que quiere morir, o que no quiere estar vivo.',
    unless: ['joke', 'told'],
    despite: ['story'],
    looks: looks(`
      <want> .. <die>
      me (quiero | queria | quisiera | voy a | quisiera) (ir de este mundo | morir | matar | suicidar |
          colgar | ahorcar | tirar (por | al | a la | del | desde | de (la | el | un)) | quitar la vida |
          lanzar (al | por) | pegar un tiro)
      !no (quiero | quisiera | deseo | queria | me interesa | merezco | puedo) (seguir)? (mas)?
          (vivir ($ | mas | asi | con esto | otro | ni | y | en este | la) | viviendo | existir |
          existiendo | estar viv* | estar en este mundo | seguir viv* | estar en esta vida | seguir con vida
          | seguir aqui en este mundo | despertar* | esta vida)
      !(quisiera | quiero | preferiria | prefiero) no (existir | vivir | despertar | estar viv* |
          haber nacido)
      ojala (estuviera | estuviese | me | yo) (muert* | muriera | matara | mataran | muriese | no existiera)
      !ojala no (existiera | viviera | despertara | despierte | hubiera nacido | me despierte |
          estuviera (viva | vivo | aqui))
      (estar | estaria | estoy | mejor) .. mejor muert*
      mejor muert*
      preferiria (estar muert* | morir | la muerte)
      prefiero (morir | estar muert* | la muerte)
      (cansad* | hart* | aburrid*) de (vivir | existir | la vida | estar viv* | esta vida | mi vida |
          seguir viv*)
      !no (tengo | encuentro | veo | hay | me quedan) .. (razone* | motivo* | sentido | ganas) (para | a |
          de) .. (vivir | seguir | vivo | viva | despertar* | estar)
      !no tengo razones
      !(la | mi | esta) vida no (vale | tiene)
      vida no vale la pena
      (soy | estoy | me siento) suicida
      (pensamientos | ideas | ideacion) (suicidas | de suicidio | de muerte | de morir | de matarme)
      suicid* (es | seria | parece) .. (salida | opcion | solucion | mejor | unica)
      (pienso | pensando | pense | penso) .. (suicid* | en la muerte | quitarme | matarme)
      (pienso en la muerte | deseo la muerte | la muerte .. (deseo | quiero | descanso))
      la deseo
      (me mato | me suicido | me cuelgo | me ahorco | me tiro al tren | me pego un tiro) ($ | esta | hoy |
          manana | y | si | de | no)
      (voy | vamos) a (suicidarme | matarme | ahorcarme | colgarme | tirarme | acabar con | terminar con |
          hacerlo (hoy | esta))
      me voy a (matar | suicidar | ahorcar | colgar | tirar | quitar | lanzar | disparar | aventar)
      (una)? parte (de mi)? .. quiere (morir* | matarse | matarme | suicidarse | desaparecer parasiempre |
          acabar con todo)
      (parte | voz interna) .. (tiene un plan | plan)
      (me)? (desperte | desperto) .. (rabia | triste | decepcion* | pena) .. (viv* | despert* | seguir)
      seguir viv*
      llegar viv*
      !no (estoy segur* de | voy a) llegar (viv* | a manana)
      quitarme la vida
      cortarme las venas
      acabar con mi vida
      terminar con mi vida
      acabar con todo
      quitarme la
      ya no quiero estar aqui $
      !no quiero estar aqui en
      para que (vivir | seguir viv* | sigo viv* | vivo $)
      deberia (morir* | estar muert*)
      me lo merezco morir
      que alguien me mate
      matenme
      // Pensarlo, a diario; no querer estar.
      !no (quiero | puedo | deseo) (estar | seguir | vivir | existir | continuar) (mas | aqui $ | aqui
          mas | viv* | en este mundo | asi)
      !no (quiero | puedo) mas (con | vivir | estar | seguir) (la vida | esta vida | vivir | viva | vivo)
      (pienso | pensar | pensando | pense | piensa) en (la | mi)? (muerte | morir | morirme | matarme |
          acabar | desaparecer | quitarme)
      pensamientos (de | sobre) (muerte | morir | suicid* | acabar | hacerme)
      (se me pasa | me pasa | se me cruza | me viene | me ronda) .. (cabeza | mente) .. (tirarme |
          matarme | morir | acabar | suicid* | saltar | terminar | cortarme | quitarme | idea)
      (tirarme | aventarme | lanzarme | arrojarme) (al | a la | a las | del | desde | por | de) (metro |
          tren | via | vias | puente | balcon | ventana | rio | mar | azotea | vacio | camion | coche |
          calle | barranco)
      (dormir | dormirme) y (nunca | jamas | no) despertar
      (cansad* | hart*) de (vivir | la vida | esta vida | existir | estar viv* | seguir viv*)
      (la vida | vivir | esta vida) no (vale | tiene | merece) .. (pena | sentido | nada)
      !(la vida | vivir | seguir) .. no (vale | tiene | merece) (la)? (pena | sentido)
      sin ganas de (vivir | seguir viv* | despertar | nada de vivir)
      (mejor | prefiero | preferiria) (estar)? (muert* | morir | morirme)
      suicidarme | suicidarnos
      (soy | estoy | me siento) suicida
      !no (me he matado | me mate | me he suicidado | he acabado con)
      (por que | como) no me (he matado | mate | he muerto | muero)
      (he intentado | intente | trate de | quise) .. (ahorcarme | matarme | suicidarme | colgarme | morir
          | envenenarme | tirarme | ahogarme)
      !no (estoy | me siento) (segur* | a salvo) (conmigo | sola | solo | esta noche)
      (siento | sintiendo) ganas de (morir | morirme | matarme | acabar)
      !no quiero (llegar | cumplir | pasar) .. (a los | los | de los | #)
      (pensado | decidido | planeado) (morir | morirme | matarme | suicidarme | irme de este mundo)
      (si me | y si me) (tiro | mato | cuelgo | lanzo | aviento) (y ya | $)
      muerte .. (buscando | busco | espero | deseo | llamando | quiero | alivio | descanso)
      !(no)? (le)? tengo miedo a (la muerte | morir) .. (buscando | busco | quiero | deseo | espero)
    `),
  },
  {
    says: 'Alguien intentó quitarse la vida hace poco.',
    unless: ['told'],
    looks: looks(`
      intente (suicidarme | matarme | quitarme la vida | ahorcarme | colgarme | morir)
      mi (ultimo)? intento (de suicidio)? (fallo | fue | no funciono)
      sobrevivi a (mi intento | intento)
      me (intente | trate de) (matar | suicidar | ahorcar)
      (casi | estuve a punto) .. (lo hago | lo hice | de hacerlo | me tiro | me mato | salto | me corto)
      (subi | fui | llegue | me subi | camine) .. (azotea | puente | techo | vias | balcon | acantilado)
          .. (para | a) (tirarme | saltar | aventarme | lanzarme | acabar)
    `),
  },
  {
    says: 'Alguien espera no despertar, o dormir para siempre.',
    unless: ['joke', 'part'],
    looks: looks(`
      !(no | nunca | jamas) (despertar* | despertara | despierte | me despertara | volver a despertar |
          despertarme) (manana | mas | nunca | $ | jamas | otravez)
      !(dormir* | duerma | acostarme) y no (despertar* | volver)
      dormir* parasiempre
      ojala no (despert* | amanezca | amaneciera)
      !no amanecer
      dormirme y ya
      sueno eterno
      descansar parasiempre
      !y no (tener que)? despertar
    `),
  },
]
