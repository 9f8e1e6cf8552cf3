/** The map as it was left, drawn elsewhere while the page came up: shown until its scene is there. */

import { useCallback, useEffect, useState } from 'react'
import { type FirstPicture, type FirstPictureRequest, isPlain } from '../scene/firstPicture'
import type { SceneInput } from '../scene/scene'
import type { Workspace } from '../state/workspace'

/** A picture on its way; null comes where there is none to be had. */
export interface Coming {
  readonly asked: FirstPictureRequest
  readonly picture: Promise<FirstPicture | null>
}

/**
 * @param take gives what is on its way, if anything is
 * @returns `standsFor`: whether the picture, there or still to come, is that of an input of the scene
 */
export function useFirstPicture(
  workspace: Workspace,
  take: () => Coming | null,
): { readonly picture: FirstPicture | null; readonly standsFor: (input: SceneInput) => boolean } {
  const [coming] = useState(take)
  const [opened] = useState(() => workspace.document.state.getState().seq)
  const [state, setState] = useState<FirstPicture | 'coming' | 'none'>(coming ? 'coming' : 'none')
  useEffect(() => {
    let isWanted = true
    void coming?.picture.then((found) => {
      const isSharp = coming.asked.pixels === (window.devicePixelRatio || 1)
      const isOpen = coming.asked.network === workspace.document.state.getState().id
      if (isWanted) setState(found?.seq === opened && isSharp && isOpen ? found : 'none')
    })
    return () => {
      isWanted = false
    }
  }, [workspace, coming, opened])
  const standsFor = useCallback(
    (input: SceneInput) => {
      if (!coming || state === 'none') return false
      const { id, seq, network } = workspace.document.state.getState()
      const isAsOpened = id === coming.asked.network && seq === opened && network === input.network
      return isAsOpened && isPlain(input, coming.asked.look)
    },
    [workspace, coming, state, opened],
  )
  return { picture: typeof state === 'object' ? state : null, standsFor }
}
