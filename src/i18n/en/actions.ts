/** What a person can do, in menus and in the palette, and what can be said of several at once. */

export const actions = {
  palette: 'All commands…',
  thresholds: 'Thresholds of the advice…',
  edit: 'Edit details',
  tieFrom: 'Draw tie from here',
  exchangeFrom: 'Draw exchange from here',
  trust: (level: number, meaning: string) => `Trust ${level}: ${meaning}`,
  status: (status: string) => `Status: ${status}`,
  reverse: 'Turn exchange round',
  selectMembers: 'Select its members',
  showMembers: 'Show only its members',
  goTo: (view: string) => `Go to ${view}`,
  find: {
    title: 'Commands and actors',
    input: 'Type a command or an actor’s name',
    nothing: 'No command or actor fits.',
    hits: (count: number) => (count === 1 ? '1 hit' : `${count} hits`),
    unavailable: 'not possible now',
    hint: 'Arrows to choose, Enter to run, Esc to close.',
  },
  complete: {
    list: 'Suggestions',
    actor: 'actor',
    coalition: 'coalition',
    affiliation: 'affiliation',
    resource: 'resource',
    hint: 'Tab takes the first suggestion; arrows and Enter take another.',
  },
  several: {
    ties: (n: number) => (n === 1 ? '1 tie selected' : `${n} ties selected`),
    exchanges: (n: number) => (n === 1 ? '1 exchange selected' : `${n} exchanges selected`),
    leave: 'Take out of coalition',
  },
}
