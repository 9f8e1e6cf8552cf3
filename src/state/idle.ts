/** Work that can wait until nothing else is going on. */

/** While a frame is to come the browser gives less time than this, in milliseconds; else about 50. */
const frameToCome = 20

/**
 * Calls `work` once, when the browser has nothing else to do and is not about to draw.
 * @param within milliseconds after which it is called in any case
 * @returns how to call it off
 */
export function whenIdle(work: () => void, within: number): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, Math.min(50, within))
    return () => clearTimeout(timer)
  }
  const until = performance.now() + within
  const look = (deadline: IdleDeadline) => {
    const left = until - performance.now()
    if (left <= 0 || deadline.timeRemaining() > frameToCome) work()
    // A timeout of less than a millisecond would be none.
    else callback = requestIdleCallback(look, { timeout: Math.ceil(left) })
  }
  let callback = requestIdleCallback(look, { timeout: within })
  return () => cancelIdleCallback(callback)
}
