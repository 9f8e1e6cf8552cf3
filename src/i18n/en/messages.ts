/** What the network room says by code: what a commit did, and why a command would not run. */

import { formatMoment } from '../numbers'
import { thresholdNames } from './thresholdNames'

type Params = Readonly<Record<string, string | number>>

const removed = { actors: 'actors', coalitions: 'coalitions', ties: 'ties', exchanges: 'exchanges' }
const removedOne = { actors: 'actor', coalitions: 'coalition', ties: 'tie', exchanges: 'exchange' }

const counted = (count: string | number | undefined, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`

const stages: Readonly<Partial<Record<string, string>>> = {
  idea: 'idea',
  talking: 'talking',
  agreed: 'agreed',
  running: 'running',
  ended: 'ended',
}

const names: Readonly<Partial<Record<string, string>>> = thresholdNames
const thresholdOf = ({ name = '' }: Params) => names[name] ?? name

export const messages = {
  labels: {
    addActor: (p: Params) => `add ${p['name']}`,
    addActors: (p: Params) => `add ${p['count']} actors`,
    editActor: (p: Params) => `edit ${p['name']}`,
    editActors: (p: Params) => `edit ${p['count']} actors`,
    editStandings: (p: Params) =>
      p['count'] === 1 ? `rate ${p['name']}` : `rate ${counted(p['count'], 'actor', 'actors')}`,
    moveActors: (p: Params) => (p['count'] === 1 ? `move ${p['name']}` : `move ${p['count']} actors`),
    mergeActors: (p: Params) => `merge ${p['count']} actors into ${p['name']}`,
    duplicateActors: (p: Params) =>
      p['count'] === 1 ? `duplicate ${p['name']}` : `duplicate ${p['count']} actors`,
    pasteActors: (p: Params) => (p['count'] === 1 ? `paste ${p['name']}` : `paste ${p['count']} actors`),
    quickAdd: (p: Params) => {
      const { added, filled, name, a, b, tied } = p
      if (added === 0 && filled === 0) return tied === 1 ? `tie ${a} – ${b}` : `add ${tied} ties`
      if (name) return added === 0 ? `fill in ${name}` : `add ${name}`
      const parts = [
        added === 0 ? '' : `add ${counted(added, 'actor', 'actors')}`,
        filled === 0 ? '' : `fill in ${filled}`,
      ]
      return parts.filter((part) => part !== '').join(', ')
    },
    arrange: (_: Params) => 'arrange the map',
    remove: (p: Params) => {
      const what = p['what'] as keyof typeof removed
      return p['count'] === 1 && p['name']
        ? `delete ${p['name']}`
        : `delete ${counted(p['count'], removedOne[what], removed[what])}`
    },
    addTie: (p: Params) => `tie ${p['a']} – ${p['b']}`,
    editTie: (p: Params) => `edit tie ${p['a']} – ${p['b']}`,
    rateTies: (p: Params) =>
      p['count'] === 1 ? `trust ${p['a']} – ${p['b']}` : `trust of ${counted(p['count'], 'tie', 'ties')}`,
    addExchange: (p: Params) => `exchange ${p['a']} → ${p['b']}`,
    editExchange: (p: Params) => `edit exchange ${p['a']} → ${p['b']}`,
    withdrawExchanges: (p: Params) => `take back exchange ${p['a']} → ${p['b']}`,
    editTies: (p: Params) => `edit ${p['count']} ties`,
    editExchanges: (p: Params) => `edit ${p['count']} exchanges`,
    reverseExchanges: (p: Params) =>
      p['count'] === 1 ? `turn round: ${p['a']} → ${p['b']}` : `turn ${p['count']} exchanges round`,
    addDeal: (p: Params) => `new deal: ${p['name']}`,
    editDeal: (p: Params) => `edit deal ${p['name']}`,
    moveDeal: (p: Params) => `${p['name']}: ${stages[p['stage'] ?? ''] ?? p['stage']}`,
    removeDeal: (p: Params) => `delete deal ${p['name']}`,
    addCoalition: (p: Params) => `new coalition ${p['name']}`,
    addCoalitions: (p: Params) => counted(p['count'], 'new coalition', 'new coalitions'),
    editCoalition: (p: Params) => `edit coalition ${p['name']}`,
    joinCoalition: (p: Params) => `add ${counted(p['count'], 'member', 'members')} to ${p['name']}`,
    leaveCoalition: (p: Params) => `take ${counted(p['count'], 'member', 'members')} out of ${p['name']}`,
    editResource: (p: Params) => `edit resource ${p['name']}`,
    addGoal: (p: Params) => `new goal: ${p['name']}`,
    editGoal: (p: Params) => `edit goal: ${p['name']}`,
    chooseGoal: (p: Params) => (p['name'] ? `choose goal: ${p['name']}` : 'no goal'),
    removeGoal: (p: Params) => `delete goal: ${p['name']}`,
    chooseMe: (p: Params) => (p['name'] ? `${p['name']} is me` : 'no “me”'),
    setThreshold: (p: Params) => `change threshold: ${thresholdOf(p)}`,
    resetThresholds: (_: Params) => 'all thresholds back to usual',
    rename: (p: Params) => `rename network: ${p['name']}`,
    importContacts: (p: Params) =>
      `import ${counted(p['count'], 'contact', 'contacts')}${p['filled'] === 0 ? '' : `, fill ${p['filled']}`}`,
    postponeOpportunity: (p: Params) => `put off opportunity ${p['a']} – ${p['b']}`,
    dismissOpportunity: (p: Params) => `dismiss opportunity ${p['a']} – ${p['b']}`,
    recallOpportunity: (p: Params) => `show opportunity ${p['a']} – ${p['b']} again`,
    addPlan: (p: Params) => `plan introduction ${p['a']} – ${p['b']}`,
    editPlan: (p: Params) => `edit plan ${p['a']} – ${p['b']}`,
    addTouchpoint: (p: Params) => `note contact with ${p['name']}`,
    goBack: (p: Params) => `back to ${formatMoment(String(p['at']), 'en')}`,
    whatIf: (p: Params) => `keep what was tried: ${counted(p['count'], 'change', 'changes')}`,
  },
  refusals: {
    actorGone: (_: Params) => 'That actor is no longer there.',
    tieGone: (_: Params) => 'That tie is no longer there.',
    exchangeGone: (_: Params) => 'That exchange is no longer there.',
    coalitionGone: (_: Params) => 'That coalition is no longer there.',
    resourceGone: (_: Params) => 'That resource is no longer there.',
    goalGone: (_: Params) => 'That goal is no longer there.',
    planGone: (_: Params) => 'That plan is no longer there.',
    dealGone: (_: Params) => 'That deal is no longer there.',
    alreadyThere: (p: Params) => `${p['name']} is there already.`,
    tooManyActors: (p: Params) =>
      `A network holds at most ${p['limit']} actors; ${p['there']} are there, so ${p['count']} more do not fit. Nothing was changed.`,
    nameMissing: (_: Params) => 'A name cannot be empty.',
    numberMissing: (_: Params) => 'Enter a number.',
    tieToItself: (p: Params) => `${p['name']} cannot be tied to itself.`,
    alreadyTied: (p: Params) => `${p['a']} and ${p['b']} are tied already.`,
    exchangesNeedTie: (p: Params) =>
      `There ${p['count'] === 1 ? 'is still 1 exchange' : `are still ${p['count']} exchanges`} between ${p['a']} and ${p['b']}. Delete that first.`,
    notFinite: (_: Params) => 'That place makes no sense, so nothing was moved.',
    changedSince: (_: Params) => 'Cannot be undone: it has changed since.',
    wouldDangle: (_: Params) => 'Cannot be undone: something still depends on it.',
    nothingToUndo: (_: Params) => 'Nothing to undo yet.',
    nothingToRedo: (_: Params) => 'Nothing to redo.',
    movedOn: (_: Params) => 'This network has just changed, so nothing was replaced. Try again.',
    triedMovedOn: (_: Params) =>
      'The trial cannot be kept: what it changes has changed in another tab. Undo that step here, or throw the trial away.',
    notSound: (_: Params) => 'That state is not complete, so nothing was replaced.',
    wentBack: (p: Params) =>
      `The network is back to ${formatMoment(String(p['at']), 'en')}. Undo if you change your mind.`,
    arrangeFailed: (_: Params) => 'The map could not be arranged. Everything stays where it was.',
    needsCentre: (_: Params) => 'Select the actor for the middle first, or say who you are.',
    selectFirst: (_: Params) => 'Select some actors on the map first, then make a coalition.',
    imported: (p: Params) =>
      `${counted(p['count'], 'contact', 'contacts')} added${p['filled'] === 0 ? '' : `, ${p['filled']} filled in`}.`,
    networkGone: (_: Params) => 'That network is no longer in this browser.',
    cannotOpen: (_: Params) => 'That network cannot be read from the browser’s storage. This one stays open.',
    cannotCreate: (_: Params) =>
      'The browser has no room for another network. Delete one you no longer need, then try again.',
    unsavedHere: (_: Params) =>
      'The last changes of this network are not saved yet. Download a backup first.',
    tryingHere: (_: Params) => 'A trial is going on. Keep it or throw it away first.',
    outdatedHere: (_: Params) => 'Reload this tab first: a newer Simpul has taken over the data.',
    noPlace: (_: Params) => 'No place was found on the map. Nothing was changed; try again.',
    pasteByKeys: (_: Params) =>
      'The browser does not let this page read the clipboard. Paste with the keyboard, or paste a list of names into the quick line.',
    copyByKeys: (_: Params) => 'The browser copied nothing. Copy with the keyboard.',
    cannotPaste: (_: Params) =>
      'The copied actors are damaged, or come from a newer Simpul. Nothing was changed.',
    restored: (p: Params) => `Backup restored: ${counted(p['count'], 'actor', 'actors')}.`,
    backedUp: (_: Params) => 'Backup downloaded.',
    imageSaved: (p: Params) => `Image downloaded: ${p['name']}`,
    planned: (p: Params) => `Noted: ask ${p['name']}. See Today.`,
    plannedSelf: (_: Params) => 'Noted: you introduce them yourself. See Today.',
    dealRuns: (p: Params) => `${counted(p['count'], 'exchange is', 'exchanges are')} running now.`,
    dealProposed: (p: Params) =>
      `${counted(p['count'], 'exchange is', 'exchanges are')} only proposed again.`,
    dealMade: (_: Params) => 'Deal made. Its exchanges are proposed on the map.',
    newExchangePlace: (_: Params) => 'Exchange proposed. Its opportunity moved to the proposals.',
  },
}
