/** One actor in the table of people. */

import { memo } from 'react'
import type { ActorId } from '../../network/ids'
import { useWords } from '../workspace'
import { ActorMark } from '../pages/ActorMark'
import { CoalitionDot } from '../pages/CoalitionDot'
import type { Person } from './people'
import { ReceptivityMark } from '../pages/ReceptivityMark'

interface PersonRowProps {
  readonly person: Person
  readonly index: number
  readonly selected: boolean
  readonly tabbable: boolean
  readonly onChoose: (ids: readonly ActorId[], index: number) => void
}

export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { person, index, selected, tabbable, onChoose } = props
  const { actor, coalitions, offers, needs, receptivity, contacts } = person
  const { model } = useWords()
  const coalitionNames = coalitions.map(({ name }) => name).join(', ')
  return (
    <tr
      className={`people-row ${selected ? 'people-row-selected' : ''}`}
      data-line={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      onClick={() => onChoose([actor.id], index)}
    >
      <th scope="row" className="people-name">
        <button type="button" tabIndex={tabbable ? 0 : -1} title={actor.name}>
          <ActorMark kind={actor.kind} colour={coalitions[0]?.colour ?? null} />
          <span>{actor.name}</span>
        </button>
      </th>
      <td title={actor.affiliation}>{actor.affiliation}</td>
      <td title={coalitionNames}>
        {coalitions.map(({ id, colour }) => (
          <CoalitionDot key={id} colour={colour} />
        ))}
        {coalitionNames}
      </td>
      <Claims names={offers} />
      <Claims names={needs} />
      <td>
        {receptivity?.level ? (
          <ReceptivityMark level={receptivity.level} />
        ) : (
          <span className="unknown">{model.unknown}</span>
        )}
      </td>
      <td className="people-contacts">{contacts ?? <span className="unknown">{model.unknown}</span>}</td>
    </tr>
  )
})

/** What is offered or needed: the names, that there are none, or that it is not known. */
function Claims({ names }: { readonly names: readonly string[] | null }) {
  const { model, pages } = useWords()
  if (names === null)
    return (
      <td>
        <span className="unknown">{model.unknown}</span>
      </td>
    )
  if (names.length === 0) return <td className="known-none">{pages.people.none}</td>
  return <td title={names.join(', ')}>{names.join(', ')}</td>
}
