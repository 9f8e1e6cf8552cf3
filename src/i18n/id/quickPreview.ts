/** What a quick line will do, in words, before it is done. */

export const quickPreview = {
  at: (place: string) => `di ${place}`,
  member: (coalition: string) => `dalam koalisi ${coalition}`,
  needs: (list: string) => `butuh ${list}`,
  offers: (list: string) => `menawarkan ${list}`,
  note: (note: string) => `catatan: ${note}`,
  you: 'itu Anda',
  becomesYou: (name: string) => `${name} adalah Anda`,
  together: (one: string, other: string) => `Ini satu nama. Untuk dua yang saling kenal: ${one} > ${other}`,
  apart: (names: string) => `Ini satu nama. Untuk beberapa: ${names}`,
}
