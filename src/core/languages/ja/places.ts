import type { PlaceWords } from '../place-words.ts';

/** Japanese places. */
export const places: PlaceWords = {
  kinds: { 湖: 'lake', 高地: 'hill', 峰: 'hill', 山: 'hill', 稜線: 'hill', 頂上: 'hill', 山頂: 'hill', 河: 'river', 江: 'river', 川: 'river', 市: 'town', 町: 'town', 村: 'village', 国境: 'border', 島: 'island', 地区: 'region', 付近: 'region' },
  locative: ['で', 'に', 'の', 'において', 'にて', '付近', '方面'],
  inside: [],
  suffixes: ['湖', '高地', '峰', '山', '河', '江', '川', '島', '市', '県', '省', '州', '半島', '湾', '海', '国', '港', '城', '要塞', '峠', '岬', '平原', '海峡', '盆地', '駅', '橋', '堡塁', '坂', '原', '村', '町', '嶺', '岳'],
};
