/** Studies of the open network, computed one after the other while a screen follows them. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { StudyName, StudyResults } from '../analysis/studies/studies'
import { matters } from './beforeWhatIf'
import type { Document } from './document'
import { noticeable } from './insights'
import type { Analyst, Clock } from './ports'

export interface Studied<Result> {
  /** null until it is found, and when it could not be. */
  readonly result: Result | null
  /** Of the network as it is now; a result that is not is being computed anew, and shown as such. */
  readonly current: boolean
  readonly failed: boolean
}

type Found = { readonly [Name in StudyName]?: Studied<StudyResults[Name]> }

export interface StudiesState {
  readonly found: Found
  /** During a what-if: of the network as it was when it began. */
  readonly before: { readonly [Name in StudyName]?: StudyResults[Name] | null }
  /** Computing has taken so long that a person wants to know. */
  readonly slow: boolean
  /** The person had it stopped; it goes on when told to, and with the next change or screen. */
  readonly stopped: boolean
}

export interface Studies {
  readonly state: StoreApi<StudiesState>
  /** Keeps a study up to date until the returned function is called. When nobody follows any, computing is cancelled. */
  follow(name: StudyName): () => void
  /** Stops computing what is followed. */
  readonly stop: () => void
  readonly goOn: () => void
}

export function createStudies(
  document: Document,
  analyst: Pick<Analyst, 'study' | 'cancel'>,
  clock: Clock,
): Studies {
  const state = createStore<StudiesState>(() => ({ found: {}, before: {}, slow: false, stopped: false }))
  const followers = new Map<StudyName, number>()
  let running = false
  /** Raised when what runs is of no use any more. */
  let turn = 0
  let version = 0
  let patience: ReturnType<typeof setTimeout> | undefined

  function note<Name extends StudyName>(name: Name, studied: Studied<StudyResults[Name]>): void {
    state.setState(({ found }) => ({ found: { ...found, [name]: studied } }))
  }

  function next(): { name: StudyName; ofBefore: boolean } | undefined {
    const { found, before } = state.getState()
    const names = [...followers.keys()]
    const compared = document.state.getState().whatIf && names.find((name) => before[name] === undefined)
    if (compared) return { name: compared, ofBefore: true }
    const name = names.find((each) => !found[each]?.current)
    return name && { name, ofBefore: false }
  }

  /** One that is missing stays so: there is no second try. */
  function noteBefore(name: StudyName, result: StudyResults[StudyName] | null): void {
    state.setState(({ before }) => ({ before: { ...before, [name]: result } }))
  }

  /** What is known of the network with which a what-if begins need not be computed again. */
  function currentResults(): StudiesState['before'] {
    const current = Object.entries(state.getState().found).filter(([, each]) => each.current && !each.failed)
    return Object.fromEntries(current.map(([name, { result }]) => [name, result]))
  }

  async function work(): Promise<void> {
    const { id, network, whatIf } = document.state.getState()
    const wanted = next()
    if (running || !id || state.getState().stopped) return
    if (!wanted) {
      rest()
      return
    }
    const { name } = wanted
    const from = wanted.ofBefore ? whatIf?.from : undefined
    running = true
    patience ??= setTimeout(() => state.setState({ slow: true }), noticeable)
    const [begunIn, begunAt] = [turn, version]
    try {
      const result = await analyst.study(name, from ?? network, clock.today())
      // What was overtaken meanwhile is better than nothing, but marked.
      if (begunIn === turn && from) noteBefore(name, result)
      else if (begunIn === turn) note(name, { result, current: begunAt === version, failed: false })
    } catch {
      if (begunIn === turn && from) noteBefore(name, null)
      else if (begunIn === turn) note(name, { result: null, current: begunAt === version, failed: true })
    }
    if (begunIn !== turn) return
    running = false
    void work()
  }

  function rest(): void {
    clearTimeout(patience)
    patience = undefined
    if (state.getState().slow) state.setState({ slow: false })
  }

  function cancel(): void {
    if (running) analyst.cancel('study')
    running = false
    turn++
    rest()
  }

  function begin(): void {
    if (state.getState().stopped) state.setState({ stopped: false })
    void work()
  }

  function release(name: StudyName): void {
    const left = (followers.get(name) ?? 1) - 1
    if (left > 0) followers.set(name, left)
    else followers.delete(name)
    // Not before the next screen has had the chance to follow the same.
    queueMicrotask(() => {
      if (followers.size === 0) cancel()
    })
  }

  document.state.subscribe(({ id, network, whatIf }, before) => {
    if (!whatIf !== !before.whatIf) {
      // What runs may be of the network before.
      cancel()
      state.setState({ before: whatIf ? currentResults() : {} })
    }
    if (id !== before.id) {
      cancel()
      version++
      state.setState({ found: {} })
    } else if (matters(before.network, network)) {
      version++
      state.setState(({ found }) => ({ found: outdated(found) }))
    } else if (!whatIf === !before.whatIf) return
    begin()
  })

  return {
    state,
    follow(name) {
      const isFirst = followers.size === 0
      followers.set(name, (followers.get(name) ?? 0) + 1)
      // In a task of its own: to send a large network to a worker takes as long as to draw the screen that asks.
      setTimeout(() => (isFirst ? begin() : void work()))
      return () => release(name)
    },
    stop() {
      state.setState({ stopped: true })
      cancel()
    },
    goOn() {
      // Whoever waits again had waited before.
      state.setState({ slow: true })
      begin()
    },
  }
}

function outdated(found: Found): Found {
  return Object.fromEntries(
    Object.entries(found).map(([name, studied]) => [name, { ...studied, current: false }]),
  )
}
