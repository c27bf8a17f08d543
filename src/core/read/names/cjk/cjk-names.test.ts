import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ja } from '../../../languages/ja/index.ts';
import { zh } from '../../../languages/zh/index.ts';
import { cjkNames } from './cjk-names.ts';

const found = (language: typeof ja, text: string): string =>
  cjkNames(text, [{ start: 0, end: text.length, paragraph: 0, kind: 'prose' }], language, [])
    .sort((a, b) => a.start - b.start)
    .map(
      (name) =>
        `${text.slice(name.start, name.end)}/${name.nameKind}${name.party === undefined ? '' : `=${name.party}`}`,
    )
    .join(' ');

describe('names without capitals', () => {
  test.each([
    [ja, '日本軍は張鼓峰を占領した。', '日本/demonym=JP 張鼓峰/place'],
    [ja, '第19師団とソ連軍が沙草峰で衝突した。', '第19師団/unit ソ連/demonym=SU 沙草峰/place'],
    [ja, '歩兵第75聯隊', '第75聯隊/unit'],
    [ja, '第40狙撃師団', '第40狙撃師団/unit'],
    [ja, '占領した高地から山頂を望む。', ''],
    [ja, 'トラック5台とタンク', ''],
    [ja, '戦死・負傷', ''],
    [ja, 'ブリュッヘル元帥', 'ブリュッヘル/other'],
    [ja, '尾高亀蔵中将', '尾高亀蔵/person'],
    [ja, '同日ソ連軍', 'ソ連/demonym=SU'],
    [zh, '苏军占领张鼓峰。', '苏军/demonym=SU 张鼓峰/place'],
    [zh, '日軍進攻沙草峰', '日軍/demonym=JP 沙草峰/place'],
    [zh, '日军进攻高地。', '日军/demonym=JP'],
    [zh, '第40步兵师', '第40步兵师/unit'],
    [zh, '瓦西里·布柳赫尔元帅', '瓦西里·布柳赫尔/person'],
    [zh, '在图们江以西', '图们江/place'],
    [zh, '两国签订条约', ''],
    [zh, '苏沃洛夫攻克里加', '苏沃洛夫/other'],
    [zh, '包围战・黄海海战', '黄海/place'],
    [zh, '叶夫根尼·伊万诺维奇·阿列克塞耶夫决定突围', '叶夫根尼·伊万诺维奇·阿列克塞耶夫/person'],
    [zh, '夺取制海权，发动攻城战，引起关注', ''],
    [zh, '满洲军总司令部与西北剿匪总司令部', '满洲/demonym=MANCHURIA'],
    [zh, '司令官岛村速雄海军少将', ''],
    [zh, '阿列克谢耶夫大将', '阿列克谢耶夫/person'],
    [zh, '他可能没有特别的才能', ''],
    [zh, '村里三百口人', ''],
    [zh, '罗马军败于迦太基', '罗马/demonym=ROME 迦太基/demonym=CARTHAGE'],
    [zh, '盟军占领罗马。', '盟军/demonym=ALLIES'],
    [zh, '宋军与金军交战', '宋军/demonym=SONG 金军/demonym=JIN'],
    [zh, '三百万元军费', ''],
    [zh, '他说明军队损失', ''],
    [zh, '沿海地区', ''],
    [ja, 'カルタゴ軍がローマ軍を破った。', 'カルタゴ/demonym=CARTHAGE ローマ軍/demonym=ROME'],
    [ja, '連合軍はローマを占領した。', 'ローマ/other'],
    [ja, '上村彦之丞中将は秋山好古少将と会った。', '上村彦之丞/person 秋山好古/person'],
    [ja, '上村彦之丞中将が出港した。上村は戻った。', '上村彦之丞/person 上村/person'],
    [ja, '立川兵馬大尉は佐世保港司令官に会った。', '立川兵馬/person 佐世保/place'],
    [ja, '戦艦ヴァリャーグとヴァリャーグ人', 'ヴァリャーグ/other ヴァリャーグ人/demonym=VIKING'],
    [ja, '軍は松山で休んだ。', '松山/place'],
    [ja, '制海権は失われ、攻城砲は外国から来た。', ''],
    [ja, '英国海軍は帰国した。', '英国/demonym=GB'],
    [ja, '艦隊司令長官と総督府と領事館', ''],
    [ja, '福建軍政長官と第一副司令兼参謀長', '福建/place'],
    [ja, '占領事件の記録', ''],
    [ja, '輸送艦金州丸を沈めた。', ''],
    [ja, '李文部は張家口を占領した。張家口は町である。', '李文/person 張家口/place 張家口/place'],
    [ja, '根本的な対策', ''],
    [ja, '中原大戦の後', '中原/place'],
    [ja, 'ボードゲームとポストカードとインフレーション', ''],
    [ja, 'ミサイルシステムのスパイ・テロリスト', ''],
    [ja, 'アルトマルクとゲームリング', 'アルトマルク/other'],
    [ja, '黒溝台会戦の後、部隊は黒溝台を出た。', '黒溝台/place 黒溝台/place'],
    [ja, '永吉を占領した。敵は永吉に戻らなかった。', '永吉/place 永吉/place'],
    [ja, '永吉を占領した。', ''],
    [ja, '目標を攻撃し、県城を占領した。目標は県城だった。', ''],
    [
      ja,
      '旅順と大連から第三軍が進み、薩摩軍が戻った。',
      '旅順/place 大連/place 第三軍/unit 薩摩軍/demonym=SATSUMA',
    ],
    [zh, '我军攻克宜昌。宜昌的守军投降。', '我军/demonym=CN 宜昌/place 宜昌/place'],
    [zh, '部队占领学校，进入现场，占领了现场附近的农村。', ''],
    [zh, '苏军占领高地西岸，江西岸的敌人退却。', '苏军/demonym=SU'],
    [zh, '俄军撤出奉天，江西失守。', '俄军/demonym=RU 奉天/place 江西/place'],
    [ja, '極東軍と東軍', '東軍/demonym=EASTARMY'],
  ] as const)('%#', (language, text, expected) => expect(found(language, text)).toBe(expected));

  test('names do not overlap and stay inside the text, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(ja, zh), (text, language) => {
        const names = cjkNames(
          text,
          [{ start: 0, end: text.length, paragraph: 0, kind: 'prose' }],
          language,
          [],
        ).sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of names) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
