/** The counts of pages are worded so that, in either language, before and after differ in the number alone. */

import { beforeAll, describe, expect, it } from 'vitest'
import { type AllWords, allWordsOf, loadAllWords } from '../../../src/i18n/words'
import { pairNumbers } from '../../../src/ui/whatIf/pairNumbers'

beforeAll(() => Promise.all((['id', 'en'] as const).map(loadAllWords)))

const counts: Readonly<Record<string, (words: AllWords) => (n: number) => string>> = {
  'receptivities noted long ago': ({ pages }) => pages.today.expired,
  contacts: ({ pages }) => pages.today.contacts,
  'unknown stances': ({ pages }) => pages.goals.unknownStance,
  'further offerers': ({ pages }) => pages.goals.more,
  coalitions: ({ pages }) => pages.coalitions.count,
  'actors without a coalition': ({ pages }) => pages.coalitions.noCoalition,
  'proposed coalitions': ({ opportunities }) => opportunities.proposals.text,
  'members of a proposed coalition':
    ({ opportunities }) =>
    (n) =>
      opportunities.proposals.size('PT Laut 3', n),
  'people of an affiliation': ({ people }) => people.groupSize,
  'all people':
    ({ people }) =>
    (n) =>
      people.count(n, n),
  'people left by a filter':
    ({ people }) =>
    (n) =>
      people.countOf(people.count(n, n + 7), '“3”'),
}

describe.each(['id', 'en'] as const)('in %s', (language) => {
  const seen = (was: string, is: string) =>
    pairNumbers(was, is, (text) => text === 'PT Laut 3')?.filter((part) => typeof part !== 'string').length

  it.each(Object.keys(counts))('%s', (name) => {
    const count = counts[name]!(allWordsOf(language))
    for (const [was, is] of [
      [0, 1],
      [1, 2],
      [2, 1],
      [1, 0],
      [5, 16],
    ] as const)
      expect(seen(count(was), count(is)), `${count(was)} / ${count(is)}`).toBeGreaterThan(0)
    expect(seen(count(3), count(3))).toBe(0)
  })

  it('needs to ask about, while there are some', () => {
    const { unknownNeeds } = allWordsOf(language).pages.today
    expect(seen(unknownNeeds(6, 5), unknownNeeds(7, 5))).toBe(1)
    expect(seen(unknownNeeds(2, 2), unknownNeeds(3, 3))).toBe(1)
    // None is another sentence, without a number that nobody would say.
    expect(unknownNeeds(0, 0)).not.toMatch(/\d/)
    expect(seen(unknownNeeds(1, 1), unknownNeeds(0, 0))).toBeUndefined()
  })
})
