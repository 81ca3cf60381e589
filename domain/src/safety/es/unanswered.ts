/** Requests the mirror leaves unanswered. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const unanswered: readonly Rule[] = [
  {
    says: 'Alguien pide que lo tranquilicen, o cómo hacer bien el ritual: lavar, comprobar, ordenar, preguntar otra vez.',
    looks: [
      ...looks(`
        (dime | prometeme | asegurame | jurame) que (no | estoy | todo | esta | soy)
        soy (mala persona | un monstruo) $
      `),
      {
        within: 'text',
        all: looks(`
          (lave | lavado | lavo | lavar) .. manos
          (que jabon | como (me)? (limpio | lavo) | siguen sucias | estan limpias | preocupad*)
        `),
      },
      {
        within: 'text',
        all: looks(`
          (orden* | simetric* | acomod* | alinead*)
          (como (debo | empiezo | ordeno | tengo) | ayudame a hacerlo | tengo que hacerlo)
          (nada mas | todo tiene que | no puedo pensar | necesito que todo)
        `),
      },
      {
        within: 'text',
        all: looks(`
          (revise | comprobe | revisado | compruebo) .. (puerta | gas | llave | estufa | veces | plancha)
          (esta cerrad* | estara | segur* de que | dime que)
        `),
      },
    ],
  },
]
