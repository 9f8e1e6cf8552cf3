/** Hands cytoscape a long list of elements little by little, while nothing else is going on. */

import type { ElementDefinition } from 'cytoscape'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from '../state/idle'

/** Cytoscape takes in about this many elements in 15 ms, on a busy machine in 30. */
const fewest = 500

/** Each portion is compared with all before it: so many portions at the most keep that in bounds. */
const mostPortions = 20

/** Even while the browser is busy, another portion follows after so many milliseconds. */
const patience = 2000

type Elements = readonly ElementDefinition[]

interface Given {
  /** The first of the list that is being given out. */
  readonly first: ElementDefinition | undefined
  readonly count: number
  /** Ids that were asked for before it was their turn. */
  readonly asked: ReadonlySet<string>
}

/**
 * @param elements actors before ties and exchanges
 * @returns the beginning of the list, growing to all of it (a list that is not much longer than what was given out comes
 * whole), and how to have some elements at once: what a press hits has to be there
 */
export function usePortions(elements: Elements): {
  readonly given: Elements
  readonly askFor: (ids: readonly string[]) => void
} {
  const [last, setLast] = useState<Given>({ first: undefined, count: 0, asked: new Set() })
  const portion = Math.max(fewest, Math.ceil(elements.length / mostPortions))
  // Another list, of which nothing has been given out.
  const count = elements[0] === last.first ? last.count : 0
  const given = useMemo(
    () => (elements.length <= count + portion ? elements : partOf(elements, count, last.asked)),
    [elements, count, portion, last.asked],
  )
  useEffect(() => {
    const next = () =>
      setLast(({ asked }) => ({
        first: elements[0],
        count: Math.min(elements.length, count + portion),
        asked: given === elements ? new Set() : asked,
      }))
    return count < elements.length ? whenIdle(next, patience) : undefined
  }, [elements, count, portion, given])
  const askFor = useCallback((ids: readonly string[]) => {
    flushSync(() => setLast((before) => ({ ...before, asked: new Set([...before.asked, ...ids]) })))
  }, [])
  return { given, askFor }
}

/** The first `count`, and those of the others that were asked for, with the ends of their lines. */
function partOf(elements: Elements, count: number, asked: ReadonlySet<string>): Elements {
  if (asked.size === 0) return elements.slice(0, count)
  const others = elements.slice(count)
  const wanted = new Set(asked)
  for (const { data } of others) {
    if (asked.has(data.id ?? ''))
      for (const end of [data['source'], data['target']]) wanted.add(end as string)
  }
  return [...elements.slice(0, count), ...others.filter(({ data }) => wanted.has(data.id ?? ''))]
}
