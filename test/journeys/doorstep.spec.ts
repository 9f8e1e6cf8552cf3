/** What the page says and allows before the app itself: from disk, without JavaScript, and under its security policy. */
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'

const fromDisk = pathToFileURL(fileURLToPath(new URL('../../dist/index.html', import.meta.url))).href

test('opened from disk, the page says in both languages how to open it', async ({ page }) => {
  await page.goto(fromDisk)
  await expect(page.getByText('tidak dapat berjalan')).toBeVisible()
  await expect(page.getByText('cannot run')).toBeVisible()
})

test('served, the page does not say so', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle('Simpul')
  await expect(page.getByText('cannot run')).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page asks for it in both languages', async ({ page }) => {
    await page.goto('/')
    // The text finder skips noscript.
    await expect(page.locator('noscript p')).toHaveText([/memerlukan JavaScript/, /needs JavaScript/])
    await expect(page.locator('noscript p').first()).toBeVisible()
  })
})

test('the policy stops foreign workers, markup and requests to other origins', async ({ page, baseURL }) => {
  await page.goto('/')
  // The same server by its other name: it would answer, were it asked.
  const elsewhere = String(baseURL).replace('127.0.0.1', 'localhost')
  const outcome = await page.evaluate(async (address) => {
    const refused = (attempt: () => unknown) => {
      try {
        attempt()
        return false
      } catch {
        return true
      }
    }
    return {
      worker: refused(() => new Worker('data:text/javascript,1')),
      outside: refused(() => new Worker('opened-from-disk.js')),
      markup: refused(() => (document.body.innerHTML = '<b>1</b>')),
      request: await fetch(address, { mode: 'no-cors' }).then(
        () => false,
        () => true,
      ),
    }
  }, elsewhere)
  expect(outcome).toEqual({ worker: true, outside: true, markup: true, request: true })
})
