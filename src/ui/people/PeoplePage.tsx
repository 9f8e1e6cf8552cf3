/** All actors as a table, the twin of the map: filtered, sorted, edited in place, with the inspector beside it. */

import { ListChecks } from 'lucide-react'
import { useMemo, useState } from 'react'
import { ActionMenu } from '../actions/ActionMenu'
import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { EmptyState } from '../pages/EmptyState'
import { PageFrame } from '../pages/PageFrame'
import { QuickField } from '../quick/QuickField'
import { ExchangeSketchForm } from '../stage/ExchangeSketchForm'
import { Compared } from '../whatIf/Compared'
import { useNetwork, usePreferences, useSession, useAllWords, useWorkspace } from '../workspace'
import { shownColumns } from './columns'
import { filterInWords, noFilter, stillValid } from './filterPeople'
import { PeopleFilters } from './PeopleFilters'
import { PeopleTable } from './PeopleTable'
import { SelectionBar } from './SelectionBar'
import { type Order, orderAfterClick } from './sortPeople'
import { useCountsBefore } from './useCountsBefore'
import { usePeople } from './usePeople'
import { ViewChoices } from './ViewChoices'
import './people.css'
import './low.css'

export function PeoplePage() {
  const workspace = useWorkspace()
  const words = useAllWords()
  const { people: w } = words
  const network = useNetwork()
  const chosen = usePreferences((state) => state.peopleColumns)
  const columns = useMemo(() => shownColumns(chosen, network), [chosen, network])
  const [wanted, setFilter] = useState(noFilter)
  const [grouped, setGrouped] = useState(false)
  const [order, setOrder] = useState<Order>({ column: 'name', direction: 'ascending' })
  const filter = useMemo(() => stillValid(wanted, network), [wanted, network])
  const { around, arranged, busy } = usePeople(filter, order, grouped)
  const before = useCountsBefore(filter)
  const selected = useSession((state) => state.selection.actors.size > 0)
  const editing = useSession((state) => state.editing)
  const [details, setDetails] = useState(false)
  if (details && !selected) setDetails(false)
  if (editing && selected && !details) setDetails(true)
  const { lines, count } = arranged
  const all = network.actors.size
  if (all === 0) return <NoPeople />
  const conditions = filterInWords(filter, around, words)
  const counted = (left: number, of: number) =>
    conditions ? w.countOf(w.count(left, of), conditions) : w.count(left, of)
  const isCounted = !busy || lines.length > 0
  return (
    <PageFrame
      title={w.label}
      filling
      quiet={selected && !details}
      aside={
        <>
          <small className="hint" role="status">
            {isCounted && (
              <Compared was={before && counted(before.left, before.all)} is={counted(count, all)} />
            )}
          </small>
          {conditions && (
            <button type="button" className="link-button hint" onClick={() => setFilter(noFilter)}>
              {w.clearFilter}
            </button>
          )}
          <Button
            className="roomy-only"
            icon={<ListChecks size={16} aria-hidden="true" />}
            onClick={() => actions.questions.run(workspace)}
          >
            {actions.questions.label(words)}
          </Button>
          <ViewChoices grouped={grouped} onGroup={setGrouped} />
        </>
      }
    >
      <PeopleFilters filter={filter} onFilter={setFilter} />
      {lines.length > 0 || busy ? (
        <PeopleTable
          latest={arranged}
          busy={busy}
          around={around}
          sizesBefore={before?.sizes ?? null}
          columns={columns}
          order={order}
          onSort={(column) => setOrder(orderAfterClick(order, column))}
        />
      ) : (
        <EmptyState text={w.noMatch}>
          <Button onClick={() => setFilter(noFilter)}>{w.clearFilter}</Button>
        </EmptyState>
      )}
      <SelectionBar onDetails={() => setDetails(true)} />
      <NewPerson />
      <ExchangeSketchForm />
      <ActionMenu />
    </PageFrame>
  )
}

/** The last row, into which the next one is written. */
function NewPerson() {
  const { people: w } = useAllWords()
  return (
    <div className="people-new">
      <span aria-hidden="true">{w.newPerson}</span>
      <QuickField label={w.newPerson} />
    </div>
  )
}

function NoPeople() {
  const workspace = useWorkspace()
  const words = useAllWords()
  const { people: w } = words
  const { importContacts, openSample, addActor } = actions
  return (
    <PageFrame title={w.label}>
      <EmptyState text={w.empty}>
        <Button look="strong" onClick={() => importContacts.run(workspace)}>
          {importContacts.label(words)}
        </Button>
        <Button onClick={() => openSample.run(workspace)}>{openSample.label(words)}</Button>
        <Button onClick={() => addActor.run(workspace)}>{addActor.label(words)}</Button>
      </EmptyState>
      <NewPerson />
    </PageFrame>
  )
}
