/** The history: what was changed when, the network as it was, and how it grew. */

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const things = {
  actors: (count: number) => counted(count, 'actor', 'actors'),
  ties: (count: number) => counted(count, 'tie', 'ties'),
  exchanges: (count: number) => counted(count, 'exchange', 'exchanges'),
  coalitions: (count: number) => counted(count, 'coalition', 'coalitions'),
}

export const history = {
  title: 'History',
  changes: 'Changes',
  growth: 'How it grew',
  list: 'Changes, the latest first',
  reading: 'Reading the history…',
  today: 'Today',
  yesterday: 'Yesterday',
  undone: (what: string) => `undone: ${what}`,
  redone: (what: string) => `redone: ${what}`,
  takenBack: 'undone later',
  created: 'this network was created',
  lost: 'What came before this is no longer in this browser.',
  unreachable: 'That state cannot be rebuilt: part of its record is gone from this browser.',
  counts: (actors: number, ties: number, exchanges: number) =>
    [things.actors(actors), things.ties(ties), things.exchanges(exchanges)].join(', '),
  picture: (when: string, counts: string) => `Picture of the network, ${when}: ${counts}`,
  after: (what: string) => `After: ${what}`,
  now: 'As it is now',
  nowHint: 'Choose a change in the list to see the network as it was then.',
  same: 'It holds the same as now.',
  since: (what: string) => `Since then: ${what}.`,
  things,
  added: (what: string) => `${what} added`,
  removed: (what: string) => `${what} deleted`,
  edited: (what: string) => `${what} edited`,
  appeared: (what: string) => `${what} appeared`,
  ended: (what: string) => `${what} ended`,
  moved: (count: number) => `${things.actors(count)} moved`,
  others: (count: number) =>
    `${counted(count, 'other thing', 'other things')}, such as goals, plans or the network’s name`,
  more: (count: number) => `${count} more`,
  goBack: 'Go back to this point',
  goBackHint:
    'Everything becomes as it was then. Nothing is lost: this step joins the history too and can be undone.',
  film: {
    source: 'By',
    log: 'order of drawing',
    calendar: 'calendar',
    empty: 'Nothing has been drawn since this network was created, so there is no growth to play yet.',
    noDays:
      'There are not enough dates to play. Fill in “Since” on ties, or “Begun” and “Ended” on exchanges.',
    undated: (count: number) =>
      count === 1
        ? '1 tie or exchange has no date; it appears once both its actors were noted.'
        : `${count} ties and exchanges have no date; each appears once both its actors were noted.`,
    play: 'Play',
    pause: 'Pause',
    back: 'One step back',
    on: 'One step on',
    time: 'Time',
    speed: 'Speed',
    speeds: { slow: 'slow', normal: 'normal', fast: 'fast' },
    start: 'The start',
  },
}
