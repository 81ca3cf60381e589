import { doors, heading, list, text, type PageContent } from '../content.ts'

export const home: PageContent = {
  title: 'VibeCheck: un espejo entre sesiones',
  description: 'Un espejo entre sesiones de terapia: el cliente ve su propio patrón en sus propias palabras, en el momento, y lo trae de vuelta a la sala.',
  heading: 'Cincuenta y tres minutos a la semana tienen luz. El patrón vive en las otras horas.',
  lead: 'VibeCheck es un espejo para esas horas. En el momento, muestra al cliente su propio patrón en sus propias palabras, pone a mano lo que construisteis juntos justo para eso y trae a la sala lo que pasó.',
  blocks: [
    heading('En dos minutos'),
    list(
      'Entre los dos hacéis en la sala un mapa pequeño: cómo se llama, qué dice, dónde se nota, qué ayuda. Cada palabra es del cliente.',
      'A las once de la noche, sin red, con una mano, el cliente recoge en dos toques lo que está pasando. La aplicación le devuelve lo que dijo, y lo que alguna vez guardó para una hora así.',
      'Después elige qué viaja: *que quede para mí*, *pregúntame por esto*, *ábrelo conmigo*.',
      'Antes de la siguiente sesión lees una hoja. Lo que el cliente se queda no está en ella de ninguna forma, ni siquiera que existió.',
    ),
    heading('¿Es seguro?'),
    text('No conversa, no interpreta, no aconseja, no diagnostica, no tranquiliza y no puntúa, y no se genera ningún texto. Lo escrito se sella en el dispositivo; el servidor lo pasa y no puede leerlo. En cada pantalla hay una persona a un toque, y nada aquí dice vigilar a nadie. Lo que no puede hacer está junto a lo que sí: [seguridad](safety), [privacidad](privacy).'),
    heading('Por dónde seguir'),
    doors(
      ['the-167-hours', 'Por qué lo que se entendió el jueves no está a mano el martes, y qué se sabe de eso.'],
      ['a-mirror', 'Qué es esta categoría, qué no es, y qué más hay para otros trabajos.'],
      ['self-audit', '¿Llega a la semana tu propio trabajo entre sesiones? Sin puntos y sin dar tu correo; imprímelo o pásalo.'],
      ['for-clients', 'Qué ve tu terapeuta, qué no ve nadie y cómo dejarlo.'],
      ['for-clinicians', 'Qué lugar tiene en el encuadre, cuándo no usarlo, cómo sacarlo a la conversación.'],
      ['for-practices', 'Dos órdenes, y lo que la ley te pide de todos modos.'],
    ),
    text('Es joven. No lo han revisado criptógrafos ni terapeutas de fuera. Mientras eso no cambie, es para quien lo sabe.'),
  ],
}
