/** Each sentence in a case where it is true, and not where it would be wrong. */

import { beforeAll, describe, expect, it } from 'vitest'
import type { Broker } from '../../../src/analysis/brokers'
import { allWordsOf, loadAllWords } from '../../../src/i18n/words'
import type { CoalitionId } from '../../../src/network/ids'
import {
  changeTexts,
  contactSentences,
  cutSentence,
  cutTieSentence,
  exchangeSentences,
  heldBackSentence,
  isGrouped,
  likenessSentences,
  missedSentence,
  namesIn,
  opennessSentences,
  rolesSentence,
  type Telling,
  unknownClaims,
} from '../../../src/ui/brokers/wording'
import { litAmong } from '../../../src/ui/brokers/lightUp'
import { actorId, after, aCoalition, aNetwork, coalitionId } from '../../builders'

const letters = 'abcdefghijkl'
const network = after(aNetwork(letters, ['ab', 'bc']), 'chooseMe', { me: actorId('a') })
const ids = (names: string) => Array.from(names, actorId)
let telling: Telling
let english: Telling

beforeAll(async () => {
  await Promise.all([loadAllWords('id'), loadAllWords('en')])
  telling = { network, language: 'id', words: allWordsOf('id') }
  english = { network, language: 'en', words: allWordsOf('en') }
})

describe('names', () => {
  it('sum up more than eight, never a single one, and say who I am', () => {
    expect(namesIn(telling, ids('bcdefghi'))).toBe('b, c, d, e, f, g, h, dan i')
    expect(namesIn(telling, ids('jihgfedcb'))).toBe('b, c, d, e, f, g, h, dan 2 lainnya')
    expect(namesIn(english, ids('ab'))).toBe('a (you) and b')
  })

  it.each(['Saya', 'Me'])('do not say twice who I am while I am called %s', (name) => {
    const unnamed = after(network, 'editActors', { ids: ids('a'), patch: { name } })
    expect(namesIn({ ...telling, network: unnamed }, ids('a'))).toBe(name)
    expect(namesIn({ ...english, network: unnamed }, ids('a'))).toBe(name)
  })

  it('of who has gone are unknown', () => {
    expect(namesIn(english, ids('z'))).toBe('unknown')
  })
})

describe('what passes through someone', () => {
  const roles = { coordinator: 0, itinerant: 0, representative: 2, gatekeeper: 1, liaison: 0 }
  const broker = { actor: actorId('b'), roles, pairs: 3, from: ids('ac'), to: ids('d') }

  it('says in which roles, from whom and to whom, and leaves out the roles that are none', () => {
    expect(exchangeSentences(broker, 'money', telling)).toEqual([
      'Menyalurkan uang 1 kali dari luar ke dalam koalisinya dan 2 kali dari dalam koalisinya ke luar.',
      'Dari a (Anda) dan c; kepada d.',
    ])
    expect(exchangeSentences(broker, 'money', english)).toEqual([
      'Passes on money once from outside into their own coalition and 2 times from their own coalition outward.',
      'From a (you) and c; to d.',
    ])
  })
})

describe('if someone leaves', () => {
  it('says who is cut off, by name', () => {
    const cut = { actor: actorId('b'), count: 2, cutOff: ids('cd') }
    expect(cutSentence(cut, telling)).toBe('Kalau b pergi, 2 aktor terputus: c dan d.')
    expect(cutSentence({ ...cut, count: 1, cutOff: ids('c') }, english)).toBe(
      'If b leaves, 1 actor is cut off: c.',
    )
  })

  it('speaks of me as me, and gives only the number where names were left out', () => {
    expect(cutSentence({ actor: actorId('a'), count: 2, cutOff: ids('cd') }, english)).toBe(
      'Without you, 2 actors are cut off: c and d.',
    )
    expect(cutSentence({ actor: actorId('b'), count: 70, cutOff: null }, telling)).toBe(
      'Kalau b pergi, 70 aktor terputus.',
    )
  })

  it('names the only way to others', () => {
    const tie = { from: actorId('b'), to: actorId('c'), count: 2, cutOff: ids('cd') }
    expect(cutTieSentence(tie, telling)).toBe('Hubungan b – c satu-satunya jalan ke 2 aktor: c dan d.')
  })
})

