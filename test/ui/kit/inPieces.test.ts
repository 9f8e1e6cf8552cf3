/** Long work in pieces: quick work is done at once, long work leaves the page its turn, and can be stopped. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { finishInPieces } from '../../../src/ui/kit/inPieces'

let now = 0

/** Each step takes so many milliseconds. */
function* work(steps: number, each: number): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    now += each
    yield
  }
  return 'done'
}

beforeEach(() => {
  now = 0
  vi.useFakeTimers()
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('work in pieces', () => {
  it('is done at once where it is quick', () => {
    const done = vi.fn()
    finishInPieces(work(7, 1), done)
    expect(done).toHaveBeenCalledExactlyOnceWith('done')
  })

  it('pauses after a few milliseconds, and ends all the same', () => {
    const done = vi.fn()
    finishInPieces(work(3, 10), done)
    expect(now).toBe(10)
    expect(done).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(done).toHaveBeenCalledExactlyOnceWith('done')
    expect(now).toBe(30)
  })

  it('does nothing more once it is stopped', () => {
    const done = vi.fn()
    const stop = finishInPieces(work(3, 10), done)
    stop()
    vi.runAllTimers()
    expect(now).toBe(10)
    expect(done).not.toHaveBeenCalled()
  })
})
