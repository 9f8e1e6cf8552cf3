/** What a cell of the table of people says while it is not edited. */

import { useNetwork, useWords } from '../workspace'
import { aboutOf } from '../../network/network'
import { ActorMark } from '../pages/ActorMark'
import { CoalitionDot } from '../pages/CoalitionDot'
import { ReceptivityMark } from '../pages/ReceptivityMark'
import type { Column } from './columns'
import type { Person } from './people'

export function CellContent({ person, column }: { readonly person: Person; readonly column: Column }) {
  const { model } = useWords()
  const { actor, coalitions, offers, needs, receptivity, toMe, stance, influence, contacts } = person
  switch (column) {
    case 'name':
      return (
        <>
          <ActorMark kind={actor.kind} colour={coalitions[0]?.colour ?? null} />
          <span>{actor.name}</span>
        </>
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
      return <Claims names={offers} />
    case 'needs':
      return <Claims names={needs} />
    case 'receptivity':
      return receptivity ? <ReceptivityMark level={receptivity} /> : <Unknown />
    case 'depth':
      return <Rated level={actor.depth} meanings={model.depth} />
    case 'trust':
      return toMe ? <Rated level={toMe.trust} meanings={model.trust} /> : <NoTie person={person} />
    case 'stance':
      return stance ? model.stance[stance] : <Unknown />
    case 'influence':
      return <Rated level={influence} meanings={model.level} />
    case 'contacts':
      return contacts ?? <Unknown />
  }
}

function Unknown() {
  return <span className="unknown">{useWords().model.unknown}</span>
}

/** What is offered or needed: the names, that there are none, or that it is not known. */
function Claims({ names }: { readonly names: readonly string[] | null }) {
  const { people: w } = useWords()
  if (names === null) return <Unknown />
  return names.length === 0 ? <span className="known-none">{w.none}</span> : names.join(', ')
}

interface RatedProps {
  readonly level: number | null
  readonly meanings: Readonly<Record<number, string>>
}

function Rated({ level, meanings }: RatedProps) {
  return level === null ? <Unknown /> : `${level} · ${meanings[level]}`
}

function NoTie({ person }: { readonly person: Person }) {
  const { people: w, model } = useWords()
  const isMe = aboutOf(useNetwork()).me === person.actor.id
  return <span className="known-none">{isMe ? model.me : w.noTie}</span>
}
