/** Cuánto, cuán alto; un accidente, la suerte. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const howMuchHowHigh: readonly Rule[] = [
  {
    says: 'Alguien pregunta cuánto o cuán alto hace falta, o lo pregunta después de una pérdida.',
    unless: ['outing'],
    looks: looks(`
      cuantas (pastillas)? (son | serian) demasiadas
      (duele | dolera | doleria) (ahogarse | morir | ahorcarse | desangrarse | congelarse | quemarse |
          caer | mucho morir | saltar)
      a que hora .. pasa .. tren (rapido | expreso)
      tren (rapido | expreso) .. (estacion | pasa)
      (desde | de) que (piso | altura) .. (segur* | morir | mata* | muere* | basta)
      (dosis | cantidad) (letal | mortal)
      cuant* .. (morir | mortal | letal | no despertar | sobredosis)
      (se puede | puedo | puede uno) .. (sobrevivir | morir) .. (caida | pastillas | insulina | choque |
          sobredosis)
      cubre .. suicidio
      !(es | seria) (rapido | indoloro) (morir | ahorcarse | ahogarse)
      <loss> &&& (que tan (alto | profundo | alta) | cuantas | cuanto | cuanta | a que hora | cual es el
          | donde (hay | puedo | compro | venden | esta) | desde que | que (altura | puente | edificio))
          .. <means>
      cuant* (pastillas | paracetamol | insulina | pisos | metros | calmantes | dosis) .. (necesit* |
          hac* falta | son | para | bastan | hay que)
      (cuanto | que tanto) (tarda | se tarda | demora) .. (desangrarse | ahogarse | morir* | asfixiarse |
          congelarse | uno en)
      (como | cual es) .. (forma | manera | modo)? .. (menos dolorosa | mas rapida | sin dolor | indolora
          | rapido) .. (morir | irse | matarse | acabar | hacerlo)
      (parezca | pareciera | parecer) un accidente
    `),
  },
  {
    says: 'Alguien juega con la idea de un accidente, o deja que decida la suerte.',
    unless: ['joke'],
    looks: looks(`
      si me (atropella* | mata* | cae | pasa | lleva* | muero | toca | parte) .. (mejor | ya | bien |
          da igual | no me importa | favor | que asi sea)
      ojala .. (me (atropelle* | caiga | mate* | parta | lleve* | choque* | pase algo |
          de (un infarto | cancer)) | (avion | camion | coche | rayo | analisis | resultados | cancer |
          biopsia) .. (caiga | salga* | mal | vuelva | me | estrelle))
      !no me (importaria | molestaria | quejaria) .. (morir* | llegar | despertar | atropell* | estrell* |
          accidente | avion | mal | matar*)
      !no me importaria no
      (deje | dejo | no me pongo | deje de) .. (ponerme el cinturon | usar cinturon | mirar al cruzar |
          tomar la insulina | mi tratamiento | el cinturon | dialisis | la quimio)
      !no miro al cruzar
      que sea lo que dios quiera
      (soltar | suelto | solte | girar | giro) el volante
      un (giro | paso) (del | de | en el | mas) (volante | anden | borde)
      que facil (seria | es) .. (paso | soltar | dejar* | saltar | irse | tirar* | caer | acabar |
          desaparecer)
      y si (me (tomo | tiro | lanzo | corto | cuelgo | voy | muero | mato | trago | subo al puente) |
          salto | suelto | acabo | desaparezco) .. (todas | todo | ya | frasco | pastillas | tren | puente |
          ventana | parasiempre | de una vez)
      (balcon | rio | puente | mar | anden | vias | ventana | vacio | oscuridad | cuchillo) me (llama* |
          mira* | atrae* | invita* | espera*)
      que me (atropelle* | mate* | lleve dios | lleve la muerte | parta un rayo)
      dios me lleve
      llevame
      si me (atropell* | choc* | mat* | cae* | lleva* | pasa*) .. no me (quejo | importa | quejaria |
          muevo | aparto)
      !si me (atropell* | choc* | mat* | cae* | lleva* | pasa* | muero) .... no (me)? (quejo | importa |
          quejaria | muevo | aparto | pasa nada)
      (ojala | espero | deseo) .. (no despertar | no despierte | no amanezca | no salir | salga mal | no
          volver)
      (crucé | cruzo | cruce) .. sin mirar
      (cruzar | crucé | cruce | cruzo | manejar | conducir | caminar) .. (sin mirar | ojos cerrados |
          hasta que)
      (me gustaria | quisiera | ojala | espero | deseo) que (un | una | el | la) (camion | coche | tren |
          rayo | infarto | cancer | autobus | enfermedad | avion) .. (me)? (lleve | llevara | mate |
          matara | atropelle | atropellara | caiga | cayera | por delante)
    `),
  },
]
