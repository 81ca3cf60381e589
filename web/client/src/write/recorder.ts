/**
 * A recording, held in memory until it is sealed. The browser chooses the form; nothing is sent anywhere.
 */
import { fail, ok, type Result } from '@vibecheck/domain'

export type Recording = {
  readonly stop: () => Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string; readonly seconds: number }>
  readonly discard: () => void
}

export const startRecording = async (now: () => number): Promise<Result<Recording, CannotRecord>> => {
  if (typeof MediaRecorder === 'undefined' || navigator.mediaDevices === undefined) return fail({ kind: 'NoRecorder' })
  const heard = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined)
  if (heard === undefined) return fail({ kind: 'NoMicrophone' })
  const type = forms.find((form) => MediaRecorder.isTypeSupported(form))
  const recorder = new MediaRecorder(heard, { ...(type !== undefined && { mimeType: type }), audioBitsPerSecond: 24_000 })
  const parts: Blob[] = []
  const began = now()
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
  recorder.start(1000)
  const end = (): Promise<void> =>
    new Promise((ended) => {
      recorder.addEventListener('stop', () => ended(), { once: true })
      if (recorder.state === 'inactive') ended()
      else recorder.stop()
      heard.getTracks().forEach((track) => track.stop())
    })
  return ok({
    stop: async () => {
      const seconds = Math.max(1, Math.round((now() - began) / 1000))
      await end()
      const whole = new Blob(parts, { type: recorder.mimeType })
      return { bytes: new Uint8Array(await whole.arrayBuffer()), type: whole.type, seconds }
    },
    discard: () => void end(),
  })
}
export type CannotRecord = { readonly kind: 'NoRecorder' | 'NoMicrophone' }

/** Opus where it is; AAC for the phones that only know that. */
const forms = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']
