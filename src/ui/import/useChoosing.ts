/** What the person decides about a file that was read, and what the import will come to. */

import { useState } from 'react'
import type { Decision } from '../../files/contacts/plan'
import { message } from '../../network/message'
import { aboutOf, maxActors } from '../../network/network'
import { useNetwork } from '../workspace'
import type { ContactsRead, ImportChoice, ImportFailure } from './port'

export interface Choosing {
  readonly choice: ImportChoice
  /** Contacts that become new actors, and those that are on the map already. */
  readonly added: number
  readonly known: number
  /** How many contacts change anything: new ones and filled ones. */
  readonly count: number
  readonly tooMany: ImportFailure | null
  /** Who ties contacts to themselves without being on the map yet is put there too. */
  readonly addsMe: boolean
  readonly decide: (rows: readonly number[], decision: Decision) => void
  readonly tieToMe: (tied: boolean) => void
  readonly setPurpose: (purpose: string) => void
}

export function useChoosing(read: ContactsRead | null): Choosing {
  const network = useNetwork()
  const [file, setFile] = useState<File | null>(null)
  const [decided, setDecided] = useState<ReadonlyMap<number, Decision>>(new Map())
  const [tied, setTied] = useState<boolean | null>(null)
  const [purpose, setPurpose] = useState('')
  if (read && read.file !== file) {
    setFile(read.file)
    setDecided(new Map())
    setTied(null)
  }

  // Only of rows that still match somebody: other columns may have found others.
  const matched = read?.digest.matched ?? []
  const decisions = new Map(matched.map(({ row }) => [row, decided.get(row) ?? 'fill'] as const))
  const taken = (wanted: Decision) => [...decisions.values()].filter((one) => one === wanted).length
  const contacts = read?.digest.contactCount ?? 0
  const known = matched.length - taken('new')
  const tieToMe = tied ?? read?.own ?? false
  const addsMe = aboutOf(network).me === null
  const actors = network.actors.size + contacts - known + (tieToMe && addsMe ? 1 : 0)
  return {
    choice: { decisions, tieToMe, purpose },
    added: contacts - known,
    known,
    count: contacts - taken('keep'),
    tooMany: actors > maxActors ? { refusal: message('tooManyActors', { actors, limit: maxActors }) } : null,
    addsMe,
    decide: (rows, decision) =>
      setDecided(new Map([...decided, ...rows.map((row) => [row, decision] as const)])),
    tieToMe: setTied,
    setPurpose,
  }
}
