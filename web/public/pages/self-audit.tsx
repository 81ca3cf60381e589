import type { SelfAuditContent } from '../content/content.ts'
import { longestLine } from '../self-audit/sheet.ts'
import { answers, circleId, shapes, threads } from '../self-audit/threads.ts'
import { Said } from './inline.tsx'

/** The ten questions, to be filled in with or without a script. `self-audit/threads.ts` shows and hides the reading. */
export const SelfAudit = (props: { readonly content: SelfAuditContent; readonly blankHref: string }) => {
  const { content } = props
  return (
    <div class="audit">
      <div class="unprinted before">
        {content.before.map((says) => <p><Said says={says} /></p>)}
        <noscript><p class="ground">{content.noScript}</p></noscript>
        <p class="audit-told" data-kept={content.told.kept} data-not-kept={content.told.notKept} data-from-link={content.told.fromLink} data-damaged={content.told.damaged} data-emptied={content.hand.emptied} hidden>
          <span class="audit-told-words" role="status" />{' '}
          <a class="audit-mine" href="./" hidden>{content.told.backToMine}</a>
        </p>
      </div>
      {content.questions.map((says, at) => <Question content={content} number={at + 1} says={says} />)}
      <Reading content={content} />
      <p class="audit-aloud only-said" role="status" />
      <Hand content={content} blankHref={props.blankHref} />
    </div>
  )
}

const Question = (props: { readonly content: SelfAuditContent; readonly number: number; readonly says: string }) => {
  const { content, number, says } = props
  const line = `line-${String(number)}`
  return (
    <fieldset class="audit-question">
      <legend>
        <span class="audit-number figures" aria-hidden="true">{String(number)}</span> {says}
      </legend>
      <div class="audit-answers">
        {answers.map((answer) => (
          <label class="audit-answer">
            <input type="radio" id={circleId(number, answer)} name={`q${String(number)}`} value={answer} />
            <span>{content.answers[answer]}</span>
          </label>
        ))}
      </div>
      <div class="audit-line">
        <label for={line} class="unprinted">{content.line}</label>
        <textarea id={line} rows={1} maxlength={longestLine} autocomplete="off" dir="auto" aria-label={`${String(number)}: ${content.line}`} />
      </div>
    </fieldset>
  )
}

const Reading = ({ content }: { readonly content: SelfAuditContent }) => (
  <section class="audit-reading" aria-labelledby="reading">
    <h2 id="reading">{content.reading}</h2>
    {shapes.map(({ shape }) => <p data-shape={shape}>{content.shapes[shape]}</p>)}
    <div class="audit-where">
      <h3>{content.where}</h3>
      <ul class="audit-threads">
        {threads.flatMap(({ thread }) => [
          <li data-thread={thread}><b>{content.threads[thread].name}</b> {content.threads[thread].means}</li>,
          <li data-thread={`${thread}-unknown`}><b>{content.threads[thread].name}</b> {content.threads[thread].unknown}</li>,
        ])}
      </ul>
    </div>
    <div class="audit-next">
      <h3>{content.next}</h3>
      {threads.map(({ thread }) => <p class="audit-next-question" data-next={thread}>{content.threads[thread].next}</p>)}
    </div>
  </section>
)

const Hand = (props: { readonly content: SelfAuditContent; readonly blankHref: string }) => {
  const { hand, after } = props.content
  return (
    <section class="audit-hand unprinted" aria-labelledby="hand">
      <h2 id="hand">{hand.heading}</h2>
      <div class="line-buttons">
        <button type="button" class="line-button ember audit-print" data-with-script hidden>{hand.print}</button>
        <a class="line-button" href={props.blankHref}>{hand.blank}</a>
        <button type="button" class="line-button audit-share" data-with-script hidden>{hand.share}</button>
        <button type="button" class="line-button quiet audit-empty" data-with-script hidden>{hand.empty}</button>
      </div>
      <div class="audit-link" hidden>
        <label for="audit-link">{hand.link}</label>
        <input id="audit-link" type="text" readonly dir="ltr" autocomplete="off" />
        <label class="audit-answer">
          <input type="checkbox" id="audit-with-lines" /> <span>{hand.withLines}</span>
        </label>
        <p class="quiet">{hand.shareNote}</p>
        <button type="button" class="line-button audit-copy">{hand.copy}</button>{' '}
        <span class="audit-copied" role="status" data-words={hand.copied} />
      </div>
      {after.map((says) => <p><Said says={says} /></p>)}
    </section>
  )
}

/** The same questions on paper, for somebody else's pen. */
export const BlankSheet = ({ content }: { readonly content: SelfAuditContent }) => (
  <div class="audit blank">
    <ol class="blank-questions">
      {content.questions.map((says) => (
        <li class="audit-question">
          <p class="blank-asks">{says}</p>
          <p class="audit-answers">
            {answers.map((answer) => (
              <span class="audit-answer"><span class="circle" aria-hidden="true" /> <span>{content.answers[answer]}</span></span>
            ))}
          </p>
          <div class="pen" />
        </li>
      ))}
    </ol>
    <section class="audit-reading">
      <h2>{content.reading}</h2>
      <ul class="blank-threads">
        {threads.map(({ thread, questions }) => (
          <li><b>{content.threads[thread].name}</b> <span class="figures">{questions.join(' · ')}</span></li>
        ))}
      </ul>
      <p>{content.shapes.mixed}</p>
      <h3>{content.next}</h3>
      <div class="pen" />
      <div class="pen" />
    </section>
  </div>
)
