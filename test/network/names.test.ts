/** Names that are written differently and mean the same. */

import { describe, expect, it } from 'vitest'
import { affiliationKey } from '../../src/network/affiliation'
import { foldWords, isOrganisationName, nameKey } from '../../src/network/names'

describe('names', () => {
  it.each([
    ['H. Agus Rekaan, S.E., M.M.', 'agus rekaan'],
    ['Prof. Dr. Ir. AGUS  Rekaan, Ph.D', 'agus rekaan'],
    ['Hj.Siti Rekaan', 'siti rekaan'],
    ['Bapak José Rekaan', 'jose rekaan'],
    ['Budi Rekaan S.Kom', 'budi rekaan'],
    ['Ir', 'ir'],
    ['H. Ca', 'ca'],
    ['PT.Maju Rekaan', 'maju rekaan'],
    ['!!', ''],
  ])('%s', (name, key) => expect(nameKey(name)).toBe(key))
})

describe('affiliations', () => {
  it.each([
    ['PT. Maju Jaya (Persero) Tbk.', 'maju jaya'],
    ['P.T. Maju Jaya', 'maju jaya'],
    ['CV Maju-Jaya', 'maju jaya'],
    ['Maju Jaya, Inc.', 'maju jaya'],
    ['', ''],
  ])('%s', (name, key) => expect(affiliationKey(name)).toBe(key))

  it.each([
    ['PT Maju Rekaan', true],
    ['Maju Rekaan Tbk', true],
    ['cv. maju', true],
    ['Putri Maju', false],
    ['PT', false],
  ])('%s is an organisation: %s', (name, is) => expect(isOrganisationName(name)).toBe(is))
})

describe('words to compare by', () => {
  it.each([
    ['É-mail  1', 'e mail 1'],
    ['  No. WhatsApp ', 'no whatsapp'],
    ['Çelik_ÖZ', 'celik oz'],
    ['…', ''],
  ])('%s', (text, folded) => expect(foldWords(text)).toBe(folded))
})
