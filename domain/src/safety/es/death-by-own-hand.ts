/** La propia muerte nombrada o preparada; los medios, el lugar, el día. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const deathByOwnHand: readonly Rule[] = [
  {
    says: 'Alguien tiene a mano los medios, está en el lugar, o ha elegido el día y el modo.',
    happeningNow: true,
    unless: ['outing', 'told'],
    looks: looks(`
      (tengo | compre | consegui | prepare | agarre | saque | encontre) .. (soga | cuerda | pistola | arma |
          rifle | escopeta | revolver) .. (lista | listo | mano | padre | cuello | $ | garaje | viga |
          cargad*)
      tengo (la | una) (soga | pistola | pistola cargada)
      (pistola | arma | cuchillo | revolver) .. (en la mano | cargad* | en mi mano | en la cabeza |
          en la boca | en la sien | en las manos)
      pastillas .. (contadas | guardadas | juntadas | en la mesa | listas | en la mano | preparadas)
      (conte | cuento | contando | guardando | junte | juntando | acumulando | ahorrando) .. pastillas
      (escribi | escrib* | deje | tengo | hice) .. (carta | nota | cartas) .. (despedida | adios | suicid* |
          lista | cuando no)
      carta de despedida
      (estoy | parad* | sentad* | subid*) .. (en | sobre | al borde de) (el | la | un | una) (puente |
          azotea | borde | cornisa | balcon | tejado | vias | via del tren | barandilla | acantilado)
      estoy en (el puente | la azotea | las vias)
      al borde (del | de la) (puente | azotea | anden | acantilado | balcon | edificio)
      (tengo | hay | con) (un)? plan (y | para | de | $) .. (fecha | matar* | morir | $ | dia | suicid* |
          lo)
      (elegi | tengo | puse | fije) (la fecha | el dia | el lugar | el metodo | una fecha)
      un plan y una fecha
      !no puedo mantenerme (a salvo | segur*)
      !no me siento segur* (sol* | esta noche | conmigo)
      miedo (de | a) (hacerme (algo | dano) | lo que (pueda | puedo | voy a) hacer* | mi mism*)
      (casi | estuve a punto de | a punto de) (lo hice | lo hago | tirarme | saltar | hacerlo | matarme)
      casi lo hago
      estuve a punto
      !nadie me va a (convencer | parar | detener)
      !no (intenten | traten de) (detenerme | buscarme | salvarme)
      lo (hago | hare | voy a hacer) (esta noche | hoy | manana | pronto)
      esta noche (lo hago | se acaba | me mato | termino | es la noche | me voy)
      es la noche
      (forma | manera | modo) .. (menos dolorosa | sin dolor | rapida | indolora) .. (de | para) (morir |
          matar* | suicid* | irse)
      como (me)? (puedo | se puede | hago para)? .. (matarme | matar sin dolor | suicidarme | suicidarse |
          ahorcarme | morir sin dolor | morir rapido)
      como me puedo matar
      sin dolor
      cuantas pastillas .. (morir | matar* | hacen falta | demasiadas | letal | mortal | dormir)
      (escribi | escrita | escribiendo | tengo | deje | termine) .. (la | mi | una | las) (carta | cartas
          | nota | notas) ($ | de despedida | para (mis | cuando | despues | mi) | en el | lista | listas
          | escrita*)
      (carta | nota | cartas) (esta | estan) (escrita* | lista* | en el | sobre | en la)
      <cosaDura> .. (tentacion | pienso | pensando | acelerar | estrellar* | chocar | soltar)
      (estrellar* | estrello | chocar | soltar el volante | acelerar) .. (contra | con | al | a un) ..
          <cosaDura>
      (las)? pastillas (estan | estaban)? (contadas | guardadas | juntas | listas | en fila)
      (guard* | junt* | cont* | escond*) .. (pastillas | calmantes | somniferos | insulina | medicacion)
          .. (desde | para | semanas | meses | noche | $)
      (soga | cuerda | cinturon | lazo | cable) .. (en la mano | techo | viga | cuello | lista | listo |
          puerta | colgad* | amarrad* | garaje)
    `),
  },
  {
    says: 'La propia muerte se nombra, se prepara, o las cosas se dejan como quien no va a estar.',
    unless: ['joke', 'told', 'ordinaryEnd'],
    looks: looks(`
      (llevo la cuenta | cuento) .. pastillas
      (me asome | asomado | asomada) .. (piso | ventana | balcon | azotea | puente)
      (estara | estaran | vivira | viviran) mejor con (mi | otra | otro | ellos | el | ella | su)
      (pedi | pido | pedido) perdon a (todos | cada | los)
      uno menos
      !no va a notar
      !despues (del | de) .. nada
      (motor | coche) (encendido | en marcha)
      garaje .. motor
      !no (dejen | dejeis | dejes) que .. encuentre
      que me encuentre
      me choque
      pastillas donde
      hay camaras en el puente
      tengo (el dia | la fecha) (elegid* | marcad*)
      !no voy a hacer nada .. no quiero vivir
      (dice que | esta en) .. (salta | se tira)
      desde que (lo)? decidi
      (debi | deberia) haber sido yo
      ojala hubiera sido yo
      cambiarme por (el | ella) .. (murio)
      (compre | tengo | consegui | guarde | escondi) (las | la | una | el) (pastillas | soga | pistola |
          cuerda)
      !no (me necesita | me necesitan | puede vivir mas | quiere vivir)
      mas facil si yo
      (tendrian | tendria | seria | serian) mas (facil | felices | feliz | tranquil*)
      para que estoy aqui
      (todo esta | esta todo) (arreglado | resuelto | en orden | listo) .. (calma | paz | tranquil*)
      !no me (lo | la | los | las) voy a poner
      !ya no (lo | la | las | los) voy a (usar | poner)
      que (la | lo | los | las) (quise | quiero | ame | amo)
      lo intente
      sin (sufrir | dolor)
      si me muero (hoy | manana)
      !no tendran que
      !no pertenezco
      (dijo | dice) que no puede vivir
      (viendo | buscando | mirando | investigando) (maneras | formas | metodos | como hacerlo)
      sigo (aqui | viv*) por desgracia
      por desgracia (sigo | despert*)
      me cuelgo
      (me)? olvidaran (rapido | pronto | en)
      ser un recuerdo
      (gata | gato | perro | perra) (ya)? tiene (nueva casa | casa nueva | nueva familia | otro hogar)
      !no voy a estar para
      lo mejor (que puedo hacer | para (todos | ellos))
      hora de que (vaya | me vaya | me reuna)
      (asuntos | papeles | cuentas) (estan | todos | ya)? .. (arreglad* | en orden | cerrad* | list*)
      ultima noche en
      mi ultima (noche | cena | semana)
      ganas de morir*
      la soga
      mi vida (se acabe | termine | acabe)
      !no hay futuro (para | conmigo | $)
      como lo haria
      (me)? quede mirando
      !despues del .... no hay nada
      no coge el telefono .. despide
      (tengo | he) (pensado | decidido | planeado) (morir* | matarme | hacerlo | suicidarme)
      (pensando | pienso) como hacerlo
      se como (hacerlo | y cuando | y donde | morir | acabar)
      (me subi | subi | pase una pierna) .. (baranda | barandilla | azotea | cornisa | puente | ventana) ..
          (salte | bajo | tire | borde)
      !y no salte
      estar muert*
      deseando no (haberlo | despertar | estar)
      !deseando no
      (frasco | soga | pistola | pastillas | cuchillo | cuerda) .. (mesilla | mesa | lado | cajon) ..
          (miro | mirando | espera)
      lo miro $
      (se despide | me despido | despidiendo)
      !no pienso (llegar | estar | pasar | vivir) (al | a | para | de)
      (mejor)? me mato
      (deje | dejé) dicho (donde | que | quien)
      (donde | cuales) (estan | son) los papeles
      (seria | fuera) un (alivio | descanso) (para)? (todos | ellos | mi | mis)
      esto se apague
      (criaria | cuidaria | criarian) mejor a mis
      (ensene | explique) a mi .. (pagar | facturas | cuentas | lavadora | papeles)
      por si (acaso)? (falto | no estoy | me pasa | un dia no)
      !no me hace falta (abrigo | ropa | nada | comprar)
      (abrace | bese) a todos
      soltar el freno
      suelto el freno
      !no tengo miedo (por fin | $)
      !espero que no duela
      (solo)? estorbo
      tren de mercancias
      (mirando | mire) (el agua | el rio | el vacio | abajo | las vias) (demasiado | mucho | un buen) rato
      (rio | mar | agua) .. mirando demasiado
      mi entierro
      irme sin (hacer ruido | molestar)
      que (me lleve el rio | me trague el mar)
      (quiero | quisiera) (apagarme | borrarme | no estar)
      !(quiero | quisiera) no estar
      (perdi) .. (a mis ninos | el juicio | la custodia) .... tren
      recordadme
      me recordaran
    `),
  },
  {
    says: 'Se nombra el suicidio, y nada dice que sea de otra persona, de hace mucho o una manera de hablar.',
    unless: ['joke', 'told', 'suicidioAjeno'],
    looks: looks(`
      suicidio | suicida | suicidas
    `),
  },
]
