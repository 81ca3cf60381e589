import { drawn, doors, evidence, heading, list, observation, steps, text, type PageContent } from '../content.ts'

export const the167Hours: PageContent = {
  title: 'Las 167 horas entre sesiones · VibeCheck',
  description: 'Por qué lo que se entiende en una sesión de terapia muchas veces no llega a la semana, qué significa implicarse entre sesiones, y qué es evidencia y qué observación.',
  heading: 'Las 167 horas',
  lead: 'Una semana tiene 168 horas. Una sesión ocupa unos 53 minutos de una de ellas. Lo que se construye en ese rato tiene que durar solo todas las demás.',
  blocks: [
    drawn('week'),
    text('Los cuadros oscuros son horas; la ventana encendida es la sesión. Las brasas son momentos en que apareció un patrón antiguo: un anillo se quedó, una mitad es para preguntar, una entera se abrió. La hoja del terapeuta es este mismo dibujo, y solo tiene lo que el cliente dejó viajar.'),
    heading('Dónde vive el patrón'),
    text('El mensaje a un padre que sale antes de pensarlo. La tercera copa. Irse sin levantarse de la mesa. La parte que lleva el volante a las once de la noche. En la sala hay un relato de eso, o lo que dejó atrás; la cosa misma rara vez está allí.'),
    observation('Cuando alguien *no avanza*, muchas veces ni falló la sesión ni se resistió el cliente. El trabajo no sobrevivió a la distancia.^observed^'),
    heading('Por qué lo entendido no dura la semana'),
    text('Algo se entiende en cierto estado: con bastante calma y con testigo. Luego se busca en otro estado, a solas. La persona no lo ha olvidado. Sencillamente, quien lo sabía no es quien está ahora, y lo que se aprendió pronto corre más que lo que se entendió tarde.'),
    observation('El cuerpo suele conocer el patrón antes de que haya una palabra, y una forma antigua de mantener el vínculo va por delante del pensamiento.^observed^'),
    evidence('Que la memoria dependa del estado es discutido. Un efecto muy citado no se pudo repetir,^bower^ un metaanálisis encuentra que varía según cómo se estudie,^ucros^ y las señales visibles en el momento de recordar pesan más que él.^kenealy^ Todo esto es recuerdo de laboratorio: un motivo para nuestro diseño, no una prueba.'),
    text('Por eso el espejo no se fía de la memoria. Guarda señales: pocas, en palabras del cliente, hechas antes en la sala, al alcance en el estado en que hacen falta.'),
    heading('Qué significa aquí implicarse'),
    text('No es cuántas veces se abre algo. La pregunta es si, cuando aparece el patrón, la persona encuentra algo de lo que construisteis. Es una pregunta de relación y de estado.'),
    list(
      'No es un montón de tareas hechas.',
      'No es un estado de ánimo, apuntado para el panel de alguien.',
      'No es una racha, ni nada que suene.',
      'No es cuánto le gusta venir.',
    ),
    evidence('Las tareas para casa sí van, de media, con el resultado: r = .26 en 23 estudios con 2.183 personas, una correlación y no una causa.^mausbach^ La gente participa más cuando le sirve, cuando se planeó con un motivo y cuando el terapeuta vuelve sobre ello.^engagement^ Por eso aquí volver sobre ello es fácil, y nada cuenta si alguien cumplió.'),
    heading('Por qué un ejercicio falla a las once'),
    observation('Está en nuestras palabras. Pide el estado reflexivo que se acaba de ir. Señala fuera de la relación y vuelve para que lo corrijan. Y tiene un horario, cuando el momento no tiene ninguno. Más presión no ayuda; otra cosa a la que agarrarse, quizá.^observed^'),
    heading('Tres principios'),
    steps(
      'Ir al momento en que aparece. Lo que solo sirve a quien ya está en calma resuelve otro problema.',
      'Usar el lenguaje y las partes del cliente. Desbordada, una persona aún puede encontrar su palabra, su imagen o su lugar en el cuerpo; nuestro formulario, no.',
      'Traerlo de vuelta a la sala. Lo que se convierte en otro sitio adonde ir trabaja contra la terapia, por bien hecho que esté.',
    ),
    heading('En tu modalidad'),
    list(
      'Con partes: el lenguaje viaja bien; lo que estorba es la fusión. Lo que puede sostener es notar, mientras pasa, que una de ellas lleva el volante, con la frase que ese cliente tiene para eso.',
      'Con el cuerpo y el sistema nervioso: el cuerpo va primero, así que la señal tiene que encontrarse antes de las palabras y antes de la calma. Basta una elección pequeña y real.',
      'Con EMDR y apego: un contenedor o un lugar tranquilo que solo existe como recuerdo de una sesión no está a mitad de semana. Lo que se prolonga es el sostén. El reprocesamiento es cosa de la sala, nunca a solas en casa.',
    ),
    doors(['a-mirror', 'Qué se sigue de esto, y qué no.'], ['self-audit', '¿Llega el tuyo a la semana?']),
  ],
}
