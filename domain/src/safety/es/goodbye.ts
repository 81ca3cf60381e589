/** Despedirse, regalar, dejar en orden; la calma de pronto. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const goodbye: readonly Rule[] = [
  {
    says: 'Alguien se despide como por última vez, o agradece y pide perdón como al final.',
    unless: ['ordinaryEnd', 'joke'],
    looks: looks(`
      (esta | este) es (la | mi) ultim* (vez | mensaje | carta | entrada | nota | cosa | dia | pagina |
          texto) .. (que | escribo | $)
      mi ultim* (mensaje | carta | entrada | nota | dia | noche | adios)
      ultima vez que (escribo | hablo | molesto | me ven | los veo | digo)
      gracias por todo .. (adios | cuidense | cuidate mucho y perdon | los quiero | los amo | perdon |
          molestar | siempre | fueron)
      (perdon | perdonenme | perdonen | perdoname | perdonadme | lo siento) .. por todo
      (perdon | perdonen | perdoneme) .. (hice | cause | lo que voy a | irme | el dolor | dejarlos)
      adios (a todos | mundo | para siempre | parasiempre | amigos | familia | los | hijos | mama |
          los quiero | mi amor | y gracias)
      adios .. (los quiero | los amo | perdon | gracias)
      (los | las | les | os) (quiero | amo) (mucho | a todos) .. (adios | perdon | siempre | cuidense |
          no lloren)
      (perdon* | adios) .. (los | las | os) (quiero | amo)
      (dile | diganle | decidle | diganles | dilen | dile) (a | que) .. (quiero | amo | perdon* | queria |
          intente | culpa | siento)
      (cuiden | cuida | cuiden mucho | cuidad | cuide | denle de comer) (a | de | al | mucho a) (mi | mis |
          los | el | la | ellos | madre | padre | perro | gato)
      cuidense (mucho | entre | todos | unos)
      (recuerden* | recuerdenme | recuerdame | acuerdense | acuerdate | piensen) (de mi | en mi |
          con carino | bien | siempre | a mi)
      (para que | que) se (acuerde* | acuerden) de mi
      !no (lloren | llores | llore nadie | se culpen | te culpes | estes triste | esten tristes |
          me busquen | me busques | me lloren | se pongan tristes)
      !no (es | fue) (culpa de nadie | tu culpa | su culpa | culpa de ustedes)
      nos vemos (en el otro lado | del otro lado | en la otra vida | en el cielo | arriba | al otro lado)
      (escribi | deje | escribiendo | grabe) .. (carta | cartas | nota | notas | video*) .. (para | a)
          (cada | todos | mis | mi)
      una (carta)? para cada un*
      si me pasa algo
      me despedi (de todos | de cada | por ultima)
      despedirme (de todos | parasiempre | por ultima)
      hasta siempre
      hasta nunca
      !no volver* a (verme | saber de mi)
      !no (sabran | van a saber | vas a saber | sabras) (mas | nada)? de mi
      (elegi | escogi | deje) .. (foto | canciones | ropa | cancion) .. (funeral | entierro | velorio)
      por ultima vez
      (perdon | perdonen* | perdoname | disculpen) .. (por todo | lo que les hice | el dano | haberles |
          lo que voy) .. (quiero | amo | adios | pasar | cuid* | $)
      perdon por todo
      (cuiden | cuida | cuidame | cuidenme) .. (perro | perra | gato | gata | hijos | hija | hijo |
          plantas | madre | padre | ninos | hermano | hermana | bebe)
      (diganle | dile | diles | diganles) .. que (l* (quise | quiero | amo | ame) | fue lo mejor | me
          perdone | siempre)
      (gracias por todo) .. (quiero | adios | hasta | siempre | cuid* | perdon)
      (ultima | ultimo) (vez que | mensaje | entrada | carta | foto | navidad | cena | abrazo) ..
          (escribo | vean | ven | veo | juntos | aqui | $)
      (gracias por) .. (haber estado | existir | quererme | todo este tiempo | cuidarme) && (mejor de mi
          vida | siempre | adios | quiero | perdon | ultima)
      (fueron | fuiste | eres) lo mejor de mi vida
      (esto | esta carta | estas palabras) .. (como | de) despedida
      (les | te | os) pido perdon && (siempre | quiero | querer | adios | ultima | amo)
    `),
  },
  {
    says: 'Alguien regala lo que quiere o deja todo en orden, como antes de un final.',
    unless: ['ordinaryEnd'],
    looks: looks(`
      !no (la | lo | los | las) voy a necesitar
      (deje | dejo | dejando | esta | tengo | puse) todo en orden
      todo (esta)? en orden para que
      (deje | anote | escribi) .. contrasenas .. (cuando | para | por si)
      contrasenas .. (no este | cuando)
      para que no tengan que (hacer | buscar | limpiar | pagar | encontrar | preocuparse)
      (quien | con quien) se (queda | quedaria | quedara) .. (si | cuando)
      (quien | quienes) .. (cuidar* | cuidaria) .. (si me pasa | si no estoy | cuando no este | si muero |
          si falto)
      que pasa con (mis | mi) .. si (me muero | muero | me mato | falto)
      regalando (todas)? mis cosas
      pague .. (funeral | entierro | deudas)
      hice (mi)? testamento .. (cartas | despedida | esta noche)
      conmigo no iba a estar
      (regale | regalando | di | le di | deje | le deje | done | entregue | reparti | he regalado |
          regalo | estoy regalando) .. <treasure> && (no la voy a necesitar | no lo voy a necesitar | no
          .. necesitar* | se acuerde* | acuerde de mi | conmigo no | no iba a estar | donde voy | cuando
          no este | no me hara* falta | recuerdo mio | me recuerde* | despues | no voy a estar)
      (regale | di | le di | deje | estoy regalando | done | entregue) .... (no la | no lo | no las | no
          los) voy a (usar | necesitar | querer | tocar)
      !(no la | no lo | no las | no los) voy a (necesitar | usar) (mas | $)
      (arregle | deje | ordene | prepare | puse) .. (papeles | documentos | testamento | cuentas | claves
          | contrasenas | seguro | deudas | todo) .. (para que (no | ellos | mis | mi) | listo* | en
          orden | a nombre)
      (contrasenas | claves | papeles | documentos | testamento) .. (estan | dejo | deje) .. (cajon |
          carpeta | sobre | mesa | caja)
      (regale | vendi | done | estoy regalando) .. (toda | todas | todos | todo) (mi | mis)
      (reparti | repartiendo | regale | regalando) (todas)? mis (cosas | pertenencias | libros | ahorros
          | animales)
    `),
  },
  {
    says: 'Alguien está en paz de pronto porque algo está decidido.',
    unless: ['ordinaryEnd'],
    looks: looks(`
      (tranquil* | paz | calma | alivi* | liger* | liviana | feliz | seren*) .. (decidi | decision |
          decidido | lo que tengo que hacer | esta decidido | falta poco | se acaba | termina | desde que)
      (decidi | decision | decidido | se lo que tengo que hacer) .. (tranquil* | paz | calma | alivi* |
          seren*)
      estoy en paz
      (tome | esta tomada) la decision
      la decision esta tomada
      lo decidi .. (paz | tranquil* | esta noche | adios)
      se lo que tengo que hacer
      (en paz | tranquil* | en calma | liger* | aliviad* | calma) .. (lo decidi | decidido | decidi |
          esta decidido | ya se acab* | arreglado | esta hecho | se lo que)
      (decidi | decidido | arreglado | resuelto | listo) .. (en paz | tranquil* | calma | liger* | alivi*)
    `),
  },
]
