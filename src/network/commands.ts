/** The table of all commands: the only ways in which a network changes. */

import * as actors from './commands/actors'
import { adopt } from './commands/adopt'
import { addClaim } from './commands/claims'
import * as coalitions from './commands/coalitions'
import type { Command, Planned } from './commands/command'
import * as deals from './commands/deals'
import * as exchanges from './commands/exchanges'
import * as goals from './commands/goals'
import { importContacts } from './commands/importContacts'
import { mergeActors } from './commands/merge'
import * as opportunities from './commands/opportunities'
import { duplicateActors, pasteActors } from './commands/plant'
import { quickAdd } from './commands/quickAdd'
import { remove, withdrawExchanges } from './commands/remove'
import * as ties from './commands/ties'
import type { Network } from './network'

export const commands = {
  addActors: actors.addActors,
  addMe: actors.addMe,
  editActors: actors.editActors,
  editStandings: actors.editStandings,
  addClaim,
  moveActors: actors.moveActors,
  mergeActors,
  duplicateActors,
  pasteActors,
  quickAdd,
  remove,
  addTie: ties.addTie,
  rateTies: ties.rateTies,
  editTies: ties.editTies,
  addExchange: exchanges.addExchange,
  editExchanges: exchanges.editExchanges,
  reverseExchanges: exchanges.reverseExchanges,
  withdrawExchanges,
  addDeal: deals.addDeal,
  editDeal: deals.editDeal,
  moveDeal: deals.moveDeal,
  removeDeal: deals.removeDeal,
  addCoalitions: coalitions.addCoalitions,
  editCoalition: coalitions.editCoalition,
  joinCoalition: coalitions.joinCoalition,
  leaveCoalition: coalitions.leaveCoalition,
  rename: goals.rename,
  chooseMe: goals.chooseMe,
  setThreshold: goals.setThreshold,
  resetThresholds: goals.resetThresholds,
  addGoal: goals.addGoal,
  editGoal: goals.editGoal,
  chooseGoal: goals.chooseGoal,
  removeGoal: goals.removeGoal,
  editResource: goals.editResource,
  importContacts,
  markOpportunity: opportunities.markOpportunity,
  recallOpportunity: opportunities.recallOpportunity,
  addPlan: opportunities.addPlan,
  editPlan: opportunities.editPlan,
  addTouchpoint: opportunities.addTouchpoint,
  adopt,
} as const

export type CommandName = keyof typeof commands
export type ArgsOf<Name extends CommandName> =
  (typeof commands)[Name] extends Command<infer Args> ? Args : never

/** What the named command would do to the network. */
export function planCommand<Name extends CommandName>(
  network: Network,
  name: Name,
  args: ArgsOf<Name>,
): Planned {
  return (commands[name] as Command<ArgsOf<Name>>).plan(network, args)
}
