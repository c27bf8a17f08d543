import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { numeralWords } from '../core/show/number-words.ts';

/** Rows up to which a list is drawn whole, so that the browser's own search finds everything in it. */
export const WHOLE = 150;

/** Calls back when the page is about to be printed; what it sets is drawn before the event is over. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => {
      const { debounceRendering } = options;
      options.debounceRendering = (draw) => draw();
      setPrinting(true);
      if (debounceRendering === undefined) delete options.debounceRendering;
      else options.debounceRendering = debounceRendering;
    };
    const after = (): void => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

/** Said in print above a list of which only a part is printed. */
export function OnlyThese({ tag: Tag, all }: { tag: 'ul' | 'ol' | 'tbody' | 'div'; all: number }) {
  const says = `Of these ${numeralWords(all)} only those are printed that were on the page. A filter that leaves ${WHOLE} or fewer prints them all; variorum export and variorum site write out everything.`;
  if (Tag === 'tbody')
    return (
      <tbody>
        <tr>
          <td colSpan={9}>{says}</td>
        </tr>
      </tbody>
    );
  return Tag === 'div' ? (
    <p class="only-these">{says}</p>
  ) : (
    <Tag class="plain only-these">
      <li>{says}</li>
    </Tag>
  );
}
