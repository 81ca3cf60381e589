import { wayHref, type EmergencyNumber, type OfferedLine } from '@vibecheck/domain'
import { Target } from '../../../kit/target/target.tsx'
import { useContent } from './content.ts'

/**
 * Lines for the country the two of them chose. What is closed now is not here; nothing was checked by us, and it says so.
 */
export const Lines = (props: { readonly lines: readonly OfferedLine[] }) => {
  const say = useContent()
  if (props.lines.length === 0) return <p class="ours">{say('line.none')}</p>
  return (
    <section class="people-lines" aria-label={say('line.title')}>
      <h2>{say('line.title')}</h2>
      <p class="ours">{say('line.waiting')}</p>
      {props.lines.map((offered) => (
        <OneLine key={offered.line.id} offered={offered} />
      ))}
      <p class="ours">{say('line.trace')}</p>
    </section>
  )
}

export const OneLine = ({ offered }: { readonly offered: OfferedLine }) => {
  const { line, ways, standing } = offered
  const say = useContent()
  return (
    <article class="person" aria-label={line.name}>
      <h3>
        <bdi lang="">{line.name}</bdi>
      </h3>
      <div class="person-ways">
        {ways.map(({ way, now }) => (
          <Target
            key={way.to}
            kind="people"
            href={wayHref(way)}
            aside={`\u2066${way.kind === 'chat' ? new URL(way.to).host : way.to}\u2069 · ${say(now === 'open' ? 'line.open' : 'line.hoursNotStated')}`}
          >
            {say(`way.${way.kind}`)} <span class="only-said">{line.name}</span>
          </Target>
        ))}
      </div>
      {ways.map(({ way }) =>
        way.onTheBill === 'notKnown' ? null : (
          <p key={way.to} class="ours">
            <bdi dir="ltr">{way.to}</bdi>: {say(way.onTheBill === 'mayShow' ? 'way.bill' : 'way.billOther')}
          </p>
        ),
      )}
      {line.id.startsWith('own-') && <p class="ours">{say('line.practice')}</p>}
      <p class="ours line-standing">
        {standing.kind === 'notCheckedYet' ? (
          <>
            {say('line.notCheckedYet')}. {say('line.source')}: <bdi dir="ltr">{hostOf(line.source.address)}</bdi>, <bdi dir="ltr">{line.source.date}</bdi>
          </>
        ) : (
          <>
            {say(standing.kind === 'checked' ? 'line.checked' : 'line.checkDue')}: {standing.by !== '' && <><bdi>{standing.by}</bdi>, </>}<bdi dir="ltr">{standing.on}</bdi>
          </>
        )}
      </p>
    </article>
  )
}

/** Where it comes from stands on the people screen; on the card there is room for the number. */
export const Emergency = ({ number, source = true }: { readonly number: EmergencyNumber; readonly source?: boolean }) => {
  const say = useContent()
  return (
    <div class="person">
      <Target kind="people" href={`tel:${number.number}`} aside={`\u2066${number.number}\u2069`}>
        {say('way.emergency')}
      </Target>
      {source && (
        <p class="ours line-standing">
          {say('line.source')}: <bdi dir="ltr">{hostOf(number.source.address)}</bdi>, <bdi dir="ltr">{number.source.date}</bdi>
        </p>
      )}
    </div>
  )
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address)
