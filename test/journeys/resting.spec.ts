/** A map at which nobody does anything costs nothing: no frame is asked for. */

import { expect, test } from '@playwright/test'
import { openSample, start } from './app'

declare global {
  interface Window {
    /** How many frames the page has asked for. */
    framesAsked: number
  }
}

test('while nothing moves the page rests', async ({ page }) => {
  await start(page)
  await page.evaluate(() => {
    window.framesAsked = 0
    const ask = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (callback) => {
      window.framesAsked++
      return ask(callback)
    }
  })
  await openSample(page, 'Cold chain (fictional)')
  expect(await page.evaluate(() => window.framesAsked)).toBeGreaterThan(0)
  const askedInAWhile = () =>
    page.evaluate(async () => {
      const before = window.framesAsked
      await new Promise((done) => setTimeout(done, 400))
      return window.framesAsked - before
    })
  await expect.poll(askedInAWhile, { timeout: 20_000 }).toBe(0)
})
