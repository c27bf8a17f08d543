import type { PlaceWords } from '../place-words.ts';

/** Ukrainian places. */
export const places: PlaceWords = {
  kinds: { озеро: 'lake', озера: 'lake', озері: 'lake', озером: 'lake', сопка: 'hill', сопки: 'hill', сопку: 'hill', сопці: 'hill', сопок: 'hill', висота: 'hill', висоти: 'hill', висоту: 'hill', висоті: 'hill', висот: 'hill', висотах: 'hill', пагорб: 'hill', пагорби: 'hill', пагорбів: 'hill', пагорба: 'hill', пагорбі: 'hill', гора: 'hill', вершина: 'hill', вершину: 'hill', вершині: 'hill', річка: 'river', річки: 'river', річку: 'river', місто: 'town', міста: 'town', місті: 'town', село: 'village', кордон: 'border', кордону: 'border', кордоні: 'border', ділянка: 'region', ділянці: 'region' },
  parts: 'порт форт мис',
  locative: ['в', 'у', 'на', 'біля', 'під', 'поблизу', 'коло', 'при', 'над'],
  inside: ['в', 'під', 'поблизу'],
  suffixes: [],
};
