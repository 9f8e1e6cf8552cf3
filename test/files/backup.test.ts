import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeBackup } from '../../src/files/backup'
import { type Backup, readBackup } from '../../src/files/readBackup'
import { coldChain } from '../../src/files/samples/coldChain'
import { checksumOf } from '../../src/network/checksum'
import { formatVersion } from '../../src/network/format'
import { emptyNetwork, tableNames } from '../../src/network/network'
import { after, anActor, aNetwork } from '../builders'

const at = '2026-11-24T10:00:00.000Z'
const text = writeBackup(coldChain(), { at })

/** A file with the right checksum around any content. */
function sealed(content: string): string {
  const body = `{"format":"simpul",${content}`
  return `${body},"checksum":"${checksumOf(body)}"}`
}
const refusalOf = (file: string) => {
  const read = readBackup(file)
  return 'refusal' in read ? read.refusal.code : null
}

describe('a backup', () => {
  it('restores the same network, rows in the same order', () => {
    expect(readBackup(text)).toEqual({ network: coldChain(), savedAt: at })
    const { network } = readBackup(text) as Backup
    for (const table of tableNames) expect([...network[table].keys()]).toEqual([...coldChain()[table].keys()])
  })

  it('restores an empty network, and text of any kind', () => {
    expect(readBackup(writeBackup(emptyNetwork('kosong'), { at }))).toEqual({
      network: emptyNetwork('kosong'),
      savedAt: at,
    })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (note) => {
        const actors = [anActor('A', { name: `"${note}`, note })]
        const network = after(aNetwork(''), 'addActors', { actors, places: [] })
        expect(readBackup(writeBackup(network, { at }))).toEqual({ network, savedAt: at })
      }),
    )
  })

  it('is one JSON document', () => {
    expect(JSON.parse(text)).toMatchObject({ format: 'simpul', version: formatVersion, savedAt: at })
  })
})

describe('a damaged backup', () => {
  const bytes = new TextEncoder().encode(text)

  it('is refused for any bit that differs', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (where, bit) => {
        const damaged = bytes.slice()
        damaged[where]! ^= 1 << bit
        expect(['notABackup', 'damagedBackup']).toContain(refusalOf(new TextDecoder().decode(damaged)))
      }),
      { numRuns: 400 },
    )
  })

  it('is refused for bits that would mean the same', () => {
    const network = aNetwork('A')
    const place = { ...network.places.values().next().value!, x: 1e-7 }
    const small = writeBackup({ ...network, places: new Map([[place.id, place]]) }, { at })
    expect(refusalOf(small)).toBeNull()
    expect(refusalOf(small.replace('1e-7', '1E-7'))).toBe('damagedBackup')
  })

  it('is refused when it is cut or longer', () => {
    for (const file of [text.slice(0, -1), text.slice(0, 500), `${text} `, `${text}${text}`])
      expect(refusalOf(file)).toBe('damagedBackup')
  })
})

describe('a file that is no backup of ours', () => {
  const about = '"about":[{"id":"about","name":"x","me":null,"currentGoal":null,"thresholds":{}}]'
  const deep = `${'['.repeat(70)}${']'.repeat(70)}`

  it.each([
    ['nothing', '', 'notABackup'],
    ['another document', '{"type":"excalidraw"}', 'notABackup'],
    ['no version', sealed(`"savedAt":"${at}","tables":{${about}}`), 'damagedBackup'],
    ['a version of no kind', sealed(`"version":0.5,"savedAt":"${at}","tables":{${about}}`), 'damagedBackup'],
    [
      'a newer version',
      sealed(`"version":${formatVersion + 1},"savedAt":"${at}","tables":{${about}}`),
      'newerVersion',
    ],
    ['no tables', sealed(`"version":1,"savedAt":"${at}"`), 'notANetwork'],
    [
      'a wrong row',
      sealed(`"version":1,"savedAt":"${at}","tables":{${about},"actors":[{"id":1}]}`),
      'wrongField',
    ],
    ['a deep one', sealed(`"version":1,"savedAt":"${at}","tables":{${about},"x":${deep}}`), 'damagedBackup'],
    [
      'a very deep one',
      sealed(`"version":1,"savedAt":"${at}","tables":${'['.repeat(200_000)}`),
      'damagedBackup',
    ],
    ['not JSON', sealed('"version":1,'), 'damagedBackup'],
    ['a huge one', 'x'.repeat(100_000_001), 'fileTooLarge'],
  ])('%s', (_, file, code) => expect(refusalOf(file)).toBe(code))

  it('adds no field and no prototype of its own', () => {
    const rows = `{"__proto__":{"evil":1},${about.replace('"me"', '"extra":1,"__proto__":{"evil":1},"me"')}}`
    const read = readBackup(sealed(`"version":1,"savedAt":"${at}","tables":${rows}`))
    expect(read).toEqual({ network: emptyNetwork('x'), savedAt: at })
    expect('evil' in {}).toBe(false)
  })
})
