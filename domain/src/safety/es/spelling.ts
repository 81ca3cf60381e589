/** How it is written: what counts as "not", what is left out, what a written word is read as, what is mended. */
import { looks } from '../look.ts'
import type { Language } from '../rule.ts'

type Written = Pick<Language, 'negations' | 'noDenial' | 'fillers' | 'joints' | 'readAs' | 'phrases' | 'mendable' | 'ordinary'>

export const spelling: Written = {
  negations: ['no', 'nunca', 'jamas', 'sin', 'tampoco', 'ni'],
  noDenial: looks(`
    no (puedo (dejar | parar | evitar) | paro | dejo | dejan | se (si | que | como | cuando) | solo |
        aguanto | soporto | confio | hay | me deja | voy a (parar | dejar) | prometo | quiero que)
    sin (dormir | parar | ti | el | ella | mi)
    no (bromeo | es broma | miento)
  `),
  fillers: `
    ya muy solo solamente realmente simplemente pues tan super quiza quizas todavia aun bien literal
    literalmente neta wey guey pa ay ah oh hola porfa honestamente completamente
  `,
  joints: `
    me te se la el lo de que y a en un una mi no ya le con los las por si su al del yo tu
  `,
  readAs: {
    q: 'que', k: 'que', ke: 'que', xq: 'porque', pq: 'porque', porq: 'porque', xk: 'porque', tb: 'tambien',
    tmb: 'tambien', toy: 'estoy', ta: 'esta', d: 'de', x: 'por', kiero: 'quiero', qiero: 'quiero',
    quero: 'quiero', kisiera: 'quisiera', boces: 'voces', bosque: 'bosque', kemo: 'quemo', kemar: 'quemar',
    kemando: 'quemando', kemarme: 'quemarme', aki: 'aqui', akabar: 'acabar', jaja: 'lol', jajaja: 'lol',
    jajajaja: 'lol', jajaj: 'lol', jeje: 'lol', jejeje: 'lol', jiji: 'lol', lol: 'lol', xd: 'lol',
    jsjs: 'lol', jajajaj: 'lol', mama: 'madre', mami: 'madre', papa: 'padre', papi: 'padre',
    'mamá': 'madre', esposo: 'marido', esposa: 'mujer', novia: 'novia', celular: 'telefono',
    movil: 'telefono', cel: 'telefono', medicacion: 'medicacion', medicamento: 'medicacion',
    medicamentos: 'medicacion', medicinas: 'medicacion', medicina: 'medicacion', pastis: 'pastillas',
    pildoras: 'pastillas', pildora: 'pastilla', comprimidos: 'pastillas', tabletas: 'pastillas',
    carro: 'coche', auto: 'coche', manejar: 'conducir', manejando: 'conduciendo', manejo: 'conduzco',
    alguien: 'alguien', suisidio: 'suicidio', suisidarme: 'suicidarme', suicidar: 'suicidar',
    haser: 'hacer', aser: 'hacer', hacerme: 'hacerme', aora: 'ahora', ahorita: 'ahora', asta: 'hasta',
    nadien: 'nadie', estubiera: 'estuviera', estubieran: 'estuvieran', vibir: 'vivir', bivir: 'vivir',
    muero: 'muero', usd: 'usted', uds: 'ustedes', depa: 'casa', departamento: 'casa', piso: 'piso',
    apartamento: 'casa', recamara: 'cuarto', habitacion: 'cuarto',
  },
  phrases: {
    'lo boy a': 'lo voy a', 'me boy a': 'me voy a', 'boy a': 'voy a', 'tal vez': '', 'a veces': '',
    'un poco': '', 'de verdad': '', 'la verdad': '', 'por favor': '', 'en serio': '', 'hoy en dia': '',
    'mi mismo': 'mi', 'mi misma': 'mi', 'auto lesion': 'autolesion', 'auto lesiones': 'autolesiones',
    'a proposito': 'aproposito', adrede: 'aproposito', 'fin de ano': 'findeano', 'ano nuevo': 'findeano',
    'para siempre': 'parasiempre', 'por siempre': 'parasiempre', 'de una vez por todas': 'parasiempre',
    'otra vez': 'otravez', 'de nuevo': 'otravez', nuevamente: 'otravez', 'echan de menos': 'extranan',
    'echaria de menos': 'extranaria', 'echara de menos': 'extranara', 'echo de menos': 'extrano',
    'echarian de menos': 'extranarian',
  },
  mendable: `
    quiero morir morirme matar matarme suicidio suicidarme suicidarse suicida pastillas pastilla vivir
    cortar cortarme cortes cortando muerta muerto cuchilla cuchillas sangre sangrar voces sobredosis
    despertar desaparecer adios pega pego golpea veneno cuchillo pistola carga estorbo
  `,
  ordinary: `
    voices voice suicide suicidal
    matarse martes marte monte mata vivo viviendo corta corto cortos corte cortas pegar paga pago vez voz
    veces dosis casa caza pastelillos pastas pastel carta cargo cargar quieto quiere sangria sangrado muerte
    monta mortero vives vive pegue perder pedir peda peso pesa lunes pastor muertos cortina cortinas sobres
    despierto despertador paseo
  `,
}
