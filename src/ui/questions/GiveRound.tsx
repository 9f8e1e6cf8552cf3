/** The round of exchanges: first who gives, then a tap on each who receives, giver after giver. */

import { useState } from 'react'
import { newId, type ResourceId } from '../../network/ids'
import type { Resource } from '../../network/records'
import { resourceKinds } from '../../network/scales'
import { useNetwork, useAllWords } from '../workspace'
import { Givers } from './Givers'
import { resourceToAsk } from './giving'
import { Receivers } from './Receivers'
import { useQuestions } from './useQuestions'

/** An id for each kind, for the resource that the first answer makes where none of the kind is named yet. */
const freshIds = () => new Map(resourceKinds.map((kind) => [kind, newId<ResourceId>()]))

export function GiveRound() {
  const network = useNetwork()
  const { model } = useAllWords()
  const { kind, resources, giver: chosen } = useQuestions()
  const [fresh] = useState(freshIds)
  const general: Resource = { id: fresh.get(kind)!, kind, name: model.resourceKind[kind], aliases: [] }
  const known = resourceToAsk(network, kind, resources[kind])
  const resource = !known || (resources[kind] === general.id && known.id !== general.id) ? general : known
  const giver = chosen && network.actors.get(chosen)
  return (
    <section className="round">
      {giver ? (
        <Receivers key={`${giver.id} ${kind}`} {...{ giver, resource, general }} />
      ) : (
        <Givers key={kind} kind={kind} />
      )}
    </section>
  )
}
