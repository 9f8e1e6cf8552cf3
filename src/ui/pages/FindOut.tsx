/** What is worth asking first: needs that are unknown, receptivities noted long ago. */

import { useInsights, useNetwork, useSession, useWords, useWorkspace } from '../workspace'
import { Button } from '../kit/Button'
import { Section } from '../kit/fields'
import { ActorLink } from './ActorLink'
import './today.css'
import { openTasks, type TaskOf } from './agenda'

/** As many as a person takes on at once. */
const atOnce = 5

export function FindOut() {
  const network = useNetwork()
  const words = useWords()
  const { today: w } = words.pages
  const tasks = useInsights((state) => state.findings?.tasks ?? null)
  const selected = useSession((state) => state.selection.actors)
  if (!tasks) return <p className="hint">{words.opportunities.computing}</p>
  const needs = openTasks(network, tasks, 'findNeeds')
  const receptivities = openTasks(network, tasks, 'stillSo')
  const list = (shown: readonly TaskOf[]) => (
    <ul className="agenda">
      {shown.map((each) => (
        <TaskItem key={each.actor.id} {...each} selected={selected.has(each.actor.id)} />
      ))}
    </ul>
  )
  return (
    <Section title={w.tasks}>
      {needs.length + receptivities.length === 0 && <p className="hint">{w.noTasks}</p>}
      {needs.length > 0 && <p>{w.unknownNeeds(needs.length, Math.min(atOnce, needs.length))}</p>}
      {list(needs.slice(0, atOnce))}
      {receptivities.length > 0 && <p>{w.expired(receptivities.length)}</p>}
      {list(receptivities.slice(0, atOnce))}
    </Section>
  )
}

function TaskItem({ task, actor, selected }: TaskOf & { readonly selected: boolean }) {
  const workspace = useWorkspace()
  const network = useNetwork()
  const { model, pages } = useWords()
  const { today: w } = pages
  const partner = task.best && network.actors.get(task.best.partner)
  const noted = task.kind === 'stillSo' ? actor.receptivity : null
  const renote = () => {
    if (!noted) return
    const receptivity = { level: noted.level, notedOn: workspace.ports.clock.today() }
    workspace.run('editActors', { ids: [actor.id], patch: { receptivity } })
  }
  return (
    <li className={selected ? 'agenda-current' : ''}>
      <div>
        <ActorLink actor={actor}>
          {noted ? w.stillSo(actor.name, model.receptivity[noted.level]) : w.findNeeds(actor.name)}
        </ActorLink>
        <small className="hint">
          {[actor.affiliation, w.contacts(task.contacts), partner ? w.worth(partner.name) : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </small>
      </div>
      {noted && <Button onClick={renote}>{w.stillSoYes}</Button>}
    </li>
  )
}
