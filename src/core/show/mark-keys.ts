import type { Mention } from '../model/mention.ts';

/**
 * What a mention says, as one language-free text: days of a time, bounds of a quantity, key of a name, type of an act. Empty when nothing can be
 * compared. Times and quantities are `from..to`, with one end left out where it is open.
 */
export function markKey(mention: Mention): string {
  switch (mention.kind) {
    case 'time': {
      const { earliest, latest } = mention.value;
      return earliest === undefined && latest === undefined ? '' : `${earliest ?? ''}..${latest ?? ''}`;
    }
    case 'quantity': {
      const { lo, hi, comparator } = mention.value;
      if (comparator === 'vague') return '';
      const [open, below] = [/^g/.test(comparator), /^l/.test(comparator)];
      return `${below ? '' : lo}..${open ? '' : hi}`;
    }
    case 'name':
      return mention.key ?? '';
    case 'act':
      return mention.act;
    default:
      return '';
  }
}

const endsOf = (key: string): readonly [number, number] => {
  const [from = '', to = ''] = key.split('..');
  return [
    from === '' ? Number.NEGATIVE_INFINITY : Number(from),
    to === '' ? Number.POSITIVE_INFINITY : Number(to),
  ];
};

/** Whether two of a kind may say the same: names and acts by their keys, times and quantities when one holds the other. */
export function keysAgree(kind: Mention['kind'], a: string, b: string): boolean {
  if (kind !== 'time' && kind !== 'quantity') return a === b;
  const [lowA, highA] = endsOf(a);
  const [lowB, highB] = endsOf(b);
  return (lowA <= lowB && highB <= highA) || (lowB <= lowA && highA <= highB);
}
