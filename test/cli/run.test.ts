/** The command as a person calls it: JSON alone on the output, or one sentence and an exit code. */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const project = fileURLToPath(new URL('../..', import.meta.url))

function analyse(...files: readonly string[]) {
  return spawnSync('npm', ['run', '--silent', 'analyse', '--', ...files], {
    cwd: project,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
}

describe('npm run --silent analyse', () => {
  it('prints one JSON object and nothing else', () => {
    const { status, stdout, stderr } = analyse('test/fixtures/reference/krackhardt_kite.json')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const found = JSON.parse(stdout) as { readonly bridges: readonly string[] }
    expect(found.bridges).toEqual(['7|8', '8|9'])
  })

  it.each<[string, readonly string[], string]>([
    ['a file that is not there', ['missing.json'], 'missing.json cannot be analysed: it cannot be read.\n'],
    ['a file of another kind', ['README.md'], 'README.md cannot be analysed: it is no JSON.\n'],
    ['no file', [], 'Name one file: npm run --silent analyse -- FILE.json\n'],
    ['two files', ['a.json', 'b.json'], 'Name one file: npm run --silent analyse -- FILE.json\n'],
  ])('says what is wrong with %s', (_, files, sentence) => {
    const { status, stdout, stderr } = analyse(...files)
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: sentence })
  })
})
