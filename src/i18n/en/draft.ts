/** The message that asks for an introduction, in English. */

import type { DraftWords } from '../id/draft'

export const draft: DraftWords = {
  greeting: (name: string, isOrganisation: boolean) =>
    isOrganisation ? `Dear all at ${name},` : `Dear ${name},`,
  greetingBoth: (a: string, _aIsOrganisation: boolean, b: string) => `Dear ${a}, dear ${b},`,
  ask: (_name: string, a: string, b: string) =>
    `I hope you are well. May I ask for your help: would you introduce ${a} and ${b} to each other?`,
  askForMe: (_name: string, other: string) =>
    `I hope you are well. May I ask for your help: would you introduce me to ${other}?`,
  askForBoth: (_name: string, party: string, other: string) =>
    `I hope you are well. May I ask for your help: would you introduce me to ${party}? I would like to bring them together with ${other}.`,
  introduce: (a: string, b: string) =>
    `I hope you are well. Allow me to introduce ${a} and ${b} to each other.`,
  gains: 'I believe that both sides would gain:',
  needs: (receiver: string, what: string, giver: string) =>
    `• ${receiver} needs ${what}, and ${giver} can provide it.`,
  iNeed: (what: string, giver: string) => `• I need ${what}, and ${giver} can provide it.`,
  needsMine: (receiver: string, what: string) => `• ${receiver} needs ${what}, and I can provide it.`,
  explore: (a: string, b: string) =>
    `I think it would be worth while for ${a} and ${b} to talk and see how they could support each other.`,
  exploreMine: (other: string) =>
    `I would like to talk with ${other} and see how we could support each other.`,
  now: (reasons: string) => `It is also a good moment: ${reasons}.`,
  urgent: (name: string) => `the need of ${name} is rather urgent`,
  urgentBoth: 'both have rather urgent needs',
  openBoth: 'both are open to new partnerships just now',
  open: (name: string) => `${name} is open to new partnerships just now`,
  via: (names: string) => `As far as I know, the way could lead through ${names}.`,
  close: (_name: string) =>
    'A short message of introduction would be quite enough; the two sides will take it from there. If the time is not right, that is no trouble at all.',
  closeBoth: 'If you agree, please take it from here. I am glad to help wherever I can.',
  thanks: 'Thank you very much.',
  signature: '[your name]',
}
