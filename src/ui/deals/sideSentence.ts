/** What one member of a deal gives and gets, in words. */

import { formatList } from '../../i18n/numbers'
import type { ActorId, ResourceId } from '../../network/ids'
import { phraseIn } from '../../network/network'
import type { Exchange } from '../../network/records'
import type { DealStage } from '../../network/scales'
import type { Telling } from '../brokers/wording'
import type { Side } from './sides'

/** `gives ice (3) to Ayu; gets fish (strength not entered).`, of either network of a what-if by the names of now. */
export function sideSentence(
  { gives, gets, isOneSided }: Side,
  stage: DealStage,
  { network, from, language, words }: Telling,
): string {
  const { deals: w, model } = words
  const named = (id: ActorId) => (network.actors.get(id) ?? from?.actors.get(id))?.name ?? ''
  const called = (id: ResourceId) => (network.resources.get(id) ?? from?.resources.get(id))?.name ?? ''
  const whatOf = ({ resource, intensity, status }: Exchange) => {
    const strength = intensity === null ? w.strengthUnknown : String(intensity)
    const unusual = status === usualStatus(stage) ? [] : [model.exchangeStatus[status]]
    return w.gift(phraseIn(called(resource), language), [strength, ...unusual].join(', '))
  }
  const parts = [
    ...gives.map((exchange) => w.gives(whatOf(exchange), named(exchange.receiver))),
    ...(gives.length === 0 ? [w.givesNothing] : []),
    ...(gets.length > 0 ? [w.gets(formatList(gets.map(whatOf), language))] : []),
    ...(isOneSided ? [w.getsNothing] : []),
  ]
  return `${parts.join('; ')}.`
}

function usualStatus(stage: DealStage): Exchange['status'] {
  return stage === 'running' || stage === 'ended' ? stage : 'proposed'
}
