import { heading, list, text, type PageContent } from '../content.ts'

export const accessibility: PageContent = {
  title: 'Declaración de accesibilidad · VibeCheck',
  description: 'Qué hacen estas páginas y la aplicación por el acceso, cómo se comprueba y qué no se ha probado todavía.',
  heading: 'Accesibilidad',
  lead: 'Una herramienta para horas malas tiene que servir a ojos cansados, a manos que tiemblan y a cualquier forma de leer. Hasta aquí hemos llegado.',
  blocks: [
    heading('A qué apuntamos'),
    text('WCAG 2.2 en nivel AA en todo, y nivel AAA en contraste: el texto está a 7:1 o más sobre su fondo, en las dos luces.^wcag^ Creemos que estas páginas lo cumplen. Es nuestra propia valoración; nadie de fuera ha hecho una.'),
    heading('Qué hacen estas páginas'),
    list(
      'Funcionan solo con el teclado, y con los scripts apagados.',
      'Caben en una pantalla de 320 píxeles, y con el texto al 400 %, sin leer de lado.^wcag^',
      'Siguen la luz u oscuridad de tu sistema, y tu deseo de más contraste.',
      'Nada se mueve, parpadea ni suena.',
      'Están en inglés, español y árabe, y van de derecha a izquierda donde así se lee.',
      'El dibujo de la semana es una tabla: una fila por día, una columna por hora, cada celda con sus palabras.',
      'Se imprimen en negro sobre blanco.',
    ),
    heading('Qué hace además la aplicación'),
    list(
      'Zonas grandes que tocar, en lugares que no se mueven, y ningún gesto sin botón.',
      'Lo único que se mueve, la luz o la respiración, se puede aquietar; donde se pide menos movimiento, se llena y se apaga.',
      'Dibujos y colores junto a las palabras, para que un mapa se pueda usar sin leer.',
    ),
    heading('Cómo se comprueba'),
    text('Con cada cambio, con las pruebas del propio programa: reglas automáticas, contraste, recolocación, teclado, las dos direcciones. Esas reglas encuentran solo una parte de lo que estorba a la gente.'),
    heading('Lo que aún no está bien'),
    list(
      'Quienes usan lectores de pantalla en teléfonos de verdad no lo han probado.',
      'Ninguna persona con discapacidad ha probado todavía estas páginas ni la aplicación para nosotros.',
      'El español y el árabe no los han revisado terapeutas nativos.',
      'Las horas del dibujo son pequeñas en un teléfono; todo lo que se abre ahí está también en el texto.',
    ),
    heading('Si algo te estorba'),
    text('Díselo a quien te dio esta dirección: la consulta que lo lleva puede llegar a quienes lo cambian, y puede darte cada página y la hoja de diez preguntas en papel o leída en voz alta.'),
  ],
}
