import './fonts.css'

/**
 * The reading fonts, asked for after the first paint: nobody in a hurry waits for a typeface. The stand-ins have
 * the same measure, so nothing jumps when they arrive.
 */
export const loadFonts = (): void => {
  requestAnimationFrame(() =>
    setTimeout(() => {
      document.documentElement.dataset['fonts'] = 'on'
    }, 0),
  )
}
