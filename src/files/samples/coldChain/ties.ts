/** Cold chain sample: who knows whom, and how far they trust each other. */

import type { TieSketches } from '../sketch'
import type { fishers } from './fishers'
import type { coldStores } from './coldStores'
import type { financiers } from './financiers'
import type { officials } from './officials'
import type { traders } from './traders'
import type { outsiders } from './outsiders'

export type ActorKey =
  | keyof typeof outsiders
  | keyof typeof fishers
  | keyof typeof coldStores
  | keyof typeof financiers
  | keyof typeof officials
  | keyof typeof traders

const mine: TieSketches<ActorKey> = {
  me: {
    association: [5, '2019-04-01'],
    rustam: [4, '2021-08-17'],
    nuraeni: 4,
    fitri: [4, '2023-02-01'],
    widya: 4,
    hendra: 4,
    clara: 3,
    rahmat: null,
  },
  association: { freezer: 5, cooperative: 4, bank: 4 },
}

const withinCoalitions: TieSketches<ActorKey> = {
  cooperative: { rustam: [5, '2012-03-01'], nuraeni: [5, '2014-01-01'], auction: 4, iceWorks: 4, sahara: 4 },
  rustam: { nuraeni: 5, basri: 4 },
  sahara: { kitchen: [5, '2018-06-01'] },
  basri: { auction: 4, nuraeni: 4, iceWorks: null },
  kitchen: { auction: null },

  freezer: { hendra: [4, '2010-01-01'], melati: 5, iceWorks: [4, '2022-05-01'], trucks: 4, shipping: null },
  hendra: { melati: 4, rival: 2, solar: 4 },
  rival: { trucks: 3, yosef: 3 },
  yosef: { iceWorks: 4, melati: null, solar: 3 },
  trucks: { shipping: [4, '2020-09-01'] },

  bank: { fitri: [5, '2019-01-01'], widya: 4, insurer: 4, microBank: 3 },
  fitri: { nuraeni: 4, fund: 3, microBank: 4 },
  fund: { gunawan: 5, widya: 5 },
  nuraeni: { microBank: [5, '2017-10-01'] },
  insurer: { gunawan: null },

  fisheries: { mappalili: 5, counter: 4, quarantine: 3, widya: 4 },
  mappalili: { syahril: 4, rahmat: 2 },
  laboratory: { quarantine: 4, fisheries: null },
  quarantine: { syahril: 3 },
  counter: { rahmat: 4 },
  widya: { rahmat: [4, '2021-03-01'] },

  market: { grocer: 4, auction: [4, '2015-02-01'], restaurant: 2, maryam: 4, clara: 3 },
  grocer: { auction: 4, app: 3, laboratory: 3, hotel: 1 },
  clara: { laboratory: 4, app: 4 },
  restaurant: { maryam: 4, auction: 4 },
  maryam: { hotel: 3 },
}

const acrossCoalitions: TieSketches<ActorKey> = {
  rustam: { mappalili: 3 },
  nuraeni: { rahmat: 3 },
  sahara: { maryam: [4, '2024-07-01'] },
  basri: { trucks: null },
  hendra: { gunawan: [4, '2023-11-01'] },
  freezer: { fitri: 3 },
  shipping: { clara: [4, '2025-01-15'], insurer: 3, syahril: 2 },
  trucks: { grocer: 3 },
  widya: { hendra: [4, '2016-05-01'] },
  bank: { market: 3 },
}

export const ties = [mine, withinCoalitions, acrossCoalitions]
