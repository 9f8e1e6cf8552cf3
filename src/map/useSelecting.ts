/** Keeps cytoscape's selection and the session's the same, whichever of them changes. */

import type { Core } from 'cytoscape'
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
    const apply = (selection: Selection) => {
      if (frame !== null) cancelAnimationFrame(frame)
      frame = null
      const wanted = new Set<string>([...selection.actors, ...selection.ties, ...selection.exchanges])
      applying = true
      cy.batch(() => {
        cy.elements(':selected').forEach((element) => {
          if (!wanted.has(element.id())) element.unselect()
        })
        for (const id of wanted) cy.getElementById(id).select()
      })
      applying = false
    }
    cy.on('select unselect', onSelect)
    apply(workspace.session.getState().selection)
    const stop = workspace.session.subscribe(({ selection }, before) => {
      if (selection !== before.selection && !sameSelection(selection, selectionOf(cy))) apply(selection)
    })
    return () => {
      cy.off('select unselect', onSelect)
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
