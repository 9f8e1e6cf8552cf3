/** Offers against needs: known, unknown and known to be none. */

import { describe, expect, it } from 'vitest'
import { claimsOf, fitsOf, givingFrom } from '../../src/analysis/matches'
import { effectiveThresholds } from '../../src/analysis/thresholds'
import type { Actor } from '../../src/network/records'
import { type Sketch, sketchNetwork } from './sketch'

const thresholds = effectiveThresholds()

function two(giver: Sketch['actors'][string], receiver: Sketch['actors'][string]) {
  return [...sketchNetwork({ actors: { giver, receiver } }).actors.values()] as [Actor, Actor]
}

function fitOf(giver: Sketch['actors'][string], receiver: Sketch['actors'][string]): number {
  const fits = fitsOf(claimsOf(two(giver, receiver), thresholds), thresholds)
  fits.face(0)
  const given = fits.given(1)
  fits.face(1)
  expect(fits.received(0)).toBe(given)
  return given
}

describe('fit', () => {
  it('is the met part of the urgencies', () => {
    expect(fitOf({ offers: { ice: 3, boat: 5 } }, { needs: { ice: 5, boat: 1, loan: 4 } })).toBe(4 / 10)
    expect(fitOf({ offers: { ice: 5 } }, { needs: { ice: 2 } })).toBe(1)
    expect(fitOf({ offers: { ice: 5 } }, { needs: { boat: 2 } })).toBe(0)
  })

  it('counts a level that was not entered as 3', () => {
    expect(fitOf({ offers: { ice: null } }, { needs: { ice: 4, boat: null } })).toBe(3 / 7)
  })

  it('is half while one side is unknown', () => {
    expect(fitOf({}, { needs: { ice: 2 } })).toBe(0.5)
    expect(fitOf({ offers: { ice: 2 } }, {})).toBe(0.5)
    expect(fitOf({}, {})).toBe(0.5)
  })

  it('is nothing where one side is known to have nothing, whatever the other side is', () => {
    expect(fitOf({ offers: { ice: 2 } }, { needs: {} })).toBe(0)
    expect(fitOf({ offers: {} }, { needs: { ice: 2 } })).toBe(0)
    expect(fitOf({}, { needs: {} })).toBe(0)
    expect(fitOf({ offers: {} }, {})).toBe(0)
  })

  it('counts a resource named twice once, with the higher level', () => {
    const [giver, receiver] = two({ offers: { ice: 1 } }, { needs: { ice: 4 } })
    const twice = { ...giver, offers: [...giver.offers!, { ...giver.offers![0]!, capacity: 3 as const }] }
    expect(givingFrom(twice, receiver, thresholds).amount).toBe(3)
    const fits = fitsOf(claimsOf([twice, receiver], thresholds), thresholds)
    fits.face(0)
    expect(fits.given(1)).toBe(3 / 4)
  })
})

describe('givingFrom', () => {
  it('names what matches, most first', () => {
    const [giver, receiver] = two(
      { offers: { ice: 2, boat: 5, legal: 5 } },
      { needs: { ice: 5, boat: null, loan: 1 } },
    )
    expect(givingFrom(giver, receiver, thresholds)).toEqual({
      giver: 'giver',
      receiver: 'receiver',
      matches: [
        { resource: 'boat', capacity: 5, urgency: null, amount: 3 },
        { resource: 'ice', capacity: 2, urgency: 5, amount: 2 },
      ],
      amount: 5,
      needed: 9,
      offersUnknown: false,
      needsUnknown: false,
    })
  })

  it('tells unknown needs from none', () => {
    const [giver, receiver] = two({}, { needs: {} })
    expect(givingFrom(giver, receiver, thresholds)).toMatchObject({
      needed: 0,
      offersUnknown: true,
      needsUnknown: false,
    })
    expect(givingFrom(receiver, giver, thresholds)).toMatchObject({ needed: null, needsUnknown: true })
  })
})
