import type { PlaceWords } from '../place-words.ts';

/** German places. */
export const places: PlaceWords = {
  kinds: { see: 'lake', hugel: 'hill', hohe: 'hill', hohen: 'hill', berg: 'hill', gipfel: 'hill', kuppe: 'hill', fluss: 'river', stadt: 'town', dorf: 'village', grenze: 'border', insel: 'island', abschnitt: 'region', gebiet: 'region', provinz: 'region', halbinsel: 'region', bucht: 'bay', festung: 'town', hafenstadt: 'town', hauptstadt: 'town' },
  parts: 'port fort kap bad sankt delta',
  locative: ['in', 'im', 'bei', 'beim', 'am', 'an', 'auf', 'nahe', 'sudlich', 'nordlich', 'ostlich', 'westlich', 'vor', 'uber'],
  inside: ['in', 'im', 'nahe', 'sudlich', 'nordlich', 'ostlich', 'westlich'],
  suffixes: [],
};
