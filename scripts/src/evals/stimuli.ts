/** The published stimuli, read strictly: a text, or turns of which the client's last is the one asked about. */
export type Stimulus = { readonly id: string; readonly before: readonly string[]; readonly text: string }

export const readStimuli = (json: string): readonly Stimulus[] | undefined => {
  const file = parsed(json)
  if (!isFields(file) || !Array.isArray(file['items'])) return undefined
  const stimuli = file['items'].map(readStimulus)
  return stimuli.every((one) => one !== undefined) ? stimuli : undefined
}

const readStimulus = (value: unknown): Stimulus | undefined => {
  if (!isFields(value)) return undefined
  const { id, text, turns } = value
  if (typeof id !== 'string') return undefined
  if (typeof text === 'string') return { id, before: [], text }
  if (!Array.isArray(turns)) return undefined
  const said = turns.flatMap((turn: unknown) =>
    isFields(turn) && turn['role'] === 'client' && typeof turn['text'] === 'string' ? [turn['text']] : [])
  const last = said.at(-1)
  return last === undefined ? undefined : { id, before: said.slice(0, -1), text: last }
}

const isFields = (value: unknown): value is { readonly [field: string]: unknown } => typeof value === 'object' && value !== null

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
