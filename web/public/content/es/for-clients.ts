import { heading, list, text, type PageContent } from '../content.ts'

export const forClients: PageContent = {
  title: 'Para clientes: qué ve tu terapeuta y qué no ve nadie · VibeCheck',
  description: 'Para personas en terapia: qué ve tu terapeuta, qué no ve nadie, qué pasa en una emergencia y cómo dejarlo.',
  heading: 'Para clientes',
  lead: 'Tu terapeuta te ha preguntado si te gustaría usar esto entre sesiones. Aquí está lo que significa. Puedes decir que no, ahora o más tarde, y no cambia nada más.',
  blocks: [
    heading('Qué es'),
    text('Una aplicación pequeña en tu teléfono. Cuando hay algo, tocas una palabra tuya, dices algo o solo pulsas. Te devuelve lo que dijiste, y lo que pusisteis los dos para un momento así. Funciona sin red y empieza sin bloqueo.'),
    text('No te contesta. No hay nadie dentro, y no se inventa ningún texto. Cada palabra es tuya, de tu terapeuta, o está en una lista corta que cualquiera puede leer.'),
    heading('Qué ve tu terapeuta'),
    list(
      'Lo que elegiste *ábrelo conmigo*: tus palabras, exactas, cuando tu terapeuta las abre.',
      'Con *pregúntame por esto*: que hay algo por lo que preguntar. No qué, ni cuándo.',
      'Lo que pusisteis juntos en el mapa.',
      'Puedes retirar algo cuando quieras. Si ya se leyó, se te dice. Lo leído no se puede desleer.',
    ),
    heading('Qué no ve nadie'),
    list(
      'Lo que *queda para ti*. Ni tu terapeuta, ni la consulta, ni quien lleva el servidor. Ni siquiera que existió.',
      'Cuánto lo usas. No se cuenta nada para nadie.',
      'El servidor guarda paquetes sellados. Puede ver que dos cuentas sin nombre van juntas, en qué días y cómo de grandes son los paquetes. Nada de dentro: [privacidad](privacy).',
    ),
    heading('Qué no hace'),
    list(
      'Nadie está leyendo. No es una forma de pedir ayuda, y no hace como si lo fuera.',
      'En cada pantalla pone a una persona a un toque: la gente que nombraste, luego una línea de tu país. Tú decides si llamas. Si ahora estás en peligro, ese es el camino, o el número de emergencias de donde estés.',
      'Si escribes que podrías estar en peligro, deja de reflejar y muestra primero a esa gente. No bloquea nada y no se lo dice a nadie.',
    ),
    heading('Tu teléfono'),
    list(
      'Quien lo tenga desbloqueado puede leerlo. Quien lo tenga bloqueado ve solo lo que elegiste mostrar ahí.',
      '*Salir ya* tapa la pantalla y bloquea. No borra el historial del navegador.',
      'El nombre y el icono no dicen nada de terapia.',
      'Recibes una llave en papel. Si se pierden el teléfono, el desbloqueo y el papel, lo que te quedaste se ha ido. Nadie puede hacerlo volver, y esa es la otra cara de que nadie pueda leerlo.',
    ),
    heading('Cómo dejarlo'),
    list(
      'Pausa con un toque. La gente, el plan y lo que ayuda se quedan; el reflejo para.',
      'Llévatelo todo, en un archivo que puedes leer sin esta aplicación. Solo deberías tenerlo tú.',
      'Termina del todo diciéndolo, o quitando la aplicación. Lo que compartiste, quizá tu terapeuta tenga que conservarlo por ley. Lo que te quedaste nunca fue suyo.',
    ),
  ],
}
