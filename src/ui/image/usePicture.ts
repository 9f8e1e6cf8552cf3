/** The picture that the dialog's choices describe, of the network as it is on the map. */

import { useMemo } from 'react'
import { formatDay } from '../../i18n/numbers'
import { aboutOf, phraseIn } from '../../network/network'
import { hideNames } from '../../scene/hiddenNames'
import type { Theme } from '../../scene/palette'
import { composePicture, type PageShape, type Picture } from '../../scene/picture'
import { ringDrawing } from '../../scene/ringLoop'
import { buildScene, defaultArcs } from '../../scene/scene'
import { ringIn } from '../../state/rings'
import {
  useInsights,
  useLanguage,
  useNetwork,
  usePreferences,
  useRings,
  useSession,
  useWords,
  useWorkspace,
} from '../workspace'

export interface PictureChoice {
  readonly title: string
  readonly theme: Theme
  readonly shape: PageShape
  readonly transparent: boolean
  readonly anonymous: boolean
}

export function usePicture({ title, theme, shape, transparent, anonymous }: PictureChoice): Picture {
  const network = useNetwork()
  const findings = useInsights((state) => state.findings)
  const focus = useSession((state) => state.opportunity)
  const ringId = useSession((state) => state.ring)
  const ring = useRings((state) => ringIn(state.findings, ringId))
  const language = useLanguage()
  const { image } = useWords()
  const { clock } = useWorkspace().ports
  const showGaps = usePreferences((state) => state.showGaps)
  const showHalos = usePreferences((state) => state.showBrokers)
  const showOpportunities = usePreferences((state) => state.showOpportunities)
  const scene = useMemo(
    () =>
      buildScene({
        network: anonymous ? hideNames(network) : network,
        positions: network.places,
        findings,
        theme,
        sizeBy: 'influence',
        focus,
        ring: ring && ringDrawing(ring, network, language),
        showOpportunities: showOpportunities ? defaultArcs : 0,
        showGaps,
        showHalos,
      }),
    [network, findings, focus, ring, language, theme, anonymous, showGaps, showHalos, showOpportunities],
  )
  return useMemo(() => {
    const { currentGoal } = aboutOf(network)
    const goal = currentGoal && network.goals.get(currentGoal)
    return composePicture({
      scene,
      theme,
      title,
      question: goal ? phraseIn(goal.name, language) : '',
      date: formatDay(clock.today(), language),
      note: scene.hiddenLabels > 0 ? image.hiddenLabels(scene.hiddenLabels) : '',
      description: image.description(network.actors.size, network.ties.size, network.exchanges.size),
      words: image.legend,
      shape,
      transparent,
    })
  }, [scene, network, theme, title, language, image, clock, shape, transparent])
}
