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
    `),
  },
]
