/** Answers questions on a network that it keeps a copy of: what may take long, and is not always wanted. */

import { exchangeRings, type RingFindings } from '../analysis/exchangeRings'
import { type IntroductionOption, introductionOptions } from '../analysis/introductionOptions'
import { applyChange, type Change } from '../network/change'
import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import type { Day } from '../network/records'
import { serve } from './serve'

export type Question =
  { readonly kind: 'rings' } | { readonly kind: 'introductions'; readonly a: ActorId; readonly b: ActorId }

export type Advice = RingFindings | readonly IntroductionOption[]

export interface AdviceRequest {
  /** The whole network, or what became different since the last request. */
  readonly update: { readonly network: Network } | { readonly change: Change }
  readonly today: Day
  readonly question: Question
}

let mirror: Network | null = null

serve(({ update, today, question }: AdviceRequest): Advice => {
  if ('network' in update) mirror = update.network
  else if (mirror) mirror = applyChange(mirror, update.change)
  if (!mirror) throw new Error('a change of a network that was never sent')
  return question.kind === 'rings'
    ? exchangeRings(mirror, today)
    : introductionOptions(mirror, question.a, question.b, today)
})
