import { affiliationKey } from '../../../src/network/affiliation'
import { describe, expect, it } from 'vitest'
import {
  emailKey,
  isOrganisationName,
  linkKey,
  nameKey,
  phoneKey,
} from '../../../src/files/contacts/normalise'

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

describe('telephone numbers', () => {
  it.each([
    ['0812-3456-7890', '+6281234567890'],
    ['62 812 3456 7890', '+6281234567890'],
    ['+62 (0)812 3456 7890', '+6281234567890'],
    ['0062 812 3456 7890', '+6281234567890'],
    ['81234567890', '+6281234567890'],
    ['021-555-0001', '+62215550001'],
    ['+1 555 0123', '+15550123'],
    ['905-777-1234', '9057771234'],
    ['ext 12', ''],
    ['', ''],
  ])('%s', (phone, key) => expect(phoneKey(phone)).toBe(key))
})

describe('addresses', () => {
  it('of e-mail compare without case', () =>
    expect(emailKey(' Budi@Contoh.example ')).toBe('budi@contoh.example'))

  it.each([
    ['https://www.linkedin.com/in/Budi-Contoh/', 'linkedin.com/in/budi-contoh'],
    ['http://id.linkedin.com/in/budi-contoh?trk=x#y', 'linkedin.com/in/budi-contoh'],
    ['contoh.example/a//b', 'contoh.example/a/b'],
    ['https://contoh.example', ''],
    ['https://contoh.example/?id=1', ''],
  ])('of profiles: %s', (link, key) => expect(linkKey(link)).toBe(key))
})
