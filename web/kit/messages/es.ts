import type { Messages } from '../messages.ts'

export const es = {
  people: 'una persona',
  leave: 'salir ya',
  leaveByKey: 'o pulsa Mayús tres veces',
  cue: {
    orient: 'Deja que tus ojos sigan la luz.',
    breathIn: 'entra',
    breathOut: 'sale',
    breath: 'Entra aire, y sale más despacio.',
    still: 'Que se quede quieta',
  },
  field: {
    yours: 'tus palabras',
    theirs: (initial) => `palabras de ${initial}`,
    both: 'palabras de los dos',
  },
  words: {
    yours: 'Escribiste:',
    theirs: (initial) => `${initial} escribió:`,
  },
  where: {
    mine: 'que quede para mí',
    askMe: 'pregúntame por esto',
    withMe: 'ábrelo conmigo',
    heading: 'Qué viaja',
  },
  ember: {
    kept: 'queda para mí',
    askMe: 'pregúntame',
    withMe: 'conmigo',
  },
  strip: {
    day: 'día',
    session: 'la sesión',
    sessionOf: (minutes) => `la sesión, ${minutes} minutos`,
    beside: (count) => (count === 1 ? 'uno más, sin hora: pregúntame' : `${count} más, sin hora: pregúntame`),
    legend: 'qué se dibuja',
  },
  saved: {
    phone: 'guardado en este teléfono',
    two: 'guardado en dos lugares',
    clinician: 'con tu terapeuta',
  },
  safetyWords: 'palabras de seguridad',
  light: {
    night: 'noche',
    day: 'día',
    heading: 'luz',
  },
  undo: 'deshacer',
} satisfies Messages
