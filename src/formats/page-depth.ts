/** Elements a page may have open at once. Browsers stop at 512; the parser's work grows with the square of the depth. */
const DEEPEST_PAGE = 2000;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that hold nothing. */
const EMPTY = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const BLOCKS =
  'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul';
/** What the tag of an element closes where it stands innermost: authors leave those end tags out. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...BLOCKS.split(' ').map((name) => [name, set('p')] as const),
  ['li', set('li')],
  ['tr', set('tr th td')],
  ['th', set('th')],
  ['td', set('thead th td')],
  ['tbody', set('thead tbody')],
  ['tfoot', set('thead tbody')],
  ['dd', set('dd dt')],
  ['dt', set('dd dt')],
  ['option', set('option')],
  ['optgroup', set('optgroup option')],
]);

/**
 * Whether a page opens more elements inside one another than `DEEPEST_PAGE`, found from its tags in one pass before a parser sees it. Time is
 * linear in the source.
 */
export function isTooDeep(source: string): boolean {
  const open: string[] = [];
  const count = new Map<string, number>();
  const close = (): string => {
    const name = open.pop() ?? '';
    count.set(name, (count.get(name) ?? 1) - 1);
    return name;
  };
  for (const [tag, end, written = ''] of source.matchAll(
    /<(\/?)([a-z][^\s/<>]{0,60})(?:[^<>]{0,500}\/>)?/gi,
  )) {
    const name = written.toLowerCase();
    if (EMPTY.has(name)) continue;
    if (end === '/') {
      if ((count.get(name) ?? 0) > 0) while (close() !== name);
      continue;
    }
    const ended = ENDS.get(name);
    while (ended?.has(open[open.length - 1] ?? '') === true) close();
    // Drawings and formulas are XML inside the page: there, and only there, a tag may end itself.
    if (tag.endsWith('/>') && ((count.get('svg') ?? 0) > 0 || (count.get('math') ?? 0) > 0)) continue;
    open.push(name);
    count.set(name, (count.get(name) ?? 0) + 1);
    if (open.length > DEEPEST_PAGE) return true;
  }
  return false;
}
