/** Finds the rows that are one person, and the actors on the map that they are. */

import type { ActorId } from '../../network/ids'
import { message } from '../../network/message'
import type { Actor } from '../../network/records'
import { affiliationKey } from '../../network/affiliation'
import { nameKey } from '../../network/names'
import { emailKey, linkKey, phoneKey } from './normalise'
import type { ContactRow, RowMessage, SkipCode } from './table'
import { maxValues, unique } from './values'

export const matchKinds = ['email', 'phone', 'link', 'nameAndAffiliation'] as const
export type MatchKind = (typeof matchKinds)[number]

/** The actor that a row most likely is, and what says so. */
export interface Match {
  readonly actor: ActorId
  readonly by: MatchKind
}

type Comparable = Pick<Actor, 'name' | 'affiliation' | 'emails' | 'phones' | 'links'>
type Keys = Readonly<Record<MatchKind, readonly string[]>>

/**
 * For each row the actor it is, or null. The surest kind of key decides: e-mail, telephone, profile link, then name
 * with affiliation. A key that several rows or several actors have (the office line) says nothing; nor do the keys of
 * a row that lead to different actors. Two of the same name without affiliation are not one if both have addresses:
 * those would have agreed. O(rows + actors).
 */
export function matchContacts(
  rows: readonly ContactRow[],
  actors: Iterable<Actor>,
): readonly (Match | null)[] {
  const rowKeys = rows.map(keysOf)
  const actorKeys = Array.from(actors, (actor) => [actor, keysOf(actor)] as const)
  const owners = matchKinds.map((by) => ({
    by,
    rows: ownersOf(rowKeys.entries(), by),
    actors: ownersOf(actorKeys, by),
  }))
  return rows.map((row, at) => {
    for (const { by, rows, actors } of owners) {
      const own = rowKeys[at]![by].filter((key) => rows.get(key) !== null)
      const found = new Set(own.map((key) => actors.get(key) ?? null))
      found.delete(null)
      const [actor] = found
      if (!actor || found.size > 1) continue
      if (by === 'nameAndAffiliation' && row.affiliation === '' && hasAddress(row) && hasAddress(actor))
        continue
      return { actor: actor.id, by }
    }
    return null
  })
}

function hasAddress({ emails, phones, links }: Comparable): boolean {
  return emails.length + phones.length + links.length > 0
}

/** Who has each key; null if several have it. */
function ownersOf<Owner>(
  all: Iterable<readonly [Owner, Keys]>,
  kind: MatchKind,
): ReadonlyMap<string, Owner | null> {
  const owners = new Map<string, Owner | null>()
  for (const [owner, keys] of all) {
    for (const key of keys[kind]) owners.set(key, owners.has(key) ? null : owner)
  }
  return owners
}

function keysOf(one: Comparable): Keys {
  const name = nameKey(one.name)
  return {
    email: keysFrom(one.emails, emailKey),
    phone: keysFrom(one.phones, phoneKey),
    link: keysFrom(one.links, linkKey),
    nameAndAffiliation: name === '' ? [] : [`${name}|${affiliationKey(one.affiliation)}`],
  }
}

function keysFrom(values: readonly string[], keyOf: (value: string) => string): readonly string[] {
  const keys = values.map(keyOf).filter((key) => key !== '')
  return keys.length > 1 ? [...new Set(keys)] : keys
}

/**
 * Joins the rows of one person: same name, and the same e-mail, telephone, profile link or affiliation. Without an
 * affiliation and with an address of its own, a second row of the name is somebody else. What the later row adds goes
 * into the first. O(rows).
 */
export function joinRepeats(rows: readonly ContactRow[]): {
  readonly contacts: readonly ContactRow[]
  readonly skipped: readonly RowMessage<SkipCode>[]
} {
  const contacts: ContactRow[] = []
  const skipped: RowMessage<SkipCode>[] = []
  const firstBy = new Map<string, number>()
  for (const contact of rows) {
    const keys = repeatKeys(contact)
    const known = keys.find((key) => firstBy.has(key))
    const at = known === undefined ? contacts.length : firstBy.get(known)!
    const first = contacts[at]
    contacts[at] = first ? joinContacts(first, contact) : contact
    if (first) {
      const params = { row: contact.row, first: first.row }
      skipped.push({ row: contact.row, message: message('sameAsRow', params) })
    }
    for (const key of keys) if (!firstBy.has(key)) firstBy.set(key, at)
  }
  return { contacts, skipped }
}

/** The keys of a row that make another row of the same name the same person. */
function repeatKeys(contact: ContactRow): readonly string[] {
  const { email, phone, link, nameAndAffiliation } = keysOf(contact)
  const [named] = nameAndAffiliation
  if (named === undefined) return []
  const name = named.slice(0, named.indexOf('|') + 1)
  const own = [...email, ...phone, ...link].map((key) => name + key)
  if (named.length > name.length || own.length === 0) own.push(named)
  return own
}

function joinContacts(first: ContactRow, second: ContactRow): ContactRow {
  const both = (list: 'emails' | 'phones' | 'links' | 'offers' | 'needs' | 'coalitions') =>
    unique([...first[list], ...second[list]]).slice(0, maxValues)
  return {
    ...first,
    affiliation: first.affiliation || second.affiliation,
    role: first.role || second.role,
    field: first.field || second.field,
    aim: first.aim || second.aim,
    note: first.note || second.note,
    source: first.source || second.source,
    connectedOn: first.connectedOn ?? second.connectedOn,
    emails: both('emails'),
    phones: both('phones'),
    links: both('links'),
    offers: both('offers'),
    needs: both('needs'),
    coalitions: both('coalitions'),
  }
}
