/** Sample: the marriage ties among sixteen Florentine families of the fifteenth century (Padgett & Ansell 1993). */

import type { Network } from '../../network/network'
import { drawNetwork, type ActorSketch } from './sketch'

type Circle = 'medici' | 'guadagni' | 'strozzi'

/**
 * The families and their twenty marriage ties. The coalitions are the computed groups of best modularity,
 * each named after its family with most ties; Pucci, who has none, is in no coalition.
 * @param language of the coalitions' names, which people write themselves elsewhere
 */
export function florentineFamilies(language: 'id' | 'en' = 'id'): Network {
  const circleOf = (name: string) => (language === 'id' ? `Lingkar ${name}` : `${name} circle`)
  return drawNetwork({
    key: 'florentine',
    name: { id: 'Keluarga-keluarga Firenze', en: 'Florentine families' },
    source: 'Padgett & Ansell (1993)',
    purpose: language === 'id' ? 'Contoh dari sejarah' : 'An example from history',
    addedOn: '2026-09-01',
    me: null,
    goal: {
      name: {
        id: 'Siapa yang menghubungkan keluarga-keluarga Firenze abad ke-15?',
        en: 'Who connects the families of fifteenth-century Florence?',
      },
      requires: {},
      note: '',
    },
    resources: {},
    coalitions: {
      medici: { name: circleOf('Medici'), kind: 'family', computed: true },
      guadagni: { name: circleOf('Guadagni'), kind: 'family', computed: true },
      strozzi: { name: circleOf('Strozzi'), kind: 'family', computed: true },
    },
    actors: {
      acciaiuoli: family('Acciaiuoli', 'medici'),
      albizzi: family('Albizzi', 'guadagni'),
      barbadori: family('Barbadori', 'strozzi'),
      bischeri: family('Bischeri', 'strozzi'),
      castellani: family('Castellani', 'strozzi'),
      ginori: family('Ginori', 'guadagni'),
      guadagni: family('Guadagni', 'guadagni'),
      lamberteschi: family('Lamberteschi', 'guadagni'),
      medici: family('Medici', 'medici'),
      pazzi: family('Pazzi', 'medici'),
      peruzzi: family('Peruzzi', 'strozzi'),
      pucci: family('Pucci'),
      ridolfi: family('Ridolfi', 'medici'),
      salviati: family('Salviati', 'medici'),
      strozzi: family('Strozzi', 'strozzi'),
      tornabuoni: family('Tornabuoni', 'medici'),
    },
    ties: [
      {
        medici: {
          acciaiuoli: null,
          albizzi: null,
          barbadori: null,
          ridolfi: null,
          salviati: null,
          tornabuoni: null,
        },
        guadagni: { albizzi: null, bischeri: null, lamberteschi: null, tornabuoni: null },
        strozzi: { bischeri: null, castellani: null, peruzzi: null, ridolfi: null },
        albizzi: { ginori: null },
        castellani: { barbadori: null, peruzzi: null },
        peruzzi: { bischeri: null },
        ridolfi: { tornabuoni: null },
        salviati: { pazzi: null },
      },
    ],
    exchanges: [],
    deals: [],
    touchpoints: [],
  })
}

/** A family with its circle; what it offered and needed is not in the source, so it stays unknown. */
function family(name: string, circle?: Circle): ActorSketch<Circle, never> {
  return { kind: 'organisation', name, coalitions: circle ? [circle] : [] }
}
