/** The built page on other servers: below a path of its own, and over plain http. */

import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { openSample, saved } from './app'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const path = '/papers/simpul/'
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}
// A name that is not loopback: over plain http a browser trusts it as little as any server of the net.
const plain = 'simpul.test'

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${plain} 127.0.0.1`],
    }),
})

let server: Server
let port: number

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const name = String(request.url).slice(path.length) || 'index.html'
    readFile(join(dist, name)).then(
      (body) => response.setHeader('content-type', types[extname(name)] ?? 'text/plain').end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

test.afterAll(() => new Promise((resolve) => server.close(resolve)))

test.beforeEach(async ({ page }) => {
  page.on('pageerror', (error) => {
    throw error
  })
  await page.addInitScript(() => localStorage.setItem('simpul.preferences', '{"language":"en"}'))
})

test('below a path of its own the whole app works, workers included', async ({ page }) => {
  await page.goto(`http://127.0.0.1:${port}${path}`)
  await saved(page)
  await openSample(page, 'Cold chain (fictional)')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('over plain http it works, and says what the browser withholds', async ({ page }) => {
  await page.goto(`http://${plain}:${port}${path}`)
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
  await expect(page.getByText('This page was opened over plain http')).toBeVisible()
  await saved(page)
  await openSample(page, 'Cold chain (fictional)')
  await page.reload()
  await saved(page)
  await expect(page.getByRole('list', { name: 'Opportunities' }).getByRole('listitem').first()).toBeVisible()
})
