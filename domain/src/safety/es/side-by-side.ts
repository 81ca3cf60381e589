/** Señales que solas dicen poco, y juntas algo. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const sideBySide: readonly Rule[] = [
  {
    says: 'Alguien habla de no estar, y de lo que deja arreglado, de descansar, o de cómo lo tomarán los demás.',
    unless: ['told', 'joke', 'ordinaryEnd'],
    looks: looks(`
      <ausente> && (mejor | feli* | tranquil* | alivi* | en paz | bien sin)
      <ausente> && <arreglado>
      <ausente> && <reaccion>
      <ausente> && <cansancio>
      (quiero | quisiera | ojala | ganas de) .. (desaparecer | esfumarme | evaporarme | dejar de existir)
          ($ | parasiempre | del mapa | del mundo | y)
      <arreglado> && <reaccion>
      <arreglado> && <cansancio>
      <arreglado> && (nadie lo sabe | sin decir | no sent* nada | en calma | para que no (sufran | tengan
          | batallen))
      (deje | dejo | dejado) .. (todo)? (pagado | arreglado | en orden | listo | preparado) .. (para que
          | por si | no)
      (pronto | por fin | ya | al fin) (voy a | podre) (descansar | dormir | ser libre | estar en paz | irme)
      (pronto | por fin) .. (descansar | descansare)
      (nada | poco) (tengo | me queda) (que)? (hacer)? .. en (este mundo | esta vida)
      !no (tengo | me queda) (nada)? .. (en este mundo | en esta vida)
      nada que hacer en (este mundo | esta vida)
      (abrace | bese | llame | visite) a (todos | todas | cada uno | mis hijos | mi madre) .. (fuerte |
          por si acaso | ultima vez | despedir*)
      !si manana no (despierto | amanezco | estoy | llego)
      (ultimo | ultima) (domingo | cena | navidad | noche | cumpleanos | abrazo | verano) && (no lo saben
          | nadie sabe | sin saber | con ellos | de mi vida | en este mundo)
      (di | regale | deje | entregue) (mi | mis | a mi)? .. <treasure> && (acuerde | recuerde | recuerdo
          | cuide | ya no)
      (le di | le regale | le deje) mi .. a mi <dear> .. que (se acuerde | me recuerde | lo cuide | la cuide)
    `),
  },
  {
    says: 'A alguien le da igual vivir, está cansado de luchar, o merece que lo cambien por otro.',
    unless: ['told', 'joke'],
    looks: looks(`
      (me da igual | no me importa | me da lo mismo | da lo mismo) .. (si)? (me muero | morir | vivir |
          muero | vivo o muero | me matan | despierto | despertar)
      !no me importa .. (morir | si me muero | vivir | si vivo)
      (cansad* | hart*) de (luchar | pelear | vivir | existir | fingir | seguir | todo) && (no puedo mas
          | no doy mas | ya no puedo | me rindo | descansar | no quiero | se acabo)
      !(cansad* | hart*) de (luchar | pelear | vivir | existir | fingir | seguir | todo) .. no puedo mas
      merece* (un | una | otra | otro | alguien) .. mejor && (sin mi | yo no | que yo)
      (si tuviera | ojala tuviera | teniendo) .. (pistola | arma | valor | pastillas | veneno | escopeta)
          .. (no estaria | lo haria | me mat* | estaria muert*)
      !(si tuviera | ojala tuviera) .. (pistola | arma | valor | pastillas | veneno | escopeta) .... no
          estaria
      ojala (me muera | me muriera | no amanezca | no despierte | me maten | me lleve | se acabe | no llegue)
      (tengo | hice | armado) un plan && (nadie | solo | sola | domingo | pastillas | noche | lunes |
          viernes | sabado | casa sola)
      <means> && (pensar en (el | la | ellas | ellos | eso) | mirar* | miro | dejo de (pensar | mirar) |
          esperando)
      que (pasa | pasaria) si (me tomo | tomo | mezclo | dejo de tomar | me trago | no tomo)
      cuanto .. (tarda | dura | demora) (el gas | la sobredosis | ahogarse | el veneno | desangrarse | en
          hacer efecto)
      (para que | de que sirve) (seguir | vivir | despertar | levantarme) ($ | si | viv* | todos)
      sobro (en | aqui | para)
      (me canse | cansad* | hart*) de todo && (no quiero (seguir | mas | nada | vivir) | no puedo | se acabo)
      !(me canse | cansad* | hart*) de todo .. no quiero (seguir | mas | nada | vivir)
      no quiero seguir ($ | mas | asi | aqui | adelante)
      !no quiero seguir ($ | mas | asi | aqui | adelante)
      (ya)? decidi (cuando | como | el dia | la fecha) .. (y | como | donde)?
      (me siento | estoy) de sobra
      hasta aqui (llegue | llegamos | he llegado)
      !no me queda* (fuerza | fuerzas | ganas | energia | vida)
    `),
  },
  {
    says: 'Alguien cercano dejó señales de irse, y no responde.',
    happeningNow: true,
    unless: ['told', 'joke'],
    looks: looks(`
      <dear> && (despid* | despidiendose | adios | carta | ya no puede | perdon) && (no contesta | no
          responde | no coge | no atiende | telefono apagado | dejo el telefono | no aparece)
      <dear> && (pastillas | pistola | soga | puente | azotea) && (se va a | quiere | dice que | matar* |
          morir* | guard* | junt*)
    `),
  },
  {
    says: 'Un filo o algo que quema está junto a una parte del cuerpo; o las heridas se cuentan o se esconden.',
    unless: ['accident', 'treatment', 'told', 'joke'],
    looks: looks(`
      <filo> & <cuerpo>
      (me)? (hice | hago | hacer) dano (en | con | a mi | otravez)
      (use | agarre | saque | busque | tome) (la | el | las | un | una) <filo> .. ($ | otravez | esta
          noche | no pude)
      !no (pude | puedo) (aguantar | resistir | parar) && <filo>
      (muerdo | mordi | pellizco | golpeo | pego | aranho | rasguno) .. (hasta | cuando me (equivoco |
          siento | grit*) | marca | sangr*)
      (mi | una | un) <dear> .. se (corta | esta cortando | quema | lastima | hace dano | autolesiona)
      (profundo | profunda | hondo) && (corte | herida | corto | sangr* | cuchilla)
      (mangas largas | escondo | tapar | tapo) && (cortes | marcas | heridas | cicatrices | quemaduras)
    `),
  },
  {
    says: 'Alguien usa la fuerza, el miedo, el dinero o las imágenes para retener a la persona.',
    unless: ['told', 'knownPerson', 'joke'],
    looks: looks(`
      (mi | el | ella | un) <partnerish>? .. me (encierra | quemo | escupe | ahorca | jalonea | avienta |
          empujo | pateo | amenaza | sigue | rompio | quita | quito | obliga | forzo | drogo | vigila |
          revisa)
      (va a | amenaza con) (publicar | subir | mandar | ensenar) (mis | las | los) (fotos | videos)
      si (lo | la) (dejo | denuncio) .. (me mata | se mata | me quita | me encuentra | mata)
      (se mete | entra | viene) (en | a) mi (cama | cuarto) 
      (escondid* | encerrad*) en (el | la) (bano | cuarto | closet | armario | cocina) && (el | ella |
          grita* | borrach* | golpea* | puerta)
      (llega | llego | viene | esta) (borrach* | drogad*) && (miedo | escond* | golpe* | pega | grita |
          encerr* | cerrojo)
      (mato | pateo | lastimo) (a)? mi (perro | gato | perra | gata | mascota)
      (me | nos) (tienen | tiene) (encerrad* | sin (comer | salir | telefono | pasaporte | papeles))
    `),
  },
  {
    says: 'Demasiado, lo que no era, o dos cosas juntas; o el cuerpo responde.',
    happeningNow: true,
    unless: ['routine', 'told', 'joke'],
    looks: looks(`
      <drug> && <drink>
      <drug> && (labios | lengua | manos | cara) && (dormid* | entumecid* | azul* | morad* | hormigue*)
      (me pase | se paso | nos pasamos) (con | de) 
      (doble | triple) (dosis | de insulina | de pastillas)
      (tome | trague | tomo | trago | tomado | comio) .. (veneno | raticida | cloro | lejia | el frasco |
          todo el | toda la | un punado | un monton)
      (punado | monton | frasco | caja | blister) (entero | entera)? de (pastillas | <drug>)
      (deje de (beber | tomar | las pastillas)) && (tembl* | tiembl* | veo (bichos | aranas | cosas) |
          convuls* | alucin*)
    `),
  },
  {
    says: 'Una cosa o un poder habla, sabe, manda o vive donde no puede; o alguien no es quien era.',
    unless: ['faith', 'joke', 'told', 'knownPerson'],
    looks: looks(`
      <cosaRara> & <actoRaro>
      soy (el | la)? (hijo | hija | profeta | mesias | elegid* | enviad* | salvador | salvadora |
          reencarnacion) (de | y | para | del | $)
      (vengo | vine | tengo) (a | que) (limpiar | salvar | purificar | juzgar) (el mundo | la humanidad |
          a todos)
      (ese | esa | este | esta) no es mi <dear>
      !(ese | esa | este | esta) no es mi <dear>
      alguien con su (cara | cuerpo | voz)
      (vive | viven | hay | tengo) (alguien | algo | un hombre | una mujer | bichos | gusanos) .. (dentro
          de | adentro | detras de | en) (mi | mis) (cabeza | ojos | piel | cuerpo | estomago | cerebro)
      (mi corazon | mi sangre | mis organos | mi cerebro) no (late | se mueve | esta* | funciona* | existe)
      !(mi corazon | mi sangre | mis organos | mi cerebro) no (late | se mueve | esta* | funciona* | existe)
    `),
  },
  {
    says: 'Apenas duerme, y hay prisa, gasto, grandeza.',
    unless: ['newborn', 'joke'],
    looks: looks(`
      <noSleep> && (mil ideas | comprar el | comprar la | voy a comprar | soy un dios | gaste todo |
          imparable | invencible | un genio | no necesito | me siento (increible | como un dios | genial
          | viv* | poderos*))
      (como un dios | como una diosa) && (gaste | compre | dormir | duermo | sueldo | todo)
      (gaste | reventé | revente | vacie) .. (todo)? .. (sueldo | ahorros | tarjeta* | herencia) &&
          (dormir | duermo | dios | ideas | genio | increible | un dia | invencible)
    `),
  },
]
