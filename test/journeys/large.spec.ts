/** A thousand actors: the map answers before cytoscape, which takes its time, has been given all of them. */

import { expect, test } from '@playwright/test'
import type { ActorId } from '../../src/network/ids'
import { plantedNetwork } from '../bench/network'
import { openBackupOf, spots, start } from './app'

test('who is pressed is there, and a tie with both of its ends', async ({ page }) => {
  // As if the browser were never idle.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  await start(page)
  const planted = plantedNetwork(1100)
  const [a, b] = [...planted.actors.keys()] as [ActorId, ActorId]
  const [id, tie] = [...planted.ties][0]!
  // The two lie alone above all others.
  const places = new Map(planted.places)
  places.set(a, { id: a, x: -500, y: -2000, pinned: true })
  places.set(b, { id: b, x: 1500, y: -2000, pinned: true })
  await openBackupOf(page, { ...planted, places, ties: new Map([[id, { ...tie, a, b }]]) })
  const inspector = page.getByRole('region', { name: 'Inspector' })
  // A large map is fitted again once its scene is there.
  await expect(async () => {
    const found = await spots(page, 2)
    const [one, other] = [found.get('Made-up 1')!, found.get('Made-up 2')!]
    await page.mouse.click((one.x + other.x) / 2, (one.y + other.y) / 2)
    await expect(inspector.getByRole('heading', { name: 'Made-up 1 – Made-up 2' })).toBeVisible({
      timeout: 2000,
    })
    await page.mouse.click(one.x, one.y)
    await expect(inspector.getByLabel('Name', { exact: true })).toHaveValue('Made-up 1', { timeout: 2000 })
  }).toPass({ timeout: 30_000 })
})
