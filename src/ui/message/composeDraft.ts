/** The message that asks for an introduction, from what the map says: who gains what, who is asked, why now. No notes. */

import type { Giving, Opportunity } from '../../analysis/findings'
import type { DraftWords } from '../../i18n/id/draft'
import { formatList, type Language } from '../../i18n/numbers'
import type { ActorId } from '../../network/ids'
import { aboutOf, type Network, phraseIn } from '../../network/network'

export interface DraftFacts {
  readonly opportunity: Pick<Opportunity, 'a' | 'b' | 'gives' | 'factors'>
  /** Who is asked; me when I introduce the two myself. */
  readonly connector: ActorId
  /** The parties that the connector brings; both, unless I know or am one of them. */
  readonly brings: readonly ActorId[]
  /** Say that needs press; whoever reads that knows how much the parties would give. */
  readonly withUrgency: boolean
  /** The chain from one party to the other. */
  readonly chain: readonly ActorId[]
}

/** From this urgency on a need is a reason to act now. */
const urgent = 4
/** Names that people give themselves on their own map: nothing to sign with. */
const mySelf = /^(saya|aku|me|myself)$/i

export function composeDraft(facts: DraftFacts, network: Network, language: Language, w: DraftWords): string {
  const { opportunity, connector, brings } = facts
  const { a, b } = opportunity
  const { me } = aboutOf(network)
  const name = (id: ActorId) => network.actors.get(id)?.name ?? ''
  const isOrganisation = (id: ActorId) => network.actors.get(id)?.kind === 'organisation'
  const other = a === me ? b : b === me ? a : null
  const opening =
    connector === me
      ? [
          w.greetingBoth(name(a), isOrganisation(a), name(b), isOrganisation(b)),
          w.introduce(name(a), name(b)),
        ]
      : [
          w.greeting(name(connector), isOrganisation(connector)),
          other
            ? w.askForMe(name(connector), name(other))
            : brings.length === 1
              ? w.askForBoth(name(connector), name(brings[0]!), name(brings[0] === a ? b : a))
              : w.ask(name(connector), name(a), name(b)),
        ]
  const between = waysOn(facts).filter((id) => id !== connector && id !== me)
  const via = connector !== me && between.length > 0 ? [w.via(formatList(between.map(name), language))] : []
  const mine = me && name(me)
  const closing = [
    connector === me ? w.closeBoth : w.close(name(connector)),
    [w.thanks, mine && !mySelf.test(mine) ? mine : w.signature].join('\n'),
  ]
  return [
    ...opening,
    gainsOf(facts, network, language, w, other),
    ...nowOf(facts, network, language, w),
    ...via,
    ...closing,
  ].join('\n\n')
}

/** Those in the chain whom the connector may need: on the way to the one party, or to both. */
function waysOn({ connector, brings, chain }: DraftFacts): readonly ActorId[] {
  const [party] = brings
  if (brings.length !== 1 || !party || !chain.includes(connector)) return chain.slice(1, -1)
  const [from, to] = [chain.indexOf(connector), chain.indexOf(party)]
  return chain.slice(Math.min(from, to) + 1, Math.max(from, to))
}

/** A line for each side whose gain is known; where none is, only that they should talk. */
function gainsOf(
  { opportunity: { a, b, gives } }: DraftFacts,
  network: Network,
  language: Language,
  w: DraftWords,
  other: ActorId | null,
): string {
  const name = (id: ActorId) => network.actors.get(id)?.name ?? ''
  const { me } = aboutOf(network)
  const lines = [gives.ba, gives.ab].flatMap(({ giver, receiver, matches }: Giving) => {
    if (matches.length === 0) return []
    const resources = matches.map(({ resource }) => network.resources.get(resource)?.name ?? '')
    const what = formatList(
      resources.map((resource) => phraseIn(resource, language)),
      language,
    )
    if (receiver === me) return [w.iNeed(what, name(giver))]
    return [giver === me ? w.needsMine(name(receiver), what) : w.needs(name(receiver), what, name(giver))]
  })
  // One line would say that only one side gains.
  if (lines.length < 2) return other ? w.exploreMine(name(other)) : w.explore(name(a), name(b))
  return [w.gains, ...lines].join('\n')
}

/** Why now: needs that press, if that is to be told, and parties who are known to be open, as far as that is still fresh. */
function nowOf(
  { opportunity: { a, b, gives, factors }, withUrgency }: DraftFacts,
  network: Network,
  language: Language,
  w: DraftWords,
): readonly string[] {
  const { me } = aboutOf(network)
  const sides = [
    { id: a, gets: gives.ba, receptivity: factors.openness.a },
    { id: b, gets: gives.ab, receptivity: factors.openness.b },
  ]
  const name = (id: ActorId) => network.actors.get(id)?.name ?? ''
  const others = sides.filter(({ id }) => id !== me)
  const presses = ({ gets }: (typeof others)[number]) =>
    gets.matches.some(({ urgency }) => (urgency ?? 0) >= urgent)
  const urgentOnes = withUrgency ? others.filter(presses) : []
  const openOnes = others.filter(
    (side) => !urgentOnes.includes(side) && ['hungry', 'open'].includes(side.receptivity.level ?? ''),
  )
  const reasons = [
    ...(urgentOnes.length === 2 ? [w.urgentBoth] : urgentOnes.map(({ id }) => w.urgent(name(id)))),
    ...(openOnes.length === 2 ? [w.openBoth] : openOnes.map(({ id }) => w.open(name(id)))),
  ]
  return reasons.length > 0 ? [w.now(formatList(reasons, language))] : []
}
