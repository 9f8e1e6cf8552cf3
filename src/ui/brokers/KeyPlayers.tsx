/** Whom the network would miss most, and whom to brief first: one, two or three together. */

import type { KeySet } from '../../analysis/studies/keyPlayers'
import { formatShare } from '../../i18n/numbers'
import { Section } from '../kit/fields'
import { Formerly } from '../whatIf/Compared'
import { Advice } from './Advice'
import { Study } from './Study'
import { useTelling } from './useTelling'
import { missedSentence, namesIn } from './wording'

export function KeyPlayers() {
  const telling = useTelling()
  const { keyPlayers: w } = telling.words.brokers
  const { network } = telling
  // While it is computed anew, some may be gone from the map: of them nothing is said.
  const items = (
    sets: readonly KeySet[],
    told: (set: KeySet) => string,
    before: readonly KeySet[] = [],
    toldBefore = told,
  ) =>
    sets
      .filter(({ actors }) => actors.every((id) => network.actors.has(id)))
      .map((set) => (
        <Advice key={set.actors.length} about={namesIn(telling, set.actors)} actors={() => set.actors}>
          <p>
            {told(set)} {set.asGood !== null && set.asGood > 0 && <small>{w.asGood(set.asGood)}</small>}
          </p>
          {before
            .filter(({ actors }) => actors.length === set.actors.length)
            .map((was) => (
              <Formerly key={was.actors.length} was={toldBefore(was)} is={told(set)} />
            ))}
        </Advice>
      ))
  return (
    <Section title={w.title}>
      <Study name="keyPlayers">
        {(found, before) => (
          <>
            <h4>{w.missed}</h4>
            {found.missed.length === 0 ? <p>{w.missedNone}</p> : <p className="hint">{w.missedHint}</p>}
            <ul className="advices" aria-label={w.missed}>
              {items(
                found.missed,
                (set) => missedSentence(set, found, telling),
                before?.missed,
                (set) => missedSentence(set, before ?? found, telling),
              )}
            </ul>
            <h4>{w.briefed}</h4>
            {found.briefed.length === 0 && <p>{w.briefedNone}</p>}
            <ul className="advices" aria-label={w.briefed}>
              {items(
                found.briefed,
                ({ actors, value }) =>
                  w.briefedSet(namesIn(telling, actors), formatShare(value, telling.language)),
                before?.briefed,
              )}
            </ul>
            {[...found.missed, ...found.briefed].some(({ asGood }) => asGood === null) && (
              <p className="hint">{w.notProven}</p>
            )}
          </>
        )}
      </Study>
    </Section>
  )
}
