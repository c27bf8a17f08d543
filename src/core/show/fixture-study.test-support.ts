// Long because it is one whole study: the texts of nineteen accounts in seven languages.
import { readEdtf } from '../calendars/edtf.ts';
import { dayFromGregorian } from '../calendars/gregorian.ts';
import type { Account, Dated, Edition, Study } from '../model/account.ts';
import type { Interval } from '../model/interval.ts';
import { sha256 } from '../text/sha256.ts';

/** A day of 1938 or another year as a day number: `day(7, 29)`. */
export const day = (month: number, of: number, year = 1938): number => dayFromGregorian(year, month, of);

/** An interval of days. */
export const days = (from: number, to = from, more: Partial<Interval> = {}): Interval => ({
  earliest: from,
  latest: to,
  precision: from === to ? 'day' : 'span',
  extent: from === to ? 'point' : 'range',
  approximate: false,
  calendar: 'gregorian',
  ...more,
});

/** A date as study.yaml gives it. */
export function dated(edtf: string): Dated {
  const read = readEdtf(edtf);
  const precision =
    read?.precision === 'day' || read?.precision === 'month' || read?.precision === 'year'
      ? read.precision
      : 'span';
  return {
    edtf,
    value: {
      ...days(read?.earliest ?? 0, read?.latest ?? 0),
      precision,
      extent: 'point',
      approximate: read?.approximate === true,
    },
  };
}

/** A text with places to refer to: `{name|words}` becomes `words`. */
export interface Marked {
  readonly text: string;
  readonly places: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

/** Takes the marks out of a text and remembers where they stood. */
export function marked(source: string): Marked {
  let text = '';
  const places = new Map<string, { start: number; end: number }>();
  let rest = source;
  for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
    const bar = rest.indexOf('|', open);
    const close = rest.indexOf('}', bar);
    text += rest.slice(0, open);
    const words = rest.slice(bar + 1, close);
    places.set(rest.slice(open + 1, bar), { start: text.length, end: text.length + words.length });
    text += words;
    rest = rest.slice(close + 1);
  }
  return { text: text + rest, places };
}

interface Made
  extends Partial<Omit<Account, 'key' | 'siglum' | 'title' | 'editions' | 'written' | 'language'>> {
  readonly key: string;
  readonly siglum: string;
  readonly title: string;
  readonly language: string;
  readonly written: string;
  /** One text, or texts by edition label with their dates. */
  readonly says: string | readonly { readonly label: string; readonly date: string; readonly says: string }[];
}

/** Places of every edition: `account@label`. */
export const places = new Map<string, Marked>();

function made({ says, written, ...given }: Made): Account {
  const list = typeof says === 'string' ? [{ label: '', date: undefined, says }] : says;
  const editions = list.map(({ label, date, says: source }): Edition => {
    const one = marked(source);
    places.set(`${given.key}@${label}`, one);
    return {
      id: sha256(one.text),
      account: given.key,
      label,
      language: given.language,
      text: one.text,
      structure: [],
      file: label === '' ? `accounts/${given.key}.md` : `accounts/${given.key}/${label}.md`,
      ...(date === undefined ? {} : { date: dated(date) }),
    };
  });
  return {
    text: 'precis',
    read: 'excerpt',
    kind: 'narrative',
    rights: { allow: 'free' },
    dependsOn: [],
    marks: [],
    ...given,
    written: dated(written),
    editions,
  };
}

