/**
 * Measures the rooms and the built app, prints ratios of one run beside their bars, and writes them to .cache/bench.json.
 * `npm run bench -- [suite …] [number of actors …]`; without names all suites, without numbers 200 and 1,000.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { createServer } from 'vite'

// Starting a server makes this process one of development, and the app would be built with React's slow one.
process.env.NODE_ENV = 'production'
const wanted = process.argv.slice(2)
const numbers = wanted.map(Number).filter(Boolean)
const counts = numbers.length > 0 ? numbers : [200, 1000]
const folder = new URL('suites/', import.meta.url)
const known = (await readdir(folder)).map((file) => file.replace('.js', ''))
const names = wanted.filter((word) => !Number(word))
const unknown = names.filter((name) => !known.includes(name))
if (unknown.length > 0) throw new Error(`no such suite: ${unknown.join(', ')}; there are ${known.join(', ')}`)

const modules = await createServer({
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  logLevel: 'error',
})
/** The app's own code, as it is in the sources. */
const load = (path) => modules.ssrLoadModule(path)

const rows = []
for (const name of names.length > 0 ? names : known) {
  const { measure } = await import(new URL(`${name}.js`, folder))
  for (const row of await measure({ counts, load })) rows.push({ suite: name, ...row })
}
await modules.close()

const tenths = (value) => value && Math.round(value * 10) / 10
const hundredths = (value) => value && Math.round(value * 100) / 100
console.table(
  rows.map(({ suite, what, count, ms, ratio, bar }) => ({
    suite,
    what,
    actors: count,
    ms: tenths(ms),
    ratio: hundredths(ratio),
    bar,
  })),
)
await mkdir('.cache', { recursive: true })
await writeFile('.cache/bench.json', JSON.stringify(rows, null, 2))
