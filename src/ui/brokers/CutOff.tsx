/** Who would be cut off if an actor left or a tie ended. */

import type { CutActor, Cuts, CutTie } from '../../analysis/studies/cuts'
import { pairId } from '../../network/ids'
import { Section } from '../kit/fields'
import { Compared } from '../whatIf/Compared'
import { useWorkspace } from '../workspace'
import { Advice } from './Advice'
import { isSamePair, noLongerCut } from './noLonger'
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
        {({ actors, ties, tieCount, singleTies }, before) => (
          <>
            <p className={actors.length > 0 ? 'hint' : ''}>{actors.length > 0 ? w.hint : w.none}</p>
            <ul className="advices" aria-label={w.title}>
              {actors.slice(0, shown).map((cut) => (
                <CutItem key={cut.actor} cut={cut} before={before} />
              ))}
              {ties.slice(0, shown).map((tie) => (
                <CutTieItem key={pairId(tie.from, tie.to)} tie={tie} before={before} />
              ))}
            </ul>
            {before && <NoLonger before={before} now={{ actors, ties, tieCount }} />}
            {actors.length > shown && (
              <p className="hint">
                <Compared
                  was={before && w.more(Math.max(0, before.actors.length - shown))}
                  is={w.more(actors.length - shown)}
                />
              </p>
            )}
            {(singleTies > 0 || (before?.singleTies ?? 0) > 0) && (
              <p className="hint">
                <Compared was={before && w.single(before.singleTies)} is={w.single(singleTies)} />
              </p>
            )}
          </>
        )}
      </Study>
    </Section>
  )
}

function CutItem({ cut, before }: { readonly cut: CutActor; readonly before: Cuts | undefined }) {
  const telling = useTelling()
  const was = before?.actors.find(({ actor }) => actor === cut.actor)
  return (
    <Advice about={nameIn(telling, cut.actor)} actors={() => [cut.actor, ...(cut.cutOff ?? [])]}>
      <p>
        <Compared was={was && cutSentence(was, telling)} is={cutSentence(cut, telling)} />
      </p>
    </Advice>
  )
}

function CutTieItem({ tie, before }: { readonly tie: CutTie; readonly before: Cuts | undefined }) {
  const telling = useTelling()
  const { cuts: w } = telling.words.brokers
  const was = before?.ties.find((each) => isSamePair(each, tie))
  return (
    <Advice
      about={w.tieName(nameIn(telling, tie.from), nameIn(telling, tie.to))}
      actors={() => [tie.from, ...tie.cutOff]}
    >
      <p>
        <Compared was={was && cutTieSentence(was, telling)} is={cutTieSentence(tie, telling)} />
      </p>
    </Advice>
  )
}

interface NoLongerProps {
  readonly before: Cuts
  readonly now: Omit<Cuts, 'singleTies'>
}

/** What is tried gives them another way: that is as much worth knowing as who is cut off. */
function NoLonger({ before, now }: NoLongerProps) {
  const { clock } = useWorkspace().ports
  const telling = useTelling()
  const { actors, ties } = noLongerCut(before, now, telling.network, clock.today())
  const gone = [
    ...actors.map((cut) => cutSentence(cut, telling)),
    ...ties.map((tie) => cutTieSentence(tie, telling)),
  ]
  return gone.slice(0, shown).map((sentence) => (
    <p key={sentence} className="hint">
      {telling.words.whatIf.noLonger(sentence)}
    </p>
  ))
}
