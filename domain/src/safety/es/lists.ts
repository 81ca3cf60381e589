/** The lists the looks name: `<dear>` is anything in `dear`. */
import type { Lists } from '../look.ts'

export const lists: Lists = {
  lol: `
    lol | skullface
  `,
  dear: `
    madre | padre | padres | hermano | hermana | hermanita | hermanito | amigo | amiga | marido | mujer |
    pareja | novio | novia | hijo | hija | hijos | hijas | nieto | nieta | sobrino | sobrina | primo |
    prima | tio | tia | abuela | abuelo | companero | companera | vecino | vecina | jefe | ex |
    padrastro | madrastra | familia | alumno | alumna | chico | chica | bebe | nino | nina | ninos |
    suegra | suegro | cunado | cunada | mejor amigo | mejor amiga | colega
  `,
  smallOne: `
    bebe | nino | nina | ninos | hijo | hija | hijos | hijas | nene | nena | chiquillo | chiquito |
    recien nacido | sobrino | sobrina | hijastro | hijastra | gemelos
  `,
  they: `
    todos | todas | mi familia | mis hijos | mis padres | mi madre | mi padre | mi mujer | mi marido |
    mi pareja | ellos | ellas | la familia | el mundo | ustedes | vosotros | la gente | ella | el |
    mis hijas | mis amigos | los demas | todo el mundo | tu | mi hijo | mi hija | mis hermanos |
    mi hermana
  `,
  die: `
    morir | morirme | morirse | matarme | suicidarme | quitarme la vida | quitarme de en medio |
    quitarme del medio | terminar con mi vida | acabar con mi vida | acabar con todo | terminar con todo
    | acabar conmigo | dejar de existir | dejar de vivir | estar muerto | estar muerta |
    desaparecer parasiempre | desaparecer del mundo | irme de este mundo | ir de este mundo |
    me vaya de este mundo | ahorcarme | colgarme | pegarme un tiro | darme un tiro | volarme la cabeza |
    tirarme (al | a la | por | del | de | desde | a las) | lanzarme (al | por | del | de | desde) |
    saltar (al | por | del | de | desde) | aventarme (al | del | de | a) | ponerle fin a (mi vida |
    todo) | poner fin a (mi vida | todo) | cortarme las venas | envenenarme | ahogarme en |
    dormir parasiempre | no despertar | dormir y no despertar | colgarme | morir ya | no existir |
    que (me muera | me maten | me mate | me lleve la muerte | se acabe mi vida | termine mi vida)
  `,
  want: `
    quiero | quisiera | queria | querria | deseo | deseando | necesito | ganas de | voy a | vamos a |
    pienso en | pienso | pensando en | penso en | pense en | pensar en | pensado en | pensamientos de |
    ideas de | idea de | planeo | planeando | plan para | plan de | pensaba | decidi | decidido |
    he decidido | intente | intento | intentar | trate de | tratando de | a punto de | prefiero |
    preferiria | estoy por | me gustaria | me encantaria | me dan ganas de | puedo | podria |
    tengo que | debo | deberia | listo para | lista para | hora de | formas de | forma de | manera de |
    como | ojala pudiera | ojala | fantaseo con | sueno con | imagino | me imagino | obsesion con |
    deseos de | valor para | valor de | atrevo a | busco | buscando | quiere | quieren | decidida a |
    decidido a | merezco | capaz de | tentacion de | impulso de | opcion es | salida es |
    unico que quiero es | solucion es
  `,
  soon: `
    esta noche | hoy | manana | pronto | ahora | este fin de semana | el lunes | el martes | el miercoles |
    el jueves | el viernes | el sabado | el domingo | en un rato | ya
  `,
  drug: `
    pastillas | pastilla | paracetamol* | ibuprofeno* | aspirina* | insulina | clonazepam | rivotril |
    alprazolam | xanax | diazepam | lorazepam | trankimazin | orfidal | antidepresivos | medicacion |
    litio | metadona | fentanilo | morfina | tramadol | sertralina | somniferos | ansioliticos |
    calmantes | cocaina | coca | heroina | ketamina | melatonina | dormidina | jarabe | tranquilizantes
    | quetiapina | anfetaminas | valium | benzos | parches
  `,
  poison: `
    lejia | cloro | veneno* | raticida | anticongelante | amoniaco | acido | desinfectante | detergente |
    disolvente | insecticida | pesticida* | liquido de limpiar | liquido de frenos | limpiador |
    aguarras | gasolina | quitaesmalte | matarratas | alcohol de farmacia | salfuman | sosa
  `,
  drink: `
    alcohol | vodka | whisky | vino | cerveza | ron | ginebra | tequila
  `,
  means: `
    pastillas | puente | puentes | edificio | azotea | piso | tren | trenes | metro | soga | cuerda |
    pistola | arma | insulina | paracetamol | veneno | viaducto | acantilado | via | vias | rio | mar |
    gas | monoxido | balcon | torre | tejado | cuchillo | rifle | escopeta | raticida | cianuro |
    helio | presa | anden | altura | barranco | ventana
  `,
  partnerish: `
    marido | mujer | novio | novia | pareja | ex | padre | madre | padrastro | madrastra | tio | hermano |
    abuelo | primo | jefe | vecino | hijo | companero | cunado | suegro | cuidadora | cuidador |
    profesor | entrenador | cura | suegra | padres
  `,
  hurts: `
    pega | pego | pegaba | pegan | pegado | pegando | golpea | golpeo | golpean | golpeado | golpeando |
    patea | pateo | empuja | empujo | estrangula | estrangulo | ahorco | ahorca | quemo | quema |
    viola | violo | maltrata | maltrato | abusa | abuso | agrede | agredio | abofetea | abofeteo |
    jalo | jala | arrastro | arrastra | amenaza | amenazo | amenaza con | apunalo | tiro | lanzo |
    aventó | avento | muerde | mordio | pellizca | insulta y | lastima | lastimo | encierra | encerro |
    toca | toco | manosea | manoseo | forzo | fuerza | obligo | obliga
  `,
  voices: `
    voces | una voz | la voz | dios | jesus | el diablo | satanas | los angeles | un angel | los demonios |
    un demonio | la tele | la television | la radio | la virgen | los muertos | sombras | las sombras |
    el espejo | los espiritus | alguien | las paredes | el telefono | la pantalla
  `,
  tells: `
    dice* | dicen | dijo | dijeron | ordena* | ordeno | manda* | mando | habla* | hablo | pide* | pidio |
    grita* | insulta* | susurra* | obliga* | exige* | llama* | amenaza* | eligio | escogio | quiere que
  `,
  treasure: `
    gato | gata | perro | perra | guitarra | libros | anillo | reloj | ropa | cosas | bici | coche |
    discos | coleccion | joyas | computadora | camara | plantas | cuadros | piano | consola |
    pertenencias | ahorros | herramientas | diarios
  `,
  loss: `
    me (despidieron | echaron | corrieron | dejo | abandono | dejaron | botaron | desahuciaron |
    desalojaron | rechazaron) | perdi (mi | el | la | todo | a) | se murio | murio mi |
    me quede sin (nada | trabajo | casa) | lo perdi todo | perdi todo | me pidio el divorcio |
    nos divorciamos | firme el divorcio | se llevo a (mis | los) | arruine | no me queda nada |
    rompio conmigo | termino conmigo | reprobe todo | me diagnosticaron | quede sola | quede solo
  `,
  season: `
    navidad | findeano | verano | invierno | primavera | otono | mi cumpleanos | los # | cumplir |
    el ano que viene | el proximo ano | el lunes | el viernes | enero | febrero | marzo | abril | mayo |
    junio | julio | agosto | septiembre | octubre | noviembre | diciembre | manana | la boda
  `,
  injury: `
    corte | cortes | corto | cortar* | quem* | aran* | rasgu* | cuchilla* | navaja | sangre | sangra* |
    sangro | moret* | pellizc* | pincha* | pincho | clav* | golpe* | mechero | cigarro | encendedor |
    marcas | herida* | aguja* | tijeras | vidrio | mord* | rasc* | cabezazos
  `,
  limb: `
    brazo | brazos | pierna | piernas | muslo | muslos | muneca | munecas | barriga | vientre | piel |
    mano | manos | nudillos | pies | pecho | cadera | caderas | cuerpo | cabeza | cara | antebrazo
  `,
  weapon: `
    cuchillo | pistola | arma | martillo | bate | machete | hacha | gasolina | veneno | navaja | hierro |
    escopeta | rifle | palo | acido | almohada
  `,
  badBody: `
    corazon .. (loco | salta | para) | duele el pecho | gris | azul | morado | mareo | mareada | mareado |
    veo (cosas | bichos | doble) | paredes se mueven | suelo se mueve | vomit* | me desmayo | desmay* |
    inconsciente | convulsion* | balbuce* | todo da vueltas | no (respira | despierta | responde |
    puedo (respirar | moverme | levantarme)) | tembl* | tiembl* | alucin* | dormid* | confundid*
  `,
  noSleep: `
    (dias | noches | horas | noche | # | semana | semanas | lunes | martes | miercoles | jueves | viernes |
    sabado | domingo) .. (sin dormir | despiert* | en vela) | sin dormir | no (he)? (dormi | dormido |
    duermo) | no necesito dormir | quien necesita dormir | noche despiert* | noches despiert* |
    horas despiert* | (tercera | cuarta | quinta | segunda | tres | cuatro | cinco | seis | #) (noche |
    noches) | duermo (dos | tres | una | #) horas | dormi (dos | tres | una | #) horas | dormir es para
    | no me hace falta dormir
  `,
  grand: `
    cima del mundo | constitucion | mi pais | alcalde | genio | brillante | invencible | imparable |
    elegido | elegida | superpoder* | dios | diosa | rey | reina | mesias | profeta | millonari* |
    presidente | famos* | estrella | inmortal | poder* | destino | mision | imperio | electric* |
    mejores ideas | mejor dia de mi vida | mejor que nunca | me siento increible | increible |
    glorios* | energia | resolvi | no puedo perder | a mil | nadie me alcanza | todo conecta |
    puedo con todo | viva | vivo | luz | nunca me senti | capaz de todo | millones de ideas |
    productiv* | empresa* | negocios | libro | lo veo todo | todos van tan lentos | lentos
  `,
  splurge: `
    (compre | comprando | compro | gaste | gastando | aposte | vendi | regale | reserve | renuncie | abri |
    monte | montando | inverti | transferi | retire | vacie | vacio | done | reventé | revente | firme)
    .. (coche* | ahorros | casa | todo | hipoteca | empresa* | negocio* | boletos | billete* |
    tarjetas | cuenta | dinero | alquiler | vuelo* | moto* | terreno | local | hotel | restaurante* |
    # | miles | tokio | trabajo)
  `,
  cosaDura: `
    arbol | muro | pared | camion | puente | tren | metro | rio | barranco | poste | autobus |
    acantilado | vias
  `,
  puede: `
    voy a | quiero | podria | deberia | tengo que | estoy por | casi | pienso en | pensando en | ganas
    de | capaz de | a punto de | he pensado en | decidi | me falta poco para
  `,
  ausente: `
    cuando no este | cuando me vaya | cuando falte | cuando muera | cuando me muera | si no estuviera |
    si no estoy | si desaparezco | si me muero | sin mi | desaparecer | desaparezco | esfumarme | no voy
    a estar | no estare | despues de mi | ya no este | mi ausencia | me haya ido
  `,
  arreglado: `
    testamento | seguro de vida | funeral | entierro | cenizas | ataud | tumba | lapida | contrasenas |
    claves | papeles | escrituras | cuentas | carta | cartas | despedida | herencia | poder notarial |
    deudas | diarios
  `,
  reaccion: `
    van a (llorar | estar bien | superar* | olvidar* | entender | seguir | descansar) | lloraran |
    estaran bien | superaran | me recuerden | acuerdense | que se acuerde | se acuerde de mi | acuerdate
    de mi | perdonenme | perdoname | no lloren | no llores | no es (tu | su | culpa) | culpa de nadie |
    que los quise | que la quise | que lo quise | les dije que los (quiero | amo)
  `,
  quietud: `
    en paz | paz | descansar | descanso | alivio | tranquil* | calma | liger* | silencio | libre
  `,
  cansancio: `
    cansad* de (luchar | todo | vivir | seguir | existir | fingir | esto) | no puedo mas | ya no puedo |
    no doy mas | hart* de (todo | vivir | esto | la vida) | no tiene sentido | sin sentido | para que
    seguir | no vale la pena | me rindo | rendirme | no hay salida | no me queda nada | no aguanto mas
  `,
  filo: `
    cuchilla | cuchillas | navaja | cutter | vidrio | tijeras | alfiler | aguja | cuchillo | compas |
    sacapuntas | encendedor | mechero | cigarro | cigarrillo | plancha | vela | fosforo
  `,
  cuerpo: `
    muslo | muslos | brazo | brazos | antebrazo | muneca | munecas | pierna | piernas | cadera | piel |
    barriga | tobillo | hombro | panza
  `,
  cosaRara: `
    tele | television | radio | pared | paredes | espejo | router | wifi | telefono | muela | dientes |
    focos | lampara | techo | tuberias | pajaros | palomas | coches | matriculas | numeros | canciones |
    reloj | relojes | angel | angeles | demonio | demonios | diablo | dios | virgen | espiritu |
    espiritus | extraterrestres | agentes | gobierno | policia | cia | chip | camara | camaras |
    microfono | antena | satelite | vecinos | sombras | anuncios
  `,
  actoRaro: `
    (me | nos) (vigila* | siguen | sigue | habla* | dice* | dicen | manda* | ordena* | ordeno | mira* |
    escucha* | oye* | lee* | controla* | graba* | persigue* | llama* | avisa* | envia* | elige* | eligio
    | escogio | espia* | quiere*) | saben (lo que | mi | todo) | leen (la | mi) mente | mis pensamientos
    | lo que pienso | mensajes (para mi | secretos | ocultos) | senales | hablan de mi | habla de mi |
    debo (obedecer | matar | saltar | quemar)
  `,
}
