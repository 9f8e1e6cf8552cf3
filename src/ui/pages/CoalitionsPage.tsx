/** The coalitions, the gaps between them and the proposals for new ones. */

import { useMemo } from 'react'
import { tallyCoalitions } from '../../network/coalitionTallies'
import type { CoalitionId } from '../../network/ids'
import type { Network } from '../../network/network'
import { selectOnly } from '../../state/session'
import { SuggestedCoalitions } from '../brokers/SuggestedCoalitions'
import { Button } from '../kit/Button'
import { Gaps } from '../opportunities/Gaps'
import { Proposals } from '../opportunities/Proposals'
import { Compared } from '../whatIf/Compared'
import { useAllWords, useDocument, useNetwork, useSession, useWorkspace } from '../workspace'
import { CoalitionItem } from './CoalitionItem'
import { EmptyState } from './EmptyState'
import { PageFrame } from './PageFrame'
import { showOnMap } from './showOnMap'
import './coalitions.css'

export function CoalitionsPage() {
  const workspace = useWorkspace()
  const network = useNetwork()
  const selected = useSession((state) => state.selection.coalitions)
  const { coalitions: w, openMap } = useAllWords().pages
  const today = workspace.ports.clock.today()
  const tallies = useMemo(() => tallyCoalitions(network, today), [network, today])
  const from = useDocument((state) => state.whatIf?.from)
  const before = useMemo(() => from && tallyCoalitions(from, today), [from, today])
  const { size } = network.coalitions
  return (
    <PageFrame title={w.title} aside={<Aside count={size} selected={selected} />}>
      {size === 0 ? (
        <EmptyState text={w.empty}>
          <Button look="strong" onClick={() => workspace.session.setState({ view: 'map' })}>
            {openMap}
          </Button>
        </EmptyState>
      ) : (
        <ul className="coalitions" aria-label={w.title}>
          {[...network.coalitions.values()].map((coalition) => {
            const tally = tallies.get(coalition.id)
            return (
              tally && (
                <CoalitionItem
                  key={coalition.id}
                  coalition={coalition}
                  tally={tally}
                  before={before?.get(coalition.id)}
                  selected={selected.has(coalition.id)}
                />
              )
            )
          })}
        </ul>
      )}
      <Loners />
      <div className="page-columns">
        <div className="page-column">
          <Proposals />
          <SuggestedCoalitions />
        </div>
        <Gaps />
      </div>
    </PageFrame>
  )
}

interface AsideProps {
  readonly count: number
  readonly selected: ReadonlySet<CoalitionId>
}

/** How many there are; the two of a gap that was clicked are a click away on the map. */
function Aside({ count, selected }: AsideProps) {
  const workspace = useWorkspace()
  const { coalitions: w } = useAllWords().pages
  const before = useDocument((state) => state.whatIf?.from.coalitions.size)
  if (count + (before ?? 0) === 0) return null
  return (
    <>
      <small className="hint">
        <Compared was={before === undefined ? null : w.count(before)} is={w.count(count)} />
      </small>
      {selected.size > 1 && (
        <button
          type="button"
          className="link-button"
          onClick={() => showOnMap(workspace, selectOnly({ coalitions: selected }))}
        >
          {w.selectedOnMap(selected.size)}
        </button>
      )}
    </>
  )
}

/** The actors in no coalition, a click away on the map. */
function Loners() {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { coalitions: w, onMap } = useAllWords().pages
  const from = useDocument((state) => state.whatIf?.from)
  const lonersOf = ({ actors }: Network) =>
    [...actors.values()].filter(({ coalitions }) => coalitions.length === 0)
  const loners = lonersOf(network)
  const before = from && lonersOf(from).length
  if (loners.length + (before ?? 0) === 0) return null
  const selection = selectOnly({ actors: new Set(loners.map(({ id }) => id)) })
  return (
    <p className="hint">
      <Compared was={before === undefined ? null : w.noCoalition(before)} is={w.noCoalition(loners.length)} />{' '}
      {loners.length > 0 && (
        <button type="button" className="link-button" onClick={() => showOnMap(workspace, selection)}>
          {onMap}
        </button>
      )}
    </p>
  )
}
