/** Sample: forty made-up Indonesian actors around a cold store, written so that every feature has something to show. */

import type { Network } from '../../network/network'
import { coalitions } from './coldChain/coalitions'
import { coldStores } from './coldChain/coldStores'
import { deals, exchanges, touchpoints } from './coldChain/exchanges'
import { financiers } from './coldChain/financiers'
import { fishers } from './coldChain/fishers'
import { officials } from './coldChain/officials'
import { outsiders } from './coldChain/outsiders'
import { resources } from './coldChain/resources'
import { ties } from './coldChain/ties'
import { traders } from './coldChain/traders'
import { drawNetwork } from './sketch'

/** People, firms, offices and figures are invented; only the city is real. */
export function coldChain(): Network {
  return drawNetwork({
    key: 'cold-chain',
    name: { id: 'Rantai dingin (fiktif)', en: 'Cold chain (fictional)' },
    source: 'Contoh fiktif',
    purpose: 'Memperlihatkan cara kerja peta',
    addedOn: '2026-09-01',
    me: 'me',
    goal: {
      name: {
        id: 'Siapa yang dapat membuka gudang beku di Makassar tahun ini?',
        en: 'Who can open a cold store in Makassar this year?',
      },
      requires: { land: 5, investment: 5, permits: 4, knowHow: 3, fish: 4 },
      note: 'Contoh fiktif: semua orang, usaha, dan kantor di peta ini rekaan.',
    },
    resources,
    coalitions,
    actors: { ...outsiders, ...fishers, ...coldStores, ...financiers, ...officials, ...traders },
    ties,
    exchanges,
    deals,
    touchpoints,
  })
}
