/** Compares what people wrote as their affiliation. */

/** Legal forms that one person writes and the next leaves out. */
export const legalForms: ReadonlySet<string> = new Set(
  'pt cv ud pd fa tbk persero pte ltd inc llc co corp gmbh bv'.split(' '),
)

/**
 * What is left of an affiliation once the ways of writing it are taken away; '' when that is nothing.
 * Affiliations that differ only in legal form, case, accents, spaces or punctuation are one. O(length).
 */
export function affiliationKey(affiliation: string): string {
  const words = affiliation
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // P.T. and PT are one word, A&B and A & B are two.
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word !== '' && !legalForms.has(word)).join(' ')
}
