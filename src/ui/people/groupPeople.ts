/** The lines of the table of people: one per actor, and one above each affiliation where they are grouped. */

import { affiliationKey } from '../../network/affiliation'
import type { ActorId } from '../../network/ids'
import type { Actor } from '../../network/records'
import type { Person } from './people'

export type Line =
  | { readonly kind: 'person'; readonly person: Person }
  /** affiliation: as its first member writes it; '' = none. */
  | { readonly kind: 'group'; readonly affiliation: string; readonly people: readonly Person[] }

/** How many actors are left of each affiliation, by its key. O(n). */
export function sizesOf(actors: readonly Actor[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const { affiliation } of actors) {
    const key = affiliationKey(affiliation)
    sizes.set(key, (sizes.get(key) ?? 0) + 1)
  }
  return sizes
}

/** Tells the lines of one table apart, whatever their order. */
export function keyOfLine(line: Line): string {
  return line.kind === 'person' ? line.person.actor.id : `group ${line.affiliation}`
}

/** The actors that a line stands for. */
export function actorsOfLine(line: Line): readonly ActorId[] {
  return line.kind === 'person' ? [line.person.actor.id] : line.people.map(({ actor }) => actor.id)
}

export function linesOf(people: readonly Person[]): readonly Line[] {
  return people.map((person) => ({ kind: 'person', person }))
}

/**
 * The people under their affiliations, the largest first and those without any last; within one they keep their order.
 * O(n).
 */
export function groupedLinesOf(people: readonly Person[]): readonly Line[] {
  const groups = new Map<string, Person[]>()
  for (const person of people) {
    const key = affiliationKey(person.actor.affiliation)
    const group = groups.get(key)
    if (group) group.push(person)
    else groups.set(key, [person])
  }
  return [...groups]
    .sort(([one, some], [other, others]) => {
      if (one === '' || other === '') return one === '' ? 1 : -1
      return others.length - some.length || (one < other ? -1 : 1)
    })
    .flatMap(([, members]): readonly Line[] => [
      { kind: 'group', affiliation: members[0]?.actor.affiliation.trim() ?? '', people: members },
      ...linesOf(members),
    ])
}
