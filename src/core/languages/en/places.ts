import type { PlaceWords } from '../place-words.ts';

/** English places. */
export const places: PlaceWords = {
  kinds: { lake: 'lake', hill: 'hill', hills: 'hill', height: 'hill', heights: 'hill', mount: 'hill', mountain: 'hill', ridge: 'hill', summit: 'hill', crest: 'hill', peak: 'hill', river: 'river', town: 'town', city: 'town', village: 'village', province: 'region', sector: 'region', bay: 'bay', sea: 'sea', island: 'island', border: 'border', frontier: 'border', peninsula: 'region' },
  parts: 'port fort cape gulf strait straits harbor harbour valley plateau delta highlands islands isle isles ocean mountains fortress desert canal oasis',
  locative: ['in', 'at', 'on', 'near', 'around', 'by', 'above', 'over', 'south of', 'north of', 'east of', 'west of', 'towards', 'toward', 'inside', 'along'],
  inside: ['in', 'at', 'near', 'around', 'inside', 'outside'],
  suffixes: [],
};
