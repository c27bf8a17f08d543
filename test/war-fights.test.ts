import { beforeAll, expect, test } from 'vitest';
import { type BareBuild, bareTexts } from './bare-texts.test-support.ts';

/**
 * A made-up war between Danes and Swedes told twice, whose battle at Lovholm takes more than two weeks: they tell the attack of the first day, and with the
 * last the losses. The texts were written for this test.
 */
const EN = `The war of 1811

Ravnby

On 3 March 1811 the Danes attacked Ravnby and took it. The Danes lost 40 killed.

Battle of Lovholm

On 2 June 1811 the Danes attacked Lovholm in two columns. The Swedish artillery fired all day.
The Danes brought 9,000 men to the field.

On 18 June 1811 the Swedes gave up the fortress and withdrew to the harbour; their guns were left behind. The Danes lost 300 killed. The Swedes lost 800 killed.

Skagen

On 9 September 1811 the Danes attacked Skagen. The Danes lost 25 killed. On 20 October 1811 the Danes attacked Tisvild and were thrown back. In all, 5,000 men had been called up.

Losses

In the whole war the Danes lost 500 killed.
`;
const DE = `Der Krieg von 1811

Ravnby

Am 3. März 1811 griffen die Dänen Ravnby an. Die Dänen hatten 45 Tote.

Schlacht von Lovholm

Am 2. Juni 1811 griffen die Dänen Lovholm an. Die schwedische Artillerie feuerte den ganzen Tag.

Am 18. Juni 1811 gaben die Schweden die Festung auf und zogen sich zum Hafen zurück; ihre Geschütze blieben stehen. Die Dänen hatten 350 Tote. Die Schweden hatten 1.100 Tote. Die Dänen hatten 11.000 Mann.

Skagen

Am 9. September 1811 griffen die Dänen Skagen an. Die Dänen hatten 20 Tote. Am 20. Oktober 1811 griffen die Dänen Tisvild an. Insgesamt waren 70 Mann krank.

Folgen

Die Dänen hatten im Krieg 600 Tote.
`;

let build: BareBuild;
beforeAll(async () => {
  build = await bareTexts({ 'hall-en': EN, 'roth-de': DE });
});

test('what is told of one battle in passages weeks apart is asked after once, by all of its days', () => {
  expect(
    build.readings('How many men took part on the side of Denmark (Lovholm, 2 to 18 June 1811)?'),
  ).toEqual({
    '9,000': ['hall-en'],
    '11,000': ['roth-de'],
  });
  expect(build.readings('How many men died on the side of Sweden (Lovholm, 2 to 18 June 1811)?')).toEqual({
    '800': ['hall-en'],
    '1,100': ['roth-de'],
  });
  expect(build.questions.filter((question) => question.includes('Sweden (on'))).toEqual([]);
});

test('each fight has its own dead, and the war those that its words or a heading give it', () => {
  expect(build.readings('How many men died on the side of Denmark (Ravnby, 3 March 1811)?')).toEqual({
    '40': ['hall-en'],
    '45': ['roth-de'],
  });
  expect(build.readings('How many men died on the side of Denmark?')).toEqual({
    '500': ['hall-en'],
    '600': ['roth-de'],
  });
});

test('a passage of another battle is not drawn in, though it tells the same of the same sides', () => {
  expect(build.readings('How many men died on the side of Denmark (Skagen, 9 September 1811)?')).toEqual({
    '25': ['hall-en'],
    '20': ['roth-de'],
  });
});

test('who took a place is disputed, whether an authority file lists it or not', async () => {
  const texts = {
    'hall-en': EN.replace('attacked Ravnby and took it', 'took Ravnby'),
    'roth-de': DE.replace('griffen die Dänen Ravnby an', 'nahmen die Schweden Ravnby ein'),
  };
  const listed = await bareTexts(
    texts,
    undefined,
    'names:\n  - key: ravnby\n    label: Ravnby\n    kind: place\n    forms: { en: [Ravnby], de: [Ravnby] }\n',
  );
  for (const study of [await bareTexts(texts), listed])
    expect(study.point('Who took Ravnby on 3 March 1811?')?.state, study.questions.join('\n')).toBe(
      'contradicted',
    );
});