const accounts: readonly Account[] = [
  made({
    key: 'communique-0801',
    siglum: 'Comm0801',
    title: 'Soviet communiqué on the fighting of 31 July and 1 August',
    language: 'ru',
    written: '1938-08-01',
    speaksFor: 'sov',
    kind: 'record',
    genre: 'communiqué',
    citation: 'communique',
    says: 'Сообщение говорит, что в ночь на {night|31 июля} японские войска внезапно заняли высоты к западу от озера. Через несколько часов они были отброшены. С советской стороны {dead|убито 13} и ранено 55 человек. Потеряны {tank|один танк} и одно орудие. Советские войска границы {never|не переходили}.',
  }),
  made({
    key: 'tass-0803',
    siglum: 'Tass0803',
    title: 'TASS communiqué of 3 August',
    language: 'en',
    written: '1938-08-03',
    speaksFor: 'sov',
    kind: 'record',
    text: 'translation',
    read: 'full',
    genre: 'communiqué',
    says: 'On 2 August, it says, {who|Japanese troops attacked} again near the lake and were met by artillery. {deny|No Soviet soldier has stepped over} the frontier of Manchukuo at any time.',
  }),
  made({
    key: 'war-office',
    siglum: 'WarOff38',
    title: '陸軍省発表（昭和13年8月）',
    author: '陸軍省',
    language: 'ja',
    written: '1938-08-05/1938-08-11',
    speaksFor: 'jap',
    kind: 'record',
    text: 'transcription',
    rights: { allow: 'quote', words: 40 },
    genre: 'communiqué',
    says: '陸軍省の発表によれば、ソ連兵は{seven|昭和13年7月11日}に張鼓峰を占拠した。8月3日までの戦闘でソ連側の{two|戦死者は約二百}と見られ、四日間の戦闘の後には陣地の前に{thousand|千}の遺体が残された。開戦以来{seventy|戦車七十輌}を破壊した。',
  }),
  made({
    key: 'shtern-1939',
    siglum: 'Shtern39',
    title: 'Speech to the Eighteenth Party Congress',
    author: 'G. M. Shtern',
    language: 'ru',
    written: '1939-03',
    speaksFor: 'sov',
    says: 'Бой у озера Хасан, говорит Штерн съезду, кончился {won|полной победой} Красной Армии: враг выброшен с советской земли.',
  }),
  made({
    key: 'tribunal-1948',
    siglum: 'Tribunal48',
    title: 'Judgment of the International Military Tribunal for the Far East, part B, chapter VI',
    language: 'en',
    written: '1948-11',
    kind: 'record',
    text: 'precis',
    genre: 'judgment',
    says: 'The majority finds that the attack was prepared in Tokyo and that {who|the Japanese opened} the fighting on 29 July; it leaves open whether the aim was a probe or the ridge itself.',
  }),
  made({
    key: 'tereshkin',
    siglum: 'Tereshkin',
    title: 'Memoir of the head of the Podgornaya post',
    author: 'P. F. Tereshkin',
    language: 'ru',
    written: '1958~',
    speaksFor: 'sov',
    genre: 'memoir',
    marks: [{ mark: 'disputed', shownBy: 'two dates in it do not agree with the post’s own log' }],
    says: 'К вечеру {day|29 июля}, пишет он, высота была снова свободна; доклад ушёл {hour|в 18 часов 20 минут}. В этот день они потеряли {dead|около сорока} человек.',
  }),
  made({
    key: 'sie-1974',
    siglum: 'SIE74',
    title: 'Khasan, in the Soviet Historical Encyclopedia',
    language: 'ru',
    written: '1974',
    genre: 'encyclopedia',
    citation: 'sie',
    says: '{day|29 июля 1938} две японские роты, до 150 человек, напали на одиннадцать пограничников. {hills|31 июля} высоты были заняты. Против советских войск стояло {jap|до 20 тысяч} японцев. К 11 августа противник был {won|разгромлен}.',
  }),
  made({
    key: 'britannica-jp',
    siglum: 'BritJp',
    title: '張鼓峰事件',
    language: 'ja',
    written: '1972/2014',
    genre: 'encyclopedia',
    says: 'ソ連兵が{post|7月11日}に張鼓峰を占領したことに始まる。停戦は{cease|8月10日}に成立した。日本軍は{lost|敗れた}。',
  }),
  made({
    key: 'shishov-2001',
    siglum: 'Shishov01',
    title: 'Russia and Japan: a history of military conflicts',
    author: 'A. V. Shishov',
    language: 'ru',
    written: '2001',
    text: 'original',
    rights: { allow: 'quote', words: 25 },
    dependsOn: [{ account: 'krivosheev-1993', stated: true }],
    citation: 'shishov',
    says: 'До 1990 года печатали, {p|что погибло} {press|236 человек}. В приказе наркома стояло уже {order|408 убитых}. По рассекреченным данным {kriv|убито 717}, пропало без вести 75, всего безвозвратно {sum|792 человека}.',
  }),
  made({
    key: 'ww2db-2009',
    siglum: 'WW2DB',
    title: 'World War II Database: Battle of Lake Khasan',
    language: 'en',
    written: '2009-12',
    dependsOn: [{ account: 'enwiki', edition: '2007', stated: false }],
    says: 'It gives the Soviet dead as {sov|717} and the Japanese dead as {jap|526}, with no source.',
  }),
  made({
    key: 'enwiki',
    siglum: 'enWiki',
    title: 'Battle of Lake Khasan, English Wikipedia',
    language: 'en',
    written: '2007~',
    genre: 'wiki',
    read: 'excerpt',
    citation: 'enwiki',
    says: [
      {
        label: '2007',
        date: '2007~',
        says: 'The box calls it {won|a Soviet victory} that restored the earlier border. It counts {sov|717} Soviet killed and 75 missing, {jap|525} Japanese killed and 913 wounded. The Soviet side had {men|22,950} men, the Japanese {twenty|over 20,000}.',
      },
      {
        label: '2011',
        date: '2011~',
        says: 'The box calls it {won|a Soviet victory} that restored the earlier border. It counts {sov|236} Soviet killed and 611 wounded, {jap|526} Japanese killed and 913 wounded. The Soviet side had {men|22,950} men, the Japanese {seven|7,000 to 7,300}.',
      },
      {
        label: '2016',
        date: '2016~',
        says: 'The box now says {stale|stalemate and cease-fire}; the Soviets take the hill again. It counts {sum|792} Soviet killed and missing, and {jap|526} Japanese killed. By Japanese sources {tanks|96 tanks} were destroyed or crippled. The Soviet side had {men|22,950} men, the Japanese {seven|7,000 to 7,300}.',
      },
      {
        label: '2020',
        date: '2020~',
        says: 'The box now says {cease|cease-fire}; the Soviets take the hill again after a peaceful settlement. It counts {sum|792} Soviet killed and missing, and {jap|526} Japanese killed. By Soviet sources {fortysix|46 tanks or more} were destroyed; by Japanese sources {tanks|96 tanks} were destroyed or crippled. The Soviet side had {men|22,950} men, the Japanese {seven|7,000 to 7,300}.',
      },
      {
        label: '2022',
        date: '2022~',
        says: 'The box says {cease|cease-fire}. It counts {sum|792} Soviet killed and missing. By Japanese sources {jap|526} Japanese were killed; by Soviet sources {three|3,000} were killed and missing. By Soviet sources {fortysix|46 tanks or more} were destroyed; by Japanese sources {tanks|96 tanks} were destroyed or crippled. In the {post|night of 8 to 9 July} wire was laid on the hill. The Soviet side had {men|22,950} men, the Japanese {seven|7,000 to 7,300}.',
      },
      {
        label: '2025',
        date: '2025-06',
        says: 'The box says {cease|cease-fire}; Japan agrees to withdraw from the disputed land. It counts {sum|792} Soviet killed and missing. By Japanese sources {jap|526} Japanese were killed; by a Soviet claim {three|3,000} were killed and missing. By Soviet sources {fortysix|46 tanks or more} were destroyed; by Japanese sources {tanks|96 tanks} were destroyed or crippled. In the {post|night of 8 to 9 July} wire was laid on the hill. The Soviet side had {men|22,950} men, the Japanese {seven|7,000 to 7,300}.',
      },
    ],
  }),
  made({
    key: 'ruwiki',
    siglum: 'ruWiki',
    title: 'Хасанские бои, русская Википедия',
    language: 'ru',
    written: '2018',
    genre: 'wiki',
    says: 'Статья называет {sov|960 убитых} с советской стороны и {jap|650} с японской; потеряно {tanks|4 Т-26}. Советских войск было {men|15 000}, японских {twenty|свыше 20 000}.',
  }),
  made({
    key: 'jf-2018',
    siglum: 'JF18',
    title: '„Von nun an auf Krawall gebürstet“',
    language: 'de',
    written: '2018-07-27',
    genre: 'press',
    rights: { allow: 'quote', words: 12 },
    text: 'original',
    says: 'Schon {june|im Juni} hätten sowjetische Grenztruppen den Hügel besetzt; {both|am 29. Juli} nahmen die Japaner beide Höhen.',
  }),
  made({
    key: 'kasahara-2020',
    siglum: 'Kasahara20',
    title: 'The Soviet-Japanese border conflict at Lake Khasan',
    author: 'T. Kasahara',
    language: 'ru',
    written: '2020',
    text: 'original',
    rights: { allow: 'cite' },
    citation: 'kasahara',
    says: 'Сорок пограничников вышли на сопку {post|9 июля}; японские боевые донесения утверждают, что первыми {fired|стреляли советские} часы. Огонь прекращён в {noon|полдень 11 августа}. Высоты взяты {hills|31 июля в 05:15}.',
  }),
  made({
    key: 'plwiki',
    siglum: 'plWiki',
    title: 'Walki nad jeziorem Chasan, polska Wikipedia',
    language: 'pl',
    written: '2023',
    genre: 'wiki',
    says: 'Żołnierze radzieccy zajęli wzgórze {post|8 lipca}. Zginęło {dead|989} żołnierzy radzieckich i {jap|526} japońskich; zniszczono {tanks|96 czołgów}. Wynik: {draw|remis}.',
  }),
  made({
    key: 'zhiqing',
    siglum: 'Zhiqing',
    title: '张鼓峰事件',
    language: 'zh',
    written: '2024',
    genre: 'local history',
    says: '苏军于{post|7月9日}登上张鼓峰，{occ|7月12日}占领。8月2日{who|苏军发起进攻}。{signed|8月12日}签订停战协定。日军{lost|失败}。',
  }),
  made({
    key: 'jawiki',
    siglum: 'jaWiki',
    title: '張鼓峰事件、ウィキペディア日本語版',
    language: 'ja',
    written: '2024',
    genre: 'wiki',
    says: 'ソ連側の{sov|戦死者は960名}、日本側は{jap|525名}とする。戦闘は{span|7月29日から8月11日}まで。結果は{cease|停戦}。ソ連兵力は{men|22,950名}。',
  }),
  made({
    key: 'seed-2025',
    siglum: 'Hassan25',
    title: 'Озеро Хассан: конфлікт двох імперій і переписана історія',
    language: 'uk',
    written: '2025-05-21',
    read: 'full',
    genre: 'press',
    dependsOn: [{ account: 'enwiki', edition: '2025', stated: false }],
    says: 'Радянські прикордонники вийшли на сопку через кілька тижнів після {six|6 липня}. 31 липня ({hills|31 липня}) висоти були захоплені. 2 серпня {who|радянські війська атакували}.\n\nРадянська сторона оцінює втрати у {sum|792 вбитих і зниклих}. Японські втрати — {merged|від 526 до 3 000}, залежно від погляду. Втрачено {tanks|від 46 до 96 танків}. Радянських бійців було {men|близько 23 000}, японських {seven|7 300}. Це {geo|не військова, а геополітична перемога}.',
  }),
  made({
    key: 'private-letter',
    siglum: 'Ivanova',
    title: 'Letters of the Ivanov family',
    author: 'N. Ivanova',
    language: 'ru',
    written: '1988',
    speaksFor: 'sov',
    rights: { allow: 'none' },
    text: 'original',
    says: 'Дед говорил, что их рота потеряла {dead|убитыми 61} человека и что сопку взяли {day|9 августа}.',
  }),
];

