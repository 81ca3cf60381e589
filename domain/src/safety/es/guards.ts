/** What clears a rule: it was long ago, in a film, a figure of speech. */
import { looks } from '../look.ts'
import type { Guard } from '../rule.ts'

export const guards: { readonly [name: string]: Guard } = {
  past: {
    says: 'Fue hace mucho, y nada dice que sea así otra vez.',
    reach: 'sentence',
    looks: looks(`
      hace anos | hace tiempo | en aquel entonces | en esa epoca | creci con | aniversario |
          maltratador hace | antes se | no desde | oia voces a los | tuve un episodio
      hace (# | un | dos | tres | cuatro | cinco | diez | quince | veinte | muchos | varios | unos)? ..
          (ano | anos | decadas)
      cuando (yo)? (era | tenia | estaba en) .. (nino | nina | chico | chica | pequen* | # | doce | diez |
          joven | adolescente | escuela | instituto | colegio | doce | once | trece | catorce | quince |
          dieciseis)
      de (nino | nina | ninos | ninas | chico | chica | joven | adolescente | pequena | pequeno)
      a los (# | veinte | quince | dieciseis | diez | doce | trece | catorce) .. (anos | queria | quise |
          intente)
      en (el instituto | la adolescencia | la secundaria | la prepa | la universidad | 19# | 20# |
          mi juventud | mi infancia | el pasado)
      antes (queria | pensaba | me | se | era | de dejarlo)
      (anos | meses) (sin | limpi* | sobri*)
      mi ex .. (pegaba | maltrataba | golpeaba)
    `),
    but: looks(`
      otravez | volvi a | volvio | volvieron | sigue | ahora | esta noche | desde entonces quiero | sigo |
          esta en mi puerta | hoy quiero
    `),
  },
  story: {
    says: 'Está en una película, un libro, una canción, un juego o un sueño.',
    reach: 'sentence',
    looks: looks(`
      sone que | soñe | pesadilla* | teatro | ensayo de | en el cine | un famoso | noticias | esa cancion |
          minecraft | en la play | nivel | clase de | tarea de | voz kids | coro | quiz
      en (la | una | el | un | esta | ese) (pelicula | serie | libro | novela | cancion | juego | obra |
          episodio | documental | podcast)
      (pelicula | novela | personaje | documental | podcast | episodio | poema | capitulo)
      sueno (con | raro)
      (segundo | primer | tercer) acto
      estudi* (psicologia | arquitectura)
    `),
    but: looks(`
      mensajes | me habla | para mi | no es un sueno | esta noche me | sobre mi | me dicen | de mi |
          despedida
    `),
  },
  told: {
    says: 'Lo dijo, lo escribió o lo preguntó otra persona.',
    reach: 'sentence',
    looks: looks(`
      en redes | los bloquee | linea de crisis | trabajo en | en el grupo | prevencion | charla sobre
      me (escribieron | escribio | comento | comentaron | gritaron en redes)
      (me)? pregunt* (si | por | sobre)
      soy (enfermera | enfermero | medico | paramedico | psicologa | psicologo | maestra | profesora |
          policia)
    `),
    but: looks(`
      pero si | quiero | voy a | y tiene razon
    `),
  },
  joke: {
    says: 'Está dicho riendo, o de algo pequeño.',
    reach: 'sentence',
    looks: looks(`
      verguenza | si hay otra reunion | postre | helado | pastel | final de la serie | el final |
          llego tarde | se me cayo la | bandeja | si me cuentas | en misa | saludando | salude a
      <lol>
      de (risa | hambre | sueno | verguenza | ganas | susto | calor | frio | aburrimiento | envidia | amor |
          ternura | sed | pena ajena | cansancio | gusto | curiosidad)
      (lunes | examen | examenes | trafico | reunion | videollamada | informe | tarea | deberes | gimnasio |
          zumba | clase) .. (otravez | <lol>)
      otra (reunion | videollamada)
      cocina | cocinando | jugando
    `),
    but: looks(`
      esta noche | pastillas | soga | no es broma | va en serio | hablo en serio
    `),
  },
  figure: {
    says: 'Es una manera de hablar.',
    reach: 'words',
    looks: looks(`
      morirme de | me morire de | me pegue un susto | me esta* matando | a matar en | corto la luz |
          tire en el sofa | muert* por dentro | mas muerto que vivo | vivo o muerto | antes muert* |
          sin voz | perro me sigue | gato me vigila | estoy quemado | estoy en llamas
      muero (de | por)
      morir de (risa | verguenza | hambre | sueno)
      muert* de (risa | cansancio | hambre | sueno | miedo | sed | verguenza)
      (abuela | madre | padre | jefe | jefa | profe) me mata* si
      (este | ese | el | esta) (examen | profe | calor | chiste | viaje | partido | gol | tono) me (mato |
          mata)
      (me)? mata (este | esta | la | el | mi (espalda | cabeza | jefe))
      mata* (el tiempo | el rato | hormigas | por un | por una | un proceso | las cucarachas | dos pajaros |
          el hambre)
      corte (el | mi) (pelo | cabello | dedo)
      corte (afeitandome | cocinando | con (el | un | mi) (novio | papel | novia | lata))
      (queme | quemo) (con el horno | la lengua | el arroz | cocinando | al sol | con la sarten)
      suicidio (politico | social | profesional | comercial | de la moda)
      suicidio (de (mi | un | una))
      sobredosis de (azucar | series | chocolate | cafe | cafeina | navidad | ternura | trabajo | tele |
          futbol)
      tirarme (en la playa | al sofa | en la cama | de cabeza | en paracaidas | en el sofa | a la piscina)
      tiro (en paracaidas | al sofa | de cabeza)
      saltar (en paracaidas | la cuerda | de alegria | de cama)
      ahogo en (un vaso | trabajo)
      ahogad* en (deudas | tareas | trabajo)
      pego (el sol | duro | fuerte esa | el poster)
      (me)? pegue (a la tele | el | la)
      (naturaleza | punto | tiempo) muert*
      voz (de | kids | baja)
      trag* (tierra | la tierra)
      !no puedo vivir sin
      me muero (de | por)
      se me corto la (mayonesa | leche | salsa | crema | luz | llamada)
    `),
  },
  treatment: {
    says: 'Es tarea de la terapia, o un tratamiento como fue indicado.',
    reach: 'sentence',
    looks: looks(`
      exposicion | pensamiento* intrusivo* | el toc | mi toc | con mi terapeuta | la enfermera |
          con la cena | con comida | farmacia | como acordamos | la deje pasar | paso sola | panico
      el medico (me | dijo)
      a las (# | nueve | ocho | diez)
    `),
    but: looks(`
      demasiad* | de mas | todas las | aproposito | dos veces | el doble | sobredosis
    `),
  },
  accident: {
    says: 'Fue un accidente, un tratamiento, deporte o cosa de la casa.',
    reach: 'text',
    looks: looks(`
      horno | cocin* | sarten | bici | cai | caida | rosal | gato | perro | gatito | sin querer |
          accidente | analisis | don* sangre | tatuaje | operacion | medico | enfermera | dentista |
          afeit* | depil* | gimnasio | yoga | futbol | jardin | cafe | sopa | sol | vacuna | alergi* |
          mosquito* | zapatos | mesa | toc | lave | papel | jamon | cebolla | pan | los pies en el | suenos
    `),
    but: looks(`
      aproposito | otravez | nadie lo sabe | ganas de | merezco | escond*
    `),
  },
  part: {
    says: 'Una parte quiere esconderse un momento; no quiere morir.',
    reach: 'sentence',
    looks: looks(`
      delante de todos | en la fiesta | verguenza
      cuando (grita* | levanta* | me mira* | me critica* | discut*)
    `),
  },
  ordinaryEnd: {
    says: 'Se trata de un trabajo, un curso, un viaje o algo que termina.',
    reach: 'text',
    fromLineBefore: true,
    looks: looks(`
      trabajo | jefe | examen | examenes | clase | curso | vacaciones | viaje | boda | fiesta | relacion |
          contrato | impuestos | sesion | cuaderno | mudanza | mudamos | equipo | dentista | padres |
          azucar | verano | obra | ruido | tesis | portugal | espana | enero | soltera | hablamos |
          nos vemos en | citas | penales | partido
      oficina | companeros | escuela | colegio | universidad
    `),
    but: looks(`
      no voy a estar | adios a todos
    `),
  },
  outing: {
    says: 'Es un paseo, una foto, una clase o un arreglo.',
    reach: 'text',
    fromLineBefore: true,
    looks: looks(`
      foto* | pasear | paseo | ninos | quiz | turismo | viaje | bonito | bar | domingos | fiesta |
          arquitectura | clase | estudio | ropa blanca | hormigas | cucarachas | parrilla | globos | barco |
          plantas | jardin | excursion | vistas | solares | fiebre | madrid | golden gate
    `),
  },
  routine: {
    says: 'Es una dosis como se toma cada día.',
    reach: 'sentence',
    fromLineBefore: true,
    looks: looks(`
      vitamina* | con la cena | con el desayuno | el sol | el tren | el bus | cafe | todo el te | cerveza |
          la pastilla | fotos | galletas | apuntes
      (dos | un | una | 1 | 2) (ibuprofeno* | paracetamol* | aspirina* | pastilla | melatonina)
      para (la cabeza | el dolor | la migrana | la fiebre | dormir)
      te $
    `),
    but: looks(`
      demasiad* | de mas | aproposito | todas | frasco | blister | caja | dos veces | no despierta
      #
    `),
  },
  newborn: {
    says: 'Hay un motivo corriente para no haber dormido.',
    reach: 'text',
    looks: looks(`
      bebe | colicos | recien nacid* | perro del vecino | turno de noche | vuelo | preocupad* | estres |
          ansiedad | examen | alquiler | llorando | llore
    `),
    but: looks(`
      invencible | genio | dios | elegido | elegida | imparable | tokio | increible
    `),
  },
  knownPerson: {
    says: 'Es una riña corriente, o cosa de un niño o un animal.',
    reach: 'sentence',
    looks: looks(`
      el gato | al ajedrez | en la play | los legos | karaoke | calefaccion | la cancion | la tele
      mi (gato | gata | perro | perra | gatito)
    `),
  },
  faith: {
    says: 'Es fe, duelo o una manera de hablar, no una voz que ordena.',
    reach: 'text',
    looks: looks(`
      misa | rece | rezar | sermon | iglesia | pizza | paraguas | duelo | coro | jersey | nuestra cancion |
          karaoke | concierto | en la cocina
    `),
    but: looks(`
      mate | queme | hacer dano | ordena* | saltar | obedec* | hablo yo
    `),
  },
  ordinaryAfter: {
    says: 'Cuenta algo corriente, o que ya pasó.',
    reach: 'text',
    looks: looks(`
      comi | comer | cena | cene | almuerzo | desayuno | te | cafe | sopa | cocine | ducha | duche | bano |
          camine | paseo | dormi | siesta | lave | platos | pelicula | serie | libro | leer | musica | juego |
          gimnasio | corri | trabajo | escuela | clase | tiempo | llueve | lluvia | sol | pajaros | perro |
          gato | jardin | compra | terapeuta | terapia | llame | hable | ayudo | amiga | amigo | hermana |
          hermano | madre | padre | mejor | tranquil* | paso | a salvo | lol | plantas | limpie | futbol
    `),
  },
  suicidioAjeno: {
    says: 'Es una pérdida, un trabajo, una película, una manera de hablar, o ya pasó.',
    reach: 'sentence',
    looks: looks(`
      prevencion | linea | charla | podcast | documental | pelicula | serie | libro | cancion | noticia* |
          famos* | actor | cantante | duelo | aniversario | estudio | curso | politico | social |
              profesional |
          escuadron | mision | perdi | murio | fallecio | se suicido | vecin* | tio | tia | primo | prima |
          companer* | grupo de apoyo | hace anos
    `),
    but: looks(`
      mi suicidio | quiero | pienso | pensando | esta noche | otravez | amenaza* | me
    `),
  },
}
