/** The filters above the table of people, in a row. */

import { Search as SearchIcon } from 'lucide-react'
import { useMemo } from 'react'
import type { CoalitionId, ResourceId } from '../../network/ids'
import { phraseIn } from '../../network/network'
import { type ReceptivityLevel, receptivityLevels } from '../../network/scales'
import type { Option } from '../kit/fields'
import { useLanguage, useNetwork, useAllWords } from '../workspace'
import type { PeopleFilter } from './filterPeople'

interface PeopleFiltersProps {
  readonly filter: PeopleFilter
  readonly onFilter: (filter: PeopleFilter) => void
}

export function PeopleFilters({ filter, onFilter }: PeopleFiltersProps) {
  const { coalitions, resources } = useNetwork()
  const language = useLanguage()
  const { people: w, model } = useAllWords()
  const groups = useMemo(
    () => [...coalitions.values()].map(({ id, name }) => ({ value: id, label: name })),
    [coalitions],
  )
  const goods = useMemo(
    () =>
      [...resources.values()]
        .map(({ id, name }) => ({ value: id, label: phraseIn(name, language) }))
        .sort((one, other) => one.label.localeCompare(other.label, language)),
    [resources, language],
  )
  return (
    <div className="people-filters">
      <div className="search people-filter">
        <SearchIcon size={16} aria-hidden="true" />
        <input
          type="search"
          aria-label={w.filter}
          placeholder={w.filter}
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onFilter({ ...filter, text: '' })
          }}
        />
      </div>
      <Condition
        label={w.byCoalition}
        value={filter.coalition}
        options={[{ value: '', label: w.anyCoalition }, ...groups, { value: 'none', label: w.noCoalition }]}
        onChange={(value) => onFilter({ ...filter, coalition: value as CoalitionId | 'none' | null })}
      />
      <Condition
        label={w.byReceptivity}
        value={filter.receptivity}
        options={[
          { value: '', label: w.anyReceptivity },
          ...[...receptivityLevels, 'unknown' as const].map((value) => ({
            value,
            label: model.receptivity[value],
          })),
        ]}
        onChange={(value) =>
          onFilter({ ...filter, receptivity: value as ReceptivityLevel | 'unknown' | null })
        }
      />
      <Condition
        label={w.byOffer}
        value={filter.offers}
        options={[{ value: '', label: w.anyOffer }, { value: 'any', label: w.offersSomething }, ...goods]}
        onChange={(value) => onFilter({ ...filter, offers: value as ResourceId | 'any' | null })}
      />
      <Condition
        label={w.byNeed}
        value={filter.needs}
        options={[{ value: '', label: w.anyNeed }, { value: 'unknown', label: w.needsUnknown }, ...goods]}
        onChange={(value) => onFilter({ ...filter, needs: value as ResourceId | 'unknown' | null })}
      />
    </div>
  )
}

interface ConditionProps {
  readonly label: string
  readonly value: string | null
  /** '' = no condition. */
  readonly options: readonly Option<string>[]
  readonly onChange: (value: string | null) => void
}

function Condition({ label, value, options, onChange }: ConditionProps) {
  return (
    <select
      className={value === null ? 'people-condition' : 'people-condition people-condition-set'}
      aria-label={label}
      title={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
