import { describe, expect, it } from 'vitest'
import { contents } from './contents.ts'
import { forbiddenIn } from './forbidden.ts'
import { isReviewed, wordedIds } from './worded.ts'

describe.each(Object.values(contents))('the words of the card in $language', ({ language, words }) => {
  it('make no forbidden move', () => {
    const moves = wordedIds.flatMap((id) => forbiddenIn(words[id].text, language).map((move) => ({ id, ...move })))
    expect(moves).toEqual([])
  })
  it('are all there, each with what it follows', () => {
    expect(Object.keys(words).sort()).toEqual([...wordedIds].sort())
    expect(wordedIds.filter((id) => words[id].text.trim() === '' || words[id].follows === '')).toEqual([])
  })
  it('are reviewed by nobody until somebody signs', () => {
    expect(wordedIds.filter((id) => isReviewed(words[id]))).toEqual([])
  })
})

it('a string that makes a forbidden move is refused', () => {
  const found = (text: string): string[] => forbiddenIn(text, 'en').map(({ words }) => words)
  expect(found('We understand. It will pass.')).toEqual(['it will pass', 'we understand'])
  expect(found('You are at risk; we monitor this.')).toEqual(['risk', 'at risk', 'we monitor', 'monitor*'])
  expect(found('Put the pills away and promise')).toEqual(['pill*', 'promise*'])
  expect(forbiddenIn('Te entendemos, todo saldrá bien', 'es').map(({ words }) => words)).toEqual(['todo saldra', 'te entend*'])
  expect(forbiddenIn('نحن هنا من أجلك', 'ar').map(({ words }) => words)).toEqual(['نحن هنا'])
})