describe('roles', () => {
  it('tells those an actor has, and nothing where there are none', () => {
    expect(rolesSentence({ liaison: 1, gate: 12, itinerant: 0, coordinator: 0 }, english)).toBe(
      'Roles: once liaison between two other coalitions and 12 times the gate of their own coalition.',
    )
    expect(rolesSentence({ liaison: 0, gate: 0, itinerant: 0, coordinator: 0 }, english)).toBeNull()
  })
})

describe('my contacts', () => {
  const broker: Broker = {
    contacts: 12,
    crossBetweenness: 0,
    betweenness: 0,
    constraint: 0.42,
    effectiveSize: 5.7,
    efficiency: 0.475,
    hierarchy: 0.1,
    dependsOn: { actor: actorId('b'), share: 0.62 },
  }

  it('are only so many really different ones, and most dependence comes from one', () => {
    expect(contactSentences(broker, english)).toEqual([
      'Of your 12 contacts only 5.7 are really different (effective size).',
      'Most of your dependence comes from b (62% of the constraint).',
      'Constraint 0.42 (the lower, the freer), efficiency 48%, hierarchy 0.1 (0 = spread evenly, 1 = from one person).',
    ])
  })

  it('does not say "only" or "most" where it is not so', () => {
    const [size, dependence] = contactSentences(
      { ...broker, effectiveSize: 11.4, efficiency: 0.95, dependsOn: { actor: actorId('b'), share: 0.2 } },
      english,
    )
    expect(size).toBe('Of your 12 contacts 11.4 are really different (effective size).')
    expect(dependence).toBe(
      'Your dependence is spread; the largest part comes from b (20% of the constraint).',
    )
    expect(contactSentences({ ...broker, effectiveSize: 12, efficiency: 1 }, english)[0]).toBe(
      'Your 12 contacts all differ: none of them know each other.',
    )
  })

  it('says nothing of contacts that are not there', () => {
    const none = { ...broker, contacts: 0, constraint: null, effectiveSize: null, efficiency: null }
    expect(contactSentences({ ...none, hierarchy: null, dependsOn: null }, english)).toEqual([])
  })
})

describe('openness', () => {
  const found = {
    coalition: 'A' as CoalitionId,
    members: 5,
    inside: 9,
    outside: 1,
    internal: 9,
    external: 1,
    ei: -0.8,
    density: 0.9,
    closedClique: true,
  }

  it('stands beside chance, and warns of a closed clique', () => {
    const sentences = opennessSentences(found, 0.25, english)
    expect(sentences).toHaveLength(3)
    expect(sentences[0]).toBe('9 ties inside, 1 outward: E-I −0.8.')
    expect(sentences[1]).toBe('By chance it would be 0.25.')
    expect(sentences[2]).toMatch(/^A closed clique: 90%/)
  })

  it('says in words what the index counts where that is not whole ties', () => {
    const inParts = { ...found, internal: 7.5, external: 2.5, ei: -0.5, closedClique: false }
    expect(opennessSentences(inParts, null, english)).toEqual([
      '9 ties inside, 1 outward: E-I −0.5 (once split: 7.5 inside, 2.5 outward).',
    ])
    expect(opennessSentences({ ...found, closedClique: false }, null, english)).toHaveLength(1)
  })

  it('does not warn of another, and leaves open what is unknown', () => {
    expect(opennessSentences({ ...found, closedClique: false }, 0.25, english)).toHaveLength(2)
    expect(opennessSentences({ ...found, ei: null, closedClique: false }, 0.25, english)).toEqual([
      'No ties yet, so it cannot be judged.',
    ])
  })
})

