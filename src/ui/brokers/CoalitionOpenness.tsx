/** How open each coalition is: the E-I index beside chance, and the closed cliques in words. */

import type { CoalitionOpenness as Found, Openness } from '../../analysis/studies/openness'
import { Section } from '../kit/fields'
import { CoalitionDot } from '../pages/CoalitionDot'
import { Compared } from '../whatIf/Compared'
import { Advice } from './Advice'
import { Study } from './Study'
import { useTelling } from './useTelling'
import { isInParts, opennessSentences, type Telling } from './wording'

export function CoalitionOpenness() {
  const { network, words } = useTelling()
  const { openness: w } = words.brokers
  return (
    <Section title={w.title}>
      <p className="hint">{network.coalitions.size === 0 ? w.none : w.hint}</p>
      <Study name="openness">
        {({ expected, coalitions }, before) => (
          <>
            {coalitions.some(isInParts) && <p className="hint">{w.partsHint}</p>}
            <ul className="advices" aria-label={w.title}>
              {coalitions.map((found) => (
                <CoalitionItem key={found.coalition} found={found} expected={expected} before={before} />
              ))}
            </ul>
          </>
        )}
      </Study>
    </Section>
  )
}

interface CoalitionItemProps {
  readonly found: Found
  readonly expected: number | null
  readonly before: Openness | undefined
}

function CoalitionItem({ found, expected, before }: CoalitionItemProps) {
  const telling = useTelling()
  const { network } = telling
  const coalition = network.coalitions.get(found.coalition)
  if (!coalition) return null
  const members = () =>
    [...network.actors.values()].flatMap(({ id, coalitions }) =>
      coalitions.includes(coalition.id) ? id : [],
    )
  const foundBefore = before?.coalitions.find((each) => each.coalition === found.coalition)
  const was = before && foundBefore && told(foundBefore, before.expected, telling)
  const is = told(found, expected, telling)
  return (
    <Advice about={coalition.name} actors={members}>
      <p>
        <CoalitionDot colour={coalition.colour} />
        <strong>{coalition.name}</strong>
      </p>
      <p>
        <Compared was={was?.calm} is={is.calm} />
      </p>
      {is.warning && (
        <p className="advice-warning">
          <Compared was={was?.warning} is={is.warning} />
        </p>
      )}
      {was?.warning && !is.warning && <p>{telling.words.whatIf.noLonger(was.warning)}</p>}
    </Advice>
  )
}

function told(found: Found, expected: number | null, telling: Telling) {
  const sentences = opennessSentences(found, expected, telling)
  const warning = found.closedClique ? sentences.at(-1) : undefined
  return { calm: sentences.filter((sentence) => sentence !== warning).join(' '), warning }
}
