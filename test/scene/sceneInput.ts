/** What the tests of pictures ask for unless they say otherwise, and a word for everything in a legend. */

import type { LegendCode } from '../../src/scene/legend'
import type { SceneInput } from '../../src/scene/scene'
import { defaultArcs } from '../../src/scene/scene'
import { actor, networkOf } from './smallNetwork'

export const sceneInput: SceneInput = {
  network: networkOf({ actors: [actor('a')] }),
  positions: new Map(),
  findings: null,
  theme: 'light',
  sizeBy: 'influence',
  focus: null,
  ring: null,
  showOpportunities: defaultArcs,
  showGaps: true,
  showHalos: true,
}

/** Each word is its code, with what follows a dot first. */
export const allWords: Readonly<Record<LegendCode, string>> = {
  person: 'person',
  organisation: 'organisation',
  me: 'me',
  secondCoalition: 'secondCoalition',
  'size.influence': 'influence',
  'size.brokerage': 'brokerage',
  'size.volume': 'volume',
  hungry: 'hungry',
  open: 'open',
  content: 'content',
  closed: 'closed',
  needsUnknown: 'needsUnknown',
  tie: 'tie',
  'resource.money': 'money',
  'resource.expertise': 'expertise',
  'resource.time': 'time',
  'resource.workplace': 'workplace',
  'resource.legality': 'legality',
  'resource.information': 'information',
  'resource.support': 'support',
  'resource.goods': 'goods',
  proposed: 'proposed',
  ended: 'ended',
  opportunity: 'opportunity',
  introduction: 'introduction',
  ring: 'ring',
  gap: 'gap',
  broker: 'broker',
}
