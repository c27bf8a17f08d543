/** What is shown, as the part of the address after `#` says it. */
export type Address =
  | {
      readonly view:
        | 'contents'
        | 'accounts'
        | 'episodes'
        | 'dependence'
        | 'map'
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
  | { readonly view: 'point'; readonly id: string }
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
  | { readonly view: 'names'; readonly name?: string }
  /** `filter`: which accounts are searched, as `kind=record&from=1938`. */
  | { readonly view: 'search'; readonly words: string; readonly filter?: string }
  | { readonly view: 'parallel'; readonly accounts: readonly string[] }
  | { readonly view: 'editions'; readonly account?: string }
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
  'map',
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
  if (view === 'names') return first === undefined ? { view: 'names' } : { view: 'names', name: first };
  if (view === 'search')
    return { view: 'search', words: first ?? '', ...(second === undefined ? {} : { filter: second }) };
  if (view === 'point' && first !== undefined) return { view: 'point', id: first };
  if (view === 'editions')
    return first === undefined ? { view: 'editions' } : { view: 'editions', account: first };
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
      return '#/';
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
    case 'names':
      return address.name === undefined ? '#/names' : `#/names/${part(address.name)}`;
    case 'numbers':
      return (address.filter ?? '') === '' ? '#/numbers' : `#/numbers/${part(address.filter ?? '')}`;
    case 'search':
      if ((address.filter ?? '') !== '')
        return `#/search/${part(address.words)}/${part(address.filter ?? '')}`;
      return address.words === '' ? '#/search' : `#/search/${part(address.words)}`;
    case 'editions':
      return address.account === undefined ? '#/editions' : `#/editions/${part(address.account)}`;
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
