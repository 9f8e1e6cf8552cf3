/** One thing to find out, with the answer beside it where it is one word. */

import type { TrustTask } from '../../analysis/openQuestions'
import { newId, type TieId } from '../../network/ids'
import { aboutOf } from '../../network/network'
import { levels, receptivityLevels, type ReceptivityLevel } from '../../network/scales'
import { Button } from '../kit/Button'
import { nameOf } from '../opportunities/wording'
import { Compared } from '../whatIf/Compared'
import { useInsights, useNetwork, useAllWords, useWorkspace } from '../workspace'
import { ActorLink } from './ActorLink'
import type { TaskOf } from './agenda'
import { AnswerField } from './AnswerField'

export function TaskItem({ task, actor, selected }: TaskOf & { readonly selected: boolean }) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { model, pages } = useAllWords()
  const { today: w } = pages
  const partner = task.best && network.actors.get(task.best.partner)
  const before = useInsights((state) => state.before?.brokers.get(actor.id)?.contacts)
  const noted = task.kind === 'stillSo' ? actor.receptivity : null
  const note = (level: ReceptivityLevel) => {
    const receptivity = { level, notedOn: workspace.ports.clock.today() }
    workspace.run('editActors', { ids: [actor.id], patch: { receptivity } })
  }
  const question = {
    findNeeds: task.offersUnknown ? w.findBoth : w.findNeeds,
    findOffers: w.findOffers,
    noteReceptivity: w.noteReceptivity,
    stillSo: (name: string) => (noted ? w.stillSo(name, model.receptivity[noted.level]) : ''),
  }[task.kind](actor.name)
  return (
    <li className={selected ? 'agenda-current' : ''}>
      <div>
        <ActorLink actor={actor}>{question}</ActorLink>
        <small className="hint">
          {actor.affiliation && `${actor.affiliation} · `}
          <Compared was={before === undefined ? null : w.contacts(before)} is={w.contacts(task.contacts)} />
          {partner && ` · ${w.worth(partner.name)}`}
        </small>
      </div>
      {noted && <Button onClick={() => note(noted.level)}>{w.stillSoYes}</Button>}
      {task.kind === 'noteReceptivity' && (
        <AnswerField
          label={question}
          options={receptivityLevels.map((value) => ({ value, label: model.receptivity[value] }))}
          onAnswer={note}
        />
      )}
    </li>
  )
}

export function TrustItem({ task: { a, b, opportunity } }: { readonly task: TrustTask }) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { model, pages, opportunities } = useAllWords()
  const { today: w } = pages
  const { me } = aboutOf(network)
  const other = a === me ? b : b === me ? a : null
  const question = other ? w.rateMine(nameOf(network, other)) : w.rate(nameOf(network, a), nameOf(network, b))
  const use = useInsights((state) => state.findings?.opportunities.find(({ pair }) => pair === opportunity))
  return (
    <li>
      <div>
        {question}
        <small className="hint">
          {use ? w.onTheWay(opportunities.between(nameOf(network, use.a), nameOf(network, use.b))) : ''}
        </small>
      </div>
      <AnswerField
        label={question}
        options={levels.map((level) => ({ value: String(level), label: `${level} · ${model.trust[level]}` }))}
        onAnswer={(value) => {
          const trust = levels.find((level) => String(level) === value) ?? null
          workspace.run('rateTies', { pairs: [{ id: newId<TieId>(), a, b }], trust })
        }}
      />
    </li>
  )
}
