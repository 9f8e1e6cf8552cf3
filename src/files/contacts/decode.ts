/** Turns the bytes of a file into text, whichever of the usual encodings they are in. */

import { type Message, message } from '../../network/message'
import type { Encoding, ReadRefusalCode } from './table'

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
}

const megabyte = 1_000_000
/** A text of this size still fits the longest string of every browser, in any encoding. */
const maxBytes = 64 * megabyte
/** How much of a file is looked at to tell text from other things. */
const sampleLength = 65_536

/** What .xlsx (a ZIP) and .xls begin with. */
const workbookStarts = ['PK\x03\x04', '\xd0\xcf\x11\xe0']
/** PNG, JPEG, GIF, PDF, gzip. */
const binaryStarts = ['\x89PNG', '\xff\xd8\xff', 'GIF8', '%PDF-', '\x1f\x8b']

/**
 * Byte order mark, else the pattern of NULs (UTF-16), else strict UTF-8, else windows-1252, which takes any byte.
 * Refuses what is empty, too large or no text. O(bytes).
 */
export function decodeText(bytes: Uint8Array): DecodedText | { readonly refusal: Message<ReadRefusalCode> } {
  const tooLarge = refuseSize(bytes.length)
  if (tooLarge) return tooLarge
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const startsLike = (signature: string) => start.startsWith(signature)
  if (workbookStarts.some(startsLike)) return { refusal: message('workbookFile') }
  if (binaryStarts.some(startsLike)) return { refusal: message('binaryFile') }

  const encoding = markedEncoding(bytes) ?? encodingByNuls(bytes)
  if (encoding === null && isBinary(bytes)) return { refusal: message('binaryFile') }
  const decoded = decodeAs(bytes, encoding)
  return decoded.text.trim() === '' ? { refusal: message('emptyFile') } : decoded
}

/** The refusal of a file of so many bytes; null if it may be read. Asked before a file is loaded at all. */
export function refuseSize(bytes: number): { readonly refusal: Message<'fileTooLarge'> } | null {
  if (bytes <= maxBytes) return null
  const params = { megabytes: Math.ceil(bytes / megabyte), limit: maxBytes / megabyte }
  return { refusal: message('fileTooLarge', params) }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding | null): DecodedText {
  if (encoding !== null) return { text: new TextDecoder(encoding).decode(bytes), encoding }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' }
  }
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 of mostly Latin text has a NUL in every other byte: the second of each pair if little-endian. */
function encodingByNuls(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, sampleLength)
  const nuls = [0, 0]
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) nuls[at % 2]! += 1
  const [even, odd] = nuls as [number, number]
  const many = length * 0.2
  if (odd > many && even < odd * 0.05) return 'utf-16le'
  if (even > many && odd < even * 0.05) return 'utf-16be'
  return null
}

/** Text has hardly any control characters; one NUL that slipped into a cell does not make a file binary. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength)
  let controls = 0
  for (const byte of sample) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls += 1
  }
  return controls > sample.length * 0.01
}

/** 0x80–0x9F of windows-1252; the five that it leaves undefined stay the control characters they are in Latin-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Own, because the decoder of older Node versions reads windows-1252 as Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8_192) {
    const codes = Array.from(bytes.subarray(from, from + 8_192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? windows1252.charCodeAt(byte - 0x80) : byte,
    )
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}
