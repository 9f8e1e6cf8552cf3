/** The map as it was left, drawn elsewhere while the page came up: shown until its scene is there. */

import { useCallback, useEffect, useState } from 'react'
import { type FirstPicture, type FirstPictureRequest, isPlain } from '../scene/firstPicture'
import type { SceneInput } from '../scene/scene'
import type { Workspace } from '../state/workspace'

/** A picture on its way, or null where there is none to be had. */
export interface Coming {
  readonly asked: FirstPictureRequest
  readonly picture: Promise<FirstPicture | null>
}

/** After so many milliseconds the page draws by itself. */
const patience = 3000

/**
 * @returns `standsFor`: whether the picture, there or still to come, is that of an input of the scene
 */
export function useFirstPicture(
  workspace: Workspace,
  take: () => Coming | null,
): { readonly picture: FirstPicture | null; readonly standsFor: (input: SceneInput) => boolean } {
  const [coming] = useState(take)
  const [state, setState] = useState<FirstPicture | 'coming' | 'none'>(coming ? 'coming' : 'none')
  useEffect(() => {
    if (!coming) return
    const { asked, picture } = coming
    let waiting = true
    const arrived = (found: FirstPicture | null) => {
      if (!waiting) return
      waiting = false
      setState(found && asked.pixels === (window.devicePixelRatio || 1) ? found : 'none')
    }
    const timer = setTimeout(() => arrived(null), patience)
    void picture.then(arrived)
    return () => {
      waiting = false
      clearTimeout(timer)
    }
  }, [coming])
  const standsFor = useCallback(
    (input: SceneInput) => {
      if (!coming || state === 'none') return false
      const { id, seq, network } = workspace.document.state.getState()
      const isStored = id === coming.asked.network && network === input.network
      return isStored && (state === 'coming' || state.seq === seq) && isPlain(input, coming.asked.look)
    },
    [workspace, coming, state],
  )
  return { picture: typeof state === 'object' ? state : null, standsFor }
}
