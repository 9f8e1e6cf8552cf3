/** What a command is: a pure plan from a network and arguments to a change, or to a refusal. */

import type { Change } from '../change'
import { Draft } from '../draft'
import { type Message, message } from '../message'
import type { Network } from '../network'

/** Why a command would not run. i18n words each code; `row` parameters are names of actors and the like. */
export type RefusalCode =
  | 'actorGone'
  | 'tieGone'
  | 'exchangeGone'
  | 'coalitionGone'
  | 'resourceGone'
  | 'goalGone'
  | 'planGone'
  | 'dealGone'
  | 'alreadyThere'
  | 'tooManyActors'
  | 'nameMissing'
  | 'numberMissing'
  | 'tieToItself'
  | 'alreadyTied'
  | 'exchangesNeedTie'
  | 'notFinite'
  | 'changedSince'
  | 'wouldDangle'
  | 'nothingToUndo'
  | 'nothingToRedo'
  | 'movedOn'
  | 'triedMovedOn'
  | 'notSound'

/** What a commit did, as a sentence in the history and in the tooltips of Undo and Redo. */
export type LabelCode =
  | 'addActor'
  | 'addActors'
  | 'editActor'
  | 'editActors'
  | 'editStandings'
  | 'moveActors'
  | 'mergeActors'
  | 'duplicateActors'
  | 'pasteActors'
  | 'quickAdd'
  | 'arrange'
  | 'remove'
  | 'addTie'
  | 'editTie'
  | 'rateTies'
  | 'editTies'
  | 'addExchange'
  | 'editExchange'
  | 'editExchanges'
  | 'reverseExchanges'
  | 'withdrawExchanges'
  | 'addDeal'
  | 'editDeal'
  | 'moveDeal'
  | 'removeDeal'
  | 'addCoalition'
  | 'addCoalitions'
  | 'editCoalition'
  | 'joinCoalition'
  | 'leaveCoalition'
  | 'editResource'
  | 'addGoal'
  | 'editGoal'
  | 'chooseGoal'
  | 'removeGoal'
  | 'chooseMe'
  | 'setThreshold'
  | 'resetThresholds'
  | 'rename'
  | 'importContacts'
  | 'postponeOpportunity'
  | 'dismissOpportunity'
  | 'recallOpportunity'
  | 'addPlan'
  | 'editPlan'
  | 'addTouchpoint'
  | 'goBack'
  | 'whatIf'

export type Refusal = Message<RefusalCode>
export type Label = Message<LabelCode>

export type Planned =
  | { readonly ok: true; readonly change: Change; readonly label: Label }
  | { readonly ok: false; readonly refusal: Refusal }

export interface Command<Args> {
  /** Pure: ids and times come in `args`. An empty change means that there is nothing to do. */
  readonly plan: (network: Network, args: Args) => Planned
}

/**
 * Makes a command from a function that writes to a draft and returns the label, or throws {@link Refused}
 * by way of {@link refuse}: what was written is then forgotten.
 */
export function command<Args>(write: (draft: Draft, args: Args, network: Network) => Label): Command<Args> {
  return {
    plan(network, args) {
      const draft = new Draft(network)
      try {
        const label = write(draft, args, network)
        return { ok: true, change: draft.change(), label }
      } catch (error) {
        if (error instanceof Refused) return { ok: false, refusal: error.refusal }
        throw error
      }
    },
  }
}

class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

export function refuse(code: RefusalCode, params: Message['params'] = {}): never {
  throw new Refused(message(code, params))
}
