/** The copy of the app in the browser: without a server, and when a newer version comes. */

import { createHash } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { chooseFile, openSample, saved } from './app'
import { built, type OwnServer, path, serve } from './server'

test.use({ serviceWorkers: 'allow' })

let server: OwnServer
let address: string
/** What the server says its page is called; another name is another version. */
let title: string
/** The server has something else in place of the page. */
let broken: boolean
/** What was asked of the server. */
let asked: string[]

test.beforeEach(async ({ page }) => {
  title = 'Simpul'
  broken = false
  asked = []
  server = await serve(asNow)
  address = `http://127.0.0.1:${server.port}${path}`
  // Those of the service worker, too.
  page.context().on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().startsWith(address))
      throw new Error(`request to ${request.url()}`)
  })
  page.on('pageerror', (error) => {
    throw error
  })
  await page.addInitScript(() => localStorage.setItem('simpul.preferences', '{"language":"en"}'))
})

test.afterEach(async ({ page }) => {
  // A window that still asks for something would call it an error that nobody answers.
  for (const each of page.context().pages()) await each.close()
  await server.stop()
})

/** A version of its own for each title, as a build would make it. */
async function asNow(name: string, body: Buffer): Promise<Buffer> {
  asked.push(name)
  const titled = (page: Buffer) =>
    Buffer.from(page.toString().replace('<title>Simpul</title>', `<title>${title}</title>`))
  if (name === 'index.html') return titled(body)
  if (name !== 'serviceWorker.js') return body
  const page = await built('index.html')
  const worker = body.toString().replace(digestOf(page), digestOf(broken ? Buffer.from('') : titled(page)))
  return Buffer.from(`${worker}// ${title}`)
}

function digestOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('base64')
}

/** Once the browser has the whole copy, and answers from it. */
async function opened(page: Page): Promise<void> {
  await page.goto(address)
  await saved(page)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.reload()
  await saved(page)
}

test('the whole app opens without its server', async ({ page }) => {
  await opened(page)
  await server.stop()
  await page.goto(`${address}index.html#people`)
  await expect(page.getByText('No actors yet')).toBeVisible()
  await page.getByRole('link', { name: 'Map', exact: true }).click()
  // Workers, samples and pages that nobody has looked at.
  await openSample(page, 'Cold chain (fictional)')
  await page.getByRole('link', { name: 'Brokers' }).click()
  await expect(page.getByRole('heading', { name: 'Brokers', exact: true })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a newer version is offered, and nothing is lost with the one before', async ({ page, context }) => {
  await opened(page)
  const other = await context.newPage()
  await other.goto(address)
  await saved(other)
  await openSample(page, 'Cold chain (fictional)')
  title = 'Simpul, newer'
  await page.reload()
  await saved(page)
  expect(await page.title()).toBe('Simpul')
  await page.getByRole('button', { name: 'Use it now' }).click()
  await expect.poll(() => page.title()).toBe('Simpul, newer')
  await saved(page)
  await expect(page.getByRole('list', { name: 'Opportunities' }).getByRole('listitem').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Use it now' })).toBeHidden()
  // The window that stayed behind goes on, and may follow.
  expect(await other.title()).toBe('Simpul')
  await other.getByRole('button', { name: 'Use it now' }).click()
  await expect.poll(() => other.title()).toBe('Simpul, newer')
})

test('what is not as it was built never becomes the copy', async ({ page }) => {
  broken = true
  await page.goto(address)
  await saved(page)
  // Once for the window, and once for the copy.
  await expect.poll(() => asked.filter((name) => name === 'index.html').length).toBe(2)
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  await page.reload()
  await saved(page)
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
})

test('what is only tried is not lost to a newer version', async ({ page }) => {
  await opened(page)
  await openSample(page, 'Cold chain (fictional)')
  title = 'Simpul, newer'
  await page.reload()
  await saved(page)
  await page.getByRole('button', { name: 'Use it now' }).waitFor()
  await chooseFile(page, 'What if…')
  await page.keyboard.press('n')
  await page.getByLabel('What to add, in one line').fill('Ani')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('region', { name: 'Inspector' }).getByLabel('Name', { exact: true }),
  ).toHaveValue('Ani')
  await page.getByRole('button', { name: 'Use it now' }).click()
  await expect(page.getByText('A trial is going on')).toBeVisible()
  expect(await page.title()).toBe('Simpul')
})
