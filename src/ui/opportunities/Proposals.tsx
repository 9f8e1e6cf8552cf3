/** Coalitions that the affiliations suggest: one click makes them, one undo takes them back. */

import { blankCoalition } from '../../network/blank'
import { type CoalitionId, newId } from '../../network/ids'
import { Button } from '../kit/Button'
import { useInsights, useNetwork, useWords, useWorkspace } from '../workspace'

const named = 12

export function Proposals() {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { opportunities: w } = useWords()
  const proposals = useInsights((state) => state.findings?.coalitionProposals ?? null)
  if (!proposals || proposals.length === 0) return null
  const found = () => {
    const foundings = proposals.map(({ name, members }, index) => ({
      coalition: {
        ...blankCoalition(newId<CoalitionId>(), name, network.coalitions.size + index),
        kind: 'company' as const,
      },
      members: members.filter((id) => network.actors.has(id)),
    }))
    // Their outlines reach further than their members.
    if (workspace.run('addCoalitions', { foundings })) workspace.viewport?.fit()
  }
  return (
    <section className="section proposals">
      <h3>{w.proposals.title}</h3>
      <p>
        {w.proposals.text(proposals.length)}{' '}
        <span className="hint">
          {proposals
            .slice(0, named)
            .map(({ name, members }) => w.proposals.size(name, members.length))
            .join(', ')}
          {proposals.length > named && '…'}
        </span>
      </p>
      <Button look="strong" onClick={found}>
        {w.proposals.accept(proposals.length)}
      </Button>
    </section>
  )
}
