/** Reads contact files without freezing the page, and gives up on one that takes too long. */

import type { ContactsAnswer, ContactsRequest } from './contacts.worker'
import { Hired } from './hire'

/** The message of the error with which a cancelled reading ends. */
export const cancelled = 'cancelled'

/** In milliseconds: no honest file needs a tenth of it. */
const longest = 30_000

export class ContactReader {
  readonly #worker = new Hired<ContactsRequest, ContactsAnswer>(
    () => new Worker(new URL('./contacts.worker.ts', import.meta.url), { type: 'module' }),
  )

  /** Rejects with {@link cancelled}, or otherwise when out of time; the file is then forgotten. */
  async read(request: ContactsRequest, onProgress: (share: number) => void): Promise<ContactsAnswer> {
    const alarm = setTimeout(() => this.#worker.dismiss('out of time'), longest)
    try {
      return await this.#worker.ask(request, onProgress)
    } finally {
      clearTimeout(alarm)
    }
  }

  cancel(): void {
    this.#worker.dismiss(cancelled)
  }
}
