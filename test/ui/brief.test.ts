/** Names are cut where they are only glanced at. */

import { expect, it } from 'vitest'
import { brief, briefly } from '../../src/ui/brief'

it('cuts the names in a message, and leaves numbers and short names as they are', () => {
  const { params } = briefly({ code: 'addTie', params: { a: 'x'.repeat(10_000), b: 'Ani', count: 2 } })
  expect(String(params['a'])).toMatch(/^x+…$/)
  expect(String(params['a']).length).toBeLessThanOrEqual(60)
  expect(params).toMatchObject({ b: 'Ani', count: 2 })
})

it('cuts between characters, not within one', () => {
  expect(brief('👩‍🌾'.repeat(100))).toMatch(/^(?:👩‍🌾)+…$/u)
})
