/** Daño a otras personas. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const harmToOthers: readonly Rule[] = [
  {
    says: 'Alguien dice que va a hacer daño o matar a alguien, o lleva los medios.',
    happeningNow: true,
    unless: ['joke', 'told', 'knownPerson', 'treatment'],
    looks: looks(`
      (lo | la | los | las | le | les | te | os) (voy | vamos | pienso | quiero | quisiera | puedo) (a)?
          (matar | apunalar | disparar | acuchillar | estrangular | golpear | quemar | atropellar |
          envenenar | reventar | partir la | rajar | ahorcar | destrozar la cara | prender fuego |
          hacer dano | hacer sufrir | romper la cara | acabar | pegar)
      (voy a | quiero | ganas de | pienso en | pensando en | planeo | planeando | necesito | me dan ganas de
          | capaz de | podria | deseo) .. (matar | matarl* | apunal* | dispar* | estrangul* | acuchill* |
          envenen* | atropell* | golpear | violar | hacerle dano | hacerles dano | lastimar | quemar la casa
          | prender fuego) .. (a | lo | la | esta | hoy | y | $ | alguien | mi | se)
      hacerle dano (a | al | esta)
      (matarl* | apunalarl* | golpearl*) (y se | esta noche | hoy | $ | mientras)
      (lo | la | los) (quiero | prefiero | necesito) muert*
      (tengo | llevo | compre | voy con | afile | cargue | agarre) .. (cuchillo | pistola | arma | bate |
          martillo | machete | gasolina | navaja | hacha | rifle | escopeta | el cuchillo) .. (espera* |
          casa | esperando | coche | escuela | su | llega | colegio | fuera | el | puerta | trabajo |
          mochila)
      (afuera | fuera | frente | voy | conduciendo | camino | yendo) (de | a) su (casa | trabajo | puerta)
          .. (martillo | cuchillo | pistola | hoy | bate | merece | recibe | arma | $)
      voy a su casa
      me las (va | van) a pagar
      recib* lo que se merece*
      se lo merece* .. (bomba | morir | cuchillo | hoy | pagar | acido | fuego)
      hago una bomba
      como (hago | fabrico | hacer) una bomba
      !no va a (ver | llegar | vivir | amanecer) (el | al | a)? .. (manana | dia)
      ver el dia de manana
      !si no es mi* .. (nadie | de nadie)
      no es de nadie
      (me)? (llevo | llevare | voy a llevar | llevar) (a los ninos | a mis hijos | a todos | los | a ella |
          a el)? conmigo
      (llevar | llevo | traer) (el | un | mi | una)? (arma | pistola | cuchillo) .. (escuela | colegio |
          instituto | trabajo | clase)
      disparar* a
      disparar a todos
      (como | cuanto | que) .. (enveneno | envenenar | mato | matar | asesin* | elimino | drogar) ..
          (alguien | un hombre | una persona | una mujer | mi marido | mi mujer | sin que | a mi)
      sin que (se note | me descubran | me atrapen | nadie sepa)
      veneno .. matar a
      (le | les) (puse | eche | voy a (echar | poner)) .. (bebida | cafe | comida | sopa | te)
      (la | lo | los) (segui | sigo | estoy siguiendo | espero | estoy esperando) .. (casa | vive |
          esta noche | salida | fuera | cuchillo | donde)
      se donde (vive | aparca | trabaja | duerme)
      juro que (lo | la | los) (mato | apunalo | reviento | acabo)
      (lo | la | los) (mato | apunalo | reviento | remato | acuchillo) (si | hoy | esta | $ | cuando | y)
      si vuelve lo
      prender* fuego
      mientras duerm*
      (quemarle | romperle | partirle) la (cara | casa | cabeza)
      ganas de matar
      sed de sangre
      venganza .. (sangre | matar | acido)
      (tengo | llevo | agarre | tome | saque) (el | un | una | la) (cuchillo | pistola | arma | machete |
          martillo | escopeta | bate | hacha | navaja) .. (durmiendo | dormid* | esper* | llega | llegue
          | sale | salga | entre | viene | casa | trabajo | el | ella)
      (imagino | veo | sueno con | fantaseo) .. (sangre | cuello | cara | cuerpo) .. (suelo | piso | suya
          | el | ella | roto | muerto)
      (hacerle | haga) (algo | dano) a (mi | mis | la | el | los) (hijo | hija | hijos | bebe | nino |
          nina | madre | padre | mujer | marido)
      (pensamientos | ideas | ganas | impulsos) de (matar | lastimar | apunalar | golpear | hacerle dano
          | acuchillar | quemar | ahorcar) (a | lo | la | los)
      (casi)? (ahogo | ahogue | asfixio | mato | suelto | tiro | golpeo) a(l)? (mi)? (bebe | hijo | hija
          | nino | nina | nene)
      (quiero | quisiera | ojala) .. (verlo | verla | ver) muert*
      (lo | la) quiero (ver)? muert*
      (puse | pongo | poner | apreté | aprete) las manos (en el | al) cuello .. (mi | ella | el | novia)
    `),
  },
  {
    says: 'Alguien hizo daño a quien depende de él o ella, o teme hacerlo; u otra persona está por hacerlo.',
    happeningNow: true,
    unless: ['treatment', 'told'],
    looks: looks(`
      (sacudi | sacudo | zarandee | golpee | pegue | abofetee | tire | empuje | ahogue | queme | lastime |
          le pegue | encerre | amarre | ate | solte | le di una) .. (al | a la | a mi | a mis | al | mi |
          a los | a las) <smallOne>
      sacudi (al | a la | a mi)
      (le | les) (pegue | di una paliza | grite y le pegue | hice dano | puse la almohada | tape la boca |
          di un golpe | quise pegar | pego) .. (a mi | al | a la | muy fuerte | fuerte | sangra | cara |
          otravez | mujer | hijo | nino | bebe | vuelve | madre)
      almohada en la cara
      (casi)? (tiro | tire | solte) al bebe
      miedo (de | a) .. (hacerle dano | lastimar | pegarle | matar | hacer dano) .. (al | a mi | a mis |
          bebe | hijo*)
      (la | lo) (agarre | cogi | tome) del (cuello | pelo)
      empuje a (mi | la) (madre | padre | abuela | mujer | marido)
      por las escaleras
      (amarre | ate | encerre) a (mi | la) (abuela | abuelo | madre | padre | hijo | hija | nino)
      le pegue a (mi | la) (mujer | novia | pareja | marido | novio | madre | padre | abuela)
      (mi | el | un) <dear>? .. tiene (un arma | una pistola | un cuchillo) .. (matar | disparar | dice |
          va)
      dice que va a matar
      casi (lo | la) (mato | ahogo | suelto)
      casi (ahogo | mato | asfixio | golpeo | tiro) a mi
    `),
  },
  {
    says: 'Un arma está junto a la persona a quien va dirigida, o se quiere la muerte de alguien.',
    happeningNow: true,
    unless: ['joke', 'told', 'outing'],
    looks: looks(`
      (clavar* | clavo | meter*) (el | un) (cuchillo | punal | navaja)
      (quiero | ojala) que se (muera | mueran | mate)
      (los | las | lo | la) mato a (los dos | todos | las dos | el | ella)
      si .. (custodia | vuelve | me deja | la toca) .. (los | lo | la) mato
      (casi)? (ahogo | ahogue) (al | a la) (nino | nina | bebe | mi)
      !no merece (vivir | respirar)
      me lo cargo
      (le | les) voy a (clavar | romper | partir | abrir | sacar los)
      (voy a hacer | hare) que (pague* | sufra* | sangre*)
      <weapon> & (lo | la | le | les | los | su | el | ella | mi (jefe | ex | vecino | padre | marido)) &
          (esper* | salida | cuando (duerma | llegue | salga | entre) | escondid* | en la mochila | en el
          coche | debajo | donde vive)
    `),
  },
]
