/** The built page on other servers: below a path of its own, and over plain http. */

import { expect, test } from '@playwright/test'
import { openSample, saved } from './app'
import { type OwnServer, path, serve } from './server'

// A name that is not loopback: over plain http a browser trusts it as little as any server of the net.
const plain = 'simpul.test'

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${plain} 127.0.0.1`],
    }),
})

let server: OwnServer

test.beforeAll(async () => {
  server = await serve()
})

test.afterAll(() => server.stop())

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (error) => {
    throw error
  })
  await page.addInitScript(() => localStorage.setItem('simpul.preferences', '{"language":"en"}'))
})

test('below a path of its own the whole app works, workers included', async ({ page }) => {
  await page.goto(`http://127.0.0.1:${server.port}${path}`)
  await saved(page)
  await openSample(page, 'Cold chain (fictional)')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('over plain http it works, and says what the browser withholds', async ({ page }) => {
  await page.goto(`http://${plain}:${server.port}${path}`)
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
  await expect(page.getByText('This page was opened over plain http')).toBeVisible()
  await saved(page)
  await openSample(page, 'Cold chain (fictional)')
  await page.reload()
  await saved(page)
  await expect(page.getByRole('list', { name: 'Opportunities' }).getByRole('listitem').first()).toBeVisible()
})
