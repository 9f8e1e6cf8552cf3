/** How each cell of the table of people is edited, and what is written then. */

import type { AllWords } from '../../i18n/words'
import type { ActorPatch } from '../../network/commands/actors'
import { plainTie } from '../../network/commands/ties'
import { type GoalId, newId, type TieId } from '../../network/ids'
import { aboutOf } from '../../network/network'
import type { Standing } from '../../network/records'
import {
  type ActorKind,
  actorKinds,
  depths,
  type Level,
  levels,
  type ReceptivityLevel,
  receptivityLevels,
  type Stance,
  stances,
} from '../../network/scales'
import type { Workspace } from '../../state/workspace'
import type { Option } from '../kit/fields'
import type { Column } from './columns'
import type { Person } from './people'

type TextColumn = 'name' | 'affiliation' | 'field' | 'role' | 'aim'
const textColumns: ReadonlySet<Column> = new Set<TextColumn>(['name', 'affiliation', 'field', 'role', 'aim'])
const isText = (column: Column): column is TextColumn => textColumns.has(column)

/** text = typed, choice = one of a few, list = a sheet of several things; null = computed, or about myself. */
export type Editor = 'text' | 'choice' | 'list' | null

/** Where the focus goes when a cell is done: to a neighbour, back to the cell, or where it is now. */
export type Onward = 'down' | 'up' | 'right' | 'left' | 'back' | 'away'

export function editorOf(column: Column, { isMe }: Person): Editor {
  if (isText(column)) return 'text'
  if (column === 'coalitions' || column === 'offers' || column === 'needs') return 'list'
  if (column === 'contacts') return null
  return column === 'trust' && isMe ? null : 'choice'
}

/** What a choice offers; '' = unknown. */
export function choicesOf(column: Column, { model }: Pick<AllWords, 'model'>): readonly Option<string>[] {
  const unknown = { value: '', label: model.unknown }
  const named = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) =>
    values.map((value) => ({ value, label: names[value] }))
  const rated = (values: readonly number[], meanings: Readonly<Record<number, string>>) =>
    values.map((value) => ({ value: String(value), label: `${value} · ${meanings[value]}` }))
  if (column === 'kind') return named(actorKinds, model.actorKind)
  if (column === 'receptivity') return [...named(receptivityLevels, model.receptivity), unknown]
  if (column === 'stance') return [...named(stances, model.stance), unknown]
  if (column === 'depth') return [unknown, ...rated(depths, model.depth)]
  return [unknown, ...rated(levels, column === 'trust' ? model.trust : model.level)]
}

/** What is in a cell of text or choice before it is edited; '' = unknown. */
export function valueOf({ actor, receptivity, toMe, stance, influence }: Person, column: Column): string {
  if (isText(column)) return actor[column]
  switch (column) {
    case 'kind':
      return actor.kind
    case 'receptivity':
      return receptivity ?? ''
    case 'stance':
      return stance ?? ''
    case 'depth':
      return String(actor.depth ?? '')
    case 'trust':
      return String(toMe?.trust ?? '')
    case 'influence':
      return String(influence ?? '')
    case 'coalitions':
    case 'offers':
    case 'needs':
    case 'contacts':
      return ''
  }
}

/** All that is in a cell that may be too narrow for it. */
export function fullTextOf({ actor, coalitions, offers, needs }: Person, column: Column): string | undefined {
  if (column === 'coalitions') return coalitions.map(({ name }) => name).join(', ')
  if (column === 'offers') return offers?.join(', ')
  if (column === 'needs') return needs?.join(', ')
  return isText(column) ? actor[column] : undefined
}

/** Writes the cell as one undo step. An actor keeps its name where none is typed. Refusals are told by notices. */
export function writeCell(workspace: Workspace, person: Person, column: Column, value: string): void {
  if (value === valueOf(person, column) || (column === 'name' && value.trim() === '')) return
  const { actor } = person
  const level = value === '' ? null : (Number(value) as Level)
  const { currentGoal } = aboutOf(workspace.network)
  const edit = (patch: ActorPatch) => workspace.run('editActors', { ids: [actor.id], patch })
  const stand = (goal: GoalId, patch: Partial<Omit<Standing, 'goal'>>) =>
    workspace.run('editStandings', { ids: [actor.id], goal, patch })
  if (isText(column)) edit({ [column]: value })
  else
    switch (column) {
      case 'kind':
        edit({ kind: value as ActorKind })
        break
      case 'receptivity': {
        const notedOn = workspace.ports.clock.today()
        edit({ receptivity: value === '' ? null : { level: value as ReceptivityLevel, notedOn } })
        break
      }
      case 'depth':
        edit({ depth: level })
        break
      case 'trust':
        writeTrust(workspace, person, level)
        break
      case 'stance':
        if (currentGoal) stand(currentGoal, { stance: (value || null) as Stance | null })
        break
      case 'influence':
        if (currentGoal) stand(currentGoal, { influence: level })
        break
      case 'coalitions':
      case 'offers':
      case 'needs':
      case 'contacts':
    }
}

/** Whom I trust I know: the tie comes with it. */
function writeTrust(workspace: Workspace, { actor, toMe }: Person, trust: Level | null): void {
  const { me } = aboutOf(workspace.network)
  if (toMe) workspace.run('editTies', { ids: [toMe.id], patch: { trust } })
  else if (me) workspace.run('addTie', { tie: { ...plainTie(newId<TieId>(), me, actor.id), trust } })
}
