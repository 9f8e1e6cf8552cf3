/** Brokers: who joins coalitions, who cannot be replaced, and what one more tie would do for me. */

import type { MoreWords } from '../id.more'
import { saysMe } from '../meNames'
import { formatNumber } from '../numbers'

const number = (value: number) => formatNumber(value, 'en')
const actors = (n: number) => (n === 1 ? '1 actor' : `${number(n)} actors`)
const ties = (n: string) => (n === '1' ? '1 tie' : `${n} ties`)
const times = (n: string) => (n === '1' ? 'once' : `${n} times`)

export const brokers: MoreWords['brokers'] = {
  title: 'Brokers',
  empty: 'There are no ties yet, so there are no brokers. Draw on the map who knows whom.',
  computing: 'Computing…',
  stopped: 'Stopped.',
  goOn: 'Go on',
  failed: 'This part could not be computed. Reload the page to try again.',
  onMap: (what) => `Show on the map: ${what}`,
  others: (n) => (n === 1 ? '1 other' : `${number(n)} others`),
  me: (name) => (saysMe(name) ? name : `${name} (you)`),
  spotlight: { count: (n) => `${actors(n)} highlighted`, clear: 'Clear the highlight' },
  ranking: {
    title: 'Who bridges coalitions',
    hint: 'Ordered by how many shortest paths between coalitions run through them.',
    spreadHint: 'Spread of the contacts: 0 = in one coalition only, towards 1 = evenly over many.',
    noCoalitions: 'Nobody is in a coalition yet, so the paths between all actors count.',
    none: 'Nobody is a broker yet.',
    paths: (value) => `${value} paths between coalitions`,
    pathsOfAll: (value) => `${value} paths`,
    inAll: (value) => `on ${value} shortest paths of the whole map (betweenness)`,
    contacts: (contacts, spread) =>
      `${contacts === 1 ? '1 contact' : `${number(contacts)} contacts`}, spread ${spread}`,
    role: {
      liaison: (n) => `${times(n)} liaison between two other coalitions`,
      gate: (n) => `${times(n)} the gate of their own coalition`,
      itinerant: (n) => `${times(n)} mediator inside another coalition`,
      coordinator: (n) => `${times(n)} coordinator inside their own coalition`,
    },
    roles: (list) => `Roles: ${list}.`,
    noRoles: 'All contacts know each other already, so there is nothing to broker.',
    more: (n) => `Show ${number(n)} more`,
  },
  exchanged: {
    by: 'Seen by',
    ties: 'ties',
    kind: (kind) => `what is exchanged: ${kind}`,
    list: (kind) => `Who passes on ${kind}`,
    hint: 'Ordered by how many pairs they serve: they get from the one and give to the other, who do not exchange directly. Only what runs counts.',
    unknown: (kind) => `Not known: no exchange of ${kind} runs on the map yet. Who gives ${kind} to whom?`,
    none: (flows) =>
      `${flows === '1' ? 'Something flows' : `${flows} things flow`}, but nobody gets from one side and gives to another.`,
    outsiders: (n) =>
      n === 1
        ? '1 of them is in no coalition and counts as a side of their own.'
        : `${number(n)} of them are in no coalition and count as sides of their own.`,
    pairs: (n) => (n === '1' ? '1 pair' : `${n} pairs`),
    role: {
      liaison: (n) => `${times(n)} between two other coalitions`,
      gatekeeper: (n) => `${times(n)} from outside into their own coalition`,
      representative: (n) => `${times(n)} from their own coalition outward`,
      itinerant: (n) => `${times(n)} among members of another coalition`,
      coordinator: (n) => `${times(n)} inside their own coalition`,
    },
    sentence: (kind, list) => `Passes on ${kind} ${list}.`,
    ends: (from, to) => `From ${from}; to ${to}.`,
  },
  cuts: {
    title: 'If someone leaves',
    hint: 'Build a second way: introduce one of those who would be cut off to somebody else.',
    leaves: (name, n) => `If ${name} leaves, ${actors(n)} ${n === 1 ? 'is' : 'are'} cut off`,
    without: (n) => `Without you, ${actors(n)} ${n === 1 ? 'is' : 'are'} cut off`,
    named: (sentence, names) => `${sentence}: ${names}.`,
    unnamed: (sentence) => `${sentence}.`,
    tie: (a, b, n) => `The tie ${a} – ${b} is the only way to ${actors(n)}`,
    tried: (n) => `What is tried cuts off ${actors(n)}`,
    tieName: (a, b) => `tie ${a} – ${b}`,
    single: (n) => `${actors(n)} ${n === 1 ? 'hangs' : 'hang'} on a single tie.`,
    none: 'Nobody would be cut off: every actor has another way.',
    more: (n) =>
      `The departure of ${n === 1 ? '1 more actor' : `${number(n)} more actors`} would cut others off.`,
  },
  keyPlayers: {
    title: 'Key players',
    missed: 'Whom would the network miss most?',
    missedSet: (names, before, after) =>
      `Without ${names}, the fragmentation of the network rises from ${before} to ${after}.`,
    missedHint: '0% = everybody knows everybody, 100% = no way from anybody to anybody.',
    missedNone: 'Nobody in particular: whoever leaves, the network stays as tightly knit.',
    briefed: 'Whom to brief first?',
    briefedSet: (names, share) =>
      `Start with ${names}: the news reaches ${share} of the network, those far away counting in part.`,
    briefedNone: 'Nobody can be approached: all who have ties are closed.',
    asGood: (n) =>
      n >= 9
        ? 'Many other choices are as good.'
        : n === 1
          ? '1 other choice is as good.'
          : `${n} other choices are as good.`,
    notProven: 'The best that was found; not every possibility was tried.',
  },
  openness: {
    title: 'How open each coalition is',
    hint: 'E-I index: −1 = all ties inside, +1 = all outward.',
    partsHint: 'A contact in several coalitions is split evenly over them.',
    sentence: (inside, outside, index) => `${ties(inside)} inside, ${outside} outward: ${index}.`,
    index: (ei) => `E-I ${ei}`,
    inParts: (ei, inside, outside) => `E-I ${ei} (once split: ${inside} inside, ${outside} outward)`,
    chance: (expected) => `By chance it would be ${expected}.`,
    closed: (share) =>
      `A closed clique: ${share} of its members' pairs know each other, and it is far more closed than chance. Give them a reason to look outside.`,
    unknown: 'No ties yet, so it cannot be judged.',
    none: 'No coalitions yet.',
  },
  mine: {
    title: 'My contacts',
    whoAmI: 'Simpul does not know yet who you are. Choose yourself, and this part computes your position.',
    chooseMe: 'Who are you?',
    choose: 'choose…',
    notThere: 'Not on the map yet? Add yourself as an actor first.',
    noContacts: 'You have no contacts on the map yet. Draw ties to the people you know.',
    effective: (contacts, effective) =>
      `Of your ${number(contacts)} contacts only ${effective} are really different (effective size).`,
    mostlyDiffer: (contacts, effective) =>
      `Of your ${number(contacts)} contacts ${effective} are really different (effective size).`,
    allDiffer: (contacts) =>
      contacts === 1
        ? 'You have a single contact so far.'
        : `Your ${number(contacts)} contacts all differ: none of them know each other.`,
    mostFrom: (name, share) => `Most of your dependence comes from ${name} (${share} of the constraint).`,
    largestFrom: (name, share) =>
      `Your dependence is spread; the largest part comes from ${name} (${share} of the constraint).`,
    allFrom: (name) => `All of your dependence is on ${name}.`,
    numbers: (constraint, efficiency, hierarchy) =>
      `Constraint ${constraint} (the lower, the freer), efficiency ${efficiency}, hierarchy ${hierarchy} (0 = spread evenly, 1 = from one person).`,
    shape: (efficiency, hierarchy) =>
      `Efficiency ${efficiency}, hierarchy ${hierarchy} (0 = spread evenly, 1 = from one person).`,
    contactsOnMap: 'my contacts',
  },
  newTies: {
    title: 'One new tie for me',
    hint: 'Reach: actors of other coalitions within two handshakes. Ranked by constraint, effective size and reach together.',
    count: (shown, all) => (shown === all ? ties(number(all)) : `first ${number(shown)} of ${number(all)}`),
    constraint: (before, after) => `constraint ${before} → ${after}`,
    effectiveSize: (before, after) => `effective size ${before} → ${after}`,
    reach: (before, after) => `reach ${before} → ${after}`,
    unknown: 'none yet',
    path: (path) => `The way there: ${path}.`,
    noPath: 'No introduction path from you yet.',
    opportunity: 'See the opportunity',
    mineUnknown: 'Your own offers or needs are not entered, so who would gain is not known.',
    none: 'There is no new tie to propose yet.',
    everybody: 'You are tied to everybody on the map already.',
    oneSided: 'These would change much, but would not pay both sides yet:',
    oneSidedTitle: 'Would not pay both sides yet',
    offerFirst: (name, needs) =>
      `Offer something first: ${name} needs ${needs}, which is not among your offers.`,
    askNeeds: (name) => `Offer something first: ask what else ${name} needs.`,
    askOffers: (name) => `Ask what else ${name} could give: nothing on offer is what you need.`,
    heldBack: (list) => `Not proposed: ${list}.`,
    reason: {
      closed: (n) => `${number(n)} who ${n === 1 ? 'is' : 'are'} closed`,
      proposed: (n) => `${number(n)} with a proposed exchange`,
      parted: (n) => `${number(n)} whose tie to you is over`,
      oneSided: (n) => `${number(n)} where only one side would gain`,
      dismissed: (n) => `${number(n)} you dismissed`,
      postponed: (n) => `${number(n)} you put off`,
      noGain: (n) => `${number(n)} who would change nothing`,
    },
  },
  suggested: {
    title: 'Coalitions from ties',
    sentence: (n, names) => `These ${number(n)} work closely together: ${names}.`,
    noneYet: 'They have no coalition of their own yet.',
    same: (name) => `They are exactly the members of your coalition “${name}”.`,
    like: (name, shared, share) =>
      `Like your coalition “${name}”: ${number(shared)} ${shared === 1 ? 'member' : 'members'} in common (${share} alike).`,
    onlyTied: (names) => `Not in that coalition: ${names}.`,
    onlyDrawn: (names) => `In that coalition, but closer to others: ${names}.`,
    confirmed: 'The ties confirm your coalitions: the close groups are exactly the ones you made.',
    alike: 'All close groups that were found are much like coalitions of yours: there is nothing to add.',
    ties: (inside, outside) => `${ties(number(inside))} among them, ${number(outside)} outward.`,
    accept: 'Make it a coalition',
    acceptThese: (names) => `Make it a coalition: ${names}`,
    hint: 'Suggested from who is tied to whom; your own coalitions stay as they are.',
  },
}
