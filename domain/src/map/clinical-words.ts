/**
 * Clinical words: what people in our field say of other people, and clients mostly learnt from us.
 *
 * A short list per language, to be read in two minutes and disputed line by line. It judges no word: a client may say
 * every one of them, and then it is theirs. A `*` stands for any ending; several words stand for themselves in that
 * order. Everyday words that schools have borrowed ("part", "manager", "safe", "anchor", "wave") are left out on purpose.
 */
import type { Review } from '../reflection/catalogue/phrases.ts'

export type ClinicalLanguage = 'en' | 'es' | 'ar'
export type ClinicalLine = { readonly says: string; readonly words: readonly string[] }

/** Nobody yet: no line of these has been looked at by a clinician. */
export const clinicalWordsReviewedBy: readonly Review[] = []

export const clinicalWords: { readonly [language in ClinicalLanguage]: readonly ClinicalLine[] } = {
  en: [
    { says: 'diagnoses', words: [
      'disorder*', 'diagnos*', 'symptom*', 'syndrome*', 'patholog*', 'ptsd', 'ocd', 'adhd', 'bpd',
      'bipolar', 'borderline', 'narcissis*', 'psychosis', 'psychotic', 'comorbid*', 'phobia*', 'somatiz*',
    ] },
    { says: 'states', words: [
      'anxiety', 'depression', 'depressive*', 'trauma*', 'retraumati*', 'dissociat*', 'depersonal*',
      'dereali*', 'hypervigil*', 'hyperarous*', 'hypoarous*', 'dysregulat*', 'dysphori*', 'anhedoni*',
      'ruminat*', 'catastrophi*', 'avoidan*', 'flashback*', 'panic attack*', 'freeze response',
      'fight or flight', 'fawn response', 'window of tolerance',
    ] },
    { says: 'schools', words: [
      'exile*', 'firefighter*', 'protector*', 'inner child', 'inner critic', 'unburden*', 'self energy',
      'attachment', 'insecure attach*', 'schema*', 'cogniti*', 'core belief*', 'negative belief*',
      'automatic thought*', 'somatic*', 'vagal', 'polyvagal', 'nervous system', 'felt sense', 'bilateral',
      'transference', 'countertransference', 'projecti*', 'introject*', 'ego', 'ego state*',
      'defense mechanism*', 'defence mechanism*', 'mindful*', 'psychoeducat*',
    ] },
    { says: 'what we do', words: [
      'coping', 'coping skill*', 'coping mechanism*', 'self regulat*', 'emotion* regulat*', 'co regulat*',
      'grounding technique*', 'distress tolerance', 'self soothe', 'self soothing', 'intervention*',
      'treatment*', 'therapeutic*', 'maladaptive', 'adaptive', 'dysfunction*', 'relapse*', 'craving*',
      'compulsi*', 'impulsiv*', 'trigger*', 'stressor*', 'stimulus', 'resourcing', 'self compassion',
      'self care', 'self esteem', 'boundary setting', 'safety plan*', 'behavioral', 'behavioural',
    ] },
  ],
  es: [
    { says: 'diagnósticos', words: [
      'trastorno*', 'diagnostic*', 'sintoma*', 'sindrome*', 'patolog*', 'tept', 'toc', 'tdah', 'tlp',
      'bipolar*', 'narcis*', 'psicosis', 'psicotic*', 'comorbil*', 'fobia*', 'somatiza*',
    ] },
    { says: 'estados', words: [
      'ansiedad', 'depresi*', 'trauma*', 'retraumati*', 'disocia*', 'despersonal*', 'desreali*',
      'hipervigil*', 'hiperactiva*', 'hipoactiva*', 'desregula*', 'disfori*', 'anhedoni*', 'rumia*',
      'catastrofi*', 'evitacion', 'evitativ*', 'flashback*', 'ataque* de panico', 'crisis de angustia',
      'lucha o huida', 'ventana de tolerancia',
    ] },
    { says: 'escuelas', words: [
      'exiliad*', 'bombero interior', 'protector interno', 'parte protectora', 'niño interior',
      'niña interior', 'critico interno', 'apego', 'esquema*', 'cogniti*', 'creencia* central*',
      'creencia* negativa*', 'pensamiento* automatico*', 'somatic*', 'vagal', 'polivagal',
      'sistema nervioso', 'sensacion sentida', 'bilateral', 'transferencia', 'contratransferencia',
      'proyecci*', 'introyec*', 'ego', 'mecanismo* de defensa', 'atencion plena', 'psicoeduca*',
    ] },
    { says: 'lo que hacemos', words: [
      'afrontamiento', 'autorregula*', 'regulacion emocional', 'corregula*', 'tolerancia al malestar',
      'intervencion*', 'tratamiento*', 'terapeutic*', 'desadaptativ*', 'adaptativ*', 'disfuncion*',
      'recaida*', 'compulsi*', 'impulsiv*', 'desencadenante*', 'detonante*', 'disparador*', 'estresor*',
      'autocompasion', 'autocuidado', 'autoestima', 'plan de seguridad', 'conductual*',
    ] },
  ],
  ar: [
    { says: 'تشخيصات', words: [
      'اضطراب*', 'تشخيص*', 'عرض مرضي', 'أعراض', 'متلازمة', 'مرضي', 'ثنائي القطب', 'نرجسي*', 'ذهان*',
      'رهاب', 'وسواس قهري',
    ] },
    { says: 'حالات', words: [
      'اكتئاب*', 'صدمة نفسية', 'صدمات', 'تفارق*', 'انفصال عن الواقع', 'تبدد الشخصية', 'فرط اليقظة',
      'فرط الاستثارة', 'اجترار*', 'نوبة هلع', 'نوبات هلع', 'الكر والفر', 'نافذة التحمل',
    ] },
    { says: 'مدارس', words: [
      'الطفل الداخلي', 'الناقد الداخلي', 'التعلق غير الآمن', 'نمط التعلق', 'مخطط معرفي', 'معرفي سلوكي',
      'معتقدات جوهرية', 'أفكار تلقائية', 'جسدنة', 'العصب المبهم', 'الجهاز العصبي', 'الإحساس الجسدي',
      'تحويل مضاد', 'إسقاط نفسي', 'آليات الدفاع', 'اليقظة الذهنية',
    ] },
    { says: 'ما نفعله', words: [
      'تنظيم الانفعال*', 'تنظيم ذاتي', 'مهارات التأقلم', 'آليات التكيف', 'تدخل علاجي', 'علاجي*',
      'سوء التكيف', 'انتكاس*', 'قهري*', 'محفزات', 'مثيرات', 'تقدير الذات', 'التعاطف مع الذات',
      'خطة السلامة', 'سلوكي*',
    ] },
  ],
}
