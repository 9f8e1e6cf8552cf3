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
    await expect(page.getByText('memerlukan JavaScript')).toBeVisible()
    await expect(page.getByText('needs JavaScript')).toBeVisible()
  })
})

test('the policy stops foreign workers, inline scripts and foreign requests', async ({ page }) => {
  await page.goto('/')
  const outcome = await page.evaluate(async () => {
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
      request: await fetch('http://127.0.0.2:9/').then(
        () => '',
        (error: unknown) => String(error),
      ),
    }
  })
  expect(outcome).toEqual({
    worker: true,
    outside: true,
    markup: true,
    request: expect.stringContaining('TypeError') as string,
  })
})
