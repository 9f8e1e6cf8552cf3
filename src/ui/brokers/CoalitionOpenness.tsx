/** How open each coalition is: the E-I index beside chance, and the closed cliques in words. */

import type { CoalitionOpenness as Found } from '../../analysis/studies/openness'
import { Section } from '../kit/fields'
import { CoalitionDot } from '../pages/CoalitionDot'
import { Advice } from './Advice'
import { Study } from './Study'
import { useTelling } from './useTelling'
import { opennessSentences } from './wording'

export function CoalitionOpenness() {
  const { network, words } = useTelling()
  const { openness: w } = words.brokers
  return (
    <Section title={w.title}>
      <p className="hint">{network.coalitions.size === 0 ? w.none : w.hint}</p>
      <Study name="openness">
        {({ expected, coalitions }) => (
          <ul className="advices" aria-label={w.title}>
            {coalitions.map((found) => (
              <CoalitionItem key={found.coalition} found={found} expected={expected} />
            ))}
          </ul>
        )}
      </Study>
    </Section>
  )
}

interface CoalitionItemProps {
  readonly found: Found
  readonly expected: number | null
}

function CoalitionItem({ found, expected }: CoalitionItemProps) {
  const telling = useTelling()
  const { network } = telling
  const coalition = network.coalitions.get(found.coalition)
  if (!coalition) return null
  const members = () =>
    [...network.actors.values()].flatMap(({ id, coalitions }) =>
      coalitions.includes(coalition.id) ? id : [],
    )
  const sentences = opennessSentences(found, expected, telling)
  const calm = found.closedClique ? sentences.slice(0, -1) : sentences
  return (
    <Advice about={coalition.name} actors={members}>
      <p>
        <CoalitionDot colour={coalition.colour} />
        <strong>{coalition.name}</strong>
      </p>
      <p>{calm.join(' ')}</p>
      {found.closedClique && <p className="advice-warning">{sentences.at(-1)}</p>}
    </Advice>
  )
}
