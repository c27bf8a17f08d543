/*
 * Towns and provinces in Chinese characters whose name has no ending that tells it to be a place's, for Chinese and Japanese alike, one
 * to a row: all its forms, then `=` and what letters call it where its Mandarin sounds do not tell. Facts of common knowledge; whatever is not
 * here is found by the words of ground beside it (`read/names/cjk/ground-names.ts`). `?` before a row: the form also means something else, so it
 * is no name by itself, and only known when it is found (開城 surrenders a castle).
 */
const ROWS = `
奉天 瀋陽 盛京=Mukden Shenyang
旅順 旅順口=Port Arthur|Lushun
大連 青泥窪=Dalny Dairen Dalian
長春 新京=Changchun|Hsinking
哈爾濱 哈爾浜=Harbin
海參崴 浦塩 浦潮=Vladivostok
北京 北平 燕京=Peking Beijing Peiping
南京 金陵 天京=Nanking Nanjing
天津=Tientsin Tianjin
廣州 広州=Canton Guangzhou
廈門=Amoy Xiamen
汕頭=Swatow
香港=Hong Kong|Hongkong
澳門=Macao Macau
臺北 台北=Taipei Taihoku
臺南 台南=Tainan
基隆=Keelung
高雄=Kaohsiung Takao
金門=Quemoy Kinmen
重慶=Chungking Chongqing
漢口=Hankow
武漢
武昌
漢陽
長沙
衡陽
南昌
九江
蘇州
杭州
鎮江
無錫
常州
揚州
紹興
寧波=Ningpo
福州=Foochow
泉州
桂林
柳州
南寧
昆明
貴陽
成都
西安 長安
延安
蘭州
太原
大同
濟南 済南=Tsinan Jinan
青島=Tsingtao Qingdao
煙台 煙臺=Chefoo Yantai
威海衛=Weihaiwei
徐州
開封
洛陽
鄭州
保定
錦州
遼陽
撫順
營口 営口=Newchwang Yingkou
吉林=Kirin Jilin
鐵嶺 鉄嶺
四平
安東 丹東
塘沽 大沽=Taku Tanggu
雲南=Yunnan
四川=Szechwan Sichuan
廣東 広東=Kwangtung Guangdong
廣西 広西=Kwangsi Guangxi
山東=Shantung
山西=Shansi
陝西=Shensi Shaanxi
湖南
湖北
河南
河北
江蘇
江西
浙江
福建=Fukien
安徽
貴州
甘肅 甘粛
熱河=Jehol
新疆=Sinkiang
西藏=Tibet
拉薩=Lhasa
漢城 首爾=Seoul
?京城=Seoul Keijo
?開城=Kaesong
平壤 平壌=Pyongyang
仁川 済物浦 濟物浦=Inchon Chemulpo
釜山=Pusan Fusan
元山=Wonsan Gensan
咸興=Hamhung
大邱=Taegu Daegu
光州=Kwangju Gwangju
東京=Tokyo
江戸=Yedo Edo
京都=Kyoto
大阪 大坂=Osaka
橫濱 横浜=Yokohama
神戸=Kobe
長崎=Nagasaki
廣島 広島=Hiroshima
下関 馬関=Shimonoseki
函館 箱館=Hakodate
熊本=Kumamoto
鹿児島=Kagoshima
佐世保=Sasebo
仙台=Sendai
札幌=Sapporo
名古屋=Nagoya
会津=Aizu
薩摩=Satsuma
長州=Choshu
沖縄=Okinawa
那覇=Naha
樺太=Karafuto Sakhalin
?河内=Hanoi
西貢=Saigon
順化=Hue
金邊=Phnom Penh|Pnompenh
曼谷=Bangkok
仰光=Rangoon
倫敦=London
巴黎=Paris
柏林=Berlin
華沙=Warsaw Warszawa
基輔=Kiev Kyiv
莫斯科=Moscow Moskva
雅典=Athens
維也納=Vienna Wien
布拉格=Prague Praha
慕尼黑=Munich München
日內瓦=Geneva Genève
凡爾登=Verdun
滑鐵盧=Waterloo
敦刻爾克=Dunkirk Dunkerque
諾曼底=Normandy
華盛頓=Washington
紐約=New York|Nueva York
費城=Philadelphia
舊金山=San Francisco|Frisco
開羅=Cairo
耶路撒冷=Jerusalem
伊斯坦布爾=Istanbul
`;

/** A town in Chinese characters: a key, its forms, what letters call it, and whether a form is always its name. */
export interface HanTown {
  readonly key: string;
  readonly forms: readonly string[];
  readonly letters: readonly string[];
  readonly sure: boolean;
}

/** Towns and provinces in Chinese characters without an ending that tells a place. */
export const hanTowns: readonly HanTown[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [forms = '', letters = ''] = row.replace('?', '').split('=');
    return {
      key: `=${forms}`,
      forms: forms.split(' '),
      letters: lettersOf(letters),
      sure: !row.startsWith('?'),
    };
  });

/** Names parted by blanks, or by strokes where one of them is of two words. */
function lettersOf(list: string): string[] {
  if (list === '') return [];
  return list.split(list.includes('|') ? '|' : ' ');
}
