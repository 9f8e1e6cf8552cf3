/** What the tests of pictures ask for unless they say otherwise, and a word for everything in a legend. */

import type { LegendCode } from '../../src/scene/legend'
import type { SceneInput } from '../../src/scene/scene'
import { defaultArcs } from '../../src/scene/choices'
import { actor, networkOf } from './smallNetwork'

export const sceneInput: SceneInput = {
  network: networkOf({ actors: [actor('a')] }),
  positions: new Map(),
  guides: null,
  labelScale: 1,
  findings: null,
  theme: 'light',
  sizeBy: 'influence',
  colourBy: 'coalition',
  focus: null,
  introduction: null,
  spotlight: null,
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
  'size.betweenness': 'betweenness',
  'size.effectiveSize': 'effectiveSize',
  'size.constraint': 'constraint',
  'size.volume': 'volume',
  'size.contacts': 'contacts',
  'colour.hungry': 'hungry',
  'colour.open': 'open',
  'colour.content': 'content',
  'colour.closed': 'closed',
  'colour.ally': 'ally',
  'colour.sympathiser': 'sympathiser',
  'colour.neutral': 'neutral',
  'colour.sceptic': 'sceptic',
  'colour.opponent': 'opponent',
  'colour.field': 'field',
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

export const wordOf = ({ code }: { readonly code: LegendCode }) => allWords[code]
