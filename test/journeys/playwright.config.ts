/** Journeys through the built app in the Chromium, Chrome or Edge of this machine. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '../tools/findBrowser.js'

// Not the port of `npm start`: its database belongs to the person who works there.
const port = Number(process.env['JOURNEY_PORT'] ?? 4318)
const projectFolder = fileURLToPath(new URL('../..', import.meta.url))
const executablePath = findBrowser()

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  retries: 0,
  // Slowness on a busy machine is no failure.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '../../.cache/journeys.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    viewport: { width: 1280, height: 800 },
    // Each journey begins in a browser that has never been here: a copy of the app would be fetched for nothing.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${port}`,
    cwd: projectFolder,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
})
