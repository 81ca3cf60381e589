/// <reference types="vite/client" />
import { holdsOnThisPlatform } from '../testing/on-this-platform.ts'

/** The browser cannot read a folder; the test server hands over what lies beside the project, if it is there. */
const found = import.meta.glob('../../../shared/data/vectors/*.json', { eager: true, import: 'default' })

holdsOnThisPlatform('the browser', Object.fromEntries(
  Object.entries(found).map(([path, file]) => [path.slice(path.lastIndexOf('/') + 1), file])))
