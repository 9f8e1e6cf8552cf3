/** Leads through the pairs of a coalition: which one is asked, what is known of it, and what the answers do. */

import { useMemo, useState } from 'react'
import { plainTie } from '../../network/commands/ties'
import { type CoalitionId, newId, type PairId, pairId, type TieId } from '../../network/ids'
import type { Level } from '../../network/scales'
import type { Pair } from '../../state/questions'
import { useLanguage, useNetwork, useWorkspace } from '../workspace'
import { membersInOrder, pairsLeft } from './pairs'
import { useQuestions } from './useQuestions'

export function usePairs(coalition: CoalitionId) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { strangers, set } = useQuestions()
  const [skipped, setSkipped] = useState<ReadonlySet<PairId>>(new Set())
  const [trail, setTrail] = useState<readonly Pair[]>([])
  /** A pair that was asked before and is looked at once more. */
  const [again, setAgain] = useState<Pair | null>(null)
  const members = useMemo(() => membersInOrder(network, coalition, language), [network, coalition, language])
  const { all, left, next } = pairsLeft(members, network.ties.values(), strangers.values(), skipped)
  const isThere = (pair: Pair) => members.includes(pair.a) && members.includes(pair.b)
  const pair = again && isThere(again) ? again : next
  const id = pair && pairId(pair.a, pair.b)
  const tie = [...network.ties.values()].find(({ a, b }) => pairId(a, b) === id) ?? null
  const before = trail.filter(isThere)

  const goOn = (put: boolean) => {
    if (!pair || !id) return
    setSkipped((ids) => new Set([...ids].filter((each) => each !== id).concat(put ? [id] : [])))
    setTrail([...before, pair])
    setAgain(null)
  }
  const remember = (known: typeof strangers) => set({ coalition, strangers: known })
  /** They know each other; null = how much they trust each other is not known. */
  const know = (trust: Level | null) => {
    if (!pair || !id) return
    const done = !tie
      ? workspace.run('addTie', { tie: { ...plainTie(newId<TieId>(), pair.a, pair.b), trust } })
      : tie.trust === trust || workspace.run('editTies', { ids: [tie.id], patch: { trust } })
    if (!done) return
    remember(new Map([...strangers].filter(([stranger]) => stranger !== id)))
    goOn(false)
  }
  /** They do not: a tie that says they do goes. */
  const keepApart = () => {
    if (!pair || !id) return
    const ties = tie ? [tie.id] : []
    if (tie && !workspace.run('remove', { actors: [], ties, exchanges: [], coalitions: [] })) return
    remember(new Map([...strangers, [id, pair]]))
    goOn(false)
  }
  const goBack = () => {
    setAgain(before.at(-1) ?? null)
    setTrail(before.slice(0, -1))
  }
  return {
    pair,
    all,
    left,
    tie,
    strange: id !== null && strangers.has(id),
    skipped: skipped.size,
    know,
    keepApart,
    skip: () => goOn(!tie && !(id && strangers.has(id))),
    back: before.length === 0 ? null : goBack,
    askSkipped: () => setSkipped(new Set()),
  }
}
