/** Cold chain sample: me and those who belong to no coalition. */

import type { Cast } from './coalitions'

export const outsiders = {
  me: {
    kind: 'person',
    name: 'Saya',
    coalitions: [],
    field: 'logistik',
    role: 'Penggagas gudang beku',
    aim: 'Satu gudang beku bersama yang berjalan tahun ini.',
    offers: { bookkeeping: 3, creditTerms: null },
    needs: { backing: 4 },
  },
  association: {
    kind: 'organisation',
    name: 'Asosiasi Logistik Timur',
    coalitions: [],
    field: 'logistik',
    role: 'Perhimpunan usaha angkutan',
    offers: { marketNews: 2 },
    needs: {},
    receptivity: ['open', '2026-11-02'],
    depth: 5,
    standing: ['ally', 4],
  },
  ratna: {
    kind: 'person',
    name: 'Ratna Kemuning',
    coalitions: [],
    affiliation: 'Politeknik Laut Lamuru',
    role: 'Dosen teknik pendingin',
    note: 'Baru bertukar nama di pameran; belum dikenal siapa pun di peta ini.',
    depth: 0,
  },
} as const satisfies Cast
