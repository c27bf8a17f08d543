import type { Fill } from '../core/show/strip.ts';
import { Mark } from './mark.tsx';
import { useReport } from './report.tsx';

const FILLS: readonly { readonly fill: Fill; readonly words: string }[] = [
  { fill: 'separate', words: 'separate line' },
  { fill: 'adopts', words: 'adopts' },
  { fill: 'follows', words: 'follows' },
  { fill: 'origin unknown', words: 'origin unknown' },
];

/** For whom an account speaks, by shape and colour; how it stands, by filling. */
export function Legend() {
  const { sides } = useReport().data;
  const neutral = sides.length - 1;
  return (
    <div class="legend">
      <ul aria-label="For whom an account speaks">
        {sides.map(({ key, name }, at) => (
          <li key={key}>
            <Mark side={at} fill="separate" />
            {key === '' ? name : `${name}: own organs and participants`}
          </li>
        ))}
      </ul>
      <ul aria-label="How an account stands toward a reading">
        {FILLS.map(({ fill, words }) => (
          <li key={fill}>
            <Mark side={neutral} fill={fill} />
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
