import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadStudy } from '../load.ts';
import { tempFolder } from '../temp-study.test-support.ts';
import { archiveReference } from './archive-reference.ts';
import { fromTex, readBibtex } from './bibtex.ts';
import { readRis } from './ris.ts';

describe('BibTeX', () => {
  test('entries become citations, letters as a person reads them', () => {
    const { citations, wrong } = readBibtex(`
@string{voen = "Воениздат"}
@comment{nothing}
@book{kriv, author = {Кривошеев, Григорий and {General Staff} and Ludwig van Beethoven}, title = "Гриф {секретности} снят", subtitle={Потери}, publisher = voen # { (Москва)}, year = 1993, pages={12--14},}
@inproceedings{m, author={M{\\"u}ller, J\\'an and Gr\\"{o}\\ss er, \\v{S}}, title={The \\emph{Hill} \\& the lake}, booktitle={Acts}, date={1938-07-31}, doi={10.1/x_y}}
`);
    expect(wrong).toEqual([]);
    expect(citations).toEqual([
      {
        id: 'kriv',
        type: 'book',
        author: [
          { family: 'Кривошеев', given: 'Григорий' },
          { literal: 'General Staff' },
          { family: 'van Beethoven', given: 'Ludwig' },
        ],
        title: 'Гриф секретности снят: Потери',
        publisher: 'Воениздат (Москва)',
        page: '12–14',
        issued: { 'date-parts': [[1993]] },
      },
      {
        id: 'm',
        type: 'paper-conference',
        author: [
          { family: 'Müller', given: 'Ján' },
          { family: 'Größer', given: 'Š' },
        ],
        title: 'The Hill & the lake',
        'container-title': 'Acts',
        DOI: '10.1/x_y',
        issued: { 'date-parts': [[1938, 7, 31]] },
      },
    ]);
  });

  test('an entry that never closes is told by its line, and any text is read', () => {
    expect(readBibtex('\n@book{a, title={open').wrong).toEqual([2]);
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('@book{', 'a,', 'title=', '{', '}', '"', '\\"o', '#', '@string(', ',', '\n'),
        ),
        (parts) => {
          for (const { id } of readBibtex(parts.join('')).citations) expect(id).not.toBe('');
        },
      ),
    );
    expect(fromTex('{\\o}re, \\L{}ódź')).toBe('øre, Łódź');
  });
});

describe('RIS', () => {
  const record =
    'TY  - JOUR\nAU  - Kasahara, Kōtarō\nAU  - General Staff\nTI  - The hill\nT2  - Past\nPY  - 2015///\nSP  - 3\nEP  - 9\nER  - \n';
  test('records become citations, with an id of name and year', () => {
    expect(readRis(record + record).citations.map(({ id }) => id)).toEqual(['kasahara2015', 'kasahara2015a']);
    expect(readRis(record).citations[0]).toEqual({
      id: 'kasahara2015',
      type: 'article-journal',
      author: [
        { family: 'Kasahara', given: 'Kōtarō' },
        { family: 'Staff', given: 'General' },
      ],
      title: 'The hill',
      'container-title': 'Past',
      issued: { 'date-parts': [[2015]] },
      page: '3–9',
    });
    expect(readRis(`${record}TY  - BOOK\nTI  - x`).open).toBe(10);
  });
});

test('references to archives are taken apart', () => {
  expect(archiveReference('РГВА. Ф. 33987. Оп. 3. Д. 1140. Л. 27–28об.')).toEqual({
    archive: 'РГВА',
    fond: '33987',
    opis: '3',
    delo: '1140',
    leaf: '27–28об.',
  });
  expect(archiveReference('ЦДАГО України, ф. 1, оп. 20, спр. 6849, арк. 12')).toMatchObject({
    fond: '1',
    opis: '20',
    delo: '6849',
    leaf: '12',
  });
  expect(archiveReference('RGASPI f. 558, op. 11, d. 58, l. 3')).toMatchObject({
    archive: 'RGASPI',
    fond: '558',
    opis: '11',
    delo: '58',
    leaf: '3',
  });
  expect(archiveReference('vol. 3, p. 12')).toBeUndefined();
});

test('a study takes citations from all three files, the first with an id', async () => {
  const { study } = await loadStudy(
    await tempFolder({
      'accounts/a.txt': 'On 31 July 1938 the battalion took the hill.\n',
      'library.json': '[{"id":"one","note":"РГВА. Ф. 1. Оп. 2. Д. 3"}]',
      'library.bib': '@book{one, title={Again}}\n@book{two, title={Two}}',
      'library.ris': 'TY  - BOOK\nID  - three\nTI  - Three\nER  - \n',
    }),
  );
  expect(study.library.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  expect(study.library[0]?.['archive-reference']).toEqual({
    fond: '1',
    opis: '2',
    delo: '3',
    archive: 'РГВА',
  });
  expect(study.problems.map(({ code, place }) => [code, place.file])).toEqual([
    ['library.id-twice', 'library.bib'],
  ]);
});
