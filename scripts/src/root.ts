import { fileURLToPath } from 'node:url'

/** The top of the checkout, wherever the shell stands. Ends with a slash. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url))
