import type { WordingWords } from '../wording-words.ts';

/** Loaded words of Japanese. */
export const wording: WordingWords = {
  concepts: {
    'take-place': { mild: ['占領', '占拠', '確保', '進出', '奪取'], approving: ['解放', '奪回', '奪還'], blaming: ['侵略', '略取', '不法占拠', '簒奪'] },
    war: { mild: ['事件', '衝突', '紛争', '戦闘', '戦争', '会戦'], approving: ['聖戦', '事変', '自衛', '膺懲'], blaming: ['侵略', '侵攻', '挑発', '不法侵入', '侵略戦争'] },
    'border-act': { mild: ['越境', '国境通過', '進入'], approving: ['警備', '偵察'], blaming: ['侵犯', '不法越境', '不法侵入', '挑発'] },
    killing: { mild: ['殺害', '死亡'], approving: ['掃討', '討伐', '粛正'], blaming: ['虐殺', '惨殺', '殺戮', '殺りく'] },
    retreat: { mild: ['撤退', '後退', '撤収', '撤兵'], approving: ['転進', '戦線整理'], blaming: ['敗走', '潰走', '逃走'] },
    fighters: { mild: ['武装勢力', '兵士', '反政府勢力'], approving: ['義勇兵', '英雄', '皇軍', '勇士'], blaming: ['匪賊', '暴徒', 'テロリスト', '賊'] },
    'death-of-own': { mild: ['戦死', '死亡'], approving: ['散華', '玉砕', '英霊', '名誉の戦死'], blaming: ['無駄死に', '犬死に'] },
    outcome: { mild: ['停戦', '終結', '引き分け'], approving: ['勝利', '大勝', '快勝'], blaming: ['敗北', '惨敗', '大敗'] },
  },
  outcomes: {
    victory: ['勝利', '大勝', '勝っ', '戦勝', '快勝', '圧勝', '辛勝'],
    defeat: ['敗北', '大敗', '惨敗', '敗れ', '敗戦', '完敗'],
    draw: ['引き分け', '痛み分け', '勝敗なし', '互角'],
    stalemate: ['膠着', '膠着状態', '手詰まり'],
    'cease-fire': ['停戦', '休戦', '停戦協定', '休戦協定'],
    unclear: ['勝敗は不明', '決着がつかず', '決着せず', '評価が分かれ'],
    withdrawal: ['撤退', '撤兵', '撤収'],
  },
};
