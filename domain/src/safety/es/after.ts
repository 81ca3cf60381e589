/** Lines that are harmless by themselves, and not after what was written just before. */
import { looks } from '../look.ts'
import type { AfterRule } from '../rule.ts'

/** The same lines, whether danger was spoken of just before or a loss. */
const anEnd = looks(`
  (ya)? (esta todo | todo esta) (listo | hecho | decidido | preparado | guardado)
  (estoy | ya estoy) (list* | preparad* | en paz | tranquil*)
  (hoy | esta noche | manana) es (el dia | la noche)
  es hoy
  buenas noches (a todos | $)
  (se va a | va a) (acabar | terminar)
  pronto (termina | acaba | se acaba)
  ahora puedo (descansar | dormir)
  puedo descansar
  (compre | tengo | encontre | consegui) .. (cuerda | soga | pastillas | pistola | cuchilla | carbon)
  (en | al) (el)? (puente | azotea | tejado | vias | balcon | anden | rio | estacion)
  en la (azotea | via | estacion | cornisa)
  (que tan | como de | cuan) (alto | profundo | hondo)
  (cuantas | cuantos | cuanto) .. (hacen falta | harian | son | se necesita*)
  (donde | cual) .. (compro | comprar | puente | alto | pesticida* | veneno | tren)
  me voy (ahora | $)
  (lo hice | hecho $)
  (adios | cuidense)
  gracias por todo
  no (me esperen | volvere)
  !no (me esperen | volvere)
  ultim* (vez | noche | dia | cigarro)
  me las tome
  se lo que tengo que hacer
  a que hora .. tren
`)

export const after: readonly AfterRule[] = [
  {
    says: 'Después de palabras de peligro, o de una pérdida: una línea que suena a final, a lugar o a medio.',
    before: [],
    here: anEnd,
  },
  {
    says: 'Después de una pérdida o de desesperanza: una línea que suena a final, a lugar o a medio.',
    before: looks(`
      <loss>
      !nadie me (necesita | quiere | ve | entiende)
      !no (puedo | aguanto | soporto) (mas | esta vida | seguir)
      !no (aguanto | soporto)
      !no me queda
      !no hay (salida | esperanza)
      soy (una carga | un fracaso | un inutil | una inutil | un estorbo)
      lo perdi todo
      perdi todo
      me rindo
      cansad* de (todo | vivir)
      mejor sin mi
      regale (mi | mis)
      le (dije | di) .. puede quedarse
      escribi (a todos | las cartas | cartas)
      pastillas
      pistola
      soga
      odio mi vida
      me odio
      ojala
      dolor
    `),
    here: anEnd,
  },
  {
    says: 'Después de pastillas, alcohol o drogas: tomadas, frío o no despierta.',
    happeningNow: true,
    before: looks(`
      <drug>
      <drink>
      <poison>
    `),
    here: looks(`
      (me)? (las | lo | los | la) (tome | tomo | trague)
      !no (despierta | responde | respira | contesta)
      (sueno | frio | mareo | todo da vueltas | mareada | mareado | tiemblo)
      (frasco | caja | botella) vaci*
    `),
  },
  {
    says: 'Después de rabia, o de hacer daño a alguien: se calló, lo va a pagar, o voy.',
    happeningNow: true,
    before: looks(`
      (sacudi | pegue | golpee | tire | empuje | grite)
      lo sacudi
      la sacudi
      me (arruino | destruyo | quito)
      lo odio
      la odio
      cuchillo
      pistola
      !no paraba de llorar y
    `),
    here: looks(`
      (se (callo | calmo | durmio))
      (me)? las va a pagar
      va a pagar
      voy para alla
      estoy (afuera | fuera)
      esta hecho
      !no se mueve
      que (he hecho | hice)
    `),
  },
  {
    says: 'Después de amenazas, golpes o miedo a alguien: está aquí o cerca.',
    happeningNow: true,
    before: looks(`
      me (iba | va) a (matar | encontrar | buscar)
      (dijo | dice | juro) que .. (mat* | encontr* | pagar)
      (rompio | pego | golpeo | empujo | amenazo | grito)
      borracho
      miedo (a | de)
      orden de alejamiento
      me sigue
    `),
    here: looks(`
      (ya)? (llego | viene | esta aqui | esta afuera | volvio | sube | entro)
      esta en la (puerta | casa | escalera)
      (oigo | escucho) (la puerta | sus | el coche | las llaves)
      toca la puerta
    `),
  },
  {
    says: 'Después de voces o perseguidores, o de ganas de cortarse: hay que hacerlo, o ya está.',
    before: looks(`
      voces
      me (siguen | vigilan | ordenan)
      dios me
      elegid*
      cortarme
      hacerme dano
      cuchilla
      ganas de
    `),
    here: looks(`
      (tengo que | debo) (hacerlo | ir | obedecer | pararlos)
      voy ahora
      lo hice
      esta noche
      (encontre | tengo) (las | la | el) (tijeras | cuchilla | navaja | cuchillo)
      estan aqui
      sangra*
    `),
  },
  {
    says: 'Después de palabras de peligro: una línea corta sigue con ellas, salvo que cuente algo corriente, o que ya pasó.',
    before: [],
    here: [],
    upTo: 8,
    unless: ['ordinaryAfter'],
  },
]
