/** One deal on the board: who gives and gets what, whether it is fair, and where it can go from here. */

import { ArrowLeft, ArrowRight, type LucideIcon, Map as MapIcon, Pencil, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { formatDay, formatList } from '../../i18n/numbers'
import type { DealId } from '../../network/ids'
import type { Deal } from '../../network/records'
import { type DealStage, dealStages } from '../../network/scales'
import { selectOnly } from '../../state/session'
import { useTelling } from '../brokers/useTelling'
import { nameOf } from '../opportunities/wording'
import { showOnMap } from '../pages/showOnMap'
import { Compared } from '../whatIf/Compared'
import { useAllWords, useLanguage, useNetwork, useWorkspace } from '../workspace'
import { sideSentence } from './sideSentence'
import { type Side, sidesOf } from './sides'

/** To the stage before, or to the next. */
export type Step = -1 | 1

/** What is asked before it is done. */
export interface DealQuestion {
  readonly kind: 'edit' | 'end' | 'remove'
  readonly id: DealId
}

interface DealCardProps {
  readonly deal: Deal
  /** It has just been brought here by its arrow to this side: there the focus goes on. */
  readonly arrived: Step | null
  readonly onMove: (deal: Deal, stage: DealStage, by: Step) => void
  readonly onAsk: (question: DealQuestion) => void
}

export function DealCard({ deal, arrived, onMove, onAsk }: DealCardProps) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const language = useLanguage()
  const { deals: w, pages } = useAllWords()
  const { id, name, note, since, stage, exchanges } = deal
  const sides = sidesOf(network, deal)
  const losers = sides.filter(({ isOneSided }) => isOneSided).map(({ actor }) => nameOf(network, actor))
  const at = dealStages.indexOf(stage)
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    const steps = [...(card.current?.querySelectorAll<HTMLElement>('.deal-step') ?? [])]
    if (arrived) steps.at(arrived < 0 ? 0 : -1)?.focus()
  }, [arrived])
  const step = (by: Step) => {
    const to = dealStages[at + by]
    const Arrow = by < 0 ? ArrowLeft : ArrowRight
    const label = to ? w.moveTo(name, w.stage[to]) : ''
    return (
      to && (
        <button
          type="button"
          className="icon-button deal-step"
          aria-label={label}
          title={label}
          onClick={() => onMove(deal, to, by)}
        >
          <Arrow size={18} aria-hidden="true" />
        </button>
      )
    )
  }
  const asks = (kind: DealQuestion['kind'], label: string, Icon: LucideIcon) => (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={() => onAsk({ kind, id })}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  )
  return (
    <article ref={card} className="deal" aria-label={name}>
      <h4>{name}</h4>
      <small className="hint">{w.since(formatDay(since, language))}</small>
      {sides.length === 0 && <p className="hint">{w.noExchanges}</p>}
      <ul className="deal-sides">
        {sides.map((side) => (
          <SideText key={side.actor} side={side} deal={deal} />
        ))}
      </ul>
      {losers.length > 0 && <p className="deal-flag">{w.oneSided(formatList(losers, language))}</p>}
      {note && <p className="deal-note">{note}</p>}
      <div className="deal-actions">
        {step(-1)}
        {step(1)}
        {asks('edit', w.edit, Pencil)}
        {asks('remove', w.remove.open, Trash2)}
        {exchanges.length > 0 && (
          <button
            type="button"
            className="icon-button"
            aria-label={pages.onMap}
            title={pages.onMap}
            onClick={() => showOnMap(workspace, selectOnly({ exchanges: new Set(exchanges) }))}
          >
            <MapIcon size={18} aria-hidden="true" />
          </button>
        )}
      </div>
    </article>
  )
}

function SideText({ side, deal }: { readonly side: Side; readonly deal: Deal }) {
  const telling = useTelling()
  const { network, from } = telling
  const dealBefore = from?.deals.get(deal.id)
  const was = from && dealBefore && sidesOf(from, dealBefore).find(({ actor }) => actor === side.actor)
  return (
    <li>
      <strong>{nameOf(network, side.actor)}</strong>{' '}
      <Compared
        was={was && sideSentence(was, dealBefore.stage, telling)}
        is={sideSentence(side, deal.stage, telling)}
      />
    </li>
  )
}
