/** Questions about the network without freezing the page: of each kind the newest is answered, the others come to nothing. */

import { joinFindings } from '../analysis/analyse'
import { betweennessParts } from '../analysis/betweenness'
import type { RingFindings } from '../analysis/exchangeRings'
import type { Findings } from '../analysis/findings'
import type { IntroductionOption } from '../analysis/introductionOptions'
import type { StudyName, StudyResults } from '../analysis/studies/studies'
import type { ActorId } from '../network/ids'
import type { Network } from '../network/network'
import type { Day } from '../network/records'
import { Pool } from './pool'

const brokerKeys = Array.from({ length: betweennessParts }, (_, part) => `brokers ${part}`)

export class WorkerAnalyst {
  readonly #pool = new Pool(
    () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' }),
  )
  #asked = 0

  /** Both workers share the findings, and they are put together here. */
  async analyse(network: Network, today: Day): Promise<Findings | null> {
    const seq = ++this.#asked
    const [pairs, ...brokers] = await Promise.all([
      this.#pool.ask('pairs', network, { name: 'pairs', today, details: [seq] }),
      ...brokerKeys.map((key, part) =>
        this.#pool.ask(key, network, { name: 'brokers', today, details: [part] }),
      ),
    ])
    const parts = brokers.filter((part) => part !== null)
    return pairs && parts.length === brokers.length ? joinFindings(network, pairs, parts) : null
  }

  study<Name extends StudyName>(
    name: Name,
    network: Network,
    today: Day,
  ): Promise<StudyResults[Name] | null> {
    const asked = this.#pool.ask('study', network, { name: 'study', today, details: [name] })
    return asked as Promise<StudyResults[Name] | null>
  }

  rings(network: Network, today: Day): Promise<RingFindings | null> {
    return this.#pool.ask('rings', network, { name: 'rings', today, details: [] })
  }

  introductions(
    network: Network,
    a: ActorId,
    b: ActorId,
    today: Day,
  ): Promise<readonly IntroductionOption[] | null> {
    return this.#pool.ask('introductions', network, { name: 'introductions', today, details: [a, b] })
  }

  cancel(kind: 'findings' | 'study' | 'rings'): void {
    const keys = kind === 'findings' ? ['pairs', ...brokerKeys] : [kind]
    for (const key of keys) this.#pool.cancel(key)
  }
}
