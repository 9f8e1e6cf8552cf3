/** The tools above the map, and what the one in hand wants next. */

import {
  ArrowRight,
  LayoutGrid,
  Lasso,
  ListFilter,
  Maximize,
  Minus,
  MousePointer2,
  SquareDashed,
  UserPlus,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { Tool } from '../../state/session'
import { type Action, hintWithKeys, isEnabled } from '../actions/action'
import { actions } from '../actions/actions'
import { useNetwork, usePreferences, useSession, useWords, useWorkspace } from '../workspace'

export function Tools() {
  const words = useWords()
  const tool = useSession((state) => state.tool)
  const filterPanel = useSession((state) => state.filterPanel)
  const size = { size: 18, 'aria-hidden': true } as const
  return (
    <div className="tools" role="toolbar" aria-label={words.frame.tools.label}>
      <ToolButton action={actions.select} icon={<MousePointer2 {...size} />} chosen={tool === 'select'} />
      <ToolButton action={actions.lasso} icon={<Lasso {...size} />} chosen={tool === 'lasso'} />
      <ToolButton
        action={actions.addActor}
        icon={<UserPlus {...size} />}
        text={words.frame.tools.short.actor}
        chosen={tool === 'actor'}
      />
      <ToolButton
        action={actions.drawTie}
        icon={<Minus {...size} />}
        text={words.frame.tools.short.tie}
        chosen={tool === 'tie'}
      />
      <ToolButton
        action={actions.drawExchange}
        icon={<ArrowRight {...size} />}
        text={words.frame.tools.short.exchange}
        chosen={tool === 'exchange'}
      />
      <ToolButton
        action={actions.newCoalition}
        icon={<SquareDashed {...size} />}
        text={words.frame.tools.short.coalition}
      />
      <ToolButton action={actions.arrange} icon={<LayoutGrid {...size} />} text={words.frame.tools.arrange} />
      <ToolButton
        action={actions.filter}
        icon={<ListFilter {...size} />}
        text={words.filter.label}
        chosen={filterPanel}
      />
      <ToolButton action={actions.fit} icon={<Maximize {...size} />} text={words.frame.tools.fit} />
    </div>
  )
}

interface ToolButtonProps {
  readonly action: Action
  readonly icon: ReactNode
  /** Beside the icon where there is room. */
  readonly text?: string
  /** For tools that stay in hand. */
  readonly chosen?: boolean
}

function ToolButton({ action, icon, text, chosen }: ToolButtonProps) {
  const workspace = useWorkspace()
  const words = useWords()
  useNetwork()
  useSession((state) => state.selection)
  useSession((state) => state.arranging)
  usePreferences((state) => state.singleKeys)
  const label = action.label(words, workspace)
  const enabled = isEnabled(action, workspace)
  const hint = !enabled && action === actions.newCoalition ? words.frame.tools.coalitionNeedsActors : label
  return (
    <button
      type="button"
      className={`tool ${chosen ? 'tool-chosen' : ''}`}
      aria-label={label}
      aria-pressed={chosen}
      aria-disabled={!enabled}
      title={hintWithKeys(hint, action, workspace)}
      onClick={() => {
        if (enabled) void action.run(workspace, words)
        else if (action === actions.newCoalition) workspace.notify({ code: 'selectFirst', params: {} })
      }}
    >
      {icon}
      {text && <span className="tool-text">{text}</span>}
    </button>
  )
}

/** One line under the tools that says what the next click does. */
export function ToolHint() {
  const { tools } = useWords().frame
  const network = useNetwork()
  const tool: Tool = useSession((state) => state.tool)
  const from = useSession((state) => state.drawingFrom)
  const name = (from && network.actors.get(from)?.name) ?? ''
  const hints: Readonly<Record<Tool, string>> = {
    select: '',
    lasso: tools.lassoHint,
    actor: tools.actorHint,
    tie: from ? tools.tieTo(name) : tools.tieFrom,
    exchange: from ? tools.exchangeTo(name) : tools.exchangeFrom,
  }
  return (
    <p className="tool-hint" role="status" hidden={hints[tool] === ''}>
      {hints[tool]}
    </p>
  )
}
