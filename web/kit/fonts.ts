/**
 * The reading fonts, fetched after the first paint: nobody in a hurry waits for a typeface. The stand-ins have
 * the same measure, so nothing jumps when they arrive.
 */
export const loadFonts = (): void => {
  requestAnimationFrame(() => setTimeout(() => void import('./fonts.css'), 0))
}
