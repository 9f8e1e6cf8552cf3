/** Records of which nothing is known yet but what makes them. */

import type { ActorId, CoalitionId, ExchangeId } from './ids'
import type { Actor, Coalition, Day, Exchange } from './records'

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

/** A coalition of which nothing but the name is known. @param colour index into the palette */
export function blankCoalition(id: CoalitionId, name: string, colour: number): Coalition {
  return { id, name, kind: 'informal', performance: null, colour, note: '', computed: false }
}

/** A proposed exchange of which nothing is known but who would give whom what. */
export function proposedExchange(
  id: ExchangeId,
  { giver, receiver, resource }: Pick<Exchange, 'giver' | 'receiver' | 'resource'>,
): Exchange {
  return {
    id,
    giver,
    receiver,
    resource,
    intensity: null,
    status: 'proposed',
    begun: null,
    ended: null,
    note: '',
  }
}
