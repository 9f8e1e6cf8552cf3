/** Which pairs of a coalition are left to ask, and in which order. */

import { describe, expect, it } from 'vitest'
import { type PairId, pairId } from '../../../src/network/ids'
import type { Network } from '../../../src/network/network'
import { coalitionsLeft, membersInOrder, pairsLeft } from '../../../src/ui/questions/pairs'
import { aCoalition, actorId, after, aNetwork, coalitionId } from '../../builders'

const aPair = (names: string) => ({ a: actorId(names[0]!), b: actorId(names[1]!) })
const members = Array.from('abcd', actorId)
const idOf = (names: string): PairId => pairId(actorId(names[0]!), actorId(names[1]!))

function founded(network: Network, foundings: Readonly<Record<string, string>>): Network {
  return after(network, 'addCoalitions', {
    foundings: Object.entries(foundings).map(([name, letters]) => ({
      coalition: aCoalition(name),
      members: Array.from(letters, actorId),
    })),
  })
}

/** All that is asked when each pair is answered with no. */
function askedOf(ties: readonly string[], strangers: readonly string[] = []): string[] {
  const asked: string[] = []
  const known = strangers.map(aPair)
  for (;;) {
    const { next } = pairsLeft(members, ties.map(aPair), known)
    if (!next) return asked
    asked.push(`${next.a}${next.b}`.replaceAll('actor-', ''))
    known.push(next)
  }
}

describe('the pairs of a coalition', () => {
  it('are asked once each, one member with all others before the next', () => {
    expect(askedOf([])).toEqual(['ab', 'ac', 'ad', 'bc', 'bd', 'cd'])
  })

  it('are left out when they are tied or strangers, whichever way round that was written', () => {
    expect(askedOf(['ba', 'cd'], ['db'])).toEqual(['ac', 'ad', 'bc'])
  })

  it('are counted once when they are both, and not when one is no member', () => {
    const { all, left } = pairsLeft(members, [aPair('ab'), aPair('ax')], [aPair('ba'), aPair('cd')])
    expect([all, left]).toEqual([6, 4])
  })

  it('that are put off are still left, but not next', () => {
    const putOff = new Set([idOf('ba'), idOf('ac')])
    const { left, next } = pairsLeft(members, [], [], putOff)
    expect([left, next]).toEqual([6, aPair('ad')])
    expect(pairsLeft(members.slice(0, 2), [], [], putOff)).toEqual({ all: 1, left: 1, next: null })
  })

  it('are none of one member, or of nobody', () => {
    expect(pairsLeft([actorId('a')], [], [])).toEqual({ all: 0, left: 0, next: null })
    expect(pairsLeft([], [aPair('ab')], [])).toEqual({ all: 0, left: 0, next: null })
  })
})

describe('the members of a coalition', () => {
  it('are asked about by name, and I come first', () => {
    const network = founded(aNetwork('dbcax'), { one: 'dbca' })
    const order = (now: Network) => membersInOrder(now, coalitionId('one'), 'id').join(' ')
    expect(order(network)).toBe('actor-a actor-b actor-c actor-d')
    expect(order(after(network, 'chooseMe', { me: actorId('c') }))).toBe('actor-c actor-a actor-b actor-d')
  })
})

describe('the coalitions to choose from', () => {
  it('say what is left in each, as asking would', () => {
    const network = founded(aNetwork('abcdex', ['ab', 'bc', 'ex']), { big: 'abcd', small: 'bc', alone: 'e' })
    const strangers = [aPair('ba'), aPair('ad'), aPair('ae')]
    const left = coalitionsLeft(network, strangers)
    expect(left.map((each) => [each.coalition.name, each.left])).toEqual([
      ['big', 3],
      ['small', 0],
    ])
    for (const { coalition, left: count } of left) {
      const asked = pairsLeft(membersInOrder(network, coalition.id, 'id'), network.ties.values(), strangers)
      expect(asked.left).toBe(count)
    }
  })
})
