/** A filter as people would say it. */

import type { Words } from '../../i18n/id'
import { formatDay, formatList, type Language } from '../../i18n/numbers'
import { type Facet, facets, type Filter, none, noFilter } from '../../network/filter'
import type { CoalitionId } from '../../network/ids'
import type { Network } from '../../network/network'
import type { Level, ReceptivityLevel, ResourceKind, Stance } from '../../network/scales'

/** One part of a filter: what it says, and the filter without it. */
export interface FilterPart {
  readonly key: string
  readonly text: string
  readonly without: Filter
}

/** The parts that leave anything out, in a fixed order; none for an empty filter. */
export function filterParts(
  filter: Filter,
  network: Network,
  words: Words,
  language: Language,
): readonly FilterPart[] {
  const { text, day, around } = filter
  const say = words.filter
  const parts: FilterPart[] = facets.flatMap((facet) => {
    const wanted = filter.facets[facet]
    if (wanted.size === 0) return []
    const values = Array.from(wanted, (value) => facetValue(facet, value, network, words))
    return [
      {
        key: facet,
        text: `${say.facet[facet]}: ${formatList(values, language, 'or')}`,
        without: { ...filter, facets: { ...filter.facets, [facet]: noFilter.facets[facet] } },
      },
    ]
  })
  if (text.trim() !== '')
    parts.push({ key: 'text', text: say.containing(text.trim()), without: { ...filter, text: '' } })
  if (day)
    parts.push({ key: 'day', text: say.asOf(formatDay(day, language)), without: { ...filter, day: null } })
  if (around) {
    const name = network.actors.get(around.actor)?.name ?? ''
    parts.push({
      key: 'around',
      text: say.around(name, around.steps),
      without: { ...filter, around: null },
    })
  }
  return parts
}

/** What one value of a facet is called. */
export function facetValue(facet: Facet, value: string, network: Network, words: Words): string {
  const { model, filter } = words
  if (value === none) {
    if (facet === 'coalition' || facet === 'field') return filter.none[facet]
    return filter.none.other
  }
  switch (facet) {
    case 'coalition':
      return network.coalitions.get(value as CoalitionId)?.name ?? value
    case 'field':
      return value
    case 'kind':
      return model.actorKind[value as keyof typeof model.actorKind]
    case 'receptivity':
      return model.receptivity[value as ReceptivityLevel]
    case 'stance':
      return model.stance[value as Stance]
    case 'resource':
      return model.resourceKind[value as ResourceKind]
    case 'trust':
      return `${value} (${model.trust[Number(value) as Level]})`
    case 'status':
      return model.exchangeStatus[value as keyof typeof model.exchangeStatus]
  }
}
