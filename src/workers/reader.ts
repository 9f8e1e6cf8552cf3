/** Reads contact files without freezing the page, and gives up on one that takes too long. */

import { type Message, message } from '../network/message'
import type { DigestAnswer, DigestRequest, PlanAnswer, PlanRequest } from './contacts.worker'
import { Hired } from './hire'

/** In milliseconds: no honest file needs a tenth of it. */
const longest = 30_000

/** `unreadable`: the file has gone or changed since it was chosen, or is a folder. */
export interface ReaderFailure {
  readonly refusal: Message<'tookTooLong' | 'unreadable'>
}

/** What a dismissed worker's requests end with. */
const reasons = { cancelled: 'cancelled', tookTooLong: 'tookTooLong' } as const

export class ContactReader {
  readonly #worker = new Hired<DigestRequest | PlanRequest, DigestAnswer | PlanAnswer>(
    () => new Worker(new URL('./contacts.worker.ts', import.meta.url), { type: 'module' }),
  )

  /** What there is to see of a file; null when cancelled. Shares are 0..1. */
  digest(
    request: Omit<DigestRequest, 'kind'>,
    onProgress: (share: number) => void,
  ): Promise<DigestAnswer | ReaderFailure | null> {
    return this.#ask<DigestAnswer>({ kind: 'digest', ...request }, onProgress)
  }

  /** What importing a file would do; null when cancelled. */
  plan(request: Omit<PlanRequest, 'kind'>): Promise<PlanAnswer | ReaderFailure | null> {
    return this.#ask<PlanAnswer>({ kind: 'plan', ...request })
  }

  cancel(): void {
    this.#worker.dismiss(reasons.cancelled)
  }

  async #ask<Answer>(
    request: DigestRequest | PlanRequest,
    onProgress?: (share: number) => void,
  ): Promise<Answer | ReaderFailure | null> {
    const alarm = setTimeout(() => this.#worker.dismiss(reasons.tookTooLong), longest)
    try {
      return (await this.#worker.ask(request, onProgress)) as Answer
    } catch (error) {
      const reason = error instanceof Error ? error.message : ''
      if (reason === reasons.cancelled) return null
      return { refusal: message(reason === reasons.tookTooLong ? 'tookTooLong' : 'unreadable') }
    } finally {
      clearTimeout(alarm)
    }
  }
}
