import { describe, expect, test } from 'vitest';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { claimsIn } from './claims-examples.test-support.ts';

/** The acts of a text with the words of their dates, `<` before one that is carried. */
function dated(text: string, code = 'en'): string[] {
  return claimsIn(text, languageOf(code) as Language).flatMap((claim) =>
    claim.kind === 'act'
      ? [`${claim.words} ${claim.when?.basis === 'carried' ? '< ' : ''}${claim.when?.words ?? '-'}`]
      : [],
  );
}

describe('the running date', () => {
  test('goes on from sentence to sentence', () => {
    expect(dated('On 3 May 1808 the French took the town. They burned the bridge.')).toEqual([
      'took 3 May 1808',
      'burned < 3 May 1808',
    ]);
  });

  test('a time alone in its brackets dates the clause around', () => {
    expect(dated('In the first phase of the war (3 to 9 May 1808) the French took the town.')).toEqual([
      'took 3 to 9 May 1808',
    ]);
  });

  test('a dateline gives way to the one day the sentence tells behind', () => {
    expect(
      dated(
        'Orvale, 5 March 1961. Nine men were killed when troops opened fire yesterday. The town was taken.',
      ),
    ).toEqual(['killed < yesterday', 'opened fire yesterday', 'taken < yesterday']);
    expect(
      dated('On 5 March 1961 the troops came. Nine men were killed, and the town was taken on 7 March.')[1],
    ).toBe('killed < 5 March 1961');
  });

  test('a time of a clause inside the one that tells the act is not the act’s, nor is that until which something went on', () => {
    expect(
      dated(
        'On 10 April 1940 the French took the town. In an action which lasted until half past six, the frigate was sunk.',
      ),
    ).toEqual(['took 10 April 1940', 'sunk < 10 April 1940']);
    expect(
      dated(
        'Am 10. April 1940 wurde in einem Gefecht, das bis 6.30 Uhr dauerte, die Fregatte versenkt.',
        'de',
      ).at(-1),
    ).toBe('versenkt 10. April 1940');
    expect(
      dated(
        '10 апреля 1940 года в бою, который продолжался до 6 часов 30 минут, был потоплен фрегат.',
        'ru',
      ).at(-1),
    ).toBe('потоплен 10 апреля 1940 года');
    expect(
      dated('Dnia 10 kwietnia 1940 w boju, który trwał do godziny 6.30, zatopiono fregatę.', 'pl').at(-1),
    ).toBe('zatopiono 10 kwietnia 1940');
    expect(dated('On 10 April 1940 the frigate was sunk at half past six.')).toEqual(['sunk half past six']);
    expect(dated('The garrison held the fort until 5 p.m. on 10 April 1940.')).toEqual([
      'held 5 p.m. on 10 April 1940',
    ]);
  });

  test('ends with its paragraph', () => {
    expect(
      dated(
        'On 3 May 1808 the French took the town. They burned the bridge.\n\nThe governor was arrested in his house.',
      ),
    ).toEqual(['took 3 May 1808', 'burned < 3 May 1808', 'arrested -']);
  });

  test('goes on behind a paragraph of one sentence, as in a diary', () => {
    expect(dated('On 3 May 1808 the French took the town.\n\nThey burned the bridge.')).toEqual([
      'took 3 May 1808',
      'burned < 3 May 1808',
    ]);
  });

  test('is not the day of a document that has a number', () => {
    const kept = 'burned < 3 May 1808';
    for (const order of ['Order No. 14 of 9 July 1807', 'Order 14 of 9 July 1807'])
      expect(
        dated(`On 3 May 1808 the French took the town. ${order} had been lifted. They burned the bridge.`),
      ).toContain(kept);
    expect(
      dated('Фронт образовали приказом № 0107 от 28 июня 1938 года. Командира расстреляли.', 'ru'),
    ).toContain('расстреляли -');
    expect(
      dated('Der Befehl Nr. 14 vom 9. Juli 1807 galt noch. Die Franzosen verbrannten die Brücke.', 'de'),
    ).toContain('verbrannten -');
  });

  test('is not the day of a document', () => {
    expect(
      dated(
        'On 3 May 1808 the French took the town. They violated the treaty of 9 July 1807. They burned the bridge.',
      ),
    ).toEqual(['took 3 May 1808', 'violated < 3 May 1808', 'burned < 3 May 1808']);
    expect(
      dated('3 мая 1808 года французы взяли город. Они нарушили договор от 9 июля 1807 года.', 'ru'),
    ).toEqual(['взяли 3 мая 1808 года', 'нарушили < 3 мая 1808 года']);
    expect(dated('1808年5月3日，法军占领该城。法军违反了1807年7月9日的条约。', 'zh')).toEqual([
      '占领 1808年5月3日',
      '违反 < 1808年5月3日',
    ]);
    // Words of another time between them: the day is that of the deed.
    expect(dated('On 3 May 1808 the French took the town. They broke the treaty on 9 July 1808.')).toEqual([
      'took 3 May 1808',
      'broke 9 July 1808',
    ]);
  });

  test('is not the day on which something was said long after', () => {
    expect(
      dated(
        'On 3 May 1808 the French took the town. In June 1809 their general admitted that they had burned the mill. They sank the ferry.',
      ),
    ).toEqual(['took 3 May 1808', 'burned < 3 May 1808', 'sank < 3 May 1808']);
    // What was done that late is dated by it.
    expect(
      dated(
        'On 3 May 1808 the French took the town. The mayor said that in June 1809 they had burned the mill.',
      ),
    ).toEqual(['took 3 May 1808', 'burned June 1809']);
  });

  test('an hour is that of the deed it stands with, and ends where the story goes on to what came later', () => {
    const clocks = (text: string, code = 'en'): string[] => {
      return claimsIn(text, languageOf(code) as Language).flatMap((claim) =>
        claim.kind === 'act' ? [`${claim.words} ${claim.when?.value.clock?.earliest ?? '-'}`] : [],
      );
    };
    expect(clocks('At 10 a.m. on 3 May 1808 the French took the bridge. They burned the gate.')[1]).toBe(
      'burned 600',
    );
    expect(clocks('At 10 a.m. on 3 May 1808 the French took the bridge. Then they burned the gate.')[1]).toBe(
      'burned -',
    );
    expect(
      clocks(
        '2 июня 1962 года в 10 часов утра толпа взяла мост. После этого солдаты открыли огонь.',
        'ru',
      )[1],
    ).toBe('открыли огонь -');
    expect(clocks('1962年6月2日10时，群众占领大桥。随后士兵开枪。', 'zh')[1]).toBe('开枪 -');
  });

  test('a caption is no part of the story: its day and its things are taken up by nothing behind it', () => {
    const before = 'On 3 May 1808 the French took the town.\n\n';
    const caption = 'The Spanish guns on 9 July 1809.';
    const text = `${before}${caption}\n\nThey burned the bridge.`;
    const start = before.length;
    const [, burned] = claimsIn(text, languageOf('en') as Language, [
      { kind: 'caption', start, end: start + caption.length },
    ]);
    expect(burned?.kind === 'act' ? burned.agent?.from?.words : undefined).toBe('the French');
    expect(burned?.when?.words).not.toBe('9 July 1809');
  });
});
