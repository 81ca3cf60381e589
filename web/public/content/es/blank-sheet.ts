import type { PageHead } from '../content.ts'

export const blankSheet: PageHead = {
  title: 'Diez preguntas, una hoja en blanco · VibeCheck',
  description: 'Las diez preguntas sobre el trabajo entre sesiones como hoja en blanco para papel: imprímela, cópiala, pásala.',
  heading: 'Diez preguntas sobre el trabajo entre sesiones',
  lead: 'Para terapeutas. Piensa en un cliente habitual: ni con quien mejor va, ni por quien te preocupas. Sin puntos: mira dónde se juntan las respuestas. Por favor, no escribas nombres.',
}
