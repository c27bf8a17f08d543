import type { Fill } from '../core/show/strip.ts';
import { Mark } from './mark.tsx';
import { useReport } from './report.tsx';
import { href } from './url.ts';

const FILLS: readonly { readonly fill: Fill; readonly words: string }[] = [
  { fill: 'separate', words: 'separate line' },
  { fill: 'adopts', words: 'adopts another’s' },
  { fill: 'follows', words: 'follows another' },
  { fill: 'origin unknown', words: 'origin unknown' },
];

/** What a page of points is made of, for who opens one for the first time. */
function HowToRead() {
  return (
    <details class="how-to-read">
      <summary>How to read this page</summary>
      <p>
        Each question is a point on which accounts part. The strip is its picture: every mark is a reading, at
        its place on the scale, and what cannot be compared stands on a line of its own. Below it, each
        reading ends in a bracket, and behind it stand those who give it.
      </p>
      <p>
        A <i>separate line</i> owes its reading to no other account, as far as could be traced. One that{' '}
        <i>adopts</i> another’s has examined it; one that <i>follows</i> another repeats it, or tells it in
        another’s name. Where nothing shows from where an account has it, its <i>origin is unknown</i>, and it
        counts for no line: ten books that repeat one report are one line, not ten.
      </p>
      <p>
        The word at the end says how a reading differs from the first, which is a place to start and no
        verdict: a <i>contradiction</i> cannot be explained, a <i>scope</i> or <i>definition</i> answers
        another question, <i>open</i> means that it is not said what was counted.{' '}
        <a href={href({ view: 'rules' })}>All words and rules</a>
      </p>
    </details>
  );
}

/** For whom an account speaks, by shape and colour, where any speaks for a party; how it stands, by filling. */
export function Legend() {
  const { sides } = useReport().data;
  const neutral = sides.length - 1;
  return (
    <div class="legend">
      {sides.length > 1 && (
        <ul aria-label="For whom an account speaks">
          {sides.map(({ key, name }, at) => (
            <li key={key}>
              <Mark side={at} fill="separate" />
              {key === '' ? name : `${name}: own organs and participants`}
            </li>
          ))}
        </ul>
      )}
      <ul aria-label="How an account stands toward a reading">
        {FILLS.map(({ fill, words }) => (
          <li key={fill}>
            <Mark side={neutral} fill={fill} />
            {words}
          </li>
        ))}
      </ul>
      <HowToRead />
    </div>
  );
}
