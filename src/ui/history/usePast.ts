/** The network as it was after a commit, rebuilt from the log; until it is there, what was asked for before. */

import { useEffect, useState } from 'react'
import type { Network } from '../../network/network'
import { Past } from '../../state/past'
import { useNetwork, useWorkspace } from '../workspace'

export interface PastState {
  readonly seq: number
  /** null = it cannot be rebuilt. */
  readonly network: Network | null
}

export function usePast(seq: number): PastState | null {
  const { document } = useWorkspace()
  const network = useNetwork()
  const [past] = useState(() => new Past(document))
  const [found, setFound] = useState<PastState | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    void past.at(seq, abort.signal).then((then) => {
      if (!abort.signal.aborted) setFound({ seq, network: then })
    })
    return () => abort.abort()
  }, [past, seq, network])
  return found
}
