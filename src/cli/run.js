/** Builds a command of this folder from its sources, in memory, and runs it: `node src/cli/run.js NAME ARGUMENTS`. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const [name = '', ...args] = process.argv.slice(2)
const built = await build({
  configFile: false,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  logLevel: 'silent',
  ssr: { noExternal: true },
  build: { ssr: fileURLToPath(new URL(`${name}.ts`, import.meta.url)), write: false, target: 'node20' },
})
// Nothing is written, so that commands may run side by side and none can be out of date.
const [{ code }] = [built].flat()[0].output
const { run } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
process.exitCode = run(args)
