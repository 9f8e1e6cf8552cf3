/** The board of deals. */

export const deals = {
  title: 'Deals',
  empty: 'No deals yet. Write one yourself, or take one of the exchange rings.',
  seeRings: 'See the rings',
  stage: { idea: 'Idea', talking: 'Talking', agreed: 'Agreed', running: 'Running', ended: 'Ended' },
  none: 'none',
  since: (day: string) => `since ${day}`,
  moveTo: (deal: string, stage: string) => `Move ${deal} to ${stage}`,
  dragHint: 'Drag a card to another column, or use the arrows on it.',
  gives: (what: string, to: string) => `gives ${what} to ${to}`,
  gets: (what: string) => `gets ${what}`,
  getsNothing: 'gets nothing',
  givesNothing: 'gives nothing yet',
  gift: (what: string, details: string) => `${what} (${details})`,
  strengthUnknown: 'strength not entered',
  oneSided: (names: string) => `Not fair yet: ${names} would give but get nothing. What do they need?`,
  noExchanges: 'There are no exchanges left in it.',
  edit: 'Edit',
  editTitle: 'Edit deal',
  name: 'Deal',
  note: 'Note',
  save: 'Save',
  cancel: 'Cancel',
  form: {
    title: 'New deal',
    nameOf: (names: string) => `Deal of ${names}`,
    terms: 'Who gives what to whom, and how strongly (1–5)',
    add: 'Add a line',
    needsTwo: 'A deal needs at least two actors. Add them on the map first.',
    choose: 'choose…',
    givesWord: 'gives',
    toWord: 'to',
    giver: (line: number) => `Giver, line ${line}`,
    receiver: (line: number) => `Receiver, line ${line}`,
    what: (line: number) => `What is given, line ${line}`,
    strength: (line: number) => `Strength 1–5, line ${line}`,
    remove: (line: number) => `Take out line ${line}`,
    fixed: (giver: string, what: string, receiver: string) => `${giver} gives ${what} to ${receiver}`,
    newResource: 'A new resource, of the kind',
    toThemselves: 'Giver and receiver have to differ.',
    incomplete: 'Choose a giver and a receiver on every line.',
  },
  end: {
    title: (name: string) => `End “${name}”?`,
    running: (n: string) =>
      n === '1' ? '1 running exchange ends today.' : `${n} running exchanges end today.`,
    proposed: (n: string) =>
      n === '1'
        ? '1 exchange that is only proposed is taken off the map.'
        : `${n} exchanges that are only proposed are taken off the map.`,
    undo: 'It can be undone.',
    confirm: 'End deal',
  },
  remove: {
    open: 'Delete',
    title: (name: string) => `Delete “${name}”?`,
    running: (n: string) =>
      n === '1'
        ? '1 exchange that runs or has ended stays on the map.'
        : `${n} exchanges that run or have ended stay on the map.`,
    proposed: (n: string) =>
      n === '1'
        ? '1 exchange is only proposed: it may stay on the map or go too.'
        : `${n} exchanges are only proposed: they may stay on the map or go too.`,
    nothing: 'There are no exchanges in it.',
    keep: 'Delete only the deal',
    all: 'Delete the proposals too',
  },
}
