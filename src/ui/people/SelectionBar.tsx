/** What can be done with the people selected in the table: tie them, let them exchange, join them, delete them. */

import { Ellipsis, X } from 'lucide-react'
import { plainTie } from '../../network/commands/ties'
import { type ActorId, newId, type TieId } from '../../network/ids'
import { nothingSelected, selectOnly } from '../../state/session'
import { actions } from '../actions/actions'
import { ActorCombobox } from '../frame/ActorCombobox'
import { Button } from '../kit/Button'
import { useFocusGoesOn } from '../kit/useFocusGoesOn'
import { useSession, useAllWords, useWorkspace } from '../workspace'

interface SelectionBarProps {
  /** Opens the inspector where it is not beside the table. */
  readonly onDetails: () => void
}

export function SelectionBar(props: SelectionBarProps) {
  const anybody = useSession((state) => state.selection.actors.size > 0)
  return anybody && <Bar {...props} />
}

function Bar({ onDetails }: SelectionBarProps) {
  const bar = useFocusGoesOn<HTMLElement>()
  const workspace = useWorkspace()
  const words = useAllWords()
  const { people: w, frame, inspector } = words
  const actors = useSession((state) => state.selection.actors)
  const menuOpen = useSession((state) => state.menu?.from === 'selection')
  const [first, second] = actors
  if (first === undefined) return null
  const tie = (a: ActorId, b: ActorId) => {
    const added = plainTie(newId<TieId>(), a, b)
    if (workspace.run('addTie', { tie: added }))
      workspace.session.setState({ selection: selectOnly({ ties: new Set([added.id]) }) })
  }
  const exchange = (giver: ActorId, receiver: ActorId) =>
    workspace.session.setState({ sketch: { giver, receiver, proposed: false } })
  return (
    <section ref={bar} className="people-selection" aria-label={w.selection}>
      <strong aria-live="polite">{w.selected(actors.size)}</strong>
      {second === undefined && (
        <>
          <ActorCombobox
            label={w.tieTo}
            placeholder={w.tieTo}
            except={first}
            onChoose={({ id }) => tie(first, id)}
          />
          <ActorCombobox
            label={w.exchangeWith}
            placeholder={w.exchangeWith}
            except={first}
            onChoose={({ id }) => exchange(first, id)}
          />
        </>
      )}
      {second !== undefined && actors.size === 2 && (
        <>
          <Button onClick={() => tie(first, second)}>{frame.tools.tie}</Button>
          <Button onClick={() => exchange(first, second)}>{frame.tools.exchange}</Button>
        </>
      )}
      <Button className="people-spare" onClick={() => actions.newCoalition.run(workspace, words)}>
        {frame.tools.coalition}
      </Button>
      <Button className="people-details" onClick={onDetails}>
        {w.details}
      </Button>
      <Button className="people-spare" look="danger" onClick={() => actions.remove.run(workspace)}>
        {inspector.delete}
      </Button>
      <button
        type="button"
        className="icon-button"
        aria-haspopup="menu"
        aria-expanded={menuOpen}
        aria-label={w.moreActions}
        title={w.moreActions}
        onClick={({ currentTarget }) => {
          const { left: x, top: y } = currentTarget.getBoundingClientRect()
          currentTarget.focus()
          workspace.session.setState({ menu: menuOpen ? null : { about: 'actor', x, y, from: 'selection' } })
        }}
      >
        <Ellipsis size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button people-unselect"
        aria-label={w.unselect}
        title={w.unselect}
        onClick={() => workspace.session.setState({ selection: nothingSelected })}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </section>
  )
}
