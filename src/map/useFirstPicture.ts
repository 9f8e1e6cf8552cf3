/** The map as it was left, drawn elsewhere while the page came up: shown until its scene is there. */

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type FirstPicture, type FirstPictureRequest, isPlain } from '../scene/firstPicture'
import type { SceneInput } from '../scene/scene'
import type { Workspace } from '../state/workspace'
import { pixelsNow } from './piece'

/** A picture on its way; null comes where there is none to be had. */
export interface Coming {
  readonly asked: FirstPictureRequest
  readonly picture: Promise<FirstPicture | null>
}

/** After so many milliseconds the page draws, too: whoever is first. */
const patience = 1500

interface Awaited {
  /** Null until it is there. */
  readonly picture: FirstPicture | null
  /** `none` for good. */
  readonly state: 'coming' | 'late' | 'there' | 'none'
  /** Whether the picture, there or still to come, is that of an input of the scene. */
  readonly standsFor: (input: SceneInput) => boolean
}

/**
 * @param take gives what is on its way, if anything is
 * @param input of the scene now: what comes once it is another is not shown
 */
export function useFirstPicture(workspace: Workspace, take: () => Coming | null, input: SceneInput): Awaited {
  const [coming] = useState(take)
  const [openedSeq] = useState(() => workspace.document.state.getState().seq)
  const [picture, setPicture] = useState<FirstPicture | null>(null)
  const [state, setState] = useState<Awaited['state']>(coming ? 'coming' : 'none')
  const standsFor = useCallback(
    (input: SceneInput) => {
      if (!coming || state === 'none') return false
      const { id, seq, network, whatIf } = workspace.document.state.getState()
      const isAsOpened = id === coming.asked.network && seq === openedSeq && !whatIf
      return isAsOpened && network === input.network && isPlain(input, coming.asked.look)
    },
    [workspace, coming, state, openedSeq],
  )
  const stands = useRef(false)
  useLayoutEffect(() => {
    stands.current = standsFor(input)
  }, [standsFor, input])
  useEffect(() => {
    if (!coming) return
    let isMounted = true
    const timer = setTimeout(() => setState('late'), patience)
    const arrived = (found: FirstPicture | null) => {
      clearTimeout(timer)
      const isOfNow = found?.seq === openedSeq && coming.asked.pixels === pixelsNow() && stands.current
      if (isMounted && isOfNow) setPicture(found)
      else found?.painted.bitmap.close()
      if (isMounted) setState(isOfNow ? 'there' : 'none')
    }
    void coming.picture.then(arrived)
    return () => {
      isMounted = false
      clearTimeout(timer)
    }
  }, [coming, openedSeq])
  return { picture, state, standsFor }
}
