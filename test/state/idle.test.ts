/** What can wait waits, but not for ever. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { holdIdle, whenIdle } from '../../src/state/idle'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})

/** A browser that has nothing to do: it calls back at each of its ticks. */
function withIdleCallbacks(): void {
  vi.stubGlobal('requestIdleCallback', (look: IdleRequestCallback) =>
    setTimeout(() => look({ didTimeout: false, timeRemaining: () => 50 }), 50),
  )
  vi.stubGlobal('cancelIdleCallback', (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer))
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const browsers: Readonly<Record<string, () => void>> = {
  'a browser that tells when it is idle': withIdleCallbacks,
  'one that does not': () => undefined,
}
describe.each(Object.entries(browsers))('work that can wait, in %s,', (_, prepare) => {
  beforeEach(prepare)

  it('is done when nothing else is going on, unless it is called off', async () => {
    const [work, other] = [vi.fn(), vi.fn()]
    whenIdle(work, 1000)
    whenIdle(other, 1000)()
    await vi.advanceTimersByTimeAsync(60)
    expect(work).toHaveBeenCalledTimes(1)
    expect(other).not.toHaveBeenCalled()
  })

  it.each(['resolves', 'rejects'])('waits until what goes on elsewhere %s', async (how) => {
    let settle = (): void => undefined
    const elsewhere = new Promise<void>((resolve, reject) => {
      settle = how === 'resolves' ? resolve : () => reject(new Error('made up'))
    })
    holdIdle(elsewhere)
    const work = vi.fn()
    whenIdle(work, 5000)
    await vi.advanceTimersByTimeAsync(1000)
    expect(work).not.toHaveBeenCalled()
    settle()
    await vi.advanceTimersByTimeAsync(60)
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('waits no longer than it may', async () => {
    let settle = (): void => undefined
    holdIdle(new Promise<void>((resolve) => (settle = resolve)))
    const work = vi.fn()
    whenIdle(work, 500)
    await vi.advanceTimersByTimeAsync(450)
    expect(work).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(150)
    expect(work).toHaveBeenCalledTimes(1)
    settle()
  })
})
