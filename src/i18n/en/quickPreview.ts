/** What a quick line will do, in words, before it is done. */

export const quickPreview = {
  at: (place: string) => `at ${place}`,
  member: (coalition: string) => `in the coalition ${coalition}`,
  needs: (list: string) => `needs ${list}`,
  offers: (list: string) => `offers ${list}`,
  note: (note: string) => `note: ${note}`,
  you: 'that is you',
  becomesYou: (name: string) => `${name} is you`,
  together: (one: string, other: string) =>
    `This is one name. For two who know each other: ${one} > ${other}`,
  apart: (names: string) => `This is one name. For several: ${names}`,
}
