/** The views beside the map: coalitions, goals, today. */

export const pages = {
  onMap: 'Show on the map',
  openMap: 'Open the map',
  coalitions: {
    title: 'Coalitions',
    empty: 'No coalitions yet. Select some actors on the map, then click New coalition.',
    count: (n: number) => (n === 1 ? '1 coalition' : `${n} coalitions`),
    members: (n: number) => (n === 1 ? '1 member' : `${n} members`),
    inside: (ties: number) => (ties === 1 ? '1 tie inside' : `${ties} ties inside`),
    outside: (ties: number) => `${ties} outward`,
    performanceUnknown: 'performance unknown',
    onMap: (name: string) => `Show ${name} on the map`,
    selectedOnMap: (n: number) => `Show the ${n} selected on the map`,
    noCoalition: (n: number) =>
      n === 1 ? '1 actor has no coalition yet.' : `${n} actors have no coalition yet.`,
  },
  goals: {
    title: 'Goals',
    empty:
      'No goals yet. Write the question this map is to answer, for example: who can open the market in Surabaya?',
    current: 'current goal',
    choose: 'Make it the current goal',
    add: 'New goal',
    remove: 'Delete goal',
    removeHint: 'The stances of actors towards it go with it; can be undone',
    question: 'Question',
    note: 'Note',
    requires: 'Resources required',
    requiresNothing: 'No resources yet. Add what the goal cannot do without.',
    addRequirement: 'Add resource',
    urgency: (name: string) => `Urgency: ${name}`,
    removeRequirement: (name: string) => `Remove ${name}`,
    offeredBy: 'offered by',
    more: (n: number) => `and ${n} more`,
    offeredByNobody: 'nobody offers it yet',
    stances: 'Stance of the actors',
    unknownStance: (n: number) =>
      n === 1 ? 'The stance of 1 actor is unknown.' : `The stance of ${n} actors is unknown.`,
  },
  today: {
    title: 'Today',
    empty: 'There is nobody on the map yet, so there is nothing to do today.',
    tasks: 'Find out',
    findNeeds: (name: string) => `What does ${name} need?`,
    findBoth: (name: string) => `What does ${name} need and offer?`,
    findOffers: (name: string) => `What does ${name} offer?`,
    unknownOffers: 'Their needs are known, their offers are not:',
    noteReceptivity: (name: string) => `How receptive is ${name} just now?`,
    unnoted: 'Their receptivity was never noted; begin with those worth most:',
    rate: (a: string, b: string) => `How strong is the trust between ${a} and ${b}?`,
    rateMine: (name: string) => `How strong is the trust between you and ${name}?`,
    onTheWay: (pair: string) => `on the way of introducing ${pair}`,
    unknownTrust: 'The trust of these ties was never entered:',
    answer: 'answer…',
    unknownNeeds: (n: number, first: number) =>
      n === 0
        ? 'There is nobody to ask about needs.'
        : n === first
          ? `Needs unknown for ${n}: ask ${n === 1 ? 'this one' : 'these'}.`
          : `Needs unknown for ${n}: start with these ${first}.`,
    stillSo: (name: string, level: string) => `Is ${name} still ${level}?`,
    stillSoYes: 'Still so',
    expired: (n: number) =>
      n === 1
        ? 'The receptivity of 1 actor was noted long ago.'
        : `The receptivity of ${n} actors was noted long ago.`,
    noTasks:
      'Nothing to find out: needs, offers, receptivities and trusts are noted and fresh, save those of the closed.',
    worth: (partner: string) => `could open the way to ${partner}`,
    contacts: (n: number) => (n === 1 ? '1 contact' : `${n} contacts`),
    plans: 'Planned introductions',
    noPlans: 'None yet. Choose an opportunity, then Plan introduction.',
    seeOpportunities: 'See the opportunities',
    planText: (connector: string, a: string, b: string) => `Ask ${connector} to introduce ${a} and ${b}`,
    planSelf: (a: string, b: string) => `Introduce ${a} and ${b} yourself`,
    plannedOn: (day: string) => `planned ${day}`,
    planDone: 'It happened',
    planDropped: 'Drop it',
    planClosed: (name: string) => `Wait: ${name} is closed just now.`,
    planTied: 'They know each other by now.',
    introduced: (connector: string, a: string, b: string) =>
      `${connector} has introduced ${a} and ${b}. Note that for later?`,
    noteIntroduction: 'Note it',
    skip: 'Skip',
    proposed: 'Proposed exchanges',
    noProposed: 'No proposals. Make one from an opportunity, or draw an exchange on the map.',
    start: 'Mark as running',
    due: 'Put off, due again',
    putOffUntil: (day: string) => `was put off until ${day}`,
  },
}
