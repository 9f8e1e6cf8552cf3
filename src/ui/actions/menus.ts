/** Which actions the menu of what is selected offers, on the map and in the table alike. */

import type { AllWords } from '../../i18n/words'
import type { ActionMenu } from '../../state/session'
import type { Action } from './action'
import { allActions as actions } from './allActions'

type About = Exclude<ActionMenu['about'], 'map'>

/** In parts with a line between; `alignment` opens the menu about that. */
export type Parts = readonly (readonly (Action<AllWords> | 'alignment')[])[]

const ofOneActor: Parts = [
  [actions.edit, actions.tieFrom, actions.exchangeFrom],
  [actions.focus, actions.handshakes],
  [actions.newCoalition, actions.copy, actions.duplicate],
  [actions.remove],
]

const ofSeveralActors: Parts = [
  [actions.edit, actions.newCoalition, actions.copy, actions.duplicate],
  [actions.arrange, 'alignment'],
  [actions.remove],
]

const ofTwoActors: Parts = [
  [actions.edit, actions.newCoalition, actions.copy, actions.duplicate],
  [actions.mergeIntoFirst, actions.mergeIntoSecond],
  [actions.arrange, 'alignment'],
  [actions.remove],
]

const ofOthers: Readonly<Record<Exclude<About, 'actor'>, Parts>> = {
  tie: [
    [actions.edit],
    [actions.trust1, actions.trust2, actions.trust3, actions.trust4, actions.trust5],
    [actions.remove],
  ],
  exchange: [
    [actions.edit],
    [actions.propose, actions.begin, actions.end],
    [actions.reverse],
    [actions.remove],
  ],
  coalition: [[actions.edit], [actions.selectMembers, actions.showMembers], [actions.remove]],
  alignment: [
    [actions.alignLeft, actions.alignCentre, actions.alignRight],
    [actions.alignTop, actions.alignMiddle, actions.alignBottom],
    [actions.spreadAcross, actions.spreadDown],
  ],
}

/** About what is selected. @param actors how many of them are */
export function partsOf(about: About, actors: number): Parts {
  if (about !== 'actor') return ofOthers[about]
  return actors === 1 ? ofOneActor : actors === 2 ? ofTwoActors : ofSeveralActors
}
