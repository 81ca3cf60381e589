/**
 * A recording lies in the client's own space. Where a moment is opened for both, the recording is sealed once more
 * in the shared one, so that the clinician can hear it and taking the moment back takes it away there.
 */
import type { OwnMoment, Said } from '@vibecheck/domain'
import type { Device } from '@vibecheck/sync'

export const withSharedVoices = async (device: Device, relationship: string, moment: OwnMoment): Promise<OwnMoment> => {
  const said: Said[] = []
  for (const one of moment.said) said.push(one.kind === 'voice' ? await shared(device, relationship, one) : one)
  return { ...moment, said }
}

type Voiced = Extract<Said, { kind: 'voice' }>

/** What has not arrived on this phone cannot be sealed again; it is then named as it was. */
const shared = async (device: Device, relationship: string, said: Voiced): Promise<Said> => {
  const read = await device.readBlob(relationship, 'own', said.voice)
  if (!read.ok) return said
  const kept = await device.keepBlob(relationship, 'shared', read.value, said.voice.type)
  if (!kept.ok) return said
  const { seconds } = said.voice
  return { kind: 'voice', voice: { ...kept.value, ...(seconds !== undefined && { seconds }) } }
}
