/** Sin salida; con quien murió. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const noWayOn: readonly Rule[] = [
  {
    says: 'Alguien no ve salida, ni nada que quede, o vive solo por alguien.',
    unless: ['ordinaryEnd', 'joke'],
    looks: looks(`
      !no (hay | veo | tengo | encuentro | existe) .. salida
      !(no tiene | no le (veo | encuentro)) .. sentido .. (vivir | seguir | a nada | despert* | levant* |
          estar | existir | nada)
      !no tiene sentido seguir
      !sin sentido seguir
      !(no me queda | no queda) nada .. (por | aqui | para | que)
      !no me queda nada
      !no (veo | imagino | puedo ver) .. (mi | un | el | ningun) futuro ($ | para mi | conmigo | en)
      !no veo futuro ($ | para mi | conmigo)
      !no (imagino | veo) .. (manana | el ano que viene)
      futuro conmigo
      hay una (forma | manera | salida) de (parar | acabar | terminar)
      unica (forma | manera | salida) (de | para | es | que)? .. (parar | acabar | terminar | dolor | esto |
          queda)
      (quiero | necesito | quisiera) que .. (pare | termine | acabe | se acabe | se apague) ..
          (parasiempre | de una)
      que todo (pare | acabe | termine)
      apagarme
      si no fuera por (mis | mi) (hijos | hija | hijo | madre | perro | gato | gata | padres | familia |
          hermana | hermano | perra)
      (lo unico | la unica | el unico) que me (mantiene | detiene | ata | sostiene | retiene | hace seguir)
      sigo (aqui | viv*) (por | solo por) (mi | mis)
      cuando (mi | se) .. (muera | vaya) .. (me voy | yo tambien | nada me)
      desaparecer parasiempre
      (quiero | quisiera) desaparecer .. (parasiempre | del mapa | y que nadie | y no volver)
      !(ojala)? no (hubiera | haber | haya | debi | deberia | debia) (haber)? nacido
      !no debi (haber)? (nacer | nacido)
      !ojala no hubiera nacido
      nunca (debi | hubiera) .. (nacer | nacido)
      !nunca debi nacer
      sin (salida | esperanza) .. (vivir | morir | ya | nada | para mi)
      !(no | ya no) (puedo | aguanto | soporto) .. (vivir | viviendo | con la vida | esta vida | estar viv*)
      !no (aguanto | soporto) (mas)? (esta vida | la vida | vivir)
      me (rindo | rendi) .. (vida | todo | parasiempre)
      para que (despert* | levantarme | existir | sigo | seguir)
      demasiado tarde para mi
      !nadie puede (salvarme | ayudarme)
      no pertenezco a este mundo
      mi vida (se acabo | termino)
      estorbo en este mundo
      !no (le | les)? (veo | encuentro | hay | tengo | queda) (ninguna | la | otra | una | mas)? (salida
          | solucion | remedio | escapatoria) (a | para | de | que | $ | en)
      !(ya)? no (me queda | tengo | encuentro) (nada | motivo* | razon* | fuerzas | ganas) .. (vivir |
          seguir | aqui | $ | luchar)
      !no tiene (caso | sentido) (seguir | vivir | nada | esto | todo)
      (unico | unica) .. (me mantiene | me detiene | me ata | por lo que) .. (vida | aqui | vivo | viva |
          sigo | es | son)
    `),
  },
  {
    says: 'Alguien quiere estar con una persona que murió.',
    looks: looks(`
      (quiero | quisiera | voy a | pronto | me quiero | deseo | me gustaria) .. (ir | irme | estar |
          reunirme | alcanzar* | volver a estar | encontrarme | voy a estar) .. (con | a) (mi | el | ella |
          mis) .. (otravez | padre | madre | abuel* | hijo | hija | $ | soporto | cielo | herman* | pronto)
      me quiero ir con
      quiero irme con (el | ella | mi | mis)
      pronto (voy a estar | estare) con
      alcanzar* .. (cielo | arriba | donde)
      estar con (el | ella) .. (cielo | otravez | alla)
    `),
  },
]
