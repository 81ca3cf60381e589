/** Otra persona corre peligro. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const somebodyAtRisk: readonly Rule[] = [
  {
    says: 'Otra persona corre peligro de suicidio o de hacerse daño ahora.',
    happeningNow: true,
    despite: ['figure'],
    looks: looks(`
      (mi | mis | un | una | el | ella | la | su) <dear>? .. (dice | dijo | me dijo | quiere | va a | esta |
          amenaza | escribio | me escribio | mando | me mando | publico | habla de | piensa | se encerro |
          intenta | acaba de) .. (matarse | suicidarse | se va a matar | se quiere matar | quiere morir* |
          quitarse la vida | despedida | se mata | hacerse dano | suicidio | ahorcarse | tirarse |
          que se mata | se suicida)
      (mensaje | nota | audio | carta) de despedida .. (no contesta | no responde | apagado | me mando |
          dejo)
      me mando .. despedida
      (mi) <dear> .. se (corta | esta cortando | hace dano | lastima | quema | autolesiona |
          esta haciendo dano)
      encontre (las)? cuchillas
      esta en (la azotea | el puente | la ventana | el balcon) y (no | quiere)
      (mi | un | una | el | la) <dear>? .. (dice | dijo | amenaza | escribio | quiere | va a | intento |
          esta) .. (se va a (tirar | matar | suicidar | colgar | cortar | aventar) | matarse | suicidarse
          | tirarse | quitarse la vida | cortarse | colgarse | ahorcarse)
      se va a (tirar | matar | suicidar | ahorcar | colgar | aventar | quitar la vida)
      <dear> .. (no contesta | no coge el telefono | no abre la puerta | apago el telefono | no responde)
          .. (despedi* | despid* | adios | pastillas | carta | morir | nota | tirar | matar)
      <dear> .. (despidio | despide | despedida | adios) .... (no contesta | no coge | no responde |
          telefono apagado | apagad*)
      (cortes | heridas | quemaduras) en (los brazos | las piernas | las munecas | los muslos) de mi <dear>
      se va a (pegar un tiro | cortar las venas | lanzar | envenenar | hacer dano)
      <dear> && se despide && (no coge | no contesta | no responde)
    `),
  },
]
