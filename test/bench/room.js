/** The app's own modules on an empty page of a real browser, for suites that measure a room without the screens. */
import { chromium } from '@playwright/test'
import { createServer } from 'vite'
import { findBrowser } from '../tools/findBrowser.js'

/** What the map stands on. */
const drawing = [
  'react',
  'react/jsx-runtime',
  'react-dom',
  'react-dom/client',
  'cytoscape',
  'react-cytoscapejs',
]

const port = Number(process.env.BENCH_PORT ?? 4319)

/** Calls `measure(page)`; in the page `import('/src/…')` loads a module as it is in the sources. */
export async function withRoom(measure) {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { port, strictPort: true, host: '127.0.0.1', hmr: false },
    // Bundled beforehand: found on the way, they would be loaded twice.
    optimizeDeps: { noDiscovery: true, include: ['dexie', 'zustand/vanilla', 'zod', ...drawing] },
  })
  await server.listen()
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  try {
    const page = await browser.newPage()
    await page.route('**/empty', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    )
    await page.goto(`http://127.0.0.1:${port}/empty`)
    await measure(page)
  } finally {
    await browser.close()
    await server.close()
  }
}
