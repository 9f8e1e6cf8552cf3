/** Builds the app, serves it on its fixed address of this machine, and opens the browser where there is one. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { build, preview, resolveConfig } from 'vite'

/** On Linux the opener needs a screen and is not everywhere; macOS and Windows always have theirs. */
function canOpenBrowser() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  const { DISPLAY, WAYLAND_DISPLAY, PATH } = process.env
  if ((DISPLAY ?? WAYLAND_DISPLAY ?? '') === '') return false
  return (PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'xdg-open')))
}

/**
 * @param {string} address
 * @returns {Promise<string | undefined>} the page that answers there
 */
async function readPage(address) {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(3000) })
    return await answer.text()
  } catch {
    return undefined
  }
}

const { host, port } = (await resolveConfig({}, 'serve', 'production', 'production', true)).preview
const address = `http://${host}:${port}/`
const running = await readPage(address)
if (running?.includes('<title>Simpul</title>')) {
  console.log(`Simpul already runs: open ${address}`)
} else {
  await build()
  try {
    await preview({ preview: { open: canOpenBrowser() } })
    console.log(`\nSimpul runs at ${address} (Ctrl+C stops it; your work stays in the browser).`)
  } catch (error) {
    console.error(
      `Simpul could not open ${address} (${error instanceof Error ? error.message : String(error)}).`,
    )
    console.error('End the program that holds this port, then start again.')
    process.exitCode = 1
  }
}
