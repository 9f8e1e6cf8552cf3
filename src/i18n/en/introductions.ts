/** Introducing two: the ways to choose from, the plan along one of them, and the dialog with the message. */

import type { MoreWords } from '../id.more'

export const introductions: MoreWords['introductions'] = {
  path: 'Introduction path',
  first: 'suggested',
  pathTrust: (product, factors) => `Trust along the path: ${product} = ${factors}`,
  assumed: 'assumed',
  knowsBoth: (who, trusts, contacts) =>
    `${who} knows both (trust ${trusts}) and serves ${contacts} contacts.`,
  knowOne: (one, two) => `${one} knows the one, ${two} the other, and they know each other.`,
  plan: 'Plan',
  verdict: { askNow: 'Ask now.', findOut: 'Find out first.', warmFirst: 'Warm up first.', wait: 'Wait.' },
  introduceNow: 'Introduce them now.',
  self: 'You know both and can introduce them yourself.',
  ask: (connector) => `Ask ${connector} to introduce them.`,
  askForMe: (connector, other) => `Ask ${connector} to introduce you to ${other}.`,
  bringing: (connector, party) => `ask ${connector} to introduce you to ${party}`,
  between: (requests) => `You stand in the middle of this path: ${requests}, then bring the two together.`,
  from: (path) => `From you: ${path}.`,
  weakest: (from, to, trust) => `Weakest link: ${from} – ${to} (trust ${trust}).`,
  trustUnknown: 'unknown',
  reason: {
    partyContent: (name) => `${name} has the upper hand just now.`,
    partyAskedRecently: (name, day) => `${name} was asked recently (${day}).`,
    gainUnknown: (name) => `What ${name} would gain is unknown.`,
    weakTrust: 'That trust is still weak.',
    assumedTrust: 'Enter first how strong it is.',
  },
  overused: (name) => `${name} has been asked often already.`,
  noPath: 'No path from you to any introducer yet.',
  noWay: 'You can reach none of the people in between on this path.',
  draft: 'Draft the message',
  draftTitle: 'Introduction message',
  inLanguage: 'Language of the message',
  languages: { id: 'Indonesian', en: 'English' },
  message: 'Message',
  hint: 'Drafted from the map: offers, needs, and who is asked. Private notes are left out. Read it before you send it.',
  copy: 'Copy',
  copied: 'Message copied.',
  selected: 'The browser does not allow copying. The text is selected: press Ctrl+C.',
  again: 'Draft again from the map',
}
