/** Reads a contact file: bytes in, a table of contacts or a refusal out. */

import type { ReadOverride, ReadResult } from './table'

/** `onProgress` is told the share that is done, 0–1. */
export function readContacts(
  bytes: Uint8Array,
  override: ReadOverride = {},
  onProgress: (share: number) => void = () => undefined,
): ReadResult {
  throw new Error(`being written ${bytes.length} ${Object.keys(override).length} ${String(onProgress)}`)
}
