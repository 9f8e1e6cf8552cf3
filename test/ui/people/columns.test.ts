/** Which columns the table of people shows. */

import { describe, expect, it } from 'vitest'
import type { GoalId } from '../../../src/network/ids'
import { columnsFor, shownColumns, widthOfAll } from '../../../src/ui/people/columns'
import { actorId, after, aNetwork } from '../../builders'

const plain = aNetwork('ab')
const mine = after(plain, 'chooseMe', { me: actorId('a') })
const aimed = after(plain, 'addGoal', {
  goal: { id: 'goal-1' as GoalId, name: 'Why?', requires: [], note: '' },
})

describe('columns', () => {
  it('are shown in their own order, the name always, and unknown ones never', () => {
    expect(shownColumns(['contacts', 'affiliation', 'nonsense'], plain)).toEqual([
      'name',
      'affiliation',
      'contacts',
    ])
    expect(shownColumns([], plain)).toEqual(['name'])
  })

  it('leave out trust while nobody is me, and stance and influence while there is no goal', () => {
    expect(columnsFor(plain)).not.toEqual(expect.arrayContaining(['trust']))
    expect(columnsFor(mine)).toContain('trust')
    expect(columnsFor(plain)).not.toContain('stance')
    expect(columnsFor(aimed)).toEqual(expect.arrayContaining(['stance', 'influence']))
    expect(shownColumns(['trust', 'stance'], plain)).toEqual(['name'])
  })

  it('fit beside the rail, the box and the menu of a row in a window of 1,280, as long as nobody chooses others', () => {
    const usual = ['name', 'affiliation', 'coalitions', 'offers', 'needs', 'receptivity', 'contacts'] as const
    expect(widthOfAll(usual)).toBeLessThanOrEqual(1280 - 92 - 2 * 44)
  })
})
