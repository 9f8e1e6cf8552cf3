/** A checksum against damage (not against forgery), synchronous because `crypto.subtle` is withheld over plain http. */

/**
 * FNV-1a over UTF-16 units in two 32-bit lanes with different offsets, as 16 hex digits.
 * Any change of one unit changes both lanes, since each step is a bijection of the lane. O(length).
 * Source: Fowler, Noll, Vo; the offset of the second lane is our own.
 */
export function checksumOf(text: string): string {
  let one = 0x811c9dc5
  let two = 0x4f1bbcdc
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit, 0x01000193)
  }
  return [one, two].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}
