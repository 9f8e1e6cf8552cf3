/** Names of actors side by side, where some have the same one. */

import type { AllWords } from '../../i18n/words'
import type { ActorId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Actor } from '../../network/records'
import { brief } from '../brief'

/**
 * The names in brief; those of namesakes with what tells them apart: their affiliations, else how many ties they have.
 * Where neither does, the same name stands there twice. O(ties) with namesakes.
 */
export function namesApart(
  actors: readonly Actor[],
  { ties }: Network,
  { history }: Pick<AllWords, 'history'>,
): readonly string[] {
  const tiesOf = (id: ActorId) => [...ties.values()].filter(({ a, b }) => a === id || b === id).length
  const details: readonly ((actor: Actor) => string)[] = [
    ({ affiliation }) => brief(affiliation),
    ({ id }) => history.things.ties(tiesOf(id)),
  ]
  return actors.map((actor) => {
    const name = brief(actor.name)
    const namesakes = actors.filter((each) => brief(each.name) === name)
    if (namesakes.length === 1) return name
    const detail = details.find((told) => new Set(namesakes.map(told)).size === namesakes.length)?.(actor)
    return detail ? `${name} (${detail})` : name
  })
}