describe('a group that the ties suggest', () => {
  const founded = after(network, 'addCoalitions', {
    foundings: [{ coalition: aCoalition('Pasar'), members: ids('bc') }],
  })
  const like = {
    coalition: coalitionId('Pasar'),
    shared: 2,
    share: 0.5,
    onlyTied: ids('d'),
    onlyDrawn: ids('e'),
  }

  it('says which coalition it is like, how much, and who is in one only', () => {
    expect(likenessSentences(like, { ...english, network: founded })).toEqual([
      'Like your coalition “Pasar”: 2 members in common (50% alike).',
      'Not in that coalition: d.',
      'In that coalition, but closer to others: e.',
    ])
  })

  it('or that it is exactly that one', () => {
    const same = { ...like, share: 1, onlyTied: [], onlyDrawn: [] }
    expect(likenessSentences(same, { ...telling, network: founded })).toEqual([
      'Anggotanya sama persis dengan koalisi Anda “Pasar”.',
    ])
  })
})

describe('key players and new ties', () => {
  it('say what changes, with the numbers', () => {
    const set = { actors: ids('bc'), value: 0.61, asGood: 0 }
    expect(missedSentence(set, { fragmentation: 0.48, missed: [set], briefed: [] }, telling)).toBe(
      'Tanpa b dan c, jaringan makin terpecah: dari 48% menjadi 61%.',
    )
    expect(
      changeTexts(
        { constraint: null, effectiveSize: null, reach: 0 },
        { constraint: 1, effectiveSize: 1, reach: 4 },
        english,
      ),
    ).toEqual(['constraint none yet → 1', 'effective size none yet → 1', 'reach 0 → 4'])
  })

  it('say why the list is short, and nothing where nobody was held back', () => {
    const none = { closed: 0, proposed: 0, parted: 0, oneSided: 0, dismissed: 0, postponed: 0, noGain: 0 }
    expect(heldBackSentence({ ...none, closed: 1, oneSided: 3 }, english)).toBe(
      'Not proposed: 1 who is closed and 3 where only one side would gain.',
    )
    expect(heldBackSentence(none, english)).toBeNull()
  })
})

describe('the light on the map', () => {
  it('falls on the actors, what joins them, and the coalition all of them share', () => {
    const founded = after(network, 'addCoalitions', {
      foundings: [
        { coalition: aCoalition('both'), members: ids('ab') },
        { coalition: aCoalition('one'), members: ids('b') },
      ],
    })
    expect(litAmong(founded, ids('ab'))).toEqual(
      new Set([...ids('ab'), 'tie-ab', coalitionId('both')] as string[]),
    )
    expect(litAmong(founded, ids('ac'))).toEqual(new Set(ids('ac')))
  })
})

describe('whether anybody is in a coalition', () => {
  it('is not told from coalitions that nobody is in', () => {
    const joined = after(network, 'addCoalitions', {
      foundings: [{ coalition: aCoalition('two'), members: ids('bc') }],
    })
    expect(isGrouped({ network: { ...network, coalitions: joined.coalitions } })).toBe(false)
    expect(isGrouped({ network: joined })).toBe(true)
  })
})

describe('what is not known of a new contact', () => {
  it('is said with the question that would settle it, and nothing once it is known', () => {
    const [someone] = [...network.actors.values()]
    expect(unknownClaims({ ...someone!, offers: null, needs: null }, english)).toBe(
      'The needs of a are unknown: ask what is needed. The offers of a are unknown: ask what can be given.',
    )
    expect(unknownClaims({ ...someone!, offers: [], needs: null }, english)).toBe(
      'The needs of a are unknown: ask what is needed.',
    )
    expect(unknownClaims({ ...someone!, offers: [], needs: [] }, english)).toBe('')
  })
})
