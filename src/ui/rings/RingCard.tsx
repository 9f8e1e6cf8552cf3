/** One ring with its reasons: who gives what to whom, who gains least, what it is worth, and the deal to be made of it. */

import { Map as MapIcon } from 'lucide-react'
import type { ExchangeRing } from '../../analysis/exchangeRings'
import { inFocus } from '../../state/session'
import { Button } from '../kit/Button'
import { useLanguage, useNetwork, useSession, useAllWords, useWorkspace } from '../workspace'
import { nameOf } from '../opportunities/wording'
import { makeDeal } from './makeDeal'
import { RingFactors } from './RingFactors'
import { giftText, roundOf } from './wording'
import './rings.css'
import '../opportunities/card.css'

interface RingCardProps {
  readonly ring: ExchangeRing
  /** Whether it stands for the network as it is now: else nothing is made of it. */
  readonly isCurrent: boolean
}

export function RingCard({ ring, isCurrent }: RingCardProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { rings: w, pages } = useAllWords()
  const view = useSession((state) => state.view)
  const round = roundOf(ring, network)
  return (
    <article className="opportunity-card" aria-label={round}>
      <header>
        <h3>{round}</h3>
      </header>
      <div className="gains">
        {ring.gifts.map((gift) => (
          <p key={gift.giver}>
            {w.gives(
              nameOf(network, gift.giver),
              giftText(gift, network, language),
              nameOf(network, gift.receiver),
            )}
          </p>
        ))}
        <strong className="gain-known">{w.everyoneGains}</strong>
      </div>
      <RingFactors ring={ring} />
      <div className="panel-actions">
        <Button look="strong" disabled={!isCurrent} onClick={() => makeDeal(workspace, ring, w)}>
          {w.makeDeal}
        </Button>
        {view !== 'map' && (
          <Button
            icon={<MapIcon size={16} aria-hidden="true" />}
            onClick={() => workspace.session.setState({ view: 'map', ...inFocus({ ring: ring.id }) })}
          >
            {pages.onMap}
          </Button>
        )}
      </div>
    </article>
  )
}
