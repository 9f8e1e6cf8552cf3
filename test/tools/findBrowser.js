/** Finds a Chromium, Chrome or Edge for the journeys; run as a command, it gets one where there is none. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge']

const macPlaces = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

const windowsPlaces = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
  [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ].map((parts) => join(process.env[folder] ?? '', ...parts)),
)

/**
 * A file may be there and still not start: a stand-in of the distribution, or a browser without its libraries.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false
  // On Windows the version flag would open a window.
  return process.platform === 'win32' || spawnSync(path, ['--version']).status === 0
}

/**
 * Looks on the PATH, in the usual places of macOS and Windows, and among Playwright's own downloads.
 * @returns {string | undefined} path of the browser's program
 */
export function findBrowser() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  const usual = { darwin: macPlaces, win32: windowsPlaces }[String(process.platform)] ?? []
  return [...onPath, ...usual, chromium.executablePath()].find(starts)
}

/**
 * Runs a command in a shell with its output shown.
 * @param {string} command
 */
function run(command) {
  console.log(`> ${command}`)
  spawnSync(command, { shell: true, stdio: 'inherit' })
}

/**
 * Finds a browser, or gets one: Playwright's download first, then Debian's package.
 * @returns {string | undefined}
 */
function getBrowser() {
  const found = findBrowser()
  if (found !== undefined) return found
  console.log('No Chromium, Chrome or Edge found: getting one for the journeys.')
  run('npx playwright install chromium')
  const downloaded = findBrowser()
  if (downloaded !== undefined || !existsSync('/etc/debian_version') || process.getuid?.() !== 0)
    return downloaded
  run('apt-get update && apt-get install -y chromium')
  return findBrowser()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = getBrowser()
  if (browser === undefined) {
    console.error(
      'No browser for the journeys: install Chromium, Google Chrome or Microsoft Edge, then run again.',
    )
    process.exitCode = 1
  } else console.log(`Browser for the journeys: ${browser}`)
}
