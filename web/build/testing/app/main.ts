import '../../../kit/kit.css'
import '../../../kit/cue/cue.css'
import { h, render } from 'preact'
import { loadFonts } from '../../../kit/fonts.ts'
import { registerServiceWorker } from '../../../kit/service-worker/register.ts'

/** The smallest app that does everything the build must carry: a lazy part with its style, a worker, a worker's worker. */
const root = document.querySelector('#app')
if (root === null) throw new Error('The page has a place for the app.')
const say = (words: readonly string[]): void => render(h('ul', {}, words.map((one) => h('li', {}, one))), root)

say(['own words'])
const { later } = await import('./later.ts')
const worker = new Worker(new URL('./keeper-worker.ts', import.meta.url), { type: 'module' })
worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => say(['own words', later, String(data)]))
worker.postMessage('begin')
loadFonts()
document.documentElement.dataset['registered'] = await registerServiceWorker()
