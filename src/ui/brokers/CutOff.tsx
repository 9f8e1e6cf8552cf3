/** Who would be cut off if an actor left or a tie ended. */

import type { CutActor, Cuts, CutTie } from '../../analysis/studies/cuts'
import { type ActorId, pairId } from '../../network/ids'
import { Section } from '../kit/fields'
import { Compared } from '../whatIf/Compared'
import { useWorkspace } from '../workspace'
import { Advice } from './Advice'
import { cutOffByTrial, isSamePair, noLongerCut, type Trial } from './noLonger'
import { Study } from './Study'
import { useTelling } from './useTelling'
import { cutSentence, cutTieSentence, nameIn, namesIn } from './wording'

const shown = 6
const nobody: ReadonlySet<ActorId> = new Set()

export function CutOff() {
  const telling = useTelling()
  const { cuts: w } = telling.words.brokers
  return (
    <Section title={w.title}>
      <Study name="cuts">{(cuts, before) => <Found cuts={cuts} before={before} />}</Study>
    </Section>
  )
}

function Found({ cuts, before }: { readonly cuts: Cuts; readonly before: Cuts | undefined }) {
  const { network, from = network, words } = useTelling()
  const { cuts: w } = words.brokers
  const { actors, ties, singleTies } = cuts
  const trial = before && { before, now: cuts, from, network }
  const off = trial ? cutOffByTrial(trial) : nobody
  return (
    <>
      {actors.length > 0 ? (
        <p className="hint">{w.hint}</p>
      ) : (
        off.size === 0 && singleTies === 0 && <p>{w.none}</p>
      )}
      <ul className="advices" aria-label={w.title}>
        <CutOffNow off={[...off]} />
        {actors.slice(0, shown).map((cut) => (
          <CutItem key={cut.actor} cut={cut} before={before} />
        ))}
        {ties.slice(0, shown).map((tie) => (
          <CutTieItem key={pairId(tie.from, tie.to)} tie={tie} before={before} />
        ))}
      </ul>
      {trial && <NoLonger trial={trial} off={off} />}
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

/** What would come if somebody left is told below; this is what the trial itself has done. */
function CutOffNow({ off }: { readonly off: readonly ActorId[] }) {
  const telling = useTelling()
  const { cuts: w } = telling.words.brokers
  if (off.length === 0) return null
  const sentence = w.named(w.tried(off.length), namesIn(telling, off))
  return (
    <Advice about={namesIn(telling, off)} actors={() => off}>
      <p className="advice-warning">{sentence}</p>
    </Advice>
  )
}

/** What is tried gives them another way: that is as much worth knowing as who is cut off. */
function NoLonger({ trial, off }: { readonly trial: Trial; readonly off: ReadonlySet<ActorId> }) {
  const { clock } = useWorkspace().ports
  const telling = useTelling()
  const { actors, ties } = noLongerCut(trial, off, clock.today())
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
