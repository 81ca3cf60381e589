import { heading, list, pen, text, type PageContent } from '../content.ts'

export const handout: PageContent = {
  title: 'Una hoja para entregar · VibeCheck',
  description: 'Una hoja para que el cliente se lleve a casa antes de instalar nada: qué es un espejo entre sesiones, quién ve qué y cómo decir que no.',
  heading: 'Algo para las horas de en medio',
  lead: 'Para llevar a casa y pensarlo. Hoy no hay que decidir nada, y no es una buena respuesta.',
  blocks: [
    heading('Qué sería'),
    text('Una aplicación que guarda unas pocas palabras tuyas, hechas juntos en la sala, para el momento en que cuesta encontrarlas. Te devuelve lo que dijiste. No contesta, no aconseja y no juzga, y al otro lado no hay nadie.'),
    heading('Cada vez decides tú'),
    list(
      '*Que quede para mí*: nadie se entera, ni siquiera de que existió.',
      '*Pregúntame por esto*: solo que hay algo por lo que preguntar.',
      '*Ábrelo conmigo*: tus palabras, para los dos. Puedes retirarlas.',
    ),
    heading('Qué no es'),
    list(
      'No es una forma de pedir ayuda. De noche nadie está leyendo.',
      'No son tareas. Nada vence y nada se cuenta.',
      'No está en tu historia, salvo que lo pongamos ahí entre los dos.',
    ),
    heading('Bueno saberlo'),
    list(
      'Quien tenga tu teléfono desbloqueado puede leerlo.',
      'La gente que elijas está a un toque, en cada pantalla.',
      'Puedes pausarlo, llevártelo todo o dejarlo, cuando quieras.',
    ),
    heading('Lo que querría preguntar o decir'),
    pen(3),
    heading('Si se pone peligroso, acudo a'),
    pen(2),
  ],
}
