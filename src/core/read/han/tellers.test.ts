import { expect, test } from 'vitest';
import { ja } from '../../languages/ja/index.ts';
import { zh } from '../../languages/zh/index.ts';
import { tellersOf } from '../sources/tellers.test-support.ts';

test('a text before a colon or dash tells the rest', () => {
  expect(tellersOf('海军部公报：击沉驱逐舰三艘。', zh)).toEqual(['三 海军部公报']);
  expect(tellersOf('海軍省公報――駆逐艦三隻を撃沈。', ja)).toEqual(['三 海軍省公報']);
  expect(tellersOf('战利品：步枪三支。', zh)).toEqual(['三 -']);
});

test('what is written in a text is told by it, and what is under his pen by him', () => {
  expect(tellersOf('在后来出版的回忆录中，该营伤亡缩减为八十人。', zh)).toEqual(['八十 后来出版的回忆录中']);
  expect(tellersOf('在城中，援军有九万人。', zh)).toEqual(['九万 -']);
});

test('a clause that names one who tells and ends in its verb tells what stands before or behind it', () => {
  expect(tellersOf('该旅在渡口损失九百人，至少旅长是这样说的。', zh)).toEqual(['九百 旅长']);
  expect(tellersOf('领事在给上级的报告中称，三百人阵亡。', zh)).toEqual(['三百 领事']);
  expect(tellersOf('该旅在渡口损失九百人，旅长被俘。', zh)).toEqual(['九百 -']);
  // What stands before a semicolon is no part of the clause.
  expect(tellersOf('师长下令撤退；领事在给上级的报告中称，三百人阵亡。', zh)).toEqual(['三百 领事']);
  expect(tellersOf('敌军二百人被俘；领事在给上级的报告中称，三百人阵亡。', zh)).toEqual([
    '二百 -',
    '三百 领事',
  ]);
});

test('what stands before と behind a finished clause is the words of the topic, whatever the verb is', () => {
  expect(tellersOf('領事は三百名が斃れたと嘆いた。', ja)).toEqual(['三百 領事']);
  expect(tellersOf('領事は三百名が斃れたと伝えられた。', ja)).toEqual(['三百 -']);
  expect(tellersOf('領事は三百名の兵と戦った。', ja)).toEqual(['三百 -']);
});

test('who reports men or guns tells them, who counts them has them', () => {
  expect(tellersOf('大本営は捕虜千名、鹵獲砲四門を報じた。', ja)).toEqual(['千 大本営', '四 大本営']);
  expect(tellersOf('連隊はリガで八百名を数えた。', ja)).toEqual(['八百 -']);
});
