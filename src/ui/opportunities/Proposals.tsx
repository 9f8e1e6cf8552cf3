/** Coalitions that the affiliations suggest: one click makes them, one undo takes them back. */

import { Fragment } from 'react'
import { affiliationKey } from '../../network/affiliation'
import { blankCoalition } from '../../network/blank'
import { type CoalitionId, newId } from '../../network/ids'
import { Button } from '../kit/Button'
import { Compared } from '../whatIf/Compared'
import { useInsights, useNetwork, useWords, useWorkspace } from '../workspace'

const named = 12

export function Proposals() {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { opportunities: w } = useWords()
  const proposals = useInsights((state) => state.findings?.coalitionProposals ?? null)
  const before = useInsights((state) => state.before?.coalitionProposals)
  if (!proposals || proposals.length + (before?.length ?? 0) === 0) return null
  const sizeBefore = (name: string) => {
    const key = affiliationKey(name)
    const was = before?.find((each) => affiliationKey(each.name) === key)
    return was && w.proposals.size(name, was.members.length)
  }
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
        <Compared was={before && w.proposals.text(before.length)} is={w.proposals.text(proposals.length)} />{' '}
        <span className="hint">
          {proposals.slice(0, named).map(({ name, members }, k) => (
            <Fragment key={name}>
              {k > 0 && ', '}
              <Compared was={sizeBefore(name)} is={w.proposals.size(name, members.length)} />
            </Fragment>
          ))}
          {proposals.length > named && '…'}
        </span>
      </p>
      {proposals.length > 0 && (
        <Button look="strong" onClick={found}>
          {w.proposals.accept(proposals.length)}
        </Button>
      )}
    </section>
  )
}
