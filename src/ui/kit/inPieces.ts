/** Long work done a few milliseconds at a time, so that the page never waits for it. */

/** How long one task may work, in milliseconds: half a frame. */
const budget = 8

/** The end of the work, or null where it is not reached within the budget. */
export function goOn<T>(work: Generator<void, T>): { readonly value: T } | null {
  const until = performance.now() + budget
  for (;;) {
    const step = work.next()
    if (step.done) return step
    if (performance.now() >= until) return null
  }
}

/**
 * Goes on to the end; what is quick is done before this returns.
 * @returns what stops it
 */
export function finishInPieces<T>(work: Generator<void, T>, done: (result: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const next = () => {
    const end = goOn(work)
    if (end) done(end.value)
    else timer = setTimeout(next)
  }
  next()
  return () => clearTimeout(timer)
}
