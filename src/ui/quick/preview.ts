/** What a quick line will do, in words: whom it adds or fills in, with all that it says of them. */

import type { Language } from '../../i18n/numbers'
import type { AllWords } from '../../i18n/words'
import type { ResourceId } from '../../network/ids'
import { type Network, phraseIn } from '../../network/network'
import type { QuickPlan } from '../../network/quickAdd/plan'
import type { Actor } from '../../network/records'
import { brief } from '../brief'

/** Longer lists are counted and not named. */
const named = 4

/** A name that may well be two: `Ibu A - Pak B`; but `Dinas Kelautan dan Perikanan` is one. */
const twoNames = /^(\S.*?)\s+[-–—]\s+(.*\S)$/u

/** Names in a row, `Ani, Budi`; but neither `Budi, S.E.` nor `PT Maju, Tbk`. */
const severalNames = /^\p{Lu}[\p{L} '’-]{2,}(?:,\s*(?!Tbk$|Inc$|Ltd$)\p{Lu}[\p{L} '’-]{2,})+$/u

/** O(network + rows). */
export function previewOf(
  { rows }: QuickPlan,
  network: Network,
  words: AllWords,
  language: Language,
): readonly string[] {
  const { frame, quickPreview: w } = words
  const { actors, updates, ties, resources, me } = rows
  const made = new Map(resources.map(({ id, name }) => [id, name]))
  const resourceName = (id: ResourceId) => {
    const name = made.get(id) ?? network.resources.get(id)?.name
    return name === undefined ? '' : brief(phraseIn(name, language))
  }
  const listOf = (list: readonly Actor[]): string => {
    if (list.length > named) return frame.quick.many(list.length)
    const said = list.map((actor) => gainsOf(actor, network.actors.get(actor.id) ?? null))
    return list
      .map(({ name }, index) => brief(name) + (said[index] ?? ''))
      .join(said.some((gains) => gains !== '') ? ' · ' : ', ')
  }
  /** What the line adds to an actor. */
  const gainsOf = (actor: Actor, before: Actor | null): string => {
    const places = [
      ...(actor.affiliation === (before?.affiliation ?? '') ? [] : [w.at(brief(actor.affiliation))]),
      ...added(actor.coalitions, before?.coalitions).map((id) =>
        w.member(brief(network.coalitions.get(id)?.name ?? '')),
      ),
    ]
    const claims = (list: Actor['needs'] | Actor['offers'], old: Actor['needs'] | Actor['offers'] = null) =>
      added(resourcesOf(list), resourcesOf(old)).map(resourceName).join(', ')
    const needs = claims(actor.needs, before?.needs)
    const offers = claims(actor.offers, before?.offers)
    const emails = added(actor.emails, before?.emails)
    const parts = [
      places.map((place) => ` ${place}`).join(','),
      ...(needs === '' ? [] : [w.needs(needs)]),
      ...(offers === '' ? [] : [w.offers(offers)]),
      ...emails.map(brief),
      ...(actor.note === (before?.note ?? '') ? [] : [w.note(brief(lastLine(actor.note)))]),
      ...(actor.id === me ? [w.you] : []),
    ]
    return parts.join('; ')
  }
  const already = me && ![...actors, ...updates].some(({ id }) => id === me) ? network.actors.get(me) : null
  const [only] = actors.length === 1 ? actors : []
  const [, one, other] = twoNames.exec(only?.name ?? '') ?? []
  return [
    ...(actors.length > 0 ? [frame.quick.adds(listOf(actors))] : []),
    ...(updates.length > 0 ? [frame.quick.updates(listOf(updates))] : []),
    ...(ties.length > 0 ? [frame.quick.ties(ties.length)] : []),
    ...(already ? [w.becomesYou(brief(already.name))] : []),
    ...(one && other ? [w.together(brief(one), brief(other))] : []),
    ...(only && severalNames.test(only.name) ? [w.apart(brief(only.name.replaceAll(',', ';')))] : []),
  ]
}

function added<T>(now: readonly T[], before: readonly T[] = []): readonly T[] {
  return now.filter((each) => !before.includes(each))
}

function resourcesOf(claims: Actor['needs'] | Actor['offers']): readonly ResourceId[] {
  return (claims ?? []).map(({ resource }) => resource)
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}
