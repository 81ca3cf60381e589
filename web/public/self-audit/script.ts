import { emptySheet, longestLine, sheetToText, textToSheet, type Sheet } from './sheet.ts'
import { answers, circleId, readPattern, type Reading } from './threads.ts'

/**
 * What the sheet can do beyond being filled in and printed, which need no script: it survives a reload, it goes into
 * a link, and a change in its reading is said aloud. Nothing here sends anything anywhere.
 *
 * Where the answers live: in this browser; or, when the page was opened from somebody's link, in the address alone,
 * so that another person's answers never overwrite one's own.
 */
const storageKey = 'self-audit'
let livesInAddress = false

const one = <Found extends Element>(selector: string, kind: new () => Found): Found => {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`)
  return found
}

const circles = emptySheet.answers.map((_, at) =>
  answers.map((answer) => ({ answer, circle: one(`#${circleId(at + 1, answer)}`, HTMLInputElement) })))
const lines = emptySheet.lines.map((_, at) => one(`#line-${String(at + 1)}`, HTMLTextAreaElement))
const told = one('.audit-told', HTMLElement)
const toldWords = one('.audit-told-words', HTMLElement)
const backToMine = one('.audit-mine', HTMLAnchorElement)
const aloud = one('.audit-aloud', HTMLElement)
const link = one('#audit-link', HTMLInputElement)
const linkPart = one('.audit-link', HTMLElement)
const withLines = one('#audit-with-lines', HTMLInputElement)
const copied = one('.audit-copied', HTMLElement)

const sheet = (): Sheet => ({
  answers: circles.map((three) => three.find(({ circle }) => circle.checked)?.answer),
  lines: lines.map(({ value }) => value),
})

const fill = (from: Sheet): void => {
  circles.forEach((three, at) => {
    for (const { answer, circle } of three) circle.checked = from.answers[at] === answer
  })
  lines.forEach((line, at) => {
    line.value = from.lines[at] ?? ''
  })
}

const keep = (): void => {
  if (livesInAddress) {
    history.replaceState(null, '', `#${sheetToText(sheet(), true)}`)
    return
  }
  try {
    localStorage.setItem(storageKey, sheetToText(sheet(), true))
    tell('kept')
  } catch {
    tell('notKept')
  }
}

const kept = (): Sheet => {
  try {
    const read = textToSheet(localStorage.getItem(storageKey) ?? '')
    return read.ok ? read.value : emptySheet
  } catch {
    return emptySheet
  }
}

type Told = 'kept' | 'notKept' | 'fromLink' | 'damaged' | 'emptied'
const tell = (what: Told): void => {
  told.hidden = false
  const words = told.dataset[what] ?? ''
  if (toldWords.textContent !== words) toldWords.textContent = words
  backToMine.hidden = what !== 'fromLink' && what !== 'damaged'
}

const wordsOf = (reading: Reading): string =>
  [`[data-shape="${reading.shape}"]`, ...(reading.next === undefined ? [] : ['.audit-next h3', `[data-next="${reading.next}"]`])]
    .map((part) => document.querySelector(part)?.textContent ?? '')
    .join(' ')

let lastSaid = ''
const sayReading = (): void => {
  const reading = readPattern(sheet().answers)
  const name = `${reading.shape} ${reading.next ?? ''}`
  if (name !== lastSaid) aloud.textContent = wordsOf(reading)
  lastSaid = name
}

/** An address that leads to a place on this page is not a sheet. */
const fragment = (): string | undefined => {
  const said = location.hash.slice(1)
  return said === '' || document.getElementById(said) !== null ? undefined : said
}

const open = (): void => {
  const said = fragment()
  livesInAddress = said !== undefined
  const read = said === undefined ? undefined : textToSheet(said)
  fill(read === undefined ? kept() : read.ok ? read.value : emptySheet)
  told.hidden = true
  if (read !== undefined) tell(read.ok ? 'fromLink' : 'damaged')
  const reading = readPattern(sheet().answers)
  lastSaid = `${reading.shape} ${reading.next ?? ''}`
}

const changed = (): void => {
  keep()
  sayReading()
  linkPart.hidden = true
}

one('.audit', HTMLElement).addEventListener('input', (event) => {
  if (event.target === link || event.target === withLines) return
  if (event.target instanceof HTMLTextAreaElement) {
    const clean = event.target.value.replaceAll(/[\r\n]+/g, ' ').slice(0, longestLine)
    if (clean !== event.target.value) event.target.value = clean
  }
  changed()
})

one('.audit-print', HTMLButtonElement).addEventListener('click', () => {
  print()
})

const makeLink = (): void => {
  const address = new URL(location.href)
  address.hash = sheetToText(sheet(), withLines.checked)
  link.value = address.href
  linkPart.hidden = false
  copied.textContent = ''
}
one('.audit-share', HTMLButtonElement).addEventListener('click', () => {
  makeLink()
  link.focus()
  link.select()
})
withLines.addEventListener('change', makeLink)

one('.audit-copy', HTMLButtonElement).addEventListener('click', () => {
  link.select()
  navigator.clipboard.writeText(link.value).then(
    () => {
      copied.textContent = copied.dataset['words'] ?? ''
    },
    // Where copying is not allowed the link is selected, and one's own hand can copy it.
    () => link.focus(),
  )
})

one('.audit-empty', HTMLButtonElement).addEventListener('click', () => {
  fill(emptySheet)
  linkPart.hidden = true
  if (livesInAddress) {
    keep()
  } else {
    try {
      localStorage.removeItem(storageKey)
    } catch {
      // Nothing could be kept here, so nothing is.
    }
  }
  tell('emptied')
  sayReading()
})

backToMine.addEventListener('click', (event) => {
  event.preventDefault()
  history.replaceState(null, '', location.pathname)
  open()
})

// A way within the page would otherwise take the place of the sheet in the address.
document.addEventListener('click', (event) => {
  const way = event.target instanceof Element ? event.target.closest('a') : null
  const to = way?.getAttribute('href') ?? ''
  if (!livesInAddress || !/^#\w/.test(to)) return
  const place = document.querySelector<HTMLElement>(to)
  if (place === null) return
  event.preventDefault()
  place.scrollIntoView()
  place.focus()
})

window.addEventListener('hashchange', open)
for (const needy of document.querySelectorAll<HTMLElement>('[data-with-script]')) needy.hidden = false
open()
