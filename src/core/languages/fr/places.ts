import type { PlaceWords } from '../place-words.ts';
import { fr } from './verbs.ts';

/** French places. */
export const places: PlaceWords = {
  kinds: {
    lac: 'lake', etang: 'lake', colline: 'hill', collines: 'hill', cote: 'hill', hauteur: 'hill', hauteurs: 'hill', mont: 'hill', monts: 'hill', montagne: 'hill', crete: 'hill', sommet: 'hill', pic: 'hill', col: 'hill', butte: 'hill', mamelon: 'hill',
    fleuve: 'river', riviere: 'river', ville: 'town', cite: 'town', village: 'village', bourg: 'village', hameau: 'village', province: 'region', region: 'region', secteur: 'region', departement: 'region', baie: 'bay', golfe: 'bay', mer: 'sea', ocean: 'sea', detroit: 'sea', ile: 'island', ilot: 'island', frontiere: 'border', peninsule: 'region', vallee: 'region',
  },
  parts: 'port fort cap canal',
  locative: fr(`à, en, dans, sur, près de, autour de, devant, au-dessus de, au nord de, au sud de, à l'est de, à l'ouest de, vers, le long de, à proximité de, aux environs de, aux alentours de, aux abords de, au bord de, en face de, au large de, du côté de, chez, sous, au pied de, non loin de`),
  inside: ['en', 'dans'],
  suffixes: [],
};
