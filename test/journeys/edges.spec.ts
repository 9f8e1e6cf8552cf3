/** Networks at the edge: every page of advice gives an answer or a sentence, never an empty space or NaN. */

import { expect, type Page, test } from '@playwright/test'
import { type Sketch, sketchNetwork } from '../analysis/sketch'
import { openBackupOf, start, typeLines } from './app'

test.beforeEach(async ({ page }) => start(page))

/** Opens a made-up network by way of a backup of it. */
async function restore(page: Page, sketch: Sketch): Promise<void> {
  const network = sketchNetwork(sketch)
  const claimed = [...network.actors.values()].flatMap(({ offers, needs }) => [
    ...(offers ?? []),
    ...(needs ?? []),
  ])
  const used = [...claimed, ...network.exchanges.values()].map(({ resource }) => resource)
  const resources = new Map(
    used.map((id) => [id, { id, kind: 'goods' as const, name: String(id), aliases: [] }]),
  )
  await openBackupOf(page, { ...network, resources })
}

async function expectSentences(
  page: Page,
  told: Readonly<Record<'Pairs' | 'Coalition pairs' | 'Rings' | 'Brokers', string | RegExp>>,
): Promise<void> {
  await page.getByRole('link', { name: 'Opportunities' }).click()
  for (const tab of ['Pairs', 'Coalition pairs', 'Rings'] as const) {
    await page.getByRole('tab', { name: tab, exact: true }).click()
    await expect(page.getByRole('tabpanel').getByText(told[tab]).first()).toBeVisible()
    await expect(page.getByRole('tabpanel')).not.toContainText(/NaN|undefined|Infinity/)
  }
  await page.getByRole('link', { name: 'Brokers' }).click()
  await expect(page.getByRole('main').getByText(told.Brokers).first()).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(/NaN|undefined|Infinity/)
}

test('nobody at all', async ({ page }) => {
  await expectSentences(page, {
    Pairs: /No actors yet/,
    'Coalition pairs': /no two coalitions with ties/,
    Rings: /Rings come from offers and needs/,
    Brokers: /There are no ties yet/,
  })
})

test('one actor', async ({ page }) => {
  await typeLines(page, ['Ayu'])
  await expectSentences(page, {
    Pairs: /different coalitions/,
    'Coalition pairs': /no two coalitions with ties/,
    Rings: /Rings come from offers and needs/,
    Brokers: /There are no ties yet/,
  })
})

test('two who know but each other hang on one tie: no other way is said to be there', async ({ page }) => {
  await typeLines(page, ['Ayu > Budi'])
  await page.getByRole('link', { name: 'Brokers' }).click()
  await expect(page.getByText('hangs on a single tie')).toBeVisible()
  await expect(page.getByText('every actor has another way')).toHaveCount(0)
})

test('everybody tied to everybody, in no coalition', async ({ page }) => {
  await typeLines(page, ['Ayu > Budi', 'Budi > Citra', 'Ayu > Citra'])
  await expectSentences(page, {
    Pairs: /different coalitions/,
    'Coalition pairs': /no two coalitions with ties/,
    Rings: /Rings come from offers and needs/,
    Brokers: /Nobody is a broker yet/,
  })
  await expect(page.getByText('Nobody would be cut off: every actor has another way.')).toBeVisible()
  await expect(page.getByText(/Nobody in particular/)).toBeVisible()
  await page.getByLabel('Who are you?').selectOption({ label: 'Ayu' })
  await expect(page.getByText('You are tied to everybody on the map already.')).toBeVisible()
  await page.getByLabel('Seen by').selectOption({ label: 'what is exchanged: money' })
  await expect(page.getByText('Not known: no exchange of money runs on the map yet.')).toBeVisible()
})

test('needs that nobody can meet, and everybody in one coalition', async ({ page }) => {
  await restore(page, {
    actors: {
      ayu: { in: ['one'], offers: { ice: 2 }, needs: { cash: 5 } },
      budi: { in: ['one'], offers: {}, needs: { ice: 3, cash: 1 } },
    },
    ties: [['ayu', 'budi']],
    me: 'ayu',
  })
  await expectSentences(page, {
    Pairs: /There is only one coalition so far/,
    'Coalition pairs': /no two coalitions with ties/,
    Rings: /No rings yet: no offers and needs that lead back/,
    Brokers: /Nobody is a broker yet/,
  })
})

test('contradictory: trust in what has ended, an owner who is closed, a need for what one offers', async ({
  page,
}) => {
  await restore(page, {
    actors: {
      ayu: {
        in: ['one', 'two'],
        offers: { ice: 5 },
        needs: { ice: 5 },
        receptivity: ['closed', '2026-11-24'],
      },
      budi: { in: ['two'], receptivity: ['hungry', '2027-11-24'] },
      citra: { in: ['one'] },
    },
    ties: [
      ['ayu', 'budi', 5, '2020-01-01'],
      ['budi', 'citra', null],
    ],
    exchanges: [['ayu', 'budi', 'running', null]],
    me: 'ayu',
  })
  await expectSentences(page, {
    Pairs: /No opportunities yet/,
    'Coalition pairs': /tie/,
    Rings: /no offers and needs that lead back|Rings come from offers and needs/,
    Brokers: /bridges coalitions/,
  })
})

test('200 who all know each other, and more rings than can be looked at', async ({ page }) => {
  const names = Array.from({ length: 200 }, (_, k) => `p${k}`)
  const needs = { r0: 3, r1: 3, r2: 3 } as const
  await restore(page, {
    actors: Object.fromEntries(
      names.map((name, k) => [
        name,
        { in: ['one'], ...(k < 60 && { offers: { [`r${k % 3}`]: 3 as const }, needs }) },
      ]),
    ),
    ties: names.flatMap((one, k) => names.slice(k + 1).map((other) => [one, other, 4] as const)),
    me: 'p0',
  })
  await expectSentences(page, {
    Pairs: /There is only one coalition so far/,
    'Coalition pairs': /no two coalitions with ties/,
    Rings: /There are more than 50,000 rings/,
    Brokers: /Nobody is a broker yet/,
  })
  await expect(page.getByText('Nobody would be cut off: every actor has another way.')).toBeVisible()
  await expect(page.getByText('You are tied to everybody on the map already.')).toBeVisible()
})
