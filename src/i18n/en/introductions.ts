/** Introducing two: the ways to choose from, the plan along one of them, and the dialog with the message. */

import type { MoreWords } from '../id.more'

export const introductions: MoreWords['introductions'] = {
  path: 'Introduction path',
  first: 'suggested',
  pathTrust: (product, factors) => `Trust along the path: ${product} = ${factors}`,
  assumed: 'assumed',
  plan: 'Plan',
  verdict: { askNow: 'Ask now.', warmFirst: 'Warm up first.', wait: 'Wait.' },
  introduceNow: 'Introduce them now.',
  self: 'You know both and can introduce them yourself.',
  ask: (connector) => `Ask ${connector} to introduce them.`,
  askForMe: (connector, other) => `Ask ${connector} to introduce you to ${other}.`,
  bringing: (connector, party) => `ask ${connector} to introduce you to ${party}`,
  between: (requests) => `You stand in the middle of this path: ${requests}, then bring the two together.`,
  from: (path) => `From you: ${path}.`,
  weakest: (from, to, trust) => `Weakest link: ${from} – ${to} (trust ${trust}).`,
  reason: {
    partyContent: (name) => `${name} has the upper hand just now.`,
    partyAskedRecently: (name, day) => `${name} was asked recently (${day}).`,
    weakTrust: (from, to) => `The trust ${from} – ${to} is still weak.`,
    assumedTrust: (from, to) => `The trust ${from} – ${to} is only assumed: enter it first.`,
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
