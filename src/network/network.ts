/** The document: tables of records. Everything else in the app is computed from one of these. */

import type {
  About,
  Actor,
  Coalition,
  Deal,
  Exchange,
  Goal,
  OpportunityMark,
  Phrase,
  Place,
  Plan,
  Resource,
  Tie,
  Touchpoint,
} from './records'
import { RowTable } from './rowTable'

/** The tables and what their rows are. The order is the order in which files list them. */
export interface Rows {
  about: About
  resources: Resource
  goals: Goal
  coalitions: Coalition
  actors: Actor
  places: Place
  ties: Tie
  exchanges: Exchange
  deals: Deal
  touchpoints: Touchpoint
  opportunityMarks: OpportunityMark
  plans: Plan
}

export type TableName = keyof Rows
export const tableNames = [
  'about',
  'resources',
  'goals',
  'coalitions',
  'actors',
  'places',
  'ties',
  'exchanges',
  'deals',
  'touchpoints',
  'opportunityMarks',
  'plans',
] as const satisfies readonly TableName[]

/** Rows by id, in the order in which they were added. */
export type Table<Row extends { readonly id: string }> = ReadonlyMap<Row['id'], Row>

/** Immutable: a change makes a new one that shares every row and table it left alone. */
export type Network = { readonly [T in TableName]: Table<Rows[T]> }

/** The most actors a network may hold; commands refuse more. */
export const maxActors = 10_000

/** The most characters (UTF-16 units) of a text field. */
export const maxTextLength = 10_000

export function emptyNetwork(name: Phrase): Network {
  const about: About = { id: 'about', name, me: null, currentGoal: null, thresholds: {} }
  const empty = Object.fromEntries(tableNames.map((table) => [table, RowTable.of([])]))
  return { ...empty, about: RowTable.of([about]) } as unknown as Network
}

/** The row that describes the network as a whole. */
export function aboutOf(network: Network): About {
  const about = network.about.get('about')
  if (!about) throw new Error('a network without its about row')
  return about
}

/** A phrase in the language asked for. */
export function phraseIn(phrase: Phrase, language: 'id' | 'en'): string {
  return typeof phrase === 'string' ? phrase : phrase[language]
}

/** A table with rows put in: those with an id that is there already take its place. O(table + rows). */
export function withRows<Row extends { readonly id: string }>(
  table: ReadonlyMap<Row['id'], Row>,
  rows: readonly Row[],
): ReadonlyMap<Row['id'], Row> {
  return RowTable.from(table).with(rows.map((row) => ({ id: row.id, after: row })))
}
