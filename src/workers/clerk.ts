/** Answers questions on a network of which it keeps a copy, and remembers what it said, so that only changes travel. */

import type { PairFindings } from '../analysis/analyse'
import { answerTo, type AnswerTo, type Details, type QuestionName } from '../analysis/questions'
import { applyChange } from '../network/change'
import { networkOf } from '../network/format'
import type { Network } from '../network/network'
import type { Day } from '../network/records'
import type { Update } from './mirror'
import { type Shorthand, ShorthandWriter } from './shorthand'

export interface Question<Name extends QuestionName = QuestionName> {
  readonly name: Name
  readonly today: Day
  readonly details: Details<Name>
}

export interface QuestionOn {
  readonly update: Update
  readonly question: Question
}

/** What is asked after every change and holds thousands of records is told in shorthand. */
export type Told = { readonly shorthand: Shorthand } | { readonly answer: AnswerTo<QuestionName> }

export class Clerk {
  readonly #writer = new ShorthandWriter()
  #network: Network | null = null

  /** Whoever sends the whole network remembers nothing of what was said before. */
  answer({ update, question }: QuestionOn): Told {
    if ('tables' in update) this.#writer.forget()
    this.#network = this.#updated(update)
    const answer = answerTo(question.name, this.#network, question.today, question.details)
    return question.name === 'pairs' ? { shorthand: this.#writer.write(answer as PairFindings) } : { answer }
  }

  #updated(update: Update): Network {
    if ('tables' in update) return networkOf(update.tables)
    if (!this.#network) throw new Error('a change of a network that was never sent')
    return applyChange(this.#network, update.change)
  }
}
