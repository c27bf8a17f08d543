import type { PlaceWords } from '../place-words.ts';

/** Russian places. */
export const places: PlaceWords = {
  kinds: { озеро: 'lake', озера: 'lake', озеру: 'lake', озером: 'lake', озере: 'lake', сопка: 'hill', сопки: 'hill', сопку: 'hill', сопке: 'hill', сопкой: 'hill', сопок: 'hill', сопками: 'hill', сопках: 'hill', высота: 'hill', высоты: 'hill', высоту: 'hill', высоте: 'hill', высотой: 'hill', высот: 'hill', высотах: 'hill', высотами: 'hill', гора: 'hill', горы: 'hill', вершина: 'hill', вершину: 'hill', вершины: 'hill', вершине: 'hill', гребень: 'hill', гребня: 'hill', река: 'river', реки: 'river', реку: 'river', реке: 'river', город: 'town', города: 'town', городе: 'town', село: 'village', села: 'village', деревня: 'village', участок: 'region', участке: 'region', граница: 'border', границу: 'border', границы: 'border', границе: 'border', остров: 'island' },
  parts: 'порт форт мыс',
  locative: ['в', 'во', 'на', 'у', 'под', 'близ', 'около', 'при', 'возле', 'над', 'вблизи'],
  inside: ['в', 'во', 'под', 'близ', 'вблизи'],
  suffixes: [],
};
