/**
 * Reads a QR code from the camera: the browser's own reader where there is one, else one that came along.
 */
declare global {
  interface Window {
    readonly BarcodeDetector?: new (options: { readonly formats: readonly string[] }) => {
      readonly detect: (from: CanvasImageSource) => Promise<readonly { readonly rawValue: string }[]>
    }
  }
}

export const readCodes = (video: HTMLVideoElement, found: (text: string) => void, blind: () => void): (() => void) => {
  let stream: MediaStream | undefined
  let stopped = false
  const stop = () => {
    stopped = true
    stream?.getTracks().forEach((track) => track.stop())
  }
  void (async () => {
    stream = await navigator.mediaDevices?.getUserMedia({ video: { facingMode: 'environment' } }).catch(() => undefined)
    if (stream === undefined) return blind()
    if (stopped) return stop()
    video.srcObject = stream
    await video.play().catch(() => undefined)
    const read = await reader()
    while (!stopped) {
      const text = await read(video)
      if (text !== undefined && !stopped) {
        stop()
        found(text)
        return
      }
      await new Promise((next) => setTimeout(next, 150))
    }
  })()
  return stop
}

type Reader = (video: HTMLVideoElement) => Promise<string | undefined>

const reader = async (): Promise<Reader> => {
  if (window.BarcodeDetector !== undefined) {
    const detector = new window.BarcodeDetector({ formats: ['qr_code'] })
    return async (video) => (await detector.detect(video).catch(() => []))[0]?.rawValue
  }
  const { default: jsqr } = await import('jsqr')
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video
    if (pen === null || width === 0) return undefined
    canvas.width = width
    canvas.height = height
    pen.drawImage(video, 0, 0)
    const { data } = pen.getImageData(0, 0, width, height)
    return jsqr(data, width, height, { inversionAttempts: 'dontInvert' })?.data
  }
}
