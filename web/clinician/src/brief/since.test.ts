import { describe, expect, it } from 'vitest'
import { inTheRoom } from '@vibecheck/domain/testing'
import { noteMeeting } from '@vibecheck/domain'
import { briefSince, meetingBefore } from './since.ts'

const hour = 3_600_000
const lastThursday = Date.UTC(2026, 10, 19, 10)
const today = Date.UTC(2026, 10, 26, 10)

describe('from when the sheet reads', () => {
  it('is the last session that lies behind', () => {
    const { shared, ilse } = inTheRoom()
    ilse.shares(noteMeeting('one', { at: lastThursday - 7 * 24 * hour, zone: 0, minutes: 53 }))
    ilse.shares(noteMeeting('two', { at: lastThursday, zone: 0, minutes: 53 }))
    expect(meetingBefore(shared(), today)?.at).toBe(lastThursday)
  })

  it('keeps the week in front of Ilse when she lights today’s window at its beginning', () => {
    const { shared, ilse } = inTheRoom()
    ilse.shares(noteMeeting('two', { at: lastThursday, zone: 0, minutes: 53 }))
    ilse.shares(noteMeeting('now', { at: today, zone: 0, minutes: 53 }))
    expect(meetingBefore(shared(), today + hour / 2)?.at).toBe(lastThursday)
  })

  it('is a week ago where they have not met yet', () => {
    expect(meetingBefore(inTheRoom().shared(), today)).toBeUndefined()
    expect(briefSince(undefined, today)).toBe(today - 7 * 24 * hour)
  })
})
