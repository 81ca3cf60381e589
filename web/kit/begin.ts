/**
 * Begins the app's own script behind the first paint. It is named in the page and already on its way; run before that
 * paint, it would be what somebody waits for.
 */
export const beginBehindTheFirstPaint = (): void =>
  addEventListener('DOMContentLoaded', () => {
    const app = document.querySelector<HTMLLinkElement>('link[rel=modulepreload]')
    if (app !== null) requestAnimationFrame(() => setTimeout(() => import(/* @vite-ignore */ app.href)))
  })
