/** What talking with a worker costs the main thread of the page. */

/**
 * Runs in the page before anything else: notes what each message to and from workers costs the main thread, as
 * {worker, what: 'send' | 'hear', at, ms}. Hearing is reading the message and what the page does with it before it draws.
 */
export function watchWorkers() {
  const costs = (globalThis.workerCosts = [])
  const note = (worker, what, at) => costs.push({ worker, what, at, ms: performance.now() - at })
  globalThis.Worker = class extends Worker {
    #name
    constructor(url, options) {
      super(url, options)
      this.#name = String(url)
    }
    postMessage(message) {
      const at = performance.now()
      super.postMessage(message)
      note(this.#name, 'send', at)
    }
    set onmessage(handler) {
      super.onmessage = (event) => {
        const at = performance.now()
        handler(event)
        // What waits for the answer goes on in microtasks, a few of them one after the other.
        let hops = 12
        const hop = () => (hops-- > 0 ? queueMicrotask(hop) : note(this.#name, 'hear', at))
        hop()
      }
    }
  }
}
