/** What is shown, as the part of the address after `#` says it. */
export type Address =
  | {
      readonly view:
        | 'accounts'
        | 'episodes'
        | 'dependence'
        | 'hypotheses'
        | 'read'
        | 'problems'
        | 'rules'
        | 'print'
        | 'check'
        | 'since'
        | 'start'
        | 'people';
    }
  /** `filter`: words that the points hold. */
  | { readonly view: 'contents'; readonly filter?: string }
  | { readonly view: 'point'; readonly id: string }
  /** The stretch of the map that is shown: west, south, east, north, in degrees. */
  | { readonly view: 'map'; readonly box?: string }
  /** `filter`: which figures are shown, and how, as `whose=Japan&as=strips`. */
  | { readonly view: 'numbers'; readonly filter?: string }
  /** The stretch that is shown, as moments (`1938-07-29T05:30`), and what the lanes are. */
  | {
      readonly view: 'timeline';
      readonly from?: string;
      readonly to?: string;
      readonly by?: 'tradition';
    }
  /** Filters: the person, the kind of decision; empty = all. */
  | { readonly view: 'decisions'; readonly by?: string; readonly kind?: string }
  /** `filter`: letters that the spellings hold. */
  | { readonly view: 'names'; readonly name?: string; readonly filter?: string }
  /** `filter`: which accounts are searched, as `kind=record&from=1938`. */
  | { readonly view: 'search'; readonly words: string; readonly filter?: string }
  | { readonly view: 'parallel'; readonly accounts: readonly string[] }
  /** `at`: the account whose slider was moved, and the edition at which it stands. */
  | {
      readonly view: 'editions';
      readonly account?: string;
      readonly at?: { readonly account: string; readonly edition: string };
    }
  | {
      readonly view: 'account';
      readonly account: string;
      /** Label of an edition and the words to open it at, in UTF-16 code units. */
      readonly edition?: string;
      readonly start?: number;
      readonly end?: number;
    };

const PLAIN = [
  'accounts',
  'episodes',
  'dependence',
  'hypotheses',
  'read',
  'problems',
  'rules',
  'print',
  'check',
  'since',
  'start',
  'people',
] as const;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads an address. What is not understood opens the contents. */
export function readAddress(hash: string): Address {
  const [view = '', first, second, third] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  const plain = PLAIN.find((one) => one === view);
  if (plain !== undefined) return { view: plain };
  if (view === 'parallel')
    return {
      view: 'parallel',
      accounts: hash
        .replace(/^#?\/?parallel\/?/, '')
        .split('/')
        .map(decoded)
        .filter((one) => one !== ''),
    };
  if (view === 'timeline') {
    const by = first === 'tradition' || third === 'tradition' ? { by: 'tradition' as const } : {};
    return first === undefined || second === undefined
      ? { view: 'timeline', ...by }
      : { view: 'timeline', from: first, to: second, ...by };
  }
  if (view === 'decisions')
    return {
      view: 'decisions',
      ...(first === undefined || first === '-' ? {} : { by: first }),
      ...(second === undefined ? {} : { kind: second }),
    };
  if (view === 'numbers')
    return first === undefined ? { view: 'numbers' } : { view: 'numbers', filter: first };
  if (view === 'names')
    return {
      view: 'names',
      ...(first === undefined || first === '-' ? {} : { name: first }),
      ...(second === undefined ? {} : { filter: second }),
    };
  if (view === 'contents' && first !== undefined) return { view: 'contents', filter: first };
  if (view === 'map') return first === undefined ? { view: 'map' } : { view: 'map', box: first };
  if (view === 'search')
    return { view: 'search', words: first ?? '', ...(second === undefined ? {} : { filter: second }) };
  if (view === 'point' && first !== undefined) return { view: 'point', id: first };
  if (view === 'editions')
    return {
      view: 'editions',
      ...(first === undefined || first === '-' ? {} : { account: first }),
      ...(second === undefined || third === undefined ? {} : { at: { account: second, edition: third } }),
    };
  if (view === 'account' && first !== undefined) {
    const place = /^(\d+)-(\d+)$/.exec(third ?? '');
    if (place === null) return { view: 'account', account: first };
    return {
      view: 'account',
      account: first,
      edition: second === '-' ? '' : (second ?? ''),
      start: Number(place[1]),
      end: Number(place[2]),
    };
  }
  return { view: 'contents' };
}

/** Writes an address, to be followed by a link. */
export function href(address: Address): string {
  const part = encodeURIComponent;
  switch (address.view) {
    case 'contents':
      return (address.filter ?? '') === '' ? '#/' : `#/contents/${part(address.filter ?? '')}`;
    case 'map':
      return address.box === undefined ? '#/map' : `#/map/${part(address.box)}`;
    case 'point':
      return `#/point/${part(address.id)}`;
    case 'parallel':
      return ['#/parallel', ...address.accounts.map(part)].join('/');
    case 'timeline': {
      const { from, to, by } = address;
      return ['#/timeline', from, to, by]
        .flatMap((one) => (one === undefined ? [] : one === '#/timeline' ? one : part(one)))
        .join('/');
    }
    case 'decisions': {
      const { by = '', kind = '' } = address;
      if (by === '' && kind === '') return '#/decisions';
      return `#/decisions/${by === '' ? '-' : part(by)}${kind === '' ? '' : `/${part(kind)}`}`;
    }
    case 'names': {
      const { name, filter = '' } = address;
      if (filter !== '') return `#/names/${name === undefined ? '-' : part(name)}/${part(filter)}`;
      return name === undefined ? '#/names' : `#/names/${part(name)}`;
    }
    case 'numbers':
      return (address.filter ?? '') === '' ? '#/numbers' : `#/numbers/${part(address.filter ?? '')}`;
    case 'search':
      if ((address.filter ?? '') !== '')
        return `#/search/${part(address.words)}/${part(address.filter ?? '')}`;
      return address.words === '' ? '#/search' : `#/search/${part(address.words)}`;
    case 'editions': {
      const { account, at } = address;
      if (at !== undefined)
        return `#/editions/${account === undefined ? '-' : part(account)}/${part(at.account)}/${part(at.edition)}`;
      return account === undefined ? '#/editions' : `#/editions/${part(account)}`;
    }
    case 'account': {
      const base = `#/account/${part(address.account)}`;
      if (address.start === undefined) return base;
      const edition = address.edition === undefined || address.edition === '' ? '-' : part(address.edition);
      return `${base}/${edition}/${address.start}-${address.end ?? address.start}`;
    }
    default:
      return `#/${address.view}`;
  }
}

/** The event that tells of an address that was kept. */
export const KEPT = 'variorum-address';

/** Lets the address say what is shown now, without a step of history for it. */
export function keepAddress(address: Address): void {
  history.replaceState(history.state, '', href(address));
  dispatchEvent(new Event(KEPT));
}
