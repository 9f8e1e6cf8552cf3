/** Answers questions on a network that it keeps a copy of, so that only changes have to travel. */

import { answerTo, type AnswerTo, type Details, type QuestionName } from '../analysis/questions'
import { applyChange } from '../network/change'
import { networkOf } from '../network/format'
import type { Network } from '../network/network'
import type { Day } from '../network/records'
import type { Update } from './mirror'
import { serve } from './serve'

export interface Question<Name extends QuestionName = QuestionName> {
  readonly name: Name
  readonly today: Day
  readonly details: Details<Name>
}

export interface QuestionOn {
  readonly update: Update
  readonly question: Question
}

let mirror: Network | null = null

serve(({ update, question }: QuestionOn): AnswerTo<QuestionName> => {
  if ('tables' in update) mirror = networkOf(update.tables)
  else if (mirror) mirror = applyChange(mirror, update.change)
  if (!mirror) throw new Error('a change of a network that was never sent')
  return answerTo(question.name, mirror, question.today, question.details)
})
