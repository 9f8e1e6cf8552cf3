/** Reads backups without freezing the page. */

import { networkOf } from '../network/format'
import type { Network } from '../network/network'
import type { BackupAnswer } from './backup.worker'
import { Hired } from './hire'

export class BackupReader {
  readonly #worker = new Hired<File, BackupAnswer>(
    () => new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' }),
  )

  /** Rejects when cancelled, and for a file that has gone or changed since it was chosen. */
  async read(
    file: File,
  ): Promise<{ readonly network: Network } | Extract<BackupAnswer, { readonly refusal: unknown }>> {
    const answer = await this.#worker.ask(file)
    return 'refusal' in answer ? answer : { network: networkOf(answer.tables) }
  }

  cancel(): void {
    this.#worker.dismiss('cancelled')
  }
}
