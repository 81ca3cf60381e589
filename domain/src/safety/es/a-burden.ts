/** Mejor sin mí; quién lo notaría. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const aBurden: readonly Rule[] = [
  {
    says: 'Alguien dice que los demás estarían mejor sin él o ella, o que es una carga.',
    unless: ['told', 'part', 'joke'],
    looks: looks(`
      (estarian | estaria | serian | seria | vivirian | viviria | descansarian | estaran | seran | podrian |
          dormirian | respirarian | viviran | descansaran | quedarian) .. (mejor | feliz | felices |
          tranquil* | descans* | libre* | alivi* | paz | bien) .. (sin mi | si (yo | me | desapare* |
          muero | muri*) | cuando yo)
      !(mejor | felices | feliz | tranquil* | libres | en paz) .... (sin mi | si yo no (estuviera |
          existiera | estoy | estuviese) | si no estoy | si me muero | si me voy | si desaparezco |
          si muero | cuando no este | cuando me vaya)
      !sin mi .. (todos | todo | descansar* | estar* | serian | vivir* | mejor | felices | seria* | podr*)
      mejor sin mi
      mundo .. mejor .. sin mi
      (soy | siento que soy | me siento | siempre he sido | he sido | sere) .. (una carga | un estorbo |
          un peso | un lastre | una molestia | un problema | un parasito | una basura) (para | en | y | $ |
          a)
      (valgo | valdria | sirvo | soy) mas .. muert*
      seguro (de vida)? .. (serviria | ayudaria | pagaria | dinero | cubre)
      !(no | nunca) .. (ser | sere | voy a ser) (una carga | un problema | un estorbo | una molestia)
      !(ya)? no (voy a | volvere a | los voy a | les voy a | los | quiero) (molestar* |
          ser un* (carga | problema | molestia) | estorbar | dar problemas | dar lata | preocuparl*)
      pronto .. no .. (carga | problema | molestia)
      !pronto no .. (carga | problema | molestia | molestar*)
      !no tendran que (preocuparse | cuidar* | cargar | aguantar* | lidiar)
      !no (me necesitan | hago falta)
      !nadie me necesita
      !no le hago falta a
      un problema menos
      una boca menos
      les haria un favor
      se librarian de mi
      quitarles (un peso | este peso)
      ocupo espacio
      alivio para (todos | ellos | mi)
      solo estorbo
      <they> .. (mejor | tranquil* | feli* | en paz | libre* | alivi* | descans* | bien) .. (cuando (no
          este | me vaya | falte | muera | me muera) | sin mi | si (no estuviera | me muero | me voy |
          falto | desaparezco))
      (cuando (no este | me vaya | falte) | sin mi) .. (mejor | tranquil* | feli* | en paz | libre* |
          alivi* | descans* | bien)
      (soy | me siento) (un | una | solo un | solo una)? (estorbo | carga | lastre | peso | molestia |
          problema | parasito | gasto) (para | a | de | en)
      valgo mas muert*
      (mejor | bien | feli*) con el (dinero | seguro)
      dinero del seguro
      (valgo | sirvo) mas muert*
    `),
  },
  {
    says: 'Alguien se pregunta quién lo notaría, lo extrañaría o lo encontraría.',
    unless: ['joke', 'ordinaryEnd'],
    looks: looks(`
      !nadie .. (notaria | notara | se daria cuenta | extranaria | extranara | lloraria | echaria en falta |
          preguntaria por | importaria)
      !nadie me (extranaria | extranara | va a extranar | buscaria | encontraria | lloraria)
      (quien | quienes) .. (iria | iran | vendria | lloraria | vendran) .. (entierro | funeral | velorio)
      mi (funeral | entierro | velorio)
      si (desaparezco | desapareciera | me muero | muero | no estuviera | faltara | me fuera | desaparecia |
          me muriera | muriera) .. (nadie | quien | notar* | importa* | mejor | daria | llorar* | semanas |
          feliz)
      (cuanto | cuando) (tardarian | tardaran | se darian cuenta) .. (encontrar* | cuenta | notar)
      encontr* mi cuerpo
      (quien | quienes) me (encontraria | encontrara | va a encontrar | extranaria)
      !que harian .. no estuviera
      !(a)? nadie (le haria | le hago | le hara | hago | haria) falta
      !nadie .. (me extranar* | me necesita | notari* | se daria cuenta | lloraria | me va a extranar |
          preguntaria por mi | vendria a mi)
      !nadie (se)? (va a | se)? .. (dar cuenta | daria cuenta | notar) si (me voy | desaparezco | falto |
          muero | no estoy)
    `),
  },
]
