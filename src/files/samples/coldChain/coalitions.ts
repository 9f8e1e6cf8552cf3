/** Cold chain sample: its five coalitions. */

import type { ActorSketch, CoalitionSketch } from '../sketch'
import type { ResourceKey } from './resources'

export const coalitions = {
  fishers: {
    name: 'Nelayan Teluk Labbiri',
    kind: 'family',
    performance: 'under',
    note: 'Sebagian besar masih satu kerabat; seperlima tangkapan rusak sebelum terjual.',
  },
  coldStores: {
    name: 'Rantai Dingin',
    kind: 'company',
    performance: 'on',
    note: 'Satu kelompok usaha dan para pemasoknya.',
  },
  financiers: { name: 'Pembiayaan', kind: 'informal', note: 'Bertemu tiap bulan, tanpa pengurus.' },
  officials: {
    name: 'Perizinan',
    kind: 'department',
    performance: 'under',
    note: 'Izin gudang rata-rata selesai dalam tujuh bulan.',
  },
  traders: { name: 'Pasar & Ritel', kind: 'informal', performance: 'over' },
} as const satisfies Readonly<Record<string, CoalitionSketch>>

type CoalitionKey = keyof typeof coalitions

/** Actors of this sample by their short keys. */
export type Cast = Readonly<Record<string, ActorSketch<CoalitionKey, ResourceKey>>>
