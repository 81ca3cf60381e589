/** How people type on a phone in a hurry: the protocol of the evaluations, by a seeded chance. */
import type { Chance } from './chance.ts'

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

export const typedInAHurry = (text: string, rate: number, chance: Chance): string => {
  const bare = text.toLowerCase().replace(/[.,!?;:](?=\s|$)/g, '')
  const spoken = [...bare].filter((letter) => !(letter === "'" || letter === '’') || chance.next() >= 0.6).join('')
  return spoken.split(' ').map((word) => (word.length < 3 || chance.next() >= rate ? word : slipped(word, chance))).join(' ')
}

/** One slip after the first letter: a letter dropped, doubled, changed over with the next, or a neighbouring key. */
const slipped = (word: string, chance: Chance): string => {
  const place = 1 + chance.below(word.length - 1)
  const before = word.slice(0, place)
  const letter = word[place] ?? ''
  const after = word.slice(place + 1)
  switch (chance.below(4)) {
    case 0:
      return before + after
    case 1:
      return before + letter + letter + after
    case 2:
      return after === '' ? word : before + (after[0] ?? '') + letter + after.slice(1)
    default:
      return before + neighbourOf(letter, chance) + after
  }
}

const neighbourOf = (letter: string, chance: Chance): string => {
  const row = rows.findIndex((keys) => keys.includes(letter))
  const column = rows[row]?.indexOf(letter) ?? -1
  if (row < 0 || column < 0) return letter
  const near = [[0, -1], [0, 1], [-1, 0], [-1, 1], [1, 0], [1, -1]].flatMap(([down, right]) => {
    const key = rows[row + (down ?? 0)]?.[column + (right ?? 0)]
    return key === undefined ? [] : [key]
  })
  return near[chance.below(near.length)] ?? letter
}
