/** Two workers that share the questions about the network; each is started when it is first needed. */

import type { AnswerTo, QuestionName } from '../analysis/questions'
import type { Network } from '../network/network'
import type { Question, QuestionOn, Told } from './clerk'
import { Hired } from './hire'
import { Mirror } from './mirror'
import { ShorthandReader } from './shorthand'

interface Job {
  readonly key: string
  readonly network: Network
  readonly question: Question
  /** After the first call the others come to nothing. */
  readonly resolve: (answer: AnswerTo<QuestionName> | null) => void
  readonly reject: (error: unknown) => void
}

interface Desk {
  readonly worker: Hired<QuestionOn, Told>
  readonly mirror: Mirror
  readonly reader: ShorthandReader
  job: Job | null
}

export class Pool {
  readonly #desks: readonly Desk[]
  /** Longest waiting first. */
  #waiting: Job[] = []

  constructor(start: () => Worker) {
    this.#desks = [start, start].map((each) => ({
      worker: new Hired<QuestionOn, Told>(each),
      mirror: new Mirror(),
      reader: new ShorthandReader(),
      job: null,
    }))
  }

  /**
   * Resolves to null when it is overtaken by a later question of the same key, or cancelled. What is overtaken in the
   * middle of its work is still finished, which costs less than a new worker; nobody hears of it.
   */
  ask<Name extends QuestionName>(
    key: string,
    network: Network,
    question: Question<Name>,
  ): Promise<AnswerTo<Name> | null> {
    this.#drop(key)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ key, network, question, resolve: resolve as Job['resolve'], reject })
      this.#assign()
    })
  }

  /** Ends the work on a question. */
  cancel(key: string): void {
    const desk = this.#desks.find(({ job }) => job?.key === key)
    this.#drop(key)
    desk?.worker.dismiss('cancelled')
  }

  #drop(key: string): void {
    const isMeant = (job: Job | null) => job?.key === key
    for (const job of [...this.#waiting, ...this.#desks.map((desk) => desk.job)])
      if (isMeant(job)) job?.resolve(null)
    this.#waiting = this.#waiting.filter((job) => !isMeant(job))
  }

  #assign(): void {
    this.#desks.forEach((desk, place) => {
      if (desk.job) return
      const next = this.#waiting.find(({ question }) => place > 0 || isAskedByEveryChange(question))
      if (next) void this.#work(desk, next)
    })
  }

  async #work(desk: Desk, job: Job): Promise<void> {
    this.#waiting = this.#waiting.filter((other) => other !== job)
    desk.job = job
    try {
      const update = desk.mirror.updateTo(job.network, desk.worker.started)
      // The worker, too, forgets what it said when it is sent everything.
      if ('network' in update) desk.reader.forget()
      const told = await desk.worker.ask({ update, question: job.question })
      // Read even if nobody waits for it any more: the next answer builds on it.
      job.resolve('answer' in told ? told.answer : (desk.reader.read(told.shorthand) as AnswerTo<'pairs'>))
    } catch (error) {
      desk.mirror.forget()
      job.reject(error)
    }
    desk.job = null
    this.#assign()
  }
}

/** For these one worker is kept free: they must not wait for what may take long and is only asked for now and then. */
function isAskedByEveryChange({ name }: Question): boolean {
  return name === 'pairs' || name === 'brokers'
}
