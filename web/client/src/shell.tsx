import type { ComponentChildren } from 'preact'
import { LeaveNow } from '../../kit/leave-now/leave-now.tsx'
import { LineButton } from '../../kit/line-button/line-button.tsx'
import { Page } from '../../kit/page/page.tsx'
import { PeopleBar } from '../../kit/people-bar/people-bar.tsx'
import { useAround } from './around.ts'

/**
 * The frame of every screen but the ground: one step back, leave now, and at the foot the way to a person.
 */
export const Shell = (props: {
  readonly heading: ComponentChildren
  readonly headingIs?: 'ours' | 'client' | 'said'
  readonly children?: ComponentChildren
  readonly decide?: ComponentChildren
  /** The people screen itself needs no way to it. */
  readonly people?: boolean
  /** Where there is no step back: a moment that was kept ends, it is not walked back into. */
  readonly back?: boolean
  readonly dim?: boolean
}) => {
  const { router, words, live } = useAround()
  const { heading, headingIs = 'ours', children, decide, people = true, back = true, dim = false } = props
  return (
    <div class={dim ? 'shell dim' : 'shell'}>
      <Page
        heading={heading}
        headingIs={headingIs}
        before={
          <>
            {back && (
              <LineButton kind="quiet" onChoose={router.back}>
                {words.back}
              </LineButton>
            )}
            <LeaveNow {...(live !== undefined && { onLeave: () => void live.device.lock() })} />
          </>
        }
        {...(decide !== undefined && { decide })}
        {...(people && { people: <PeopleBar onReach={() => router.go({ kind: 'people' })} /> })}
      >
        {live?.state.sample === true && <p class="ours sample-line">{words.sample}</p>}
        {children}
      </Page>
    </div>
  )
}
