/** The two apps: where each is served, what it is called on a home screen, which light it opens in. */
export const apps = {
  client: {
    // Discreet: nothing clinical stands under an icon on a phone.
    name: 'Between',
    base: '/',
    light: 'night',
    installable: true,
    display: 'standalone',
  },
  clinician: {
    name: 'The room',
    base: '/room/',
    light: 'day',
    installable: true,
    display: 'standalone',
  },
} as const

export type AppName = keyof typeof apps
export const appNames = ['client', 'clinician'] as const satisfies readonly AppName[]

/** The grounds of tokens.css, for what the system paints around and before the page. */
export const grounds = { night: '#17110c', day: '#f6efe2' } as const

export const manifestOf = (name: AppName): string => {
  const app = apps[name]
  return JSON.stringify({
    id: app.base,
    name: app.name,
    short_name: app.name,
    start_url: app.base,
    scope: app.base,
    display: app.display,
    orientation: 'any',
    background_color: grounds[app.light],
    theme_color: grounds[app.light],
    icons: [
      { src: `${app.base}icons/icon-192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${app.base}icons/icon-512.png`, sizes: '512x512', type: 'image/png' },
      { src: `${app.base}icons/icon-maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  })
}
