/** Which scripts and workers the page may load. */
import { describe, expect, it } from 'vitest'
import { allowOwnScript } from '../../src/app/trustedTypes'

const page = 'https://simpul.example/peta/index.html'
const own = 'https://simpul.example/peta/assets/worker-1.js'

describe('allowOwnScript', () => {
  it.each([[own], ['assets/worker-1.js'], ['./assets/worker-1.js'], ['/peta/assets/worker-1.js']])(
    'allows %s',
    (url) => {
      expect(allowOwnScript(url, page)).toBe(own)
    },
  )

  it('allows the service worker beside the page', () => {
    expect(allowOwnScript('serviceWorker.js', page)).toBe('https://simpul.example/peta/serviceWorker.js')
  })

  it.each([
    ['/serviceWorker.js'],
    ['serviceWorker.js?1'],
    ['/assets/worker-1.js'],
    ['assets'],
    ['assets/../worker-1.js'],
    ['assets/%2e%2e/worker-1.js'],
    ['assets\\..\\..\\assets\\worker-1.js'],
    ['//other.example/peta/assets/worker-1.js'],
    ['http://simpul.example/peta/assets/worker-1.js'],
    ['https://simpul.example:444/peta/assets/worker-1.js'],
    ['https://simpul.example.other.example/peta/assets/worker-1.js'],
    ['blob:https://simpul.example/peta/assets/worker-1.js'],
    ['data:text/javascript,1'],
    ['javascript:1'],
    ['http://['],
    [''],
  ])('refuses %s', (url) => {
    expect(allowOwnScript(url, page)).toBeNull()
  })
})
