/** All that can be asked about a network, one way to answer each. An answer can be cloned to another thread. */

import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import type { Day } from '../network/records'
import { analyseBrokers, analysePairs } from './analyse'
import { exchangeRings } from './exchangeRings'
import { introductionOptions } from './introductionOptions'
import { study, type StudyName } from './studies/studies'

const answers = {
  pairs: (network: Network, today: Day, seq: number) => analysePairs(network, { today, seq }),
  brokers: (network: Network, today: Day, part: number) => analyseBrokers(network, part, today),
  rings: (network: Network, today: Day) => exchangeRings(network, today),
  introductions: (network: Network, today: Day, a: ActorId, b: ActorId) =>
    introductionOptions(network, a, b, today),
  study: (network: Network, today: Day, name: StudyName) => study(name, network, today),
}

export type QuestionName = keyof typeof answers
type Answering<Name extends QuestionName> = (typeof answers)[Name]
/** What a question needs to know beside the network and the day. */
export type Details<Name extends QuestionName> =
  Parameters<Answering<Name>> extends [Network, Day, ...infer Rest] ? Rest : never
export type AnswerTo<Name extends QuestionName> = ReturnType<Answering<Name>>

/** Pure. Cost: see what it calls. */
export function answerTo<Name extends QuestionName>(
  name: Name,
  network: Network,
  today: Day,
  details: Details<Name>,
): AnswerTo<Name> {
  const answering = answers[name] as (...all: readonly unknown[]) => AnswerTo<Name>
  return answering(network, today, ...details)
}
