/**
 * Which of the two lights a screen stands in. Night is the client's default, day the clinician's. The choice is
 * the device's, it says nothing about a person, and it is the only thing the kit ever keeps.
 */
export type Light = 'night' | 'day'

export const isLight = (value: unknown): value is Light => value === 'night' || value === 'day'

export const setLight = (light: Light, page: HTMLElement = document.documentElement): void => {
  page.dataset['light'] = light
  try {
    localStorage.setItem('light', light)
  } catch {
    // Storage may be refused or full; the light then lasts until the app is closed.
  }
}

export const currentLight = (page: HTMLElement = document.documentElement): Light => {
  const light = page.dataset['light']
  return isLight(light) ? light : 'night'
}
