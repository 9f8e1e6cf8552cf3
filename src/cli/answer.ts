/** How a command answers for a file: one JSON object on the output, or one sentence on the error output. */

import { readFileSync } from 'node:fs'
import { InputProblem } from './input'
import type { Value } from './metric'

/**
 * Reads the file and prints the answer to its content.
 * @param done what could not be done when an InputProblem is thrown, such as "analysed"
 * @returns the exit code
 */
export function printAnswer(path: string, done: string, answer: (text: string) => Value): number {
  try {
    console.log(JSON.stringify(answer(readText(path))))
    return 0
  } catch (problem) {
    if (!(problem instanceof InputProblem)) throw problem
    console.error(`${path} cannot be ${done}: ${problem.message}.`)
    return 1
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new InputProblem('it cannot be read')
  }
}
