/** The main thread's side of a conversation with a worker. */

import type { Answer, Asked } from './serve'

interface Waiting<Result> {
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
  readonly progress: (share: number) => void
}

/** A worker that is started when first needed and can be dismissed in the middle of its work. */
export class Hired<Request, Result> {
  readonly #start: () => Worker
  readonly #waiting = new Map<number, Waiting<Result>>()
  #worker: Worker | null = null
  #next = 0

  constructor(start: () => Worker) {
    this.#start = start
  }

  /** Whether a worker is there that remembers what it was told before. */
  get started(): boolean {
    return this.#worker !== null
  }

  ask(request: Request, progress: (share: number) => void = () => undefined): Promise<Result> {
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress })
      this.#hire().postMessage({ id, request } satisfies Asked<Request>)
    })
  }

  /** Ends the worker; what it was working on is rejected. The next request starts a new one. */
  dismiss(reason: string): void {
    this.#worker?.terminate()
    this.#worker = null
    for (const { reject } of this.#waiting.values()) reject(new Error(reason))
    this.#waiting.clear()
  }

  #hire(): Worker {
    if (this.#worker) return this.#worker
    const worker = this.#start()
    worker.onmessage = ({ data }: MessageEvent<Answer<Result>>) => this.#hear(data)
    worker.onerror = (event) => this.dismiss(event.message || 'the worker failed')
    this.#worker = worker
    return worker
  }

  #hear(answer: Answer<Result>): void {
    const waiting = this.#waiting.get(answer.id)
    if (!waiting) return
    if ('share' in answer) {
      waiting.progress(answer.share)
      return
    }
    this.#waiting.delete(answer.id)
    if ('error' in answer) waiting.reject(new Error(answer.error))
    else waiting.resolve(answer.result)
  }
}
