/** Demasiado de algo. */
import { looks } from '../look.ts'
import type { Rule } from '../rule.ts'

export const overdose: readonly Rule[] = [
  {
    says: 'Alguien tomó de más, mezcló o tragó algo peligroso, o ya le hace efecto.',
    happeningNow: true,
    unless: ['routine', 'told'],
    looks: looks(`
      (tome | tomo | tomado | tomarme | trague | tragado | trago | meti | comi | ingeri | inyecte | eche |
          puse | mande) .. (todas (las)? | todo | entero | entera | frasco | bote | blister | caja | cajas |
          tira | punado | monton | demasiad* | muchas | un monton de | # | treinta | veinte | diez |
          quince | doce | el doble | de mas | tres | cuatro | varias | tanta* | suficiente*) .. (<drug> |
          frasco | blister | caja | entero | entera | $ | y | ya | cuanto | para | por | de golpe | con |
          veneno | parches | no)
      (tome | trague | tomo | tomado | comi) (todas | todas las)
      las tome todas
      me las tome
      me (tome | trague) (el | la | un | una) (frasco | bote | caja | blister | tira)
      (tome | trague) (demasiad* | de mas | el doble | muchas)
      me (tome | tome ya) (# | doce | diez | veinte)
      (tome | tomo) .. <drug> .. (dos veces | otravez | por error | doble)
      sobredosis
      (bebi | bebio | tome | trague | trago | comi | bebe*) .. <poison>
      (mezcl* | tome | tomo | combin* | con) .. <drug> .. (con | y) .. (<drink> | <drug>)
      (mezclo | mezcle | mezclar) .. (cosas | drogas | pastillas | alcohol)
      (inyecte | puse) (toda | todo | doble | de mas) .. insulina
      (hijo | hija | bebe | nino | nina | <dear>) .. (se)? (trago | tomo | comio | bebio | metio | tomado)
          .. (pastilla* | todo | toda | lejia | detergente | pila | caja | monton | frasco | veneno |
          medicacion | demasiad*)
      !(tome | pastillas | trague | dosis | mezcle | medicacion) .... no (siento | puedo (mantener* |
          abrir | moverme | respirar | despertar*) | despierta)
      !no puedo (abrir los ojos | mantenerme despiert*)
      !no (despierta | responde | respira | reacciona) (y | bien | $ | hay | tiene)
      labios (azules | morados)
      (jeringa | aguja) .. (brazo | suelo | hay)
      (cajas | botella | frasco | blisters | pastillas) .. vaci*
      cuanto tiempo tengo
      cuantas son demasiadas .. (llevo | tome)
      llevo (# | diez | doce | quince | veinte) $
      (deje | dejado | sin) .. (de beber | alcohol | clonazepam | rivotril | benzos | xanax | beber |
          alprazolam) .. (de golpe)? .. (tembl* | tiembl* | bichos | convulsion* | convulsione | veo |
          viendo | alucin* | sud*)
      !sin beber .. (tembl* | tiembl* | viendo | bichos)
      convulsion*
      me pase con (las pastillas | la dosis | la coca | las gotas)
      (meti | meto | hice) .. (demasiada | mucha) .. (coca | cocaina | heroina)
      dejé el gas
      deje el gas
      gas abierto
      vomitando .. (tome | aspirina* | pastillas | trague)
      para no despertar
      parches de (fentanilo | morfina)
      se le fueron los ojos
      balbucea*
      (tomo | trago) .. (confundid* | balbuce* | no despierta | dormid*)
      todo da vueltas .. (tome | dosis)
      (dosis) .. todo da vueltas
      (me)? (tome | tomado | trague | tragado | bebi | bebido | tomo | comi) .. (todas | todo | toda |
          entera | entero | el frasco | la caja | el blister | el bote | un monton | muchas | demasiad* |
          de golpe | # | veinte | treinta | cuarenta | diez | quince | doce)
      (se paso | me pase | nos pasamos) .. (con | de) .. (coca | cocaina | pastillas | heroina | alcohol
          | dosis | tragos | cristal | meta | fentanilo)
      (no reacciona | no despierta | no responde | no respira | esta azul | esta morad*)
    `),
  },
  {
    says: 'Algo fue tragado o inyectado, en cantidad o con el cuerpo respondiendo.',
    happeningNow: true,
    unless: ['routine', 'told'],
    looks: looks(`
      (tome | tomar | tomarme | trague | comi) .. (todo lo que habia | lo que habia | botiquin |
          toda la caja | todo el frasco)
      el botiquin
      !no se cuales
      (caja | frasco | blister) (entera | entero)
      las # pastillas
      (caja | frasco) .. las #
      en el suelo .. labios
      (tome | tomado) demasiado
      medio (frasco | bote)
      (lo que habia | todo lo de) (en)? (el)? (cajon | botiquin | armario)
      (mezcle | mezclo) las pastillas
      (bebi | me bebi | trague) .. <poison>
      (la)? (caja | frasco | blister) estaba (llen*)
      !no se cuant* (fueron | tome | eran | llevo)
      (nin* | hij* | bebe | hermanit*) .. (se)? (comio | trago | bebio | tomo) .. (pastillas | lejia |
          medicina | medicacion | caja | abuela)
      (llevo | van) .. (dias | horas) sin (beber | tomar | alcohol)
      (se pincho | se inyecto) y (esta | se | no)
      me pinche
      (<drug> | se pincho | me pinche | sin beber | inyecto | inyecte | gramos | dosis | heroina) &&
          <badBody>
    `),
  },
]
