/** A sentence beside what it was before: its numbers in pairs where only they differ. */

import { describe, expect, it } from 'vitest'
import { evened, pairNumbers } from '../../../src/ui/whatIf/pairNumbers'

/** As it is seen. */
const seen = (was: string, is: string, names: readonly string[] = []) =>
  pairNumbers(was, is, (text) => names.includes(text))
    ?.map((part) => (typeof part === 'string' ? part : `[${part.was} → ${part.is}]`))
    .join('')

describe('two sentences', () => {
  it.each([
    ['7 contacts, spread 0.61', '7 contacts, spread 0.64', '7 contacts, spread [0.61 → 0.64]'],
    ['E-I −0,8.', 'E-I 0,05.', 'E-I [−0,8 → 0,05].'],
    ['62% dari 1.200 orang', '48,5% dari 1.204 orang', '[62% → 48,5%] dari [1.200 → 1.204] orang'],
    ['By chance it would be 0.6.', 'By chance it would be 1.', 'By chance it would be [0.6 → 1].'],
    ['8 of 9', '8 of 9', '8 of 9'],
  ])('have their numbers paired: %s', (was, is, wanted) => {
    expect(seen(was, is)).toBe(wanted)
  })

  it.each([
    ['1 tie inside', '2 ties inside', '[1 tie → 2 ties] inside'],
    [
      'Roles: once liaison, 9 times gate',
      'Roles: 2 times liaison, 9 times gate',
      'Roles: [once → 2 times] liaison, 9 times gate',
    ],
    ['constraint none yet', 'constraint 1', 'constraint [none yet → 1]'],
    [
      'If b leaves, 1 actor is cut off.',
      'If b leaves, 2 actors are cut off.',
      'If b leaves, [1 actor is → 2 actors are] cut off.',
    ],
  ])('take the words along that go with a number: %s', (was, is, wanted) => {
    expect(seen(was, is)).toBe(wanted)
  })

  it.each([
    ['another name', '40% on Ayu', '35% on Budi'],
    ['more names', '1 is cut off: Ayu.', '2 are cut off: Ayu and Budi.'],
    ['another sentence', 'No ties yet.', '3 ties inside, 4 outward.'],
    ['words more', 'It is 0.6.', 'It is 0.6. And that is much.'],
    ['words less', 'Roles: 2 times gate and 3 times liaison.', 'Roles: 3 times liaison.'],
  ])('are not paired where they differ in more: %s', (_, was, is) => {
    expect(seen(was, is)).toBeUndefined()
  })

  it.each([
    ['of another number', '40% on Divisi 1.', '35% on Divisi 2.'],
    ['of other words', '40% on Ayu.', '35% on Divisi 2.'],
    ['with its number within', '40% on Tim 5 Utara.', '35% on Tim 6 Utara.'],
    ['with more than letters', '40% on PT 3M-7.', '35% on PT 3M-8.'],
  ])('name another one, which is no number that changed: a name %s', (_, was, is) => {
    const names = ['Divisi 1', 'Divisi 2', 'Tim 5 Utara', 'Tim 6 Utara', 'PT 3M-7', 'PT 3M-8']
    expect(seen(was, is, names)).toBeUndefined()
  })

  it('have the numbers beside a name paired', () => {
    const names = ['Divisi 1', 'Divisi 10', 'Divisi']
    expect(seen('If Divisi 1 leaves, 2 of 3.', 'If Divisi 1 leaves, 1 of 3.', names)).toBe(
      'If Divisi 1 leaves, [2 → 1] of 3.',
    )
    expect(seen('Divisi 10 1', 'Divisi 10 2', names)).toBe('Divisi 10 [1 → 2]')
  })
})

it.each([
  ['0.81', '0.8', '0.81', '0.80'],
  ['0,2', '0,18', '0,20', '0,18'],
  ['62,5%', '48,25%', '62,50%', '48,25%'],
  ['1.200', '1.204', '1.200', '1.204'],
  ['0.6', '1', '0.6', '1'],
  ['1,204', '0.5', '1,204', '0.5'],
  ['once', '2 times', 'once', '2 times'],
])('%s and %s are written with as many decimals', (was, is, ...wanted) => {
  expect(evened(was, is)).toEqual(wanted)
})
