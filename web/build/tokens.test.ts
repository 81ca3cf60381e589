import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The tokens of the kit, held to their promise by arithmetic. It stands here because the kit itself reads no files. */
const kit = join(import.meta.dirname, '..', 'kit')
const tokens = readFileSync(join(kit, 'tokens.css'), 'utf8')
const strip = readFileSync(join(kit, 'strip', 'strip.css'), 'utf8')

type Light = 'night' | 'day'
const lights: readonly Light[] = ['night', 'day']

/** Day only says what differs from night. */
const coloursOf = (light: Light): ReadonlyMap<string, string> =>
  new Map([...declarationsIn('night'), ...(light === 'day' ? declarationsIn('day') : [])])

const declarationsIn = (light: Light): readonly (readonly [string, string])[] => {
  const rule = new RegExp(`\\[data-light='${light}'\\] \\{([^}]*)\\}`).exec(tokens)?.[1] ?? ''
  return [...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour] as const)
}

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const texts: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ['ink-client', ['ground', 'raised', 'ember-ground']],
  ['ink-clinician', ['ground', 'raised']],
  ['ink', ['ground', 'raised', 'ember-ground']],
  ['ink-quiet', ['ground', 'raised']],
  ['on-people', ['people-ground']],
  ['on-ember', ['ember']],
]
const shapes: readonly (readonly [shape: string, grounds: readonly string[]])[] = [
  ['line', ['ground', 'raised']],
  ['people', ['ground', 'people-ground']],
  ['ember', ['ground', 'raised', 'ember-ground']],
  ['kept', ['ground', 'ember-ground']],
  ['ask-me', ['ground', 'ember-ground']],
  ['with-me', ['ground', 'ember-ground']],
  ['window', ['wall', 'hour']],
]

describe.each(lights)('by %s', (light) => {
  const colours = coloursOf(light)
  const colour = (name: string): string => {
    const value = colours.get(name)
    if (value === undefined) throw new Error(`There is no token ${name}.`)
    return value
  }

  it.each(texts.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const)))('%s on %s reads at 7 : 1 or better', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(7)
  })

  it.each(shapes.flatMap(([shape, grounds]) => grounds.map((ground) => [shape, ground] as const)))('%s on %s is seen at 3 : 1 or better', (shape, ground) => {
    expect(contrast(colour(shape), colour(ground))).toBeGreaterThanOrEqual(3)
  })

  it('an ember is seen on the wall at 3 : 1 or better', () => {
    const embers = [...strip.matchAll(/\.strip-week \.ember-mark\.\w+ \{\s*color: (#[0-9a-f]{6})/g)].map(([, value = '']) => value)
    expect(embers).toHaveLength(3)
    for (const ember of embers) expect(contrast(ember, colour('hour'))).toBeGreaterThanOrEqual(3)
  })

  it('nothing is pure white or pure black, and no ground is blue', () => {
    expect([...colours.values()].filter((value) => value === '#ffffff' || value === '#000000')).toEqual([])
    for (const ground of ['ground', 'raised', 'wall', 'hour']) {
      const [red = 0, , blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour(ground).slice(at, at + 2), 16))
      expect(red).toBeGreaterThan(blue)
    }
  })
})

const styles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(kit, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => [path, readFileSync(join(kit, path), 'utf8')]),
)

describe('every style sheet of the kit', () => {
  it('has no shadow and no gradient', () => {
    expect(Object.entries(styles).filter(([, style]) => /box-shadow|text-shadow|gradient\(/.test(style)).map(([path]) => path)).toEqual([])
  })

  it('speaks of start and end, so that it stands the other way round in Arabic', () => {
    const sided = /(?<!safe-area-)(?:margin|padding|border|inset)-(?:left|right|top|bottom)|text-align: (?:left|right)|float:/
    expect(Object.entries(styles).filter(([, style]) => sided.test(style)).map(([path]) => path)).toEqual([])
  })
})
