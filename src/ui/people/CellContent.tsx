/** What a cell of the table of people says while it is not edited. */

import type { ReactNode } from 'react'
import type { AllWords } from '../../i18n/words'
import { ActorMark } from '../pages/ActorMark'
import { CoalitionDot } from '../pages/CoalitionDot'
import { ReceptivityMark } from '../pages/ReceptivityMark'
import { Compared } from '../whatIf/Compared'
import type { Column } from './columns'
import type { Person } from './people'

interface CellContentProps {
  readonly person: Person
  readonly column: Column
  /** Handed down: hundreds of cells that each follow the language would be slow. */
  readonly words: AllWords
}

export function CellContent({ person, column, words }: CellContentProps) {
  const { people: w, model } = words
  const unknown = <span className="unknown">{model.unknown}</span>
  /** What is offered or needed: the names, that there are none, or that it is not known. */
  const listed = (names: readonly string[] | null) =>
    names?.length === 0 ? <span className="known-none">{w.none}</span> : (names?.join(', ') ?? unknown)
  const rated = (level: number | null, meanings: Readonly<Record<number, string>>) =>
    level === null ? unknown : `${level} · ${meanings[level]}`
  const { actor, isMe, coalitions, offers, needs, receptivity, toMe, stance, influence } = person
  switch (column) {
    case 'name':
      return (
        <div className="people-actor">
          <ActorMark kind={actor.kind} colour={coalitions[0]?.colour ?? null} />
          <span>{actor.name}</span>
        </div>
      )
    case 'kind':
      return model.actorKind[actor.kind]
    case 'affiliation':
    case 'field':
    case 'role':
    case 'aim':
      return actor[column]
    case 'coalitions':
      return (
        <>
          {coalitions.map(({ id, colour }) => (
            <CoalitionDot key={id} colour={colour} />
          ))}
          {coalitions.map(({ name }) => name).join(', ')}
        </>
      )
    case 'offers':
      return listed(offers)
    case 'needs':
      return listed(needs)
    case 'receptivity':
      return receptivity ? <ReceptivityMark level={receptivity} /> : unknown
    case 'depth':
      return rated(actor.depth, model.depth)
    case 'trust':
      if (toMe) return rated(toMe.trust, model.trust)
      return <span className="known-none">{isMe ? model.me : w.noTie}</span>
    case 'stance':
      return stance ? model.stance[stance] : unknown
    case 'influence':
      return rated(influence, model.level)
    case 'contacts':
      return <Contacts person={person} unknown={unknown} />
  }
}

interface ContactsProps {
  readonly person: Person
  readonly unknown: ReactNode
}

function Contacts({ person: { contacts, contactsBefore: was }, unknown }: ContactsProps) {
  if (contacts === null) return unknown
  return <Compared was={was === null ? null : String(was)} is={String(contacts)} />
}
