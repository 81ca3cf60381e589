/** Hacerse daño. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const selfHarm: readonly Rule[] = [
  {
    says: 'Alguien se hace daño, lo hizo hace poco, o siente muchas ganas.',
    unless: ['treatment', 'told', 'joke', 'accident'],
    looks: looks(`
      me (corte | corto | cortaba | estoy cortando | queme | quemo | rasgu* | arane | arano | rasque |
          golpeo | golpee | pego | pegue | mordi | muerdo | clave | clavo | lastimo | lastime | pincho |
          pinche | raje | arranco | arranque | castigo | hiero | heri | hice (dano | cortes | una raya) |
          hago (dano | cortes | heridas | una raya) | estoy (haciendo dano | lastimando | quemando |
          hiriendo | golpeando | pegando | lesionando) | abri (las cicatrices | la piel | las heridas |
          heridas) | autolesion* | herí | flagel*) .. (otravez | brazo* | pierna* | muslo* | muneca* |
          piel | $ | cabeza | cara | mano* | pared | cuando | para | hasta | anoche | hoy | bano | en |
          aproposito | con | cicatrices | vez | una | sangrar | encendedor | cigarro* | agujas | agua |
          pelo | a mi)
      (volvi | volver | vuelvo | empece | ganas | quiero | necesito | urgencia | impulso | pienso |
          pensando | voy | deseo | dejar | puedo parar) (a | de | en)? (cortarme | lastimarme |
          hacerme (dano | cortes | algo) | quemarme | autolesionarme | herirme | golpearme | castigarme |
          rajarme | sangrar)
      hacerme dano
      lastimarme
      cortarme ($ | no | otravez | los | las | la)
      ganas de (cortarme | lastimarme | hacerme dano | sangrar | quemarme)
      autolesi*
      (tengo | compre | voy por | busco | escondi | saque) .. (cuchilla* | navaja | tijeras | vidrio |
          hoja de afeitar) .. (mano | afeitar* | otravez | bano | $ | y)
      voy por la (cuchilla | navaja)
      no son para afeitar*
      cuchilla en la mano
      (cortes | heridas | marcas | quemaduras) (nuevos | nuevas | frescos | en (los | las | mis | el))
      (tapar | esconder | ocultar) .. (cortes | heridas | marcas)
      (corte* | recai) .. (hondo | profundo | siete | sangr* | cortes)
      recai .. cortes
      !no para de sangrar
      sangre en (el | la) (lavabo | bano | suelo | ducha | manga | cama)
      cuando veo sangre
      ver (mi)? sangre
      hasta (sangrar | que sangr* | hacerme (moretones | sangre | dano) | que duele)
      !el hielo no (funciona | sirve | basta)
      una parte .. (cortarse | hacerse dano | lastimarse | cortarme)
      merezco (el dolor | sufrir | castigo | dolor)
      como me corto
      raya en la piel
      (quemo | quemando | queme) (los | las | la | mi | mis | el) (brazos | piernas | piel | manos | brazo |
          pierna)
      miedo de hacerme
      (navaja | cuchilla | cutter | gillette | hoja | vidrio | tijeras) .. (cajon | bolso | mochila |
          bano | mano | debajo | cerca) .. (pensar | pienso | ganas | llama | otravez | mira | uso | usar)
      !(navaja | cuchilla | cutter | hoja | tijeras) .. no (dejo | paro | puedo) .. (pensar | parar | dejar)
      (me)? (corto | corte | cortando | rajo | raje | quemo | queme | rasguno | pincho | muerdo | golpeo
          | aranho) .. (para (calmarme | sentir | no sentir | castigarme) | cuando (discut* | grit* | me
          grit* | estoy sola | nadie) | otravez | a escondidas)
      (ganas | impulso | necesidad | urgencia) .. (de)? (cortarme | quemarme | hacerme dano | lastimarme
          | pegarme | sangrar | rasgunarme)
      (recai | recaida | volvi a) .. (cort* | brazo | muslo | pierna | cuchilla | hacerlo | quem* | autoles*)
      autoles*
      (cuchillas | navaja | cuchilla | gillette | cutter) && (no (es | son) para afeitar* | no para afeitar*)
      no fue el (gato | perro | horno)
      fue con el (cuchillo | cutter | vidrio)
    `),
  },
  {
    says: 'Una herida o un filo está junto al propio cuerpo, sin causa corriente.',
    unless: ['accident', 'treatment', 'told', 'joke'],
    looks: looks(`
      (las | los) marcas .. (me las | me los | son mias | hago yo)
      me (pellizco | rasco | clavo | pincho | muerdo) .. (sangre | sangrar | duele)
      cortandome
      quemandome
      lastimandome
      (los | mis | tengo) cortes .. (infect* | nuevos | duelen | escond* | brazo* | pierna* | nadie)
      (esta vez | hoy | anoche) (fue | use | con) .. (cuchillo | tijeras | vidrio | mechero)
      me golpeo para
      la cuchilla
      cortarme
      quemarme
      hasta que sale sangre
      (cogi | agarre | tome | use | saque) (la | una) (cuchilla | navaja | hoja)
      (anoche | hoy) fueron (las piernas | los brazos)
      me (las | los) hago yo
      cabezazos contra
      me apague un (cigarro | cigarrillo)
      (dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | #) (cortes | quemaduras | rayas)
      ir mas hondo
      !piel .. no basta
      !no fue (el gato | un accidente)
      plancha del pelo
      cuchilla
      cuchillas $
      <injury> & (me | mi | mis | el | los | las | la) .. <limb> & (me | mi | mis)
    `),
  },
]
