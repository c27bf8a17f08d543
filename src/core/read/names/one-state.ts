import type { NameIndex } from './name-index.ts';
import type { StatesTold } from './states-told.ts';

/** A state that accounts of its years call by two names, and from when to when both meant one side. Years of the Gregorian calendar, inclusive. */
interface OneState {
  readonly code: string;
  /** The other name: that of its people, or of the state before or after it. */
  readonly other: string;
  readonly from: number;
  readonly to: number;
  /** A third state of the same people: where the accounts tell of it too, the name may mean either. */
  readonly unless?: string;
}

/** Russians in the years of the Soviets, Turks in those of the Ottomans, Chinese under the Tang and the Ming, Greeks and Romans in Byzantium; where three names may meet, the narrowest stands last. */
const states: readonly OneState[] = [
  { code: 'PARTHIA', other: 'IR', from: -246, to: 224 },
  { code: 'VISIGOTH', other: 'GOTH', from: 376, to: 450 },
  { code: 'OSTROGOTH', other: 'GOTH', from: 535, to: 554 },
  { code: 'BYZANTIUM', other: 'ROME', from: 500, to: 1453 },
  { code: 'BYZANTIUM', other: 'GR', from: 600, to: 1453 },
  { code: 'UMAYYAD', other: 'ARAB', from: 661, to: 750 },
  { code: 'ABBASID', other: 'ARAB', from: 750, to: 1000 },
  { code: 'TANG', other: 'CN', from: 618, to: 907 },
  { code: 'SONG', other: 'CN', from: 960, to: 1279 },
  { code: 'MING', other: 'CN', from: 1368, to: 1644 },
  { code: 'YUAN', other: 'MN', from: 1271, to: 1368 },
  { code: 'RUS', other: 'RU', from: 862, to: 1480 },
  { code: 'SELJUK', other: 'TR', from: 1040, to: 1300 },
  { code: 'ALMORAVID', other: 'MOOR', from: 1086, to: 1147 },
  { code: 'ALMOHAD', other: 'MOOR', from: 1147, to: 1269 },
  { code: 'MN', other: 'TATAR', from: 1206, to: 1300 },
  { code: 'HORDE', other: 'TATAR', from: 1243, to: 1502 },
  { code: 'HORDE', other: 'MN', from: 1243, to: 1502 },
  { code: 'MAMLUK', other: 'EG', from: 1250, to: 1517 },
  { code: 'AZTEC', other: 'MX', from: 1519, to: 1521 },
  { code: 'INCA', other: 'PE', from: 1532, to: 1572 },
  { code: 'AT', other: 'HRE', from: 1526, to: 1806 },
  { code: 'SU', other: 'RU', from: 1918, to: 1991 },
  { code: 'OTTOMAN', other: 'TR', from: 1453, to: 1922 },
  { code: 'AH', other: 'AT', from: 1867, to: 1918 },
  { code: 'QING', other: 'CN', from: 1644, to: 1911 },
  { code: 'VIETMINH', other: 'VN', from: 1941, to: 1954, unless: 'SVN' },
  { code: 'NVN', other: 'VN', from: 1954, to: 1976, unless: 'SVN' },
];

/** Nations of North America, each of which accounts call Indians. */
const NATIONS = [
  'ABENAKI',
  'ALGONQUIN',
  'APACHE',
  'ARAPAHO',
  'CHEROKEE',
  'CHEYENNE',
  'CHOCTAW',
  'COMANCHE',
  'CREEK',
  'HURON',
  'IROQUOIS',
  'KIOWA',
  'METIS',
  'MODOC',
  'MOHAWK',
  'NAVAJO',
  'NEZPERCE',
  'PAWNEE',
  'PEQUOT',
  'SEMINOLE',
  'SENECA',
  'SHAWNEE',
  'SHOSHONE',
  'SIOUX',
  'WAMPANOAG',
] as const;
/** Years of their wars, in which no one of India fought beside or against them. */
const INDIAN_WARS = { from: 1500, to: 1930 } as const;

/**
 * Whom accounts of the wars in North America call Indians: the one nation they name, or those of America where they name several; never the
 * people of India.
 */
function indians(
  met: ReadonlySet<string>,
  year: number,
  isFree: (code: string) => boolean,
): [string, string][] {
  const nations = NATIONS.filter((code) => met.has(code));
  if (year < INDIAN_WARS.from || year > INDIAN_WARS.to || (nations.length === 0 && !met.has('AMERIND')))
    return [];
  const [only = 'AMERIND'] = nations.length === 1 ? nations : [];
  return ['IN', 'AMERIND']
    .filter((code) => code !== only && met.has(code) && isFree(code))
    .map((code) => [code, only]);
}

/**
 * Codes of peoples that in the years of this study are another name of a state it speaks of too, to the code of that state: `RU` to `SU` where
 * accounts of 1920 tell of Russians and of Soviets. The study's settings come first: a code they give a party of its own stays.
 */
export function oneState(
  { met, year }: StatesTold,
  index: Pick<NameIndex, 'partyOf'>,
): ReadonlyMap<string, string> {
  if (year === undefined) return new Map();
  const out = new Map(indians(met, year, (code) => index.partyOf(code) === code));
  for (const { code, other, from, to, unless } of states) {
    if (unless !== undefined && met.has(unless)) continue;
    if (met.has(code) && met.has(other) && year >= from && year <= to && index.partyOf(other) === other)
      out.set(other, code);
  }
  return out;
}
