/** What is worth asking first: needs, offers and trust that are unknown, receptivities never noted or long ago. */

import type { ReactNode } from 'react'
import { Section } from '../kit/fields'
import { Compared } from '../whatIf/Compared'
import { useAllWords, useDocument, useInsights, useNetwork, useSession } from '../workspace'
import './today.css'
import { openTasks, openTrustTasks } from './agenda'
import { TaskItem, TrustItem } from './TaskItem'

/** As many as a person takes on at once. */
const atOnce = 5
/** In the order in which they are asked. */
const kinds = ['findNeeds', 'findOffers', 'stillSo', 'noteReceptivity'] as const

export function FindOut() {
  const network = useNetwork()
  const words = useAllWords()
  const { today: w } = words.pages
  const findings = useInsights((state) => state.findings)
  const from = useDocument((state) => state.whatIf?.from)
  const before = useInsights((state) => state.before)
  const selected = useSession((state) => state.selection.actors)
  if (!findings) return <p className="hint">{words.opportunities.computing}</p>
  const asked = kinds.map((kind) => ({ kind, open: openTasks(network, findings.tasks, kind) }))
  const trusts = openTrustTasks(network, findings.trustTasks)
  const introduction = {
    findNeeds: (n: number) => w.unknownNeeds(n, Math.min(atOnce, n)),
    findOffers: () => w.unknownOffers,
    stillSo: w.expired,
    noteReceptivity: () => w.unnoted,
  }
  return (
    <Section title={w.tasks}>
      {trusts.length + asked.reduce((sum, { open }) => sum + open.length, 0) === 0 && (
        <p className="hint">{w.noTasks}</p>
      )}
      {asked.map(({ kind, open }) => (
        <Questions
          key={kind}
          about={introduction[kind](open.length)}
          was={from && before && introduction[kind](openTasks(from, before.tasks, kind).length)}
        >
          {open.slice(0, atOnce).map((each) => (
            <TaskItem key={each.actor.id} {...each} selected={selected.has(each.actor.id)} />
          ))}
        </Questions>
      ))}
      <Questions about={w.unknownTrust}>
        {trusts.slice(0, atOnce).map((task) => (
          <TrustItem key={`${task.a} ${task.b}`} task={task} />
        ))}
      </Questions>
    </Section>
  )
}

interface QuestionsProps {
  readonly about: string
  /** The same before the what-if that is going on. */
  readonly was?: string | null | undefined
  readonly children: readonly ReactNode[]
}

/** Where nothing is left to ask, only that this was otherwise before. */
function Questions({ about, was, children }: QuestionsProps) {
  if (children.length === 0 && (!was || was === about)) return null
  return (
    <>
      <p>
        <Compared was={was} is={about} />
      </p>
      <ul className="agenda">{children}</ul>
    </>
  )
}
