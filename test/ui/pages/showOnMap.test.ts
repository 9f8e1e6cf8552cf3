/** Who has to be in view for what is selected. */

import { describe, expect, it } from 'vitest'
import { selectOnly } from '../../../src/state/session'
import { actorsOf } from '../../../src/ui/pages/showOnMap'
import { aCoalition, actorId, after, aNetwork, coalitionId, tieId } from '../../builders'

const network = after(aNetwork('ABCD', ['AB']), 'addCoalitions', {
  foundings: [{ coalition: aCoalition('P'), members: ['B', 'C'].map(actorId) }],
})

describe('actorsOf', () => {
  it('takes actors, ends of ties and members, each once', () => {
    const selection = selectOnly({
      actors: new Set([actorId('A')]),
      ties: new Set([tieId('AB')]),
      coalitions: new Set([coalitionId('P')]),
    })
    expect(actorsOf(network, selection)).toEqual(['A', 'B', 'C'].map(actorId))
  })

  it('leaves out what is no longer there', () => {
    expect(actorsOf(network, selectOnly({ actors: new Set([actorId('gone')]) }))).toEqual([])
  })
})
