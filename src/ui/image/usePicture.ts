/** The picture that the dialog's choices describe, of the network as it is on the map. */

import { useMemo } from 'react'
import { formatDay } from '../../i18n/numbers'
import { aboutOf, phraseIn } from '../../network/network'
import { arrangementOf } from '../../scene/arrangements/arrange'
import { sceneChoices } from '../../scene/choices'
import { hideNames } from '../../scene/hiddenNames'
import { paletteOf, type Theme } from '../../scene/palette'
import { composePicture, type PageShape, type Picture } from '../../scene/picture'
import { buildScene } from '../../scene/scene'
import { useShallow } from '../../state/observe'
import { filterParts } from '../filter/inWords'
import { ringDrawing } from '../../scene/ringLoop'
import { ringIn } from '../../state/rings'
import {
  useInsights,
  useLanguage,
  useNetwork,
  usePreferences,
  useRings,
  useSession,
  useShownNetwork,
  useWords,
  useWorkspace,
} from '../workspace'
import { legendWord } from './legendWord'

export interface PictureChoice {
  readonly title: string
  readonly theme: Theme
  readonly shape: PageShape
  readonly transparent: boolean
  readonly anonymous: boolean
  /** What is in focus stays lit while the rest dims, as on the map. */
  readonly highlighted: boolean
}

export function usePicture({
  title,
  theme,
  shape,
  transparent,
  anonymous,
  highlighted,
}: PictureChoice): Picture {
  const whole = useNetwork()
  const network = useShownNetwork()
  const filter = useSession((state) => state.filter)
  const findings = useInsights((state) => state.findings)
  const focus = useSession((state) => (highlighted ? state.opportunity : null))
  const introduction = useSession((state) => (highlighted ? state.introduction : null))
  const spotlight = useSession((state) => (highlighted ? state.spotlight : null))
  const ringId = useSession((state) => (highlighted ? state.ring : null))
  const ring = useRings((state) => ringIn(state.findings, ringId))
  const language = useLanguage()
  const words = useWords()
  const { clock } = useWorkspace().ports
  const chosen = usePreferences(useShallow(sceneChoices))
  const layout = useSession((state) => state.layout)
  const scene = useMemo(() => {
    const arrangement = arrangementOf(layout, network, paletteOf(theme), words.arrangements)
    return buildScene({
      network: anonymous ? hideNames(network) : network,
      positions: arrangement?.positions ?? network.places,
      guides: arrangement?.guides ?? null,
      findings,
      theme,
      focus,
      introduction,
      ring: ring && ringDrawing(ring, network, language),
      spotlight,
      labelScale: 1,
      ...chosen,
    })
  }, [
    network,
    layout,
    findings,
    focus,
    introduction,
    ring,
    language,
    spotlight,
    theme,
    anonymous,
    chosen,
    words,
  ])
  return useMemo(() => {
    const { currentGoal } = aboutOf(network)
    const goal = currentGoal && network.goals.get(currentGoal)
    const { image } = words
    // What was typed into the filter would give away a name.
    const parts = anonymous ? [] : filterParts(filter, whole, words, language)
    const notes = [
      ...(parts.length > 0 ? [words.filter.picture(parts.map(({ text }) => text).join('; '))] : []),
      ...(scene.hiddenLabels > 0 ? [image.hiddenLabels(scene.hiddenLabels)] : []),
    ]
    return composePicture({
      scene,
      theme,
      title,
      question: goal ? phraseIn(goal.name, language) : '',
      date: formatDay(clock.today(), language),
      note: notes.join(' '),
      description: image.description(network.actors.size, network.ties.size, network.exchanges.size),
      wordOf: (entry) => legendWord(entry, words, language),
      shape,
      transparent,
    })
  }, [scene, network, whole, filter, anonymous, theme, title, language, words, clock, shape, transparent])
}
