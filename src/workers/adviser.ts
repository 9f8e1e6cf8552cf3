/** Advice without freezing the page: one question after the other; of each kind only the newest is answered. */

import type { RingFindings } from '../analysis/exchangeRings'
import type { IntroductionOption } from '../analysis/introductionOptions'
import { changeBetween } from '../network/change'
import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import type { Day } from '../network/records'
import type { Advice, AdviceRequest, Question } from './advice.worker'
import { Hired } from './hire'

export class WorkerAdviser {
  readonly #worker = new Hired<AdviceRequest, Advice>(
    () => new Worker(new URL('./advice.worker.ts', import.meta.url), { type: 'module' }),
  )
  /** The network as the worker has it. */
  #sent: Network | null = null
  #queue: Promise<unknown> = Promise.resolve()
  readonly #newest = new Map<Question['kind'], number>()
  #asked = 0

  rings(network: Network, today: Day): Promise<RingFindings | null> {
    return this.#ask(network, today, { kind: 'rings' }) as Promise<RingFindings | null>
  }

  introductions(
    network: Network,
    a: ActorId,
    b: ActorId,
    today: Day,
  ): Promise<readonly IntroductionOption[] | null> {
    const question = { kind: 'introductions', a, b } as const
    return this.#ask(network, today, question) as Promise<readonly IntroductionOption[] | null>
  }

  async #ask(network: Network, today: Day, question: Question): Promise<Advice | null> {
    const turn = ++this.#asked
    this.#newest.set(question.kind, turn)
    const isNewest = () => this.#newest.get(question.kind) === turn
    const answer = this.#queue.then(async () => {
      if (!isNewest()) return null
      const update = this.#updateTo(network)
      const advice = await this.#worker.ask({ update, today, question })
      return isNewest() ? advice : null
    })
    this.#queue = answer.catch(() => (this.#sent = null))
    return answer
  }

  #updateTo(network: Network): AdviceRequest['update'] {
    const before = this.#worker.started ? this.#sent : null
    this.#sent = network
    return before ? { change: changeBetween(before, network) } : { network }
  }
}
