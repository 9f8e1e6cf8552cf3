/** Runs the stages of `npm test` in order, says how long each took, and stops at the first red one. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'

const stages = [
  ['types', 'check:types'],
  ['lint', 'check:lint'],
  ['format', 'check:format'],
  ['unit, property and architecture tests', 'test:unit'],
  ['build', 'build'],
  ['bundle budget', 'check:bundle'],
  ['journeys', 'test:journeys'],
]

const reports = ['.cache/unit.json', '.cache/journeys.json']

/**
 * A test file that could not be loaded holds no tests, so it counts as one failure.
 * @param {{ status: string, assertionResults: unknown[] }} file
 */
const brokenFile = (file) => file.status === 'failed' && file.assertionResults.length === 0

/** Sums the reports of both test runners; a runner that was not reached counts nothing. */
function countTests() {
  const [unit, journeys] = reports.map((path) =>
    existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined,
  )
  return {
    passed: (unit?.numPassedTests ?? 0) + (journeys?.stats.expected ?? 0),
    failed:
      (unit?.numFailedTests ?? 0) +
      (unit?.testResults.filter(brokenFile).length ?? 0) +
      (journeys?.stats.unexpected ?? 0) +
      (journeys?.errors.length ?? 0),
  }
}

/** @returns {string | undefined} name of the first red stage */
function runStages() {
  for (const [name, script] of stages) {
    console.log(`\n== ${name}`)
    const start = performance.now()
    const { status } = spawnSync(`npm run --silent ${script}`, { shell: true, stdio: 'inherit' })
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
    if (status !== 0) return name
  }
  return undefined
}

for (const path of reports) rmSync(path, { force: true })
const red = runStages()
const { passed, failed } = countTests()
console.log(red === undefined ? '\nAll stages passed.' : `\nStopped at: ${red}.`)
console.log(`${passed} passed, ${failed} failed`)
if (red !== undefined) process.exitCode = 1
