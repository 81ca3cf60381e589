/** En peligro por alguien. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const dangerFromSomebody: readonly Rule[] = [
  {
    says: 'Una persona cercana le hace daño, lo amenaza, lo encierra o lo vigila.',
    unless: ['knownPerson', 'joke', 'told'],
    looks: looks(`
      (mi <partnerish> | el | ella | <partnerish> | ellos | padre | madre)? (me | nos) (pega | pego |
          pegan | ha pegado | esta pegando | golpea | golpeo | golpean | patea | pateo | estrangula |
          estrangulo | ahorco | ahorca | empujo | empuja | abofeteo | viola | violo | maltrata | agrede |
          agredio | arrastro | jalo | jala | amenaza | amenazo | muerde | quemo | manosea | manoseo |
          tira del pelo | dio una (patada | paliza | bofetada) | da (patadas | palizas) |
          agarro del (cuello | pelo | brazo) | agarra del | puso un cuchillo | apunto con |
          rompio (el brazo | la nariz | una costilla) | partio el labio | encierra | encerro |
          obligo a (tener | hacer | acostarme) | obliga a | forzo | forza | viole)
      (me | nos) toca ($ | y | cuando | por | el | de noche | mi)
      mi (tio | padrastro | padre | hermano | primo | abuelo | profesor | entrenador | jefe) me toca
      !no (me | nos) deja* (salir | ir | irme | trabajar | ver | hablar | comer | dormir | estudiar |
          tener | usar)
      con llave .. (deja | salir | encerr*)
      (me | nos) (quito | quita | quitaron | escondio | rompio | tiene | controla) (el | la | las | los |
          mi | mis)? .. (telefono | llaves | pasaporte | papeles | tarjeta* | dinero | documentos | carnet |
          medicacion)
      (me)? (revisa | controla | lee | espia | vigila | rastrea) (el | mi | mis | los | todo*)? ..
          (telefono | mensajes | dinero | ubicacion | movimientos | whatsapp)
      (tengo que | debo | voy a) borrar (esto | los mensajes | todo)
      borrar esto
      (si | cuando) (ve | lee | encuentra | se entera* | descubre) .. (me mata | mata | pega | esto)
      me (mata | va a matar | matara | matan) .. (si | lo dejo | se entera | ve | encuentra | algun dia)
      (dice | dijo | jura | amenaza | amenazo) (que | con)? .. (me mata | matar* | me va a matar |
          me quita | quitarme | quemar | encontraria mi cuerpo | hacerme | va a hacer dano | hacer dano |
          le hace dano | lastimar)
      !nadie (encontraria | encontrara) mi cuerpo
      si (se lo)? (cuento | digo | hablo | lo dejo | me voy | denuncio) .. (mata* | dano | hermanit* |
          quita* | pega* | alguien)
      (tengo | me da | le tengo | con | siento) miedo (de | a | volver | que) .. (volver a casa |
          mi (marido | novio | pareja | padre | padrastro | ex | madre | mujer | hermano | novia) |
          llegar a casa | el | lo que (va | pueda | puede) | me mate | ir a casa | que llegue)
      le tengo miedo
      miedo (de | a) (mi | volver a) (casa | padre | marido | novio | pareja | padrastro | ex)
      (esta | estan) .. (afuera | en la puerta | en mi puerta | golpeando | fuera | borrach* | rompiendo |
          gritando) .. (puerta | arma | golpe* | todo | $ | otravez | y | cuchillo)
      mi ex .. (puerta | sigue | acosa | espera | persigue | aparece | vigila | amenaza)
      (escondid* | encerrad*) (en | con) (el | la | mi)? .. (bano | cuarto | closet | armario | coche) ..
          (rompiendo | el | esta | grit* | golpe* | afuera)
      rompiendo todo
      (viene | vuelve | llega) .. (no puedo (hablar | escribir))
      !no puedo (hablar | escribir) (mucho | mas) .. (viene | llega | oye | ya)
      (entra | entro | viene | se mete) (a | en) mi (cuarto | cama | habitacion) .. (noche* | $ | cuando)
      (tape | tapo | tapar | escond*) .. moretones
      moretones con maquillaje
      ojo morado
      (le | les) (pega | pego | grita y pega | hace dano | pegan) .. (a mis | a mi | a mi (hijo* | hija* |
          madre | abuela | hermano | hermana) | al nino | a los ninos | a la abuela | mi)
      (volvio | vino | llego | regreso) ... (marcas | moretones | golpes | quemaduras)
      (oigo | escucho) .. (gritar | gritos | golpes) .. (pega* | golpe* | vecin*)
      (esta)? pegando (a | le | otravez)
      sabe donde vivo
      fotos de mi (puerta | casa | ventana)
      me (van a casar | quieren casar | casan | casaran)
      casar (a la fuerza | obligad*)
      (mujer | novia | esposa | pareja) me (golpea | pega)
      !no me da (mi | la) (insulina | comida | medicacion | agua)
      si no obedezco
      (atrapad* | encerrad*) (aqui | en casa | con el | en esta casa)
      vigila todo
      (duermo | dormi) con .. (silla | cuchillo | llave) .. (puerta | debajo | miedo)
      !no puedo (irme | salir | escapar) .. (dinero | controla | pasaporte | me | $)
      !(y | que) no puedo irme
      !no se como (salir | escapar | irme) (de esto | de aqui | de la relacion)?
      y me pega
      me insulta y
      (quito | quitaron) los papeles
      duermo en la fabrica
      volvio a beber
      me siguio (hasta | a casa | un)
      me esta siguiendo un
      me drogo y
      le pega a
      maltrat* (fisic* | me)
      (mi | el) .. (borracho | borracha) .. (arma | pistola | cuchillo | golpe* | pega*)
      (me | nos) (encerro | encierra) (con llave | en)
      me tiro (contra | al suelo | por las | por)
      (nos | me) va a hacer dano
      (me | nos) (espera | sigue | vigila | acecha | persigue | busca) (afuera | fuera | en la (puerta |
          esquina | salida) | a la salida | todos los dias | por todas partes | en mi (casa | trabajo))
      (miedo | terror | panico) (de | a) (que)? (llegue | vuelva | regrese | venga | entre | el | mi
          (marido | padre | pareja | ex | novio | padrastro) | estar sola con)
      (me)? (revisa | controla | vigila | quita | quito | esconde | escondio) (el | la | mi | mis | las |
          todo) (telefono | dinero | llaves | mensajes | pasaporte | papeles | tarjeta | cuenta | sueldo
          | ropa | documentos)
      (abusa | abuso | abusan | abusaron | se aprovecha) de (mi | mi hermana | mi hija | mi hijo | nosotras)
    `),
  },
  {
    says: 'Alguien cercano golpea, amenaza o controla a la persona, o están las marcas.',
    unless: ['told', 'knownPerson', 'joke'],
    looks: looks(`
      me (revento | partio | rompio | abrio) (el labio | la ceja | la nariz | el brazo | una costilla |
          la cara | un diente)
      se sento encima
      encima de mi
      hasta que deje de (gritar | llorar | respirar | moverme)
      me pega si
      estoy en el armario
      juego secreto
      cuenta los cuchillos
      me toco (anoche | otravez | cuando | y | $)
      (me)? (dio | da) (una)? (bofetada* | punetazo* | patada* | paliza*)
      amenazo con
      (encontro | sabe) mi (nueva)? (direccion | casa)
      me hace (tocarlo | tocarla | arrodillar* | desnudar* | dormir en el suelo)
      (me | nos) (tiro | lanzo) (una | un | el | la) (silla | plato | botella | cuchillo | vaso | zapato |
          sarten)
      me volvio a (pegar | golpear | empujar | amenazar | insultar)
      (policia) me entierra
      me entierra
      (pedir | pido) permiso (para | a)
      tengo que pedir permiso
      (dice | dijo) que si .. (hablo | me voy | lo dejo | cuento | denuncio) .. (entierra | mata |
          encuentra | quita | quema | arrepentir*)
      me tiene (sin | encerrad* | vigilad* | amenazad*)
      !me tiene sin (llaves | telefono | dinero)
      (se mete | entra | viene | se acuesta) (en | a) mi cama
      (marcas | moretones) (en | de) (el | mi | los | mis | las) (cuello | brazos | cara | dedos)
      (me (sigue | vigila | mira)) (cuando me ducho | mientras duermo | por la ventana | a todas partes)
      (mi) (hijo | hija | padre | marido | mujer | novio | novia | hermano | suegro | madre) me (pega |
          golpea | empuja | amenaza | insulta y | escupe)
      le tengo (miedo | panico)
      (llego | viene | llega | volvio) borracho
      (se llevo | secuestro) a (mi | mis) (hijo* | hija* | nino* | nina)
      no me deja (respirar | sola)
      !no me deja
      me escupe
      escondida .. (llega | borracho | grita)
    `),
  },
]
