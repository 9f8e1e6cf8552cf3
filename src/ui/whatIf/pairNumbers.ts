/** A sentence about the network before a what-if beside the same one now: which numbers are others. */

/** Words as they stand, or a number that was another one before, with the words that go with it (`once`, `2 times`). */
export type Part = string | { readonly was: string; readonly is: string }

/** Numbers as both languages write them (`1.234,5`, `−0.8`, `48%`), words, and the rest sign by sign. */
const token = /\s*(?:[−-]?\d+(?:[.,]\d+)*%?|[\p{L}\p{M}]+|\S)|\s+$/gu

/** In words: what differs by more than this is no number any more. */
const longest = 3

/**
 * The sentence of now in parts; null where the two differ in more than their numbers. O(tokens²).
 *
 * @param isName a number in a name is none of the sentence: “Divisi 2” in place of “Divisi 1” is somebody else
 */
export function pairNumbers(
  was: string,
  is: string,
  isName: (text: string) => boolean,
): readonly Part[] | null {
  if (was === is) return [is]
  const before = tokensOf(was, isName)
  const now = tokensOf(is, isName)
  const parts: Part[] = []
  let [from, to] = [0, 0]
  while (from < before.length || to < now.length) {
    if (before[from] === now[to]) {
      parts.push(now[to]!)
      from++
      to++
      continue
    }
    const next = nextAlike(before.slice(from), now.slice(to))
    if (!next) return null
    const others = [before.slice(from, from + next[0]), now.slice(to, to + next[1])] as const
    const pair = [others[0].join(''), others[1].join('')] as const
    if (!/\d/.test(pair.join('')) || others.flat().some((each) => isName(each.trim()))) return null
    parts.push(/^\s*/.exec(pair[1])![0], { was: pair[0].trim(), is: pair[1].trim() })
    from += next[0]
    to += next[1]
  }
  return parts
}

const withFraction = /^(.*\d([.,]))(\d+)(\D*)$/u

/** Two numbers with as many decimals each, where both have some: `0.81 → 0.80`. */
export function evened(was: string, is: string): readonly [string, string] {
  const [one, other] = [withFraction.exec(was), withFraction.exec(is)]
  if (!one || !other || one[2] !== other[2]) return [was, is]
  const decimals = Math.max(one[3]!.length, other[3]!.length)
  const written = ([, before, , fraction, after]: RegExpExecArray) =>
    `${before}${fraction!.padEnd(decimals, '0')}${after}`
  return [written(one), written(other)]
}

/** A name is one token, the longest that fits. */
function tokensOf(sentence: string, isName: (text: string) => boolean): readonly string[] {
  const tokens: string[] = []
  const left = sentence.match(token) ?? []
  for (let from = 0; from < left.length;) {
    let [text, to] = [left[from]!, from + 1]
    for (let [longer, k] = [text, to]; k < left.length; k++) {
      longer += left[k]!
      if (isName(longer.trim())) [text, to] = [longer, k + 1]
    }
    tokens.push(text)
    from = to
  }
  return tokens
}

/** How many tokens of each, one at least, before both go on alike or end. */
function nextAlike(before: readonly string[], now: readonly string[]): readonly [number, number] | null {
  for (let both = 2; both <= 2 * longest; both++)
    for (let one = Math.max(1, both - longest); one <= Math.min(longest, both - 1); one++) {
      const other = both - one
      if (one > before.length || other > now.length) continue
      if (before[one] === now[other]) return [one, other]
    }
  return null
}
