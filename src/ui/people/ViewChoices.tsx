/** How the table of people is laid out: whether it is grouped, and its columns. */

import { ChevronDown } from 'lucide-react'
import { CheckField } from '../kit/fields'
import { MenuButton } from '../kit/Menu'
import { useNetwork, usePreferences, useAllWords, useWorkspace } from '../workspace'
import { columnsFor } from './columns'

interface ViewChoicesProps {
  readonly grouped: boolean
  readonly onGroup: (grouped: boolean) => void
}

export function ViewChoices({ grouped, onGroup }: ViewChoicesProps) {
  const { people: w } = useAllWords()
  return (
    <div className="people-view">
      <CheckField label={w.group} checked={grouped} onChange={onGroup} />
      <ColumnsMenu />
    </div>
  )
}

function ColumnsMenu() {
  const { preferences } = useWorkspace()
  const chosen = usePreferences((state) => state.peopleColumns)
  const network = useNetwork()
  const { people: w } = useAllWords()
  const items = columnsFor(network)
    .filter((column) => column !== 'name')
    .map((column) => ({
      label: w.columns[column],
      checked: chosen.includes(column),
      run: () =>
        preferences.setState(({ peopleColumns }) => ({
          peopleColumns: peopleColumns.includes(column)
            ? peopleColumns.filter((other) => other !== column)
            : [...peopleColumns, column],
        })),
    }))
  const face = (
    <>
      {w.chooseColumns} <ChevronDown size={14} aria-hidden="true" />
    </>
  )
  return <MenuButton label={w.chooseColumns} face={face} items={items} />
}
