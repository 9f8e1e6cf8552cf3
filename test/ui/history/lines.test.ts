/** The lines of the list of changes: days, and what was taken back. */

import { describe, expect, it } from 'vitest'
import { message } from '../../../src/network/message'
import type { LogEntry } from '../../../src/state/log'
import { linesOf } from '../../../src/ui/history/lines'

const entry = (seq: number, at: string, part: Partial<LogEntry> = {}): LogEntry => ({
  seq,
  id: `commit ${seq}`,
  at,
  label: message('addActor', { name: 'a' }),
  command: 'addActors',
  undoes: null,
  ...part,
})

/** Noon, so that the day is the same in most time zones. */
const noon = (day: number) => `2026-11-${day}T12:00:00.000Z`

describe('the lines', () => {
  it('have a heading for each day, also for the beginning', () => {
    const lines = linesOf([entry(3, noon(24)), entry(2, noon(24)), entry(1, noon(22))], {
      kind: 'created',
      at: noon(20),
    })
    expect(lines.map((line) => (line.kind === 'day' ? line.day : line.kind))).toEqual([
      '2026-11-24',
      'change',
      'change',
      '2026-11-22',
      'change',
      '2026-11-20',
      'created',
    ])
  })

  it('end open while the beginning is not known, and say where the log was lost', () => {
    expect(linesOf([entry(1, noon(24))], null).at(-1)?.kind).toBe('change')
    expect(linesOf([entry(9, noon(24))], { kind: 'lost' }).at(-1)).toEqual({ kind: 'lost' })
  })

  it('mark what an undo took back, unless it was done again', () => {
    const undo = entry(2, noon(24), { command: 'undo', undoes: 1 })
    const redo = entry(3, noon(24), { command: 'redo', undoes: 2 })
    const taken = (entries: readonly LogEntry[]) =>
      linesOf(entries, null).flatMap((line) =>
        line.kind === 'change' && line.takenBack ? [line.entry.seq] : [],
      )
    expect(taken([undo, entry(1, noon(24))])).toEqual([1])
    expect(taken([redo, undo, entry(1, noon(24))])).toEqual([2])
    const again = entry(4, noon(24), { command: 'undo', undoes: 3 })
    expect(taken([again, redo, undo, entry(1, noon(24))])).toEqual([3, 1])
  })
})
