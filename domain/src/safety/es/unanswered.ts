/** Requests the mirror leaves unanswered. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const unanswered: readonly Rule[] = [
  {
    says: 'Alguien pide que lo tranquilicen, o cómo hacer bien el ritual: lavar, comprobar, ordenar, preguntar otra vez.',
    looks: looks(`
      (dime | prometeme | asegurame | jurame) que (no | estoy | todo | esta | soy)
      soy (mala persona | un monstruo) $
      (lave | lavado | lavo | lavar) .. manos && (que jabon | como (me)? (limpio | lavo) | siguen sucias
          | estan limpias | preocupad*)
      (orden* | simetric* | acomod* | alinead*) && (como (debo | empiezo | ordeno | tengo) | ayudame a
          hacerlo | tengo que hacerlo) && (nada mas | todo tiene que | no puedo pensar | necesito que
          todo)
      (revise | comprobe | revisado | compruebo) .. (puerta | gas | llave | estufa | veces | plancha) &&
          (esta cerrad* | estara | segur* de que | dime que)
    `),
  },
]
