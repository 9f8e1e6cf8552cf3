/** The rings, kept up to date for as long as the component is on the screen. */

import { useEffect } from 'react'
import type { ExchangeRing, RingFindings } from '../../analysis/exchangeRings'
import { ringIn } from '../../state/rings'
import { useNetwork, useRings, useWorkspace } from '../workspace'

interface FollowedRings {
  readonly findings: RingFindings | null
  /** False while the network has changed and the answer is still that of before. */
  readonly isCurrent: boolean
  readonly failed: boolean
  /** Those whose members are all still there. */
  readonly known: readonly ExchangeRing[]
  readonly byId: (id: string | null) => ExchangeRing | null
}

export function useFollowedRings(): FollowedRings {
  const { rings } = useWorkspace()
  const network = useNetwork()
  const { findings, of, failed } = useRings((state) => state)
  useEffect(() => rings.follow(), [rings])
  const isThere = ({ members }: ExchangeRing) => members.every(({ actor }) => network.actors.has(actor))
  return {
    findings,
    isCurrent: of === network,
    failed,
    known: findings?.rings.filter(isThere) ?? [],
    byId: (id) => {
      const ring = ringIn(findings, id)
      return ring && isThere(ring) ? ring : null
    },
  }
}
