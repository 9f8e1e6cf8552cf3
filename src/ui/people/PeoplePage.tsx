/** All actors as a table: filtered, sorted, grouped by affiliation, with the inspector beside it. */

import { useDeferredValue, useMemo, useState } from 'react'
import { actions } from '../actions/actions'
import { Button } from '../kit/Button'
import { useNetwork, useWords, useWorkspace } from '../workspace'
import { EmptyState } from '../pages/EmptyState'
import { groupedLinesOf, linesOf } from './groupPeople'
import { PageFrame } from '../pages/PageFrame'
import { PeopleTable } from './PeopleTable'
import { PeopleTools } from './PeopleTools'
import { type Order, orderAfterClick, sortPeople } from './sortPeople'
import { usePeople } from './usePeople'
import './people.css'

export function PeoplePage() {
  const { people: w } = useWords().pages
  const all = useNetwork().actors.size
  const [typed, setTyped] = useState('')
  const [grouped, setGrouped] = useState(false)
  const [order, setOrder] = useState<Order>({ column: 'name', direction: 'ascending' })
  const query = useDeferredValue(typed)
  const { people, language } = usePeople(query)
  const lines = useMemo(() => {
    const sorted = sortPeople(people, order, language)
    return grouped ? groupedLinesOf(sorted) : linesOf(sorted)
  }, [people, order, language, grouped])
  if (all === 0) return <NoPeople />
  return (
    <PageFrame title={w.label} aside={<small className="hint">{w.count(people.length, all)}</small>} filling>
      <PeopleTools query={typed} grouped={grouped} onQuery={setTyped} onGroup={setGrouped} />
      {lines.length > 0 ? (
        <PeopleTable
          lines={lines}
          order={order}
          onSort={(column) => setOrder(orderAfterClick(order, column))}
        />
      ) : (
        <EmptyState text={w.noMatch(query.trim())}>
          <Button onClick={() => setTyped('')}>{w.clearFilter}</Button>
        </EmptyState>
      )}
    </PageFrame>
  )
}

function NoPeople() {
  const workspace = useWorkspace()
  const words = useWords()
  const { people: w } = words.pages
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
    </PageFrame>
  )
}
