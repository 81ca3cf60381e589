/** What a record may hold: plain JSON, nothing with behaviour. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export type JsonObject = { readonly [key: string]: Json }

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isJsonList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** One text per value: keys in code-unit order, no white space. Equal values have equal texts on every device. */
export const canonicalJson = (value: Json): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isJsonList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const entries = Object.entries(value).sort(([one], [other]) => compareText(one, other))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`
}

/** By code units: the same order in every locale. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
