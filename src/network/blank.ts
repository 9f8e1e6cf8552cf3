/** Records of which nothing is known yet but what makes them. */

import type { ActorId } from './ids'
import type { Actor, Day } from './records'

/** An actor of whom nothing but the name is known. */
export function blankActor(id: ActorId, name: string, addedOn: Day): Actor {
  return {
    id,
    kind: 'person',
    name,
    affiliation: '',
    field: '',
    role: '',
    aim: '',
    note: '',
    emails: [],
    phones: [],
    links: [],
    offers: null,
    needs: null,
    receptivity: null,
    depth: null,
    standings: [],
    coalitions: [],
    source: '',
    purpose: '',
    addedOn,
  }
}
