/**
 * A recording while it is being made. The microphone is asked for when somebody taps, and let go of when they stop.
 * The bytes go from here into the worker that seals them; nothing of them is kept by the page.
 */
export type Recording = {
  readonly startedAt: number
  readonly stop: () => Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string; readonly seconds: number }>
}

export const startRecording = async (now: () => number = Date.now): Promise<Recording | undefined> => {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    const recorder = new MediaRecorder(stream)
    const pieces: Blob[] = []
    recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
    const stopped = new Promise<void>((resolve) => recorder.addEventListener('stop', () => resolve(), { once: true }))
    recorder.start()
    const startedAt = now()
    const stop = async () => {
      if (recorder.state !== 'inactive') recorder.stop()
      await stopped
      for (const track of stream.getTracks()) track.stop()
      const whole = new Blob(pieces)
      return {
        bytes: new Uint8Array(await whole.arrayBuffer()),
        type: recorder.mimeType.split(';')[0] ?? 'audio/webm',
        seconds: Math.max(1, Math.round((now() - startedAt) / 1000)),
      }
    }
    return { startedAt, stop }
  } catch {
    return undefined
  }
}
