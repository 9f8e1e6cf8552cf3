/** Weighs what the built page loads before anyone touches it, gzipped, and fails above the budget. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = 'dist'
const budget = 330_000

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk */

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))

/**
 * Adds a chunk, its styles and all it imports statically.
 * @param {string} key of the manifest
 * @param {Set<string>} files seen so far
 */
function follow(key, files) {
  const chunk = manifest[key]
  if (chunk === undefined || files.has(chunk.file)) return
  files.add(chunk.file)
  for (const style of chunk.css ?? []) files.add(style)
  for (const next of chunk.imports ?? []) follow(next, files)
}

/** @param {string} file of the build; its size in bytes, gzipped */
function weigh(file) {
  return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
}

/** Files that the page names itself: scripts, styles, preloads, the icon. */
function namedByPage() {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  return [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map((match) => String(match[1]))
}

const files = new Set(['index.html'])
for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry === true) follow(key, files)
for (const file of namedByPage()) files.add(file)
// One of the two is fetched at the start: the one that is spoken.
const languages = ['src/i18n/id.ts', 'src/i18n/en.ts'].map((key) => String(manifest[key]?.file))
const larger = languages.sort((one, other) => weigh(other) - weigh(one))[0]
files.add(String(larger))

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`
let total = 0
for (const file of files) {
  const size = weigh(file)
  total += size
  console.log(`${kilobytes(size)}  ${basename(file)}`)
}
console.log(`${kilobytes(total)}  in all, gzipped, of ${kilobytes(budget).trim()} allowed`)
if (total > budget) {
  console.error('The first load is above its budget: load what is not needed at once when it is asked for.')
  process.exitCode = 1
}
