import type { WordingWords } from '../wording-words.ts';

/** Loaded words of Chinese. */
export const wording: WordingWords = {
  concepts: {
    'take-place': { mild: ['占领', '占据', '攻占', '夺取', '控制'], approving: ['解放', '收复', '光复', '夺回'], blaming: ['侵占', '强占', '霸占', '侵吞', '窃据'] },
    war: { mild: ['事件', '冲突', '战斗', '战争', '战役', '会战'], approving: ['自卫', '自卫反击', '正义战争', '保卫战'], blaming: ['侵略', '入侵', '侵略战争', '挑衅', '寻衅'] },
    'border-act': { mild: ['越境', '越过边界', '进入'], approving: ['巡逻', '警戒'], blaming: ['侵犯', '入侵', '挑衅', '蚕食', '犯境'] },
    killing: { mild: ['打死', '杀死', '击毙'], approving: ['歼灭', '消灭', '镇压'], blaming: ['屠杀', '杀害', '残杀', '惨杀', '屠戮'] },
    retreat: { mild: ['撤退', '后撤', '撤离'], approving: ['转移', '战略转移', '转进'], blaming: ['溃退', '溃逃', '逃窜', '败退'] },
    fighters: { mild: ['武装人员', '士兵', '游击队'], approving: ['志愿军', '英雄', '勇士', '战士'], blaming: ['匪徒', '暴徒', '侵略者', '鬼子', '伪军', '恐怖分子'] },
    'death-of-own': { mild: ['阵亡', '战死', '死亡'], approving: ['牺牲', '捐躯', '殉国', '壮烈'], blaming: ['送命', '被歼', '毙命'] },
    state: { mild: ['满洲国', '政权'], approving: ['独立国家'], blaming: ['伪满', '伪满洲国', '傀儡', '伪政权'] },
    outcome: { mild: ['停战', '停火', '平局'], approving: ['胜利', '大捷', '大胜'], blaming: ['惨败', '失败', '大败'] },
  },
  outcomes: {
    victory: ['胜利', '大捷', '获胜', '取胜', '大胜', '战胜', '惨胜'],
    defeat: ['失败', '惨败', '大败', '战败', '败北', '败于'],
    draw: ['平局', '不分胜负', '平手', '胜负未分'],
    stalemate: ['僵局', '僵持', '相持', '胶着'],
    'cease-fire': ['停战', '停火', '休战', '停战协定', '停火协议'],
    unclear: ['胜负不明', '说法不一', '评价不一', '尚无定论'],
    withdrawal: ['撤退', '撤军', '撤兵', '撤离'],
  },
};
