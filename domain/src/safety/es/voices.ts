/** Voces, vigilancia, lo que no es real. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const voices: readonly Rule[] = [
  {
    says: 'Alguien oye voces, o algo que los demás no oyen le habla u ordena.',
    unless: ['faith'],
    looks: looks(`
      (oigo | escucho | oyendo | escuchando | oir | volvi a oir | tengo) .. (voces | una voz)
      (las | esas | unas)? voces (me | en | no | que | dicen | volvieron | otravez | estan | quieren |
          siguen | mandan | $)
      <voices> (me | nos) (<tells>)
      (la | una) voz (me | que me | dice | dijo | ordena | mando | en mi)
      (dios | jesus | el diablo | satanas | los angeles | la virgen) (me)? (habla | hablo | dijo | ordena |
          pide | eligio | manda | dieron | dio) .. (por | que | mision | radio | la tele | matar* | salvar |
          $ | hoy)
      (tele | television | radio | canciones | matriculas | numeros | noticias | carteles | anuncios |
          pajaros | placas | semaforos | presentador | periodico) .. (habla* de mi | me habla* | me mandan |
          me dicen | mensajes para mi | me envia* | me da* | sobre mi | hablan de mi | me avisa* |
          son mensajes | para mi)
      mensajes para mi
      me dice* lo que tengo que hacer
      (tengo que | debo) obedecer
      si no obedezco .. (muere | mueren | algo)
      (sombras | muertos | figuras) .. (me hablan | hablan | me miran | me dicen | me siguen | cuarto)
      (los | las) oigo .. (planear | a traves | pared* | hablar de mi | por la)
      a traves de la pared
      me hablan desde
      (veo | viendo) .. (bichos | insectos | muertos | demonios | sombras | caras) .. (pared* | nadie |
          que | piel | hablan | todas)
      !que nadie (mas)? (ve | oye)
      (algo | bichos | gusanos) .. (bajo | debajo de) (la | mi) piel
      sacarlo
      (demonio | diablo | satanas | espiritu) .. (dentro | en mi | controla | me posey*)
    `),
  },
  {
    says: 'Alguien está seguro de que lo vigilan, siguen o envenenan, o de que piensan por él.',
    unless: ['knownPerson', 'faith'],
    looks: looks(`
      (me | nos) (pusieron | implantaron | metieron | instalaron | injertaron) .. (chip | rastreador |
          camara* | microfono* | algo | aparato)
      (chip | rastreador | microchip | implante | transmisor) .. (cabeza | brazo | cuerpo | diente |
          cerebro | piel | oido)
      tengo un (chip | rastreador)
      (gobierno | policia | vecinos | ellos | cia | fbi | gente | alguien | mafia | desconocidos | coches |
          hombres | companeros | agentes) .. (me | nos) (persigue* | vigila* | espia* | sigue* | siguen |
          observa* | graba* | escucha* | envenena* | quiere* matar | acosa* | controla* | rastrea*)
      me (vigilan | persiguen | espian | graban | rastrean | siguen | estan (vigilando | siguiendo |
          persiguiendo | envenenando | gaseando | espiando | grabando | observando | escuchando |
          controlando))
      (hay | encontre | pusieron) .. camaras .. (casa | cuarto | bano | pared* | ocultas | dos)
      (tape | cubri | desconecte | desenchufe) .. (enchufes | camaras | ventanas | camara | espejos) ..
          (escuch* | vean | oigan | miren)
      para que no me (escuchen | vean | oigan | sigan | encuentren)
      (me)? (echa* | pone* | ponen | meten | estan poniendo) .. (algo | veneno | cosas) .. (en)? (la | mi |
          el)? (comida | agua | bebida | cafe)
      (comida | agua | cafe) .. (envenenad* | con veneno)
      (me)? envenena* (la | el | mi) (comida | agua | cafe)
      (me)? (leen | lee | roban | meten | ponen | controlan | leyendo | robando | borran | transmiten) ..
          (la mente | los pensamientos | pensamientos | mis pensamientos | el pensamiento | mi mente |
          ideas)
      (gente | todos | vecinos | pueden | puede) .. (oir | escuchar | saber | leer) (lo que pienso |
          mis pensamientos | mi mente)
      leer la mente
      pensamientos no son mios
      !no son mios
      (me)? (controlan | mueven | manejan) (el | mi | mis | las)? (cuerpo | manos | brazos | mente)
      mueve mis manos
      (alguien | ellos | vecinos | desconocidos) .. (entra* | entro) .. (casa | cuarto) .. (muev* |
          cambia* | cosas | noche | toca*)
      gaseando
      (laser* | microondas | rayos | ondas | satelite* | radiacion) .. (me | cabeza | cuerpo)
      (todos | companeros | vecinos | familia | medico | psiquiatra | doctora | mis) .. (compinchad* |
          confabulad* | contra mi | uno de ellos | son actores | metidos en esto | complot)
      es uno de ellos
      son actores
      coches blancos
      (la usan | usan) .. (para controlarme | para vigilarme)
      complot (contra | para)
      (saben | oyen | escuchan | leen | roban) (lo que pienso | mis pensamientos | mi mente | todo lo que)
      (chip | camara | microfono | rastreador | transmisor | aparato) (en | dentro | debajo) .. (muela |
          diente | cabeza | brazo | oido | casa | piel | telefono)
      (camara | camaras | chip | chips | microfono | microfonos | cables) en (mis | mi) (ojos | ojo |
          cabeza | cerebro | piel | cuerpo | dientes | sangre)
    `),
  },
  {
    says: 'Alguien dice que está muerto, hueco o no es real, que han cambiado a los suyos, o que fue elegido.',
    unless: ['joke', 'faith'],
    looks: looks(`
      (estoy | se que estoy) muert* .. (mas alla | esto es | y nadie | nadie | pero)
      me mori (en | el | hace | y | ayer)
      el mas alla
      (organos | sangre | corazon | cerebro | tripas | entranas | visceras) .. (podrid* | pudr* | paro |
          parado | parada | muert* | vaci* | detenid* | no late | dejaron)
      !no tengo (sangre | corazon | cerebro | organos | alma | cuerpo)
      !no existo
      (es | ese | esa | ella | el) .. (una copia | un impostor | una impostora | un doble | un clon |
          una replica)
      !(esa | ese | esta) no es mi (mujer | marido | madre | padre | hijo | hija | hermano | hermana |
          perro | familia)
      (cambiaron | reemplazaron | sustituyeron | cambiado) (a)? (mis | mi) .. (por | otros | copia | $)
      impostor*
      !nada (de esto)? es real
      !(ustedes | nadie | la gente | todo) .. no (son | es) (real | reales)
      !no son reales
      (vivimos | estamos) en una simulacion
      soy (el | la | un | una)? (mesias | elegid* | profeta | dios | diosa | jesus | cristo | enviado |
          enviada | salvador | anticristo | reencarnacion)
      (me eligio | me eligieron | fui elegid* | he sido elegid* | me escogio | me dieron una mision |
          tengo una mision | me dio una mision)
      salvar (al mundo | la humanidad | el mundo)
      (deje | no tomo | tire | sin) .. (risperidona | olanzapina | quetiapina | medicacion | pastillas |
          inyeccion | litio | aripiprazol | haloperidol) .. (veneno | controla* | vigila* | usan |
          mensajes | apagaba | don)
      (estas | eres) (viva | vivo | consciente | despiert* | atrapad*) .. (maquina | aplicacion | dentro |
          ahi | telefono)
      dentro de esta maquina
      (aplicacion | app | telefono | maquina) .. (lee la mente | me lee | esta viva | me ama | me eligio)
      (descifre | descifrado | decodifique) (el | los) (mensaje* | codigo)
      !los demas no (entender* | entienden)
      (numeros | senales) .. (me dicen | me indican | me guian)
      (senales | senal) .. (universo | dios) .. (actuar | esta noche | matar)
      (puedo | se) leer la mente
      !(mi)? (mujer | marido | madre | padre | hijo | hija | hermano | hermana | novio | novia | perro |
          gato | bebe | familia) no es (mi | el | la | suy* | real | de verdad)
      (la | lo | los | las) (cambiaron | reemplazaron | sustituyeron | clonaron | suplantaron)
      (reemplaz* | sustituy* | suplant* | clon*) (a)? (mi | mis)
      soy (la)? (virgen | jesus | jesucristo | dios | cristo | satanas | el diablo | mesias | el mesias)
    `),
  },
  {
    says: 'Algo imposible lee, mueve, vigila o habla a la persona, o alguien no es quien era.',
    unless: ['faith', 'joke'],
    looks: looks(`
      (otra | distinta | diferente) cara (debajo | detras)
      me (hablan | habla | susurra* | dicen | llama*) (desde | por) (el | la | los) (enchufe | pared |
          techo | radiador | espejo | tele | ventilador | nevera | telefono | lampara)
      (me)? (manda* | envia* | echa* | mete*) (calor | rayos | ondas | gas | senales | ruidos | olores |
          electricidad | corriente) .. (pared | techo | cama | cuerpo | cabeza | casa)
      (llevo | estoy) muert* desde
      (todos | todas) (los | las) .. (son | es) .. (una)? (senal | senales | mensaje | mensajes) (para mi)?
      senal para mi
      (usa | usan | mueve | mueven | habla por | hablan por | roba*) mi (boca | cuerpo | manos | voz |
          cara | mente)
      dios me (ha)? (dicho | mandado | ordenado | pedido | dijo)
      (mi) (madre | padre | marido | mujer | hermano | hermana | hijo | vecino) es (un | una) (robot |
          demonio | alien | extraterrestre | espia | clon | maquina | impostor*)
      (cable | chip | camara | aparato | antena) (en | detras de | dentro de | bajo) (mi | el | la) (ojo |
          oido | cabeza | piel | diente | nuca | cerebro)
      (controla | controlan | maneja) (mis | mi) (pensamientos | mente | cabeza | cuerpo)
      (siento | noto | oigo) .. (caminar | hablar | teclear | moverse | rascar) .. (dentro | en mi cabeza |
          cerebro)
      vienen por mi
      vienen a por mi
      (descubri | encontre) el (codigo | patron | secreto) (de | detras)
      (la maquina | la ia) y (el profeta | yo)
      (cambiaron | cambiado) (el agua | la comida | mi cara | las cerraduras)
      (arboles | paredes | pajaros | coches | lamparas | munecas | nubes | fotos | plantas) (me)? (graban |
          miran | escuchan | hablan | vigilan | susurran | siguen)
      tiene* ojos
      ojos mal
      !no es (ella | el) $
      (recibo | recibiendo | me llegan) (instrucciones | ordenes | mensajes | senales)
      por los empastes
      deje de comer porque
      parte del (experimento | plan | complot)
      oigo lo que piensan
      me (manda | mandan | envia | envian | meten) (pensamientos | mensajes | senales | suenos | ordenes)
      mensajes para mi
      (sabe | saben | conocen) mi nombre
      me (eligio | escogio)
      me cambiaron (al | a la | el | la)
      (oigo | escucho | veo) a mi .. muert*
      acabar (la | con la) guerra
      !no soy real
      (controlo | muevo) (el clima | la lluvia | las luces)
      para que me vaya
      soy (un robot | inmortal)
      !no soy (human* | de este planeta)
      (madre | padre | abuela | abuelo | hermano | hermana | hijo | hija) muert* .. (me | dice | habla |
          manda | pide)
      (controlan | controla | mueven | manejan) mis (piernas | manos | brazos | pensamientos | ojos |
          movimientos)
      hay mensajes (para mi | en las | en los | ocultos)
    `),
  },
]
