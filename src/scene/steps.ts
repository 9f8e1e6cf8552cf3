/** Long work as a generator that stops now and then, so that others have their turn. */

export type Steps<Result> = Generator<void, Result, void>

/** All steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
