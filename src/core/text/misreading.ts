/*
 * Letters that are taken for one another when a text is copied by eye: in print, in handwriting (Russian т is written like m), by a machine
 * that reads pages, or between forms of one script (會 and 曾). Any two of a group may be.
 */
const GROUPS: readonly string[] = [
  ...['17', '14', '27', '38', '35', '58', '56', '68', '06', '08', '49', '79', '89'],
  ...['ce', 'co', 'eo', 'nu', 'bh', 'il1', 'lt', 'fſ', 'fs', 'ft', 'rv', 'ao', 'gq', 'mn', 'uv', 'vy', 'o0'],
  ...[
    'мт',
    'ип',
    'ин',
    'пн',
    'иш',
    'шщ',
    'лм',
    'со',
    'се',
    'ео',
    'зэ',
    'вз',
    'гч',
    'гт',
    'ьъ',
    'цщ',
    'бв',
    'дл',
    'кн',
  ],
  ...[
    '会會曾',
    '己已巳',
    '未末',
    '日曰目',
    '大太犬',
    '千干于',
    '土士',
    '人入八',
    '田由甲申',
    '木本末',
    '今令',
    '王玉主',
  ],
  ...[
    '牛午',
    '鳥烏',
    '鸟乌',
    '間問聞',
    '间问闻',
    '待侍特',
    '微徵',
    '崎埼',
    '網綱',
    '遺遣',
    '遗遣',
    '師帥',
    '师帅',
    '治冶',
    '折析',
  ],
  ...[
    '料科',
    '戌戍戊',
    '博傅',
    '録緑縁',
    '輸輪',
    '输轮',
    '萩荻',
    '刀力',
    '兵岳',
    '坂板',
    '堀掘',
    '島鳥',
    '天夭',
    '史吏',
  ],
  ...[
    'シツ',
    'ソン',
    'クワ',
    'ウワ',
    'ロ口',
    'ニ二',
    'カ力',
    'エ工',
    'ヘへ',
    'はほ',
    'ぬめ',
    'るろ',
    'れわね',
    'さき',
    'コユ',
    'チテ',
  ],
];
/** Letters that look like one together. */
const JOINED: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['in', 'm'],
  ['cl', 'd'],
  ['vv', 'w'],
  ['ii', 'u'],
  ['ri', 'n'],
];

const taken = new Set<string>();
for (const group of GROUPS) for (const a of group) for (const b of group) if (a !== b) taken.add(`${a}${b}`);
for (const [two, one] of JOINED) taken.add(`${two}>${one}`).add(`${one}>${two}`);

/** Letters of a word from which two of them may be misread. */
const LONG = 8;

/** The letters of one word that were taken for those of the other. */
export interface Misread {
  readonly letters: string;
  readonly as: string;
}

/**
 * By which letters one word may have been read for another, or undefined where they differ otherwise. Both in one case. At most one place,
 * two in a word of eight letters or more.
 */
export function misreadAs(word: string, as: string): Misread | undefined {
  let from = 0;
  while (from < word.length && from < as.length && word[from] === as[from]) from++;
  let end = 0;
  const most = Math.min(word.length, as.length) - from;
  while (end < most && word[word.length - 1 - end] === as[as.length - 1 - end]) end++;
  const own = word.slice(from, word.length - end);
  const other = as.slice(from, as.length - end);
  if (own === '' && other === '') return undefined;
  if (taken.has(`${own}>${other}`) || (own.length === 1 && other.length === 1 && taken.has(own + other)))
    return { letters: own, as: other };
  // The common letters at one end may hide that two letters stand for one: burn and bum.
  for (const [a, b] of [
    [word.slice(Math.max(0, from - 1), word.length - end), as.slice(Math.max(0, from - 1), as.length - end)],
    [word.slice(from, word.length - Math.max(0, end - 1)), as.slice(from, as.length - Math.max(0, end - 1))],
  ] as const)
    if (taken.has(`${a}>${b}`)) return { letters: a, as: b };
  if (own.length !== other.length || word.length < LONG) return undefined;
  const places = [...own].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  if (places.length !== 2 || !places.every((at) => taken.has(`${own[at]}${other[at]}`))) return undefined;
  return {
    letters: places.map((at) => own[at]).join(', '),
    as: places.map((at) => other[at]).join(', '),
  };
}
