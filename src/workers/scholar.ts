/** Studies in a worker of their own, so that a long one does not hold up the findings. */

import type { StudyName, StudyResults } from '../analysis/studies/studies'
import type { Network } from '../network/network'
import type { Day } from '../network/records'
import type { StudyRequest } from './analysis.worker'
import { Hired } from './hire'
import { Mirror } from './mirror'

export class WorkerScholar {
  readonly #worker = new Hired<StudyRequest, StudyResults[StudyName]>(
    () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' }),
  )
  readonly #mirror = new Mirror()

  async study<Name extends StudyName>(name: Name, network: Network, today: Day): Promise<StudyResults[Name]> {
    const update = this.#mirror.updateTo(network, this.#worker.started)
    try {
      return (await this.#worker.ask({ study: name, update, today })) as StudyResults[Name]
    } catch (error) {
      this.#mirror.forget()
      throw error
    }
  }

  cancel(): void {
    this.#worker.dismiss('cancelled')
  }
}
