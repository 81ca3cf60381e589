import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextStamp } from '../records/stamp.ts'
import { foldRecords, type OpenedRecord } from '../records/fold.ts'
import type { Authority, Voice } from '../records/authority.ts'
import type { Draft } from '../records/op.ts'
import {
  emptyPlan, emptySteps, planFields, planOf, planRules, planSteps, planVersions, showPlanBeforeLock, writeStep,
  type Plan, type PlanEntry,
} from './plan.ts'
import { stepsThatDiffer, stepVersions } from './versions.ts'
import { planToText, textToPlan, type PlanHeadings } from './plan-text.ts'

const authority: Authority = {
  knows: new Map([['plan', new Set(planFields)]]), standing: new Set(['plan']), outlives: new Map(), rules: planRules,
}
const by = (voice: Voice, seq: number, drafts: readonly Draft[]): OpenedRecord => ({
  id: `r${seq}`, device: voice, seq, by: voice, seen: new Map(),
  ops: drafts.map((draft) => ({ ...draft, h: nextStamp(seq, voice === 'client' ? 'a'.repeat(16) : 'b'.repeat(16), undefined) })),
})
const maras = (text: string): PlanEntry => ({ words: { text, of: 'client' } })
const planFrom = (...records: readonly OpenedRecord[]): Plan =>
  planOf(foldRecords(records, authority).entities.get('plan'), { count: 0 })

describe('the plan of Mara and Ilse', () => {
  const signs = by('client', 1, writeStep('signs', [maras('i stop answering'), maras('the dishes pile up')]))
  const people = by('clinician', 2, writeStep('people', [{ ...maras('Tomas next door'), call: '+34 600 000 000' }]))

  it('stands in the words they were said in, and says which steps are empty', () => {
    const plan = planFrom(signs, people)
    expect(plan.signs.map(({ words }) => words.text)).toEqual(['i stop answering', 'the dishes pile up'])
    expect(plan.people[0]?.call).toBe('+34 600 000 000')
    expect(emptySteps(plan)).toEqual(['myself', 'places', 'professionals', 'safer'])
  })
  it('keeps what it said before', () => {
    const later = by('client', 3, writeStep('signs', [maras('the song again')]))
    const versions = planVersions(foldRecords([signs, people, later], authority).entities.get('plan'))
    expect(versions.map(({ plan }) => plan.signs.length)).toEqual([2, 2, 1])
    expect(stepVersions(versions).map(({ at }) => at)).toEqual([1, 2, 3])
    expect(stepsThatDiffer(planFrom(signs, people, later), planFrom(signs, people))).toEqual(['signs'])
  })
  it('letting it be seen before the lock is no new version of its steps', () => {
    const shown = by('client', 4, showPlanBeforeLock(true))
    expect(stepVersions(planVersions(foldRecords([signs, shown], authority).entities.get('plan')))).toHaveLength(1)
  })
  it('shows before the lock only when Mara chose so', () => {
    expect(planFrom(by('clinician', 1, showPlanBeforeLock(true))).beforeLock).toBe(false)
    expect(planFrom(by('client', 1, showPlanBeforeLock(true))).beforeLock).toBe(true)
  })
  it('opens nothing that is not a way to a person', () => {
    const eve = { ...maras('press'), link: 'javascript:alert(1)' }
    expect(planFrom(by('client', 1, writeStep('people', [eve]))).people).toEqual([maras('press')])
  })
  it('is empty before anybody wrote, and nothing is lost on the way', () => {
    expect(planFrom()).toEqual(emptyPlan)
  })
})

describe('on paper and in a file', () => {
  const something = fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '')
  const entry: fc.Arbitrary<PlanEntry> = fc
    .record(
      {
        text: something, of: fc.constantFrom('client' as const, 'clinician' as const),
        call: something, write: something, link: fc.webUrl({ validSchemes: ['https'] }),
      },
      { requiredKeys: ['text', 'of'] },
    )
    .map(({ text, of, call, write, link }) => ({
      words: { text, of },
      ...(call === undefined ? {} : { call }),
      ...(write === undefined ? {} : { text: write }),
      ...(link === undefined ? {} : { link }),
    }))
  const plan: fc.Arbitrary<Plan> = fc.record({
    signs: fc.array(entry), myself: fc.array(entry), places: fc.array(entry), people: fc.array(entry),
    professionals: fc.array(entry), safer: fc.array(entry), beforeLock: fc.boolean(),
  })
  const headings: PlanHeadings = {
    signs: 'Warning signs', myself: 'What I can do myself', places: 'People and places', people: 'People I can ask',
    professionals: 'Professionals and lines', safer: 'Making it safer here',
  }
  it('for any plan, what is written out reads back letter for letter', () =>
    fc.assert(
      fc.property(plan, (one) => {
        const text = planToText(one, headings)
        const back = textToPlan(text)
        expect(back).toEqual({ ok: true, value: { plan: one, headings } })
        expect(back.ok && planToText(back.value.plan, back.value.headings)).toBe(text)
      }),
    ))
  it('for any plan, every number and every word stands in the text', () =>
    fc.assert(
      fc.property(plan, (one) => {
        const text = planToText(one, headings).replaceAll('\\n', '\n').replaceAll('\\\\', '\\')
        for (const step of planSteps)
          for (const { call } of one[step]) if (call !== undefined && !/[\\\n]/.test(call)) expect(text).toContain(call)
      }),
    ))
  it('a torn page is refused with its line, and nothing of it is taken', () => {
    expect(textToPlan('')).toEqual({ ok: false, error: { kind: 'BadPlanText', line: 1 } })
    const text = planToText(emptyPlan, headings)
    expect(textToPlan(text.replace('3 places', '3 plazas')).ok).toBe(false)
    expect(textToPlan(text.slice(0, text.indexOf('6 safer'))).ok).toBe(false)
  })
})
