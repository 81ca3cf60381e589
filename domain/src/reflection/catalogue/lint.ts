/**
 * The lint: what no string of ours may do, as lists to dispute. Run on every catalogue when it is built, so that a reply
 * cannot hold what a rule forbids; the checker sees to everything that depends on the moment.
 *
 * Promises kept in this room:
 * 1. A word stands in a list or it does not. A `*` stands for any ending; case, accents and the Arabic "and", "with",
 *    "for" and "the" that are written onto a word are folded away.
 * 2. English has one more rule that needs no list: after "you" stands what was done here, and no other verb.
 * 3. No digit, no exclamation mark, no markup: numbers and marks come from the client's moments alone.
 */
import { folded, withoutArabicStart, wordsOf } from '../text.ts'
import { stringsOf, type Catalogue } from './phrases.ts'

export type CatalogueRule = {
  readonly rule: 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F7' | 'F8' | 'F9' | 'F10'
  readonly says: string
  readonly words: { readonly [language in Catalogue['language']]: string }
}

export const catalogueRules: readonly CatalogueRule[] = [
  {
    rule: 'F1',
    says: 'interprets nothing',
    words: {
      en: 'because means meaning seems seem maybe perhaps probably really actually pattern reason cause* trigger* sounds looks',
      es: 'porque significa parece quizas acaso probablemente realmente patron razon causa* desencadena* suena',
      ar: 'لان يعني يبدو ربما لعل سبب يسبب محفز نمط',
    },
  },
  {
    rule: 'F2',
    says: 'advises and instructs nothing',
    words: {
      en: 'should must need* try ought remember notice breathe let lets stop take call talk think focus relax do please have',
      es: 'deberias debes necesitas intenta prueba recuerda respira detente llama habla piensa enfocate relajate haz favor tienes',
      ar: 'يجب عليك ينبغي حاول تذكر تنفس توقف اتصل تحدث فكر ركز استرخ رجاء',
    },
  },
  {
    rule: 'F3',
    says: 'has no diagnosis and no school',
    words: {
      en: 'anxi* depress* trauma* dissoci* disorder symptom* patient exile manager protector self ego schema cogniti* somatic vagal craving relapse therapy treatment part parts',
      es: 'ansie* depresi* trauma* disocia* trastorno sintoma* paciente exiliad* protector esquema cogniti* terapia tratamiento parte partes',
      ar: 'قلق اكتئاب صدمة تفكك اضطراب عرض مريض علاج جزء',
    },
  },
  {
    rule: 'F4',
    says: 'reassures, praises and judges nothing',
    words: {
      en: 'good great well proud okay ok safe fine right wrong bad brave strong normal alright enough sorry',
      es: 'bien bueno buena genial orgullos* segur* correcto mal malo valiente fuerte normal tranquil* siento perdon',
      ar: 'جيد رائع احسنت فخور امن بخير صحيح خطا سيئ شجاع قوي طبيعي اسف',
    },
  },
  {
    rule: 'F5',
    says: 'names no feeling',
    words: {
      en: 'feel* angry anger sad* fear* afraid scared happy lonely shame* guilt* hurt* numb* worr* upset overwhelm* calm* panic* stress*',
      es: 'sient* enfad* rabia trist* miedo asust* feliz sol* verguenza culpa* dolor preocup* calma panico estres*',
      ar: 'تشعر شعور غضب حزن خوف خائف سعيد وحيد خجل ذنب الم هدوء ذعر توتر',
    },
  },
  {
    rule: 'F7',
    says: 'has no voice of its own',
    words: {
      en: 'i im ive we were us our ours me my mine app mirror',
      es: 'yo nosotros nosotras nuestro nuestra me mi mio app espejo',
      ar: 'انا نحن لنا لي تطبيق مراه',
    },
  },
  {
    rule: 'F9',
    says: 'scores and compares nothing',
    words: {
      en: 'score* percent more less better worse improv* progress increase* decrease* streak level goal most least',
      es: 'puntua* porcentaje menos mejor peor mejora* progreso aumento racha nivel objetivo',
      ar: 'درجة نسبة اكثر اقل افضل اسوا تحسن تقدم زيادة مستوى هدف',
    },
  },
  {
    rule: 'F10',
    says: 'says nothing of always',
    words: {
      en: 'always usually often never tend* every generally typical* frequent* sometimes again',
      es: 'siempre normalmente suele* menudo nunca tiende* cada general frecuente*',
      ar: 'دائما عادة غالبا ابدا يميل كل عموما احيانا',
    },
  },
  {
    rule: 'F8',
    says: 'claims nothing about a state: of what a person did it says wrote, tapped, marked and put',
    words: {
      en: 'did felt feel were are had have could can know knew want wanted thought said seem look sound became managed noticed',
      es: 'eres estabas fuiste sentiste hiciste pudiste puedes sabes sabias quieres querias pensaste dijiste lograste notaste tienes tenias',
      ar: 'كنت شعرت فعلت استطعت تستطيع تعرف عرفت تريد اردت فكرت قلت نجحت لاحظت لديك انت',
    },
  },
]

export type BrokenPhrase = { readonly rule: CatalogueRule['rule'] | 'marks'; readonly phrase: string; readonly found: string }

export const lintCatalogue = (catalogue: Catalogue): readonly BrokenPhrase[] =>
  stringsOf(catalogue).flatMap(([phrase, { text }]) => [
    ...catalogueRules.flatMap(({ rule, words }) =>
      forbiddenIn(text, words[catalogue.language])
        .filter((found) => !isAllowed(phrase, found))
        .map((found): BrokenPhrase => ({ rule, phrase, found }))),
    ...(catalogue.language === 'en' ? afterYou(text).map((found): BrokenPhrase => ({ rule: 'F8', phrase, found })) : []),
    ...[...text.matchAll(/[\p{N}!¡<>&{}%]/gu)].map(([found]): BrokenPhrase => ({ rule: 'marks', phrase, found })),
  ])

/** "were" is a verb in the hours line and a contraction of ours elsewhere; the hours line may have it. */
const isAllowed = (phrase: string, word: string): boolean => phrase === 'hrs.were' && word === 'were'

const forbiddenIn = (text: string, list: string): readonly string[] => {
  const words = wordsOf(text).map((word) => folded(word.text))
  return list.split(' ').map(folded).filter((one) => words.some((word) => [word, withoutArabicStart(word)].some((said) =>
    (one.endsWith('*') ? said.startsWith(one.slice(0, -1)) : said === one))))
}

const done = new Set(['wrote', 'tapped', 'marked', 'put', 'two', 'on'])
const afterYou = (text: string): readonly string[] =>
  [...text.matchAll(/\byou\s+(\w+)/gi)].map(([, next]) => next?.toLowerCase() ?? '').filter((next) => !done.has(next))
