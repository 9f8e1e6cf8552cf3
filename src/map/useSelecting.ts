/** Keeps cytoscape's selection and the session's the same, whichever of them changes. */

import type { Core, EventObject, SingularElementReturnValue } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { ActorId, ExchangeId, TieId } from '../network/ids'
import { nothingSelected, type Selection } from '../state/session'
import type { Workspace } from '../state/workspace'

export function useSelecting(cy: Core | null, workspace: Workspace): void {
  useLayoutEffect(() => {
    if (!cy) return
    let applying = false
    let frame: number | null = null
    const read = () => {
      frame = null
      const selection = selectionOf(cy)
      if (!sameSelection(selection, workspace.session.getState().selection))
        workspace.session.setState({ selection })
    }
    // One gesture selects and unselects many elements: report once.
    const onSelect = () => {
      if (!applying) frame ??= requestAnimationFrame(read)
    }
    // Tools keep presses from selecting, but not the session.
    const quietly = (change: () => void) => {
      const locked = cy.autounselectify()
      applying = true
      cy.autounselectify(false)
      cy.batch(change)
      cy.autounselectify(locked)
      applying = false
    }
    const apply = (selection: Selection) => {
      if (frame !== null) cancelAnimationFrame(frame)
      frame = null
      const wanted = new Set<string>([...selection.actors, ...selection.ties, ...selection.exchanges])
      quietly(() => {
        cy.elements(':selected').forEach((element) => {
          if (!wanted.has(element.id())) element.unselect()
        })
        for (const id of wanted) cy.getElementById(id).select()
      })
    }
    // What is made and selected in one go, or shown because it is selected, reaches cytoscape a moment later.
    const onAdd = ({ target }: EventObject) => {
      const { actors, ties, exchanges } = workspace.session.getState().selection
      const element = target as SingularElementReturnValue
      const tables: readonly ReadonlySet<string>[] = [actors, ties, exchanges]
      if (tables.some((ids) => ids.has(element.id()))) quietly(() => element.select())
    }
    cy.on('select unselect', onSelect)
    cy.on('add', onAdd)
    apply(workspace.session.getState().selection)
    const stop = workspace.session.subscribe(({ selection }, before) => {
      if (selection !== before.selection && !sameSelection(selection, selectionOf(cy))) apply(selection)
    })
    return () => {
      cy.off('select unselect', onSelect)
      cy.off('add', onAdd)
      if (frame !== null) cancelAnimationFrame(frame)
      stop()
    }
  }, [cy, workspace])
}

function selectionOf(cy: Core): Selection {
  const ids = (selector: string) => new Set(cy.elements(selector).map((element) => element.id()))
  return {
    ...nothingSelected,
    actors: ids('node:selected') as Set<ActorId & string>,
    ties: ids('edge[kind = "tie"]:selected') as Set<TieId & string>,
    exchanges: ids('edge[kind = "exchange"]:selected') as Set<ExchangeId & string>,
  }
}

/** Coalitions are not selected on the map: a selection of only them is like an empty one here. */
function sameSelection(one: Selection, other: Selection): boolean {
  const same = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    a.size === b.size && [...a].every((id) => b.has(id))
  return same(one.actors, other.actors) && same(one.ties, other.ties) && same(one.exchanges, other.exchanges)
}
