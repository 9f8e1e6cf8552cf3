/** The piles of cards of a rating: what waits and what lies in each bin, as far as it is drawn. */

import { useMemo, useState } from 'react'
import type { Actor } from '../../network/records'
import type { Rating } from '../../state/questions'
import { findActors } from '../../network/search'
import { useLanguage, useNetwork, useAllWords } from '../workspace'
import { atOnce } from './ActorGrid'
import { binsOf, type BinValue, cardHints, cardsInOrder, type Sorting } from './binning'

/** Cards drawn in one bin: to look at, not to look through; the search finds the others. */
const perBin = 40

/** In a bin the name is enough. */
const noHint = () => ''

export interface Pile {
  /** The key that sends cards here: 0 for the unknown, then 1, 2, … in the order of the scale. */
  readonly key: string
  /** null = not known. */
  readonly value: BinValue | null
  readonly label: string
  /** How many lie here, whether the search means them or not. */
  readonly count: number
  readonly drawn: readonly Actor[]
  readonly hintOf: (actor: Actor) => string
  /** How many more there would be to draw. */
  readonly hidden: number
}

export function usePiles(rating: Rating, sorting: Sorting, query: string) {
  const network = useNetwork()
  const language = useLanguage()
  const words = useAllWords()
  const [limit, setLimit] = useState(atOnce)
  const byValue = useMemo(() => {
    const all = new Map<BinValue | null, Actor[]>()
    for (const actor of cardsInOrder(sorting, network, language)) {
      const value = sorting.get(actor.id) ?? null
      all.set(value, [...(all.get(value) ?? []), actor])
    }
    return all
  }, [sorting, network, language])
  const found = useMemo(
    () => (query.trim() === '' ? null : new Set(findActors(network, query).map(({ id }) => id))),
    [network, query],
  )
  const { bins: w } = words.questions
  const hintOf = useMemo(() => cardHints(rating, network, words.questions), [rating, network, words])
  const kinds = [{ value: null, label: w.unsorted }, ...binsOf(rating, words)]
  const piles = kinds.map(({ value, label }, index): Pile => {
    const here = byValue.get(value) ?? []
    const meant = found ? here.filter(({ id }) => found.has(id)) : here
    const drawn = meant.slice(0, value === null ? limit : perBin)
    return {
      key: String(index),
      value,
      label,
      count: here.length,
      drawn,
      hintOf: value === null ? hintOf : noHint,
      hidden: meant.length - drawn.length,
    }
  })
  return {
    piles,
    /** The cards on the screen, in their order. */
    drawn: piles.flatMap((pile) => pile.drawn.map(({ id }) => id)),
    unsorted: piles[0]?.drawn ?? [],
    more: () => setLimit(limit + atOnce),
  }
}
