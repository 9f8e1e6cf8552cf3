/** Makes text from a file safe to keep, to show and to write into XML. */

/** The most characters one field of a record may hold. */
export const maxFieldLength = 10_000

/**
 * What no field may hold: control characters (tab and line feed excepted), halves of surrogate pairs, non-characters,
 * and the marks that reverse the direction of everything behind them.
 */
const unwanted =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/** What a spreadsheet may take for a formula at the start of a cell. */
const formulaStart = /^[\s\u200b]*[=+\-@|%\t\r\n\uff0b\uff0d\uff1d\uff20]/

/** Most text: nothing to take out, which is found out faster than it is taken out. */
const plain = /^[ -~]*$/

/** Text without what no field may hold, trimmed, and cut to `maxFieldLength`. O(length). */
export function cleanText(text: string): string {
  const cut = text.length > maxFieldLength ? text.slice(0, maxFieldLength) : text
  return (plain.test(cut) ? cut : cut.replace(unwanted, '')).trim()
}

/** The beginning of a text, to name it by. */
export function excerpt(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Surrogate}/gu, '')
}

/** Cleaned text on one line: names and the like. */
export function cleanLine(text: string): string {
  const cleaned = cleanText(text)
  return /\s\s|[^\S ]/.test(cleaned) ? cleaned.replace(/\s+/g, ' ') : cleaned
}

/** Takes off the apostrophe that keeps a spreadsheet from running a cell of an exported table. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && formulaStart.test(text.slice(1, 200)) ? text.slice(1) : text
}
