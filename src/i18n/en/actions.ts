/** What a person can do, in menus and in the palette. */

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
  complete: {
    list: 'Suggestions',
    actor: 'actor',
    coalition: 'coalition',
    affiliation: 'affiliation',
    resource: 'resource',
    hint: 'Tab takes the first suggestion; arrows and Enter take another.',
  },
}
