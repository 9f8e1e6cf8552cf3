/** The deals from idea to ended: a column for each stage, on a phone a list for each. */

import { Plus } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import type { DealId } from '../../network/ids'
import type { Deal } from '../../network/records'
import { type DealStage, dealStages } from '../../network/scales'
import { Button } from '../kit/Button'
import { EmptyState } from '../pages/EmptyState'
import { Compared } from '../whatIf/Compared'
import { useAllWords, useDocument, useNetwork, useWorkspace } from '../workspace'
import { DealCard, type DealQuestion, type Step } from './DealCard'
import { DealForm } from './DealForm'
import { EndDeal } from './EndDeal'
import { moveDeal } from './moveDeal'
import { RemoveDeal } from './RemoveDeal'
import { exchangesOf } from './sides'
import './deals.css'

export function DealsBoard() {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { deals: w } = useAllWords()
  const [question, setQuestion] = useState<DealQuestion | null>(null)
  const [isWriting, setIsWriting] = useState(false)
  const deals = [...network.deals.values()]
  const asked = question && network.deals.get(question.id)
  const close = () => setQuestion(null)
  const [moved, setMoved] = useState<Arrival | null>(null)
  /** Ending is asked about where exchanges would end with it. */
  const move = (deal: Deal, stage: DealStage, by?: Step) => {
    setMoved(by ? { id: deal.id, by } : null)
    const loses = exchangesOf(network, deal).some(({ status }) => status !== 'ended')
    if (stage === 'ended' && deal.stage !== 'ended' && loses) setQuestion({ kind: 'end', id: deal.id })
    else moveDeal(workspace, deal, stage)
  }
  const write = (
    <Button
      look="strong"
      icon={<Plus size={16} aria-hidden="true" />}
      disabled={network.actors.size < 2}
      onClick={() => setIsWriting(true)}
    >
      {w.form.title}
    </Button>
  )
  const form = isWriting && <DealForm deal={null} onClose={() => setIsWriting(false)} />
  if (deals.length === 0)
    return (
      <div className="opportunities-single">
        <EmptyState text={network.actors.size < 2 ? w.form.needsTwo : w.empty}>
          {write}
          <Button onClick={() => workspace.session.setState({ opportunitiesTab: 'rings' })}>
            {w.seeRings}
          </Button>
        </EmptyState>
        {form}
      </div>
    )
  return (
    <div className="deals">
      <div className="deals-head">
        <p className="hint deals-hint">{w.dragHint}</p>
        {write}
      </div>
      <div className="deals-board">
        {dealStages.map((stage) => (
          <Column
            key={stage}
            stage={stage}
            deals={deals.filter((deal) => deal.stage === stage)}
            moved={moved}
            onMove={move}
            onAsk={setQuestion}
          />
        ))}
      </div>
      {asked && question.kind === 'edit' && <DealForm deal={asked} onClose={close} />}
      {form}
      {asked && question.kind === 'end' && <EndDeal deal={asked} onClose={close} />}
      {asked && question.kind === 'remove' && <RemoveDeal deal={asked} onClose={close} />}
    </div>
  )
}

/** The deal that was moved by an arrow, and by which. */
interface Arrival {
  readonly id: DealId
  readonly by: Step
}

const dragType = 'application/x-simpul-deal'

interface ColumnProps {
  readonly stage: DealStage
  readonly deals: readonly Deal[]
  readonly moved: Arrival | null
  readonly onMove: (deal: Deal, stage: DealStage, by?: Step) => void
  readonly onAsk: (question: DealQuestion) => void
}

function Column({ stage, deals, moved, onMove, onAsk }: ColumnProps) {
  const network = useNetwork()
  const { deals: w } = useAllWords()
  const [isTarget, setIsTarget] = useState(false)
  const before = useDocument(
    ({ whatIf }) => whatIf && [...whatIf.from.deals.values()].filter((deal) => deal.stage === stage).length,
  )
  const counted = (count: number) => String(count || w.none)
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(dragType)) return
    event.preventDefault()
    setIsTarget(true)
  }
  const drop = (event: DragEvent) => {
    setIsTarget(false)
    const deal = network.deals.get(event.dataTransfer.getData(dragType) as DealId)
    if (!deal) return
    event.preventDefault()
    if (deal.stage !== stage) onMove(deal, stage)
  }
  return (
    <section
      className={`deals-column ${isTarget ? 'deals-column-target' : ''}`}
      aria-label={w.stage[stage]}
      onDragOver={over}
      onDragLeave={() => setIsTarget(false)}
      onDrop={drop}
    >
      <h3>
        {w.stage[stage]}{' '}
        <span className="hint">
          <Compared was={before === null ? null : counted(before)} is={counted(deals.length)} />
        </span>
      </h3>
      <ul>
        {deals.map((deal) => (
          <li
            key={deal.id}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              event.dataTransfer.setData(dragType, deal.id)
            }}
          >
            <DealCard
              deal={deal}
              arrived={moved?.id === deal.id ? moved.by : null}
              onMove={onMove}
              onAsk={onAsk}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
