import { argon2id } from './words.ts'

addEventListener('message', () => {
  const inner = new Worker(new URL('./passphrase-worker.ts', import.meta.url), { type: 'module' })
  inner.addEventListener('message', ({ data }: MessageEvent<unknown>) => postMessage(`${argon2id}: ${String(data)}; ${compiles()}`))
})

/** WebAssembly is not allowed out here. */
const compiles = (): string => {
  try {
    return `outside: ${String(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) instanceof WebAssembly.Module)}`
  } catch {
    return 'outside: refused'
  }
}
