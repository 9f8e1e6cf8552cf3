/** Answers questions on the network, see `Clerk`. */

import { Clerk, type QuestionOn, type Told } from './clerk'
import { serve } from './serve'

const clerk = new Clerk()

serve((asked: QuestionOn): Told => clerk.answer(asked))
