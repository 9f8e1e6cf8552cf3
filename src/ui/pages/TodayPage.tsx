/** What to do next: find out, introduce, propose. */

import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { useNetwork, useAllWords, useWorkspace } from '../workspace'
import { DueAgain } from './DueAgain'
import { EmptyState } from './EmptyState'
import { FindOut } from './FindOut'
import { PageFrame } from './PageFrame'
import { PlannedIntroductions } from './PlannedIntroductions'
import { ProposedExchanges } from './ProposedExchanges'
import './today.css'

export function TodayPage() {
  const workspace = useWorkspace()
  const words = useAllWords()
  const { today: w, openMap } = words.pages
  if (useNetwork().actors.size === 0)
    return (
      <PageFrame title={w.title}>
        <EmptyState text={w.empty}>
          <Button look="strong" onClick={() => actions.importContacts.run(workspace)}>
            {actions.importContacts.label(words)}
          </Button>
          <Button onClick={() => workspace.session.setState({ view: 'map' })}>{openMap}</Button>
        </EmptyState>
      </PageFrame>
    )
  return (
    <PageFrame title={w.title}>
      <div className="page-columns">
        <div className="page-column">
          <FindOut />
        </div>
        <div className="page-column">
          <DueAgain />
          <PlannedIntroductions />
          <ProposedExchanges />
        </div>
      </div>
    </PageFrame>
  )
}
