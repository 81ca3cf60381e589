/**
 * What no string of this part may do, as lists to dispute. A stem ends in `*`; several words in a row are one move.
 */
import type { Content } from './worded.ts'

export type ForbiddenMove = {
  readonly says: string
  readonly words: { readonly [language in Content['language']]: string }
}

export const forbiddenMoves: readonly ForbiddenMove[] = [
  {
    says: 'It names no method and no means.',
    words: {
      en: 'pill*|overdos*|rope*|knife|knives|gun*|bridge*|blade*|razor*|cut|cutting|jump*|hang*|poison*|bleach|train|trains|kill*|suicid*|die|dying|death|bleed*',
      es: 'pastilla*|sobredosis|soga*|cuerda*|cuchill*|pistola*|arma|armas|puente*|navaja*|cortar*|saltar|colgar*|veneno*|lejia|tren|matar*|suicid*|morir*|muerte|sangr*',
      ar: 'حبوب|جرعة زائدة|حبل|سكين|مسدس|جسر|شفرة|قطع|قفز|شنق|سم|قتل|انتحار|موت|نزيف',
    },
  },
  {
    says: 'It promises nothing, and asks for no promise.',
    words: {
      en: 'promise*|guarantee*|you will be|it will pass|it gets better|will be fine|will be ok|everything will|always be there|safe with us|contract',
      es: 'promet*|garantiz*|te pondras|pasara|va a mejorar|mejorara|estaras bien|todo ira|todo saldra|siempre estaremos|contrato',
      ar: 'نعدك|اعدك|وعد|نضمن|ستتحسن|سيمر|ستكون بخير|كل شيء سيكون|عقد',
    },
  },
  {
    says: 'It finds nothing out: no diagnosis, no level, no risk.',
    words: {
      en: 'risk|at risk|high risk|depress*|psychos*|psychotic|mania|manic|disorder*|symptom*|diagnos*|crisis level|severe|unstable|delusion*|patient|score*|assess*',
      es: 'riesgo|depres*|psicos*|psicotic*|mania|maniac*|trastorno*|sintoma*|diagnos*|grave|inestable|delirio*|paciente|puntua*|evalua*',
      ar: 'خطورة|اكتئاب|ذهان|هوس|اضطراب|اعراض|تشخيص|شديد|مريض|تقييم|درجة',
    },
  },
  {
    says: 'It blames nobody.',
    words: {
      en: 'selfish|your fault|you should have|you should not|why did you|committed|attention|think of your|how could|overreact*|manipulat*|weak',
      es: 'egoista|tu culpa|deberias haber|no deberias|por que hiciste|cometi*|llamar la atencion|piensa en tu|como pudiste|exager*|manipul*|debil',
      ar: 'اناني|خطؤك|ذنبك|كان عليك|لماذا فعلت|ارتكب|لفت الانتباه|ضعيف|تبالغ',
    },
  },
  {
    says: 'It has no feelings and understands nobody: it is software.',
    words: {
      en: 'we understand|i understand|we care|i care|we are here for|i am here for|we hear you|i hear you|we know how|sorry to hear|we are worried|you are not alone',
      es: 'te entend*|entiendo|nos importas|me importas|estamos aqui|estoy aqui|te escuch*|sabemos como|lamento|lo sentimos|nos preocupa*|no estas sol*',
      ar: 'نفهم|نتفهم|افهم|نهتم|نحن هنا|نسمعك|نعرف كيف|ناسف|نقلق|لست وحدك',
    },
  },
  {
    says: 'It claims no watching over anybody.',
    words: {
      en: 'we are watching|watching over|we monitor|monitor*|keep an eye|alerted|we have notified|notif*|detect*|flagged|we noticed|help is on',
      es: 'te vigila*|velamos|cuidamos de ti|monitor*|hemos avisado|avisamos|detect*|marcado|hemos notado|la ayuda va',
      ar: 'نراقبك|نسهر|نرصد|ابلغنا|اشعرنا|اكتشف|لاحظنا|المساعدة في الطريق',
    },
  },
]

/** Moves a string makes that none may make, each with the words that make it. */
export const forbiddenIn = (
  text: string, language: Content['language'],
): readonly { readonly says: string; readonly words: string }[] => {
  const plain = ` ${plainly(text)} `
  return forbiddenMoves.flatMap(({ says, words }) =>
    words[language]
      .split('|')
      .filter((one) => plain.includes(one.endsWith('*') ? ` ${one.slice(0, -1)}` : ` ${one} `))
      .map((one) => ({ says, words: one })),
  )
}

const plainly = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[أإآ]/g, 'ا').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
