import {
  addPracticeLine, emergencyNumbers, lineStanding, noteLineCheck, newEntityId, wayHref,
  type CountryCode, type Draft, type Line, type LineCheck,
} from '@vibecheck/domain'
import { useState, type StateUpdater, type Dispatch } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useContent } from '../plan/content.ts'
import { Refusal, useAct } from '../refusal.tsx'
import { useRoom } from '../room.tsx'
import { calendarDay, isoDay } from '../sheet/dates.ts'
import { Part, Sheet } from '../sheet/sheet.tsx'
import { checksOf, countriesOf, countryNamed, linesOf, pairedWith } from './practice-lines.ts'
import './lines.css'

/**
 * The lines of the countries that were chosen in the room, to be checked by somebody with a name, on a day.
 *
 * Promises kept in this room:
 * 1. Nothing here was checked by us, and nothing says so until somebody of the practice did it.
 * 2. Where a number comes from, and when that was written, stands beside it.
 * 3. What only an old page says is here to be checked and nowhere else.
 */
export const LinesPage = (props: { readonly before: preact.ComponentChildren }) => {
  const { state } = useRoom()
  const say = useContent()
  const [who, setWho] = useState('')
  const countries = countriesOf(state)
  return (
    <Sheet heading={say('check.page')} before={props.before}>
      <p>{say('check.how')}</p>
      {countries.length === 0 ? (
        <p class="invites">{say('check.nobody')}</p>
      ) : (
        <>
          <Field label={say('check.who')} value={who} onInput={setWho} lines="one" voice="typed" />
          {countries.map((country) => (
            <Country key={country} country={country} who={who.trim()} onWho={setWho} />
          ))}
        </>
      )}
    </Sheet>
  )
}

const Country = (props: { readonly country: CountryCode; readonly who: string; readonly onWho: Dispatch<StateUpdater<string>> }) => {
  const { country, who } = props
  const { device, state, now, chance } = useRoom()
  const { code } = useLanguage()
  const { act, refused } = useAct()
  const say = useContent()
  const checks = checksOf(state, country)
  const emergency = emergencyNumbers.find((one) => one.country === country)
  const newId = () => newEntityId(chance(16))
  /** To everybody of this country, each in their own shared space. The first refusal is told. */
  const tell = (drafts: () => readonly Draft[]) =>
    void act(async () => {
      let last = await Promise.resolve<Awaited<ReturnType<typeof device.write>>>({ ok: true, value: undefined })
      for (const { id } of pairedWith(state, country)) {
        last = await device.write(id, 'shared', drafts())
        if (!last.ok) return last
      }
      return last
    })
  return (
    <Part name={countryNamed(country, code)}>
      <Refusal refused={refused} />
      {emergency === undefined ? (
        <p class="ours">{say('line.emergencyNone')}</p>
      ) : (
        <div class="to-check">
          <p>
            {say('way.emergency')}: <bdi class="figures">{emergency.number}</bdi>
          </p>
          <Source {...emergency.source} />
        </div>
      )}
      {linesOf(state, country).map((line) => (
        <OneLine
          key={line.id}
          line={line}
          checks={checks}
          who={who}
          onChecked={() => tell(() => noteLineCheck(newId(), { line: line.id, on: isoDay(now()), by: who }))}
          onOwn={(where) =>
            tell(() => {
              const on = isoDay(now())
              const own: Line = { ...line, id: `own-${line.id}`, grade: 'A', source: { address: where, date: on } }
              return [...addPracticeLine(newId(), own), ...noteLineCheck(newId(), { line: own.id, on, by: who })]
            })
          }
        />
      ))}
    </Part>
  )
}

const OneLine = (props: {
  readonly line: Line
  readonly checks: readonly LineCheck[]
  readonly who: string
  readonly onChecked: () => void
  readonly onOwn: (where: string) => void
}) => {
  const { line, checks, who, onChecked, onOwn } = props
  const { now } = useRoom()
  const { code } = useLanguage()
  const say = useContent()
  const [where, setWhere] = useState('')
  const standing = lineStanding(line.id, checks, isoDay(now()))
  const isOld = line.grade === 'C'
  const hasOwn = checks.some((check) => check.line === `own-${line.id}`)
  return (
    <article class="to-check" aria-label={line.name}>
      <h3>
        <bdi lang="">{line.name}</bdi>
      </h3>
      <ul class="to-check-ways">
        {line.ways.map((way) => (
          <li key={`${way.kind}${way.to}`}>
            {say(`way.${way.kind}`)}: <a class="to-check-way figures" dir="ltr" href={wayHref(way)} rel="noreferrer">{way.to}</a>{' '}
            <span class="ours">
              {way.hours.kind === 'notStated' ? say('line.hoursNotStated') : way.hours.kind === 'always' ? '24/7' : `${way.hours.from}–${way.hours.until}`}
            </span>
          </li>
        ))}
      </ul>
      {line.note !== undefined && <p class="ours" lang="en" dir="auto">{line.note}</p>}
      <Source {...line.source} />
      {isOld ? (
        <>
          <p>{say('check.oldSource')}</p>
          {!hasOwn && (
            <>
              <Field label={say('check.where')} value={where} onInput={setWhere} lines="one" />
              {where.trim() !== '' && who !== '' && (
                <div class="line-buttons">
                  <LineButton onChoose={() => onOwn(where.trim())}>{say('check.enterOwn')}</LineButton>
                </div>
              )}
            </>
          )}
        </>
      ) : (
        <>
          <p role="status">
            {standing.kind === 'notCheckedYet' ? say('line.notCheckedYet') : (
              <>
                {say(standing.kind === 'checkDue' ? 'line.checkDue' : 'line.checked')}: <bdi>{standing.by}</bdi>, {calendarDay(standing.on, code)}
              </>
            )}
          </p>
          {standing.kind !== 'checked' && who !== '' && (
            <div class="line-buttons">
              <LineButton onChoose={onChecked}>
                {say('check.today')}
                <span class="only-said">: {line.name}</span>
              </LineButton>
            </div>
          )}
        </>
      )}
    </article>
  )
}

const Source = (props: { readonly address: string; readonly date: string }) => {
  const say = useContent()
  return (
    <p class="ours to-check-source">
      {say('line.source')}: <bdi dir="ltr">{props.address}</bdi>, <bdi dir="ltr">{props.date}</bdi>
    </p>
  )
}
