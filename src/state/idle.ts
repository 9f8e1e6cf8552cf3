/** Work that can wait until nothing else is going on. */

/** While a frame is to come the browser gives less time than this, in milliseconds; else about 50. */
const frameToCome = 20

/** What goes on elsewhere and is waited for. */
const awaited = new Set<Promise<unknown>>()

/** Until this is settled nothing counts as idle: what could wait would only take time from it. */
export function holdIdle(until: Promise<unknown>): void {
  awaited.add(until)
  const release = () => awaited.delete(until)
  until.then(release, release)
}

/**
 * Calls `work` once, when the browser has nothing else to do and is not about to draw.
 * @param within milliseconds after which it is called in any case
 * @returns how to call it off
 */
export function whenIdle(work: () => void, within: number): () => void {
  const until = performance.now() + within
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in globalThis)) {
    const look = () => {
      if (awaited.size === 0 || performance.now() >= until) work()
      else timer = setTimeout(look, 50)
    }
    let timer = setTimeout(look, Math.min(50, within))
    return () => clearTimeout(timer)
  }
  const look = (deadline: IdleDeadline) => {
    const left = until - performance.now()
    const isIdle = awaited.size === 0 && deadline.timeRemaining() > frameToCome
    if (left <= 0 || isIdle) work()
    // A timeout of less than a millisecond would be none.
    else callback = requestIdleCallback(look, { timeout: Math.ceil(left) })
  }
  let callback = requestIdleCallback(look, { timeout: within })
  return () => cancelIdleCallback(callback)
}
