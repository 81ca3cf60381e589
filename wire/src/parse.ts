import type { Static, TSchema } from 'typebox'
import Value from 'typebox/value'
import { fail, ok, type Result } from './result.ts'

/** The one door for JSON from outside: it is of this shape, or it is refused. */
export const parse = <Schema extends TSchema>(
  schema: Schema,
  value: unknown,
): Result<Static<Schema>, { readonly kind: 'Malformed' }> =>
  Value.Check(schema, value) ? ok(value) : fail({ kind: 'Malformed' })
