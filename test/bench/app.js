/** The built app in a real browser, for the suites that measure it. */
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser } from '../tools/findBrowser.js'

const port = Number(process.env.BENCH_PORT ?? 4319)

/**
 * V8 reads a whole file again to tell where an Error was made, but at once only while somebody listens, as the driver of the
 * browser does (45 ms where React makes its own ready; 0.1 without one). Noted while it compiles, it costs nobody that.
 */
const sourcePositionsAtOnce = '--js-flags=--no-enable-lazy-source-positions'

/**
 * Builds the app, serves it on loopback and closes everything after `measure`.
 * `openPage(before)` gives a page on the start screen in English, in a browser storage of its own; `before` runs in the
 * page before anything else does.
 * @param {(openPage: (before?: () => void) => Promise<import('@playwright/test').Page>) => Promise<void>} measure
 * @param {{ copy?: boolean }} options copy: the app may keep its copy in the browser; else that is in nobody's way
 */
export async function withApp(measure, { copy = false } = {}) {
  // Traces are read by people.
  await build({ logLevel: 'error', ...(process.env.BENCH_TRACES && { build: { minify: false } }) })
  const served = await preview({
    preview: { port, strictPort: true, host: '127.0.0.1' },
    logLevel: 'error',
  })
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      sourcePositionsAtOnce,
    ],
  })
  try {
    await measure(async (before = () => undefined) => {
      const page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
        serviceWorkers: copy ? 'allow' : 'block',
      })
      // What the app has stored since, such as the view, stays.
      await page.addInitScript(() => {
        const stored = JSON.parse(localStorage.getItem('simpul.preferences') ?? '{}')
        const chosen = { ...stored, language: 'en', theme: 'light' }
        localStorage.setItem('simpul.preferences', JSON.stringify(chosen))
      })
      await page.addInitScript(before)
      await page.goto(`http://127.0.0.1:${port}/`)
      await page.getByText('Where to start?').waitFor()
      return page
    })
  } finally {
    await browser.close()
    await new Promise((done) => served.httpServer.close(done))
  }
}