/** A study in small: real claims of the accounts of Lake Khasan, in words of our own. */
export const study: Study = {
  title: 'Lake Khasan / Changkufeng, summer 1938',
  span: days(day(7, 1), day(8, 15)),
  place: 'between Lake Khasan and the Tumen, where three borders met',
  parties: [
    { key: 'sov', name: 'Soviet Union', members: [] },
    { key: 'jap', name: 'Japan', members: [] },
    { key: 'mch', name: 'Manchukuo', members: [], allyOf: 'jap' },
  ],
  accounts: [...accounts].sort((a, b) => (a.key < b.key ? -1 : 1)),
  knownThrough: [
    {
      key: 'krivosheev-1993',
      title: 'Krivosheev, Grif sekretnosti sniat (1993)',
      reportedBy: ['shishov-2001'],
      date: dated('1993'),
      speaksFor: 'sov',
    },
    {
      key: 'order-0040',
      title: 'Order of the People’s Commissar no. 0040',
      reportedBy: ['shishov-2001'],
      date: dated('1938-09-04'),
      speaksFor: 'sov',
    },
    {
      key: 'press-1938',
      title: 'Soviet figures printed in 1938',
      reportedBy: ['shishov-2001', 'enwiki'],
      date: dated('1938-08'),
      speaksFor: 'sov',
    },
  ],
  names: [],
  library: [
    {
      id: 'shishov',
      type: 'book',
      title: 'Россия и Япония. История военных конфликтов',
      author: [{ family: 'Шишов', given: 'А. В.' }],
      publisher: 'Вече',
      'publisher-place': 'Москва',
      issued: { 'date-parts': [[2001]] },
    },
    {
      id: 'enwiki',
      type: 'entry-encyclopedia',
      title: 'Battle of Lake Khasan',
      'container-title': 'Wikipedia',
      URL: 'https://en.wikipedia.org/wiki/Battle_of_Lake_Khasan',
    },
    {
      id: 'sie',
      type: 'entry-encyclopedia',
      title: 'Хасан',
      'container-title': 'Советская историческая энциклопедия',
      issued: { 'date-parts': [[1974]] },
    },
  ],
  problems: [
    {
      code: 'library.missing',
      level: 'warning',
      place: { file: 'library.json', account: 'kasahara-2020' },
      says: 'the citation kasahara is not in the library',
      remedy: 'add it to library.json or take the key out of study.yaml',
    },
    {
      code: 'text.gap',
      level: 'note',
      place: { file: 'accounts/tereshkin.md', line: 3, account: 'tereshkin' },
      says: 'one line of the excerpt breaks off',
      remedy: 'nothing need be done',
    },
  ],
};
