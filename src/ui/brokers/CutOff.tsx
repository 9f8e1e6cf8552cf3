/** Who would be cut off if an actor left or a tie ended. */

import { Section } from '../kit/fields'
import { Advice } from './Advice'
import { Study } from './Study'
import { useTelling } from './useTelling'
import { cutSentence, cutTieSentence, nameIn } from './wording'

const shown = 6

export function CutOff() {
  const telling = useTelling()
  const { cuts: w } = telling.words.brokers
  return (
    <Section title={w.title}>
      <Study name="cuts">
        {({ actors, ties, singleTies }) => (
          <>
            <p className={actors.length > 0 ? 'hint' : ''}>{actors.length > 0 ? w.hint : w.none}</p>
            <ul className="advices" aria-label={w.title}>
              {actors.slice(0, shown).map((cut) => (
                <Advice
                  key={cut.actor}
                  about={nameIn(telling, cut.actor)}
                  actors={() => [cut.actor, ...(cut.cutOff ?? [])]}
                >
                  {cutSentence(cut, telling)}
                </Advice>
              ))}
              {ties.slice(0, shown).map((tie) => (
                <Advice
                  key={`${tie.from} ${tie.to}`}
                  about={w.tieName(nameIn(telling, tie.from), nameIn(telling, tie.to))}
                  actors={() => [tie.from, ...tie.cutOff]}
                >
                  {cutTieSentence(tie, telling)}
                </Advice>
              ))}
            </ul>
            {actors.length > shown && <p className="hint">{w.more(actors.length - shown)}</p>}
            {singleTies > 0 && <p className="hint">{w.single(singleTies)}</p>}
          </>
        )}
      </Study>
    </Section>
  )
}
