/** Cold chain sample: what flows from whom to whom, a deal in the making, and the contacts so far. */

import type { DealSketch, ExchangeSketch, TouchpointSketch } from '../sketch'
import type { ResourceKey } from './resources'
import type { ActorKey } from './ties'

export const exchanges: readonly ExchangeSketch<ActorKey, ResourceKey>[] = [
  ['cooperative', 'auction', 'fish', 5, 'running', '2014-05-01'],
  ['rustam', 'cooperative', 'backing', 5, 'running', '2012-03-01'],
  ['nuraeni', 'cooperative', 'bookkeeping', 4, 'running', '2014-01-01'],
  ['iceWorks', 'cooperative', 'ice', 4, 'running', '2016-08-01'],
  ['iceWorks', 'basri', 'ice', 2, 'running'],
  ['basri', 'trucks', 'fish', 1, 'ended', '2025-03-01', '2026-02-28'],
  ['sahara', 'kitchen', 'packingHours', 3, 'running', '2018-06-01'],

  ['freezer', 'iceWorks', 'knowHow', 2, 'ended', '2022-05-01', '2023-12-31'],
  ['trucks', 'freezer', 'coldTransport', 4, 'running', '2020-01-01'],
  ['yosef', 'rival', 'technicians', 3, 'running'],
  ['yosef', 'iceWorks', 'technicians', 2, 'running', '2024-03-01'],
  ['solar', 'yosef', 'power', 1, 'ended', '2026-01-10', '2026-06-30'],

  ['bank', 'microBank', 'workingCapital', 4, 'running', '2021-01-01'],
  ['microBank', 'nuraeni', 'workingCapital', 2, 'running', '2023-06-01'],
  ['fund', 'gunawan', 'investment', 3, 'running'],
  ['insurer', 'shipping', 'cover', 3, 'running', '2025-02-01'],
  ['fitri', 'nuraeni', 'creditTerms', 2, 'running', '2026-09-10'],

  ['fisheries', 'counter', 'permits', 4, 'running'],
  ['counter', 'rahmat', 'permits', 3, 'running', '2022-02-01'],
  ['quarantine', 'laboratory', 'certificate', 2, 'running'],
  ['laboratory', 'clara', 'certificate', null, 'proposed'],

  ['auction', 'market', 'fish', 4, 'running', '2015-02-01'],
  ['market', 'maryam', 'stall', 3, 'running'],
  ['auction', 'restaurant', 'fish', 3, 'running'],
  ['app', 'grocer', 'marketNews', 2, 'running', '2026-04-01'],
  ['shipping', 'clara', 'coldTransport', 1, 'running', '2026-10-01'],
  ['grocer', 'trucks', 'orders', 2, 'running', '2025-08-01'],

  ['rustam', 'me', 'backing', 3, 'running', '2026-09-05'],
  ['me', 'nuraeni', 'bookkeeping', 2, 'running', '2026-09-20'],
  ['association', 'me', 'marketNews', 3, 'running', '2024-01-01'],
]

export const deals: readonly DealSketch<ActorKey, ResourceKey>[] = [
  {
    name: 'Abon masuk hotel',
    stage: 'idea',
    since: '2026-11-13',
    note: 'Lab menguji, dapur memasok, hotel memesan tetap. Ibu Maryam bersedia mempertemukan.',
    exchanges: [
      ['laboratory', 'kitchen', 'certificate', 2, 'proposed'],
      ['kitchen', 'hotel', 'preserves', 2, 'proposed'],
      ['hotel', 'kitchen', 'orders', 3, 'proposed'],
    ],
  },
]

export const touchpoints: readonly TouchpointSketch<ActorKey>[] = [
  ['2026-09-18', 'introduced', 'widya', 'Makan siang bertiga di kantor notaris.', 'rahmat'],
  ['2026-10-12', 'asked', 'fitri', 'Minta syarat kredit untuk gudang beku; dijawab lengkap.'],
  ['2026-10-28', 'talked', 'rustam', 'Nelayan setuju asal harga diumumkan tiap pagi.'],
  ['2026-11-02', 'talked', 'association', 'Bersedia mengenalkan ke anggota mana pun.'],
  ['2026-11-09', 'talked', 'nuraeni', 'Catatan tangkapan tiga tahun sudah rapi.'],
  ['2026-11-17', 'asked', 'hendra', 'Minta angka isi gudang; masih ditunggu.'],
  ['2026-11-19', 'talked', 'clara', 'Butuh antaran dingin sebelum Desember.'],
]
