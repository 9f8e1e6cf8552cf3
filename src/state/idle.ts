/** Work that can wait until nothing else is going on. */

/**
 * Calls `work` once, when the browser has nothing else to do.
 * @param within milliseconds after which it is called in any case
 * @returns how to call it off
 */
export function whenIdle(work: () => void, within: number): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, Math.min(50, within))
    return () => clearTimeout(timer)
  }
  const callback = requestIdleCallback(work, { timeout: within })
  return () => cancelIdleCallback(callback)
}
