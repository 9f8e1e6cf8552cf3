import { describe, expect, it } from 'vitest'
import { emailKey, linkKey, phoneKey } from '../../../src/files/contacts/normalise'

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
