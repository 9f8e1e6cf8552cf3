/** What the analyses make of a backup or a reference file, as JSON: `npm run --silent analyse -- FILE.json`. */

import { printAnswer } from './answer'
import { type Input, readInput } from './input'
import type { Value } from './metric'
import { backupReport, edgeCasesReport, networkReport } from './reports'
import { ringsReport } from './ringsReport'

/** Prints one JSON object, or one sentence to the error output. Returns the exit code. */
export function run(args: readonly string[]): number {
  const [path, ...rest] = args
  if (path === undefined || rest.length > 0) {
    console.error('Name one file: npm run --silent analyse -- FILE.json')
    return 1
  }
  return printAnswer(path, 'analysed', analyseText)
}

/**
 * The answer to the content of a file.
 * @throws InputProblem when it cannot be read
 */
export function analyseText(text: string): Value {
  return reportOf(readInput(text))
}

function reportOf(input: Input): Value {
  switch (input.kind) {
    case 'backup':
      return backupReport(input.backup)
    case 'network':
      return networkReport(input.file)
    case 'edgeCases':
      return edgeCasesReport(input.file)
    case 'rings':
      return ringsReport(input.file)
  }
}
