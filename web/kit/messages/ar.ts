import type { Messages } from '../messages.ts'

const more = new Intl.PluralRules('ar')
const besideForms: Readonly<Record<Intl.LDMLPluralRule, (count: number) => string>> = {
  zero: () => 'لا شيء آخر',
  one: () => 'واحدة أخرى بلا ساعة: اسألني',
  two: () => 'اثنتان أخريان بلا ساعة: اسألني',
  few: (count) => `${count.toLocaleString('ar')} أخرى بلا ساعة: اسألني`,
  many: (count) => `${count.toLocaleString('ar')} أخرى بلا ساعة: اسألني`,
  other: (count) => `${count.toLocaleString('ar')} أخرى بلا ساعة: اسألني`,
}

export const ar = {
  people: 'شخص',
  leave: 'غادر الآن',
  leaveByKey: 'أو اضغط Shift ثلاث مرات',
  cue: {
    orient: 'دع عينيك تتبعان الضوء.',
    breathIn: 'شهيق',
    breathOut: 'زفير',
    breath: 'شهيق، ثم زفير أبطأ.',
    still: 'أوقف الحركة',
  },
  field: {
    yours: 'كلماتك',
    theirs: (initial) => `كلمات ${initial}`,
    both: 'كلماتكما معًا',
  },
  words: {
    yours: 'كتبتَ:',
    theirs: (initial) => `كتب ${initial}:`,
  },
  where: {
    mine: 'يبقى لي',
    askMe: 'اسألني عن هذا',
    withMe: 'افتحه معي',
    heading: 'ما الذي ينتقل',
  },
  ember: {
    kept: 'باقٍ لي',
    askMe: 'اسألني',
    withMe: 'معي',
  },
  strip: {
    day: 'اليوم',
    session: 'الجلسة',
    sessionOf: (minutes) => `الجلسة، ${minutes} دقيقة`,
    beside: (count) => besideForms[more.select(count)](count),
    legend: 'ما المرسوم',
  },
  saved: {
    phone: 'محفوظ على هذا الهاتف',
    two: 'محفوظ في مكانين',
    clinician: 'مع معالجك',
  },
  safetyWords: 'كلمات الأمان',
  light: {
    night: 'ليل',
    day: 'نهار',
    heading: 'الضوء',
  },
  undo: 'تراجع',
} satisfies Messages
