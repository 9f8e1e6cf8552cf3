/** Reads the file of the command: a backup, or one of the reference schemas; what cannot be read is said in one sentence. */

import { type Backup, type BackupRefusalCode, readBackup } from '../files/readBackup'
import type { Message } from '../network/message'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

export type Input =
  | { readonly kind: 'backup'; readonly backup: Backup }
  | { readonly kind: 'network' | 'edgeCases' | 'rings'; readonly file: JsonObject }

/** Why a file cannot be analysed, as a sentence. */
export class InputProblem extends Error {}

const kinds: Readonly<Record<string, 'network' | 'edgeCases' | 'rings'>> = {
  'bridging-reference/1': 'network',
  'bridging-reference/edgecases-1': 'edgeCases',
  'bridging-reference/rings-1': 'rings',
}

const refusals: Readonly<Record<BackupRefusalCode, string>> = {
  fileTooLarge: 'it is larger than a backup can be',
  notABackup: 'it is no backup',
  damagedBackup: 'the backup is damaged, its checksum does not fit',
  newerVersion: 'the backup was made by a newer version of the app',
  notANetwork: 'the backup holds no network',
  wrongField: 'a field of the backup is not what it should be',
  danglingEnd: 'the backup refers to something that it does not hold',
  pairTwice: 'two actors of the backup have two ties',
  tieToItself: 'an actor of the backup is tied to itself',
  exchangeWithoutTie: 'an exchange of the backup has no tie',
  notFinite: 'an actor of the backup lies nowhere',
  tooManyActors: 'the backup holds too many actors',
  keyDiffers: 'the backup holds two rows of the same id',
}

/** @throws InputProblem */
export function readInput(text: string): Input {
  if (text.startsWith('{"format":"simpul"')) {
    const backup = readBackup(text)
    if ('refusal' in backup) throw new InputProblem(wordRefusal(backup.refusal))
    return { kind: 'backup', backup }
  }
  const file = objectFrom(parse(text), 'the file')
  const { schema } = file
  const kind = typeof schema === 'string' && Object.hasOwn(kinds, schema) ? kinds[schema] : undefined
  if (kind) return { kind, file }
  throw new InputProblem(
    typeof schema === 'string'
      ? `it has the unknown schema "${schema}"`
      : 'it is neither a backup nor has it a schema',
  )
}

function parse(text: string): Json {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json
  } catch {
    throw new InputProblem('it is no JSON')
  }
}

function wordRefusal({ code, params }: Message<BackupRefusalCode>): string {
  const place = ['table', 'row', 'field', 'id'].flatMap((name) =>
    name in params ? `${name} ${params[name]}` : [],
  )
  return refusals[code] + (place.length > 0 ? ` (${place.join(', ')})` : '')
}

/** @throws InputProblem unless the value is an object */
export function objectFrom(value: Json | undefined, what: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject
  throw new InputProblem(`${what} is no object`)
}

/** @throws InputProblem unless the value is a list */
export function listFrom(value: Json | undefined, what: string): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[]
  throw new InputProblem(`${what} is no list`)
}

/** A text, or a number as text. @throws InputProblem for anything else */
export function textFrom(value: Json | undefined, what: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw new InputProblem(`${what} is no text`)
}

/** A number, or what a missing one counts as. @throws InputProblem for anything else */
export function numberFrom(value: Json | undefined, what: string, missing: number): number {
  if (value === undefined || value === null) return missing
  if (typeof value === 'number') return value
  throw new InputProblem(`${what} is no number`)
}

/** The place of each id. @throws InputProblem when one occurs twice */
export function placesOf(ids: readonly string[], what: string): ReadonlyMap<string, number> {
  const places = new Map(ids.map((id, index) => [id, index]))
  const twice = ids.find((id, index) => places.get(id) !== index)
  if (twice === undefined) return places
  throw new InputProblem(`${what} "${twice}" occurs twice`)
}

/** Ties between places. @throws InputProblem for an end that is no node, and for what is no number */
export function tiesFrom(
  value: Json | undefined,
  what: string,
  places: ReadonlyMap<string, number>,
  measure: 'weight' | 'trust',
): { source: number; target: number; weight: number }[] {
  return listFrom(value, what).map((entry, index) => {
    const where = `${what} ${index + 1}`
    const tie = objectFrom(entry, where)
    const end = (name: 'source' | 'target') => {
      const id = textFrom(tie[name], `the ${name} of ${where}`)
      const place = places.get(id)
      if (place === undefined) throw new InputProblem(`the ${name} "${id}" of ${where} does not exist`)
      return place
    }
    return {
      source: end('source'),
      target: end('target'),
      weight: numberFrom(tie[measure], `the ${measure} of ${where}`, 1),
    }
  })
}
