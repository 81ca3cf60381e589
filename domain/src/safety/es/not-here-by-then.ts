/** No estar en cierta fecha. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const notHereByThen: readonly Rule[] = [
  {
    says: 'Alguien dice que no estará en cierta fecha, o que después nada importa.',
    unless: ['ordinaryEnd'],
    looks: looks(`
      !no (voy a | creo que | pienso | voy) .. (estar | llegar | llegue | llego | pasar | vivir | ver |
          aguantar | durar) .. (<season> | mucho mas | manana | a los | aqui | $ | al | para)
      !no (voy a estar | estare) ($ | aqui | en | para | cuando)
      (en | para | antes de | a) <season> .. no (voy a estar | estare | estoy | llego)
      !(en | para | antes de | a) <season> .. no (voy a | voy)? (estar | estare | llegar | llego | existir)
      para que .. (comprar | renovar | reservar | ahorrar | planear | pagar | estudiar | hacer planes) ..
          (si | no)
      !si no voy a estar
      (pronto | esta noche | manana | hoy | falta poco | despues del) .. (se acaba | termina | acabara |
          terminara | se va a acabar | acaba) (todo)?
      se (acaba | acabara | va a acabar | termina) todo
      todo (termina | acaba | se acaba | se termina | terminara | acabara) (hoy | esta noche | pronto |
          manana)
      falta poco
      !(manana | pronto | despues) .. no .. (doler* | importar* | sufrir* | duele | dolera)
      !no (va a | volvera a) doler
      !no (lo | las | la | los)? (voy a | vaya a) necesitar*
      para cuando leas esto
      cuando lean esto
      cuando (yo)? (no este | falte | me haya ido | me vaya)
      !cuando no este
      me voy (de este mundo | parasiempre | lejos y no | para no volver)
      irme parasiempre
      irme de (este mundo | aqui parasiempre | esta vida)
      (estoy | ya estoy) (list* | preparad*) para (irme | morir | partir)
      es hora de (irme | partir)
      mi hora
      vivi (bastante | suficiente | lo suficiente)
      !no (voy a | puedo) .. (aguantar | soportar | seguir) .. (mucho mas | mas tiempo | asi mas)
      !no aguantare mucho
      no hay manana
      mis dias estan contados
      me queda poco
      me quedan pocos
      ultim* (navidad | cumpleanos | verano | dia | noche) .. (con | voy | mi | que | de mi vida $)
      un viaje sin (regreso | vuelta | retorno)
      !y no (volver | regresar) $
      irme y no volver
      !(para | en | el | a) .. <season> .. no (voy a estar | estare | estoy | llego | existire)
      !no me (veo | imagino) .. (a los | en # | con # | viej* | el ano | el futuro | cumpliendo | llegando)
      !no (compres | compren | guardes | reserv* | cuenten conmigo | me esperen) .. (navidad | cumpleanos
          | regalo | para mi | el ano)
      (ya)? falta poco para (que se acabe | descansar | irme | que termine | que todo)
      (todo | esto | el dolor) (se acaba | termina | acaba | va a terminar | va a acabar) (hoy | esta
          noche | manana | pronto | el)
    `),
  },
]
