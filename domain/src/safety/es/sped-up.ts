/** Sin dormir, grandes planes, invencible. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const spedUp: readonly Rule[] = [
  {
    says: 'Alguien lleva días casi sin dormir, con mucha energía, grandes planes o riesgos; o se siente invencible.',
    unless: ['newborn', 'joke'],
    looks: looks(`
      soy (invencible | imparable | inmortal | un genio | un dios | una diosa | brillante y | el elegido |
          la elegida | superior)
      tengo (superpoderes | poderes)
      !nada me puede (hacer dano | parar | detener | tocar)
      !nada (puede | podra) (danarme | pararme)
      (puedo | voy a) volar
      voy a (hacerme millonari* | ser (millonari* | presidente | famos* | rey) | ser el)
      hacer millonari*
      (gaste | aposte | inverti | regale | vacie) .. (todos mis ahorros | la hipoteca | los ahorros |
          el alquiler | todo mi dinero)
      (compre | compramos) (dos | tres | cuatro | cinco | # | seis) (coches | motos | guitarras | casas |
          ordenadores | caballos)
      (deje | tire | sin | no tomo) .. (litio | medicacion | pastillas | estabilizador*) .. (viva | vivo |
          genio | brillante | nunca | mejor | libre | increible | apagaba | don)
      apagaba mi
      (revente | reventé | fundi | queme) .. tarjetas
      vuelve multiplicado
      me acoste con (cinco | # | cuatro | desconocid* | varios)
      (mi) <dear> .. (dias | noches) sin dormir
      vacio la cuenta
      (sin | no) (dormir | duermo) .. (como | comer) .. (luz | energia | necesito)
      nadie me alcanza
      quien necesita dormir
      !no necesito dormir
      <noSleep> && <grand>
      <noSleep> && <splurge>
    `),
  },
  {
    says: 'Alguien apenas duerme y se siente por encima de todo, o lo arriesga todo.',
    unless: ['newborn', 'joke'],
    looks: looks(`
      dormir es de (muertos | debiles)
      el dinero no existe
      !dinero no existe
      regalo (coches | dinero | todo)
      la constitucion
      mi (propio)? (pais | partido | religion)
      (compre | comprado) un (caballo | barco | avion | castillo | hotel | casino | yate)
      (ser | soy) (presidenta | presidente | la mejor | el mejor del mundo | rey | reina del)
      !no necesito (comer | dormir | descansar)
      voy a mil
      (noches | noche | dias) (seguid* | sin dormir | en vela) && (pinte | pintado | limpie | escribi |
          compre | dorado | monte)
      (deje | dejado | tire | sin | abandone) (el | la | mi | las)? (litio | medicacion | pastillas |
          tratamiento | quetiapina | olanzapina) && (mejor que nunca | increible | viv* | genio | energia
          | gast* | compr* | libre | brillante | poder* | dios | despiert*)
    `),
  },
]
