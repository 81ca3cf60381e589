import { doors, heading, list, steps, text, type PageContent } from '../content.ts'

export const forClinicians: PageContent = {
  title: 'Para terapeutas: el encuadre, cuándo no, cómo empezar · VibeCheck',
  description: 'Para terapeutas: qué lugar tiene un espejo entre sesiones en el encuadre, cuándo no usarlo, cómo presentarlo, y una hoja para el cliente.',
  heading: 'Para terapeutas',
  lead: 'Un espejo cambia un poco el encuadre, así que pertenece al encuadre: se habla, se acuerda, se revisa, y cualquiera de los dos lo termina.',
  blocks: [
    heading('Qué lugar tiene'),
    list(
      'Se hace en la sala. No hay otra entrada: el cliente llega con tu invitación, y comparáis cinco palabras en las dos pantallas.',
      'Lees la hoja cuando acordasteis que lo harías, normalmente poco antes de veros. Entre sesiones no te llega nada, y nada se espera de ti.',
      'Lo que abres, lo abres con un acto que el cliente puede ver: un día, nunca una hora.',
      'Tus notas están en un espacio tuyo. Un borrador puede hacerse con citas del cliente; lo que concluyes, lo escribes tú.',
    ),
    heading('Cuándo no usarlo'),
    list(
      'Cuando todavía no hay bastante suelo entre los dos para hablar de qué viaja.',
      'Cuando el riesgo pide contacto entre sesiones. Esto no lo es, y no debe ocupar el lugar del que hace falta.',
      'En psicosis o manía agudas. Un espejo devuelve lo que se dice; entonces es justo lo que no hay que hacer.',
      'Donde comprobar o buscar tranquilidad es el patrón mismo, salvo que hicierais algo justo para eso.',
      'Donde otra persona controla el teléfono.',
      'Con menores: se diseñó para adultos, y las reglas para menores no están hechas.',
      'Cuando un cliente lo haría por ti. Déjalo, o hazlo más pequeño.',
    ),
    heading('Cómo sacarlo a la conversación'),
    steps(
      'Empieza por la semana, no por la aplicación: *«¿Dónde estabas cuando llegó, y qué tenías a mano?»*',
      'Di lo que es en una frase: tus palabras, a mano, y de vuelta aquí.',
      'Di enseguida que nadie está leyendo, que quedárselo es lo normal y que no es una buena respuesta.',
      'Entrega [la hoja](handout) y que se vaya a casa una semana antes de instalar nada.',
      'Haced juntos una cosa: un nombre, algo que ayude, la gente. Diez minutos. Lo demás puede venir cuando se eche en falta.',
      'La próxima vez, pregunta cómo fue tenerlo ahí. No cuántas veces.',
    ),
    heading('Un primer guion'),
    text('«Hay algo que quizá ponga un poco de esta sala a mano un martes por la noche. Dentro solo estarían tus palabras. Cada vez decides si se queda contigo, si quieres que te pregunte, o si lo miramos juntos. Lo demás no lo veo, y al otro lado no hay nadie. ¿Te gustaría mirarlo conmigo, o mejor no?»'),
    heading('Tu parte'),
    list(
      'Apunta en tu propia historia lo acordado: qué viaja, cuándo lees, a quién acude el cliente de noche.',
      'Comprueba las líneas de tu país antes del primer uso. Llevan su fuente y su fecha, y están marcadas como no comprobadas hasta que lo hagas.',
      'Nombra a un colega que encontraría a tus clientes si te pasara algo.',
      'Lee [lo que no podemos proteger](privacy) y decide con el cliente si es suficiente.',
    ),
    doors(['handout', 'Una hoja para el cliente, para imprimir.'], ['self-audit', 'Diez preguntas sobre lo que ya haces.'], ['safety', 'Qué pasa cuando llegan palabras de peligro.']),
  ],
}
