import { pinyinSounds } from './chinese-sounds.ts';
import { foldHan } from './han-variants.ts';

/*
 * Mandarin readings, in Pinyin without tones, of the characters that write names: those used for foreign names by
 * their sound, surnames, and words of places. A character outside the list leaves the name unread.
 */
const SYLLABLES = `
a阿啊 ai艾爱埃 an安 ang昂 ao奥敖澳 ba巴芭八 bai白拜柏百 ban班坂 bang邦庞 bao鲍保宝包堡 bei贝北 ben本 beng崩 bi比毕碧 bian边卞 biao彪 bie别 bin宾滨彬 bing冰兵 bo波博伯勃柏玻 bu布不卜部
cai蔡才 can灿 cang仓 cao曹草 ce策 cen岑 cha查察茶 chai柴 chan禅 chang昌常长厂 chao超朝潮 che彻车切 chen陈琛辰 cheng成程城承 chi池赤 chong崇重 chu楚初 chuan川 chun春 ci茨慈 cong丛聪 cui崔
da达大 dai戴代黛 dan丹单但 dang党 dao道岛刀 de德得 deng邓登 di迪蒂狄地帝第 dian典 diao刁 ding丁定顶 dong东董栋洞 dou窦豆 du杜都度渡 duan段 dun顿敦 duo多朵 e厄俄鄂峨 en恩 er尔儿二耳
fa法发 fan凡范樊 fang方芳房 fei费菲飞 fen芬 feng冯丰风峰奉凤 fo佛 fu夫弗福富傅府付芙甫抚阜 ga加噶嘎尬 gai盖 gan甘干赣 gang冈刚钢港 gao高戈 ge格哥葛歌盖戈 gen根 geng耿 gong宫龚公贡恭 gou沟苟
gu古谷顾固鼓 gua瓜 guan关官管 guang光广 gui桂贵圭 gun贡 guo郭国果 ha哈 hai海亥 han汉韩罕翰 hang杭航 hao豪郝浩好 he赫何河贺和荷 hei黑 heng亨恒衡 hong洪红宏弘 hou侯后 hu胡湖虎户 hua华花
huai怀淮 huan焕桓 huang黄皇 hui惠辉会慧 hun珲浑 huo霍火 ji吉基季济纪姬及极集 jia贾佳嘉加家迦 jian建坚剑 jiang江姜将蒋 jiao焦 jie杰捷介 jin金津锦晋 jing京景靖井 jiu久九 ju居菊 juan娟 jun君军俊
ka卡喀 kai凯开 kan坎康 kang康抗 kao考 ke克科柯可刻 ken肯 kong孔空 kou口寇 ku库 kua夸 kuang匡 kui奎魁 kun昆 kuo阔 la拉喇腊 lai莱赖来 lan兰蓝 lang朗郎 lao劳老 le勒乐 lei雷蕾累 leng冷 li里利李丽莉理力黎立历
lian连廉 liang良梁亮 liao廖辽 lie列烈 lin林琳临 ling凌灵玲岭 liu刘柳留六 long龙隆 lou楼 lu卢鲁路露陆禄 luan滦 lun伦仑 luo罗洛 lv吕旅律 ma马玛麻 mai麦迈买 man曼满 mang芒 mao毛茂 me么 mei梅美 men门
meng孟蒙 mi米密弥 mian缅 miao苗 min敏民 ming明 mo莫摩墨默末 mu穆木姆慕 na纳娜那拿 nai奈乃 nan南楠 nao瑙 ne讷 nei内 neng能 ni尼妮泥 nian年 niao鸟 nie聂涅 nin宁 ning宁 niu纽牛 nong农 nu努 nuo诺
nv女 o哦 ou欧 pa帕 pai派 pan潘 pang庞 pao泡 pei佩裴培 pen彭 peng彭蓬 pi皮 ping平 po坡珀 pu普浦蒲 qi奇齐琪契祁 qia恰 qian千钱乾 qiang强 qiao乔桥 qin秦琴沁 qing青庆清 qiu丘邱秋 qu曲 quan全泉
ran冉 rang让 rao饶 re热 ren任人仁 ri日 rong荣戎 ru茹儒 rui瑞芮锐 ruo若 sa萨撒 sai赛塞 san三桑 sang桑 se色瑟 sen森 sha沙莎 shan山善陕 shang尚商上 shao邵绍 she舍社 shen申沈深 sheng胜圣盛
shi什施史石士诗时希 shou寿守 shu舒树蜀 shuang双 shui水 shun顺 shuo朔 si斯思司四丝 song宋松 su苏素 suo索所 sun孙 ta塔他 tai泰台太 tan坦谭丹 tang唐汤 tao陶涛 te特忒 ten滕 teng滕藤 ti提蒂 tian田天
tie铁 ting廷丁 tong通童佟 tu图土屠 tuo托陀 tun屯 wa瓦娃 wai外 wan万宛 wang王汪旺 wei维威韦魏卫伟 wen文温雯 weng翁 wo沃 wu乌武吴五伍 xi西希锡席奚熙 xia夏霞下 xian先仙县 xiang翔香向 xiao肖萧小
xie谢协 xin辛欣新信 xing兴星邢 xiong雄熊 xiu修秀休 xu许徐旭 xuan宣玄 xue薛雪 xun逊 ya亚雅娅牙 yan延严扬颜阎 yang杨扬洋阳 yao耀姚 ye耶叶业野 yi伊易义依意 yin因殷尹银 ying英莹应 yong永勇 you尤由游友
yu于玉余裕宇郁 yuan元袁原 yue岳约月 yun云恽 za扎 zai在宰 zan赞 zang藏 zao早 ze泽 zei泽 zeng曾 zha扎查 zhai翟 zhan詹湛 zhang张章 zhao赵兆 zhe哲 zhen真珍振 zheng郑正 zhi治芝志直 zhong中钟忠
zhou周州舟 zhu朱竹珠祝 zhuang庄 zi兹齐子紫 zong宗 zou邹 zu祖 zuo佐左
`;

/** Characters of foreign names that stand for a consonant alone, or for sounds their reading does not give. */
const BARE: Readonly<Record<string, string>> = {
  斯: '#U',
  思: '#i',
  丝: '#U',
  茨: 'cU',
  兹: '%U',
  什: 'SU',
  特: 'tU',
  忒: 'tE',
  德: 'dU',
  得: 'dE',
  克: 'kU',
  格: 'gU',
  勒: '9U',
  赫: '&U',
  尔: '9U',
  儿: '9U',
  耳: '9U',
  布: '7U',
  卜: '7U',
  夫: '`U',
  弗: '`U',
  福: '`o',
  普: 'pU',
  姆: 'mU',
  伯: '7e',
  彻: 'CU',
  奇: 'Ci',
  杰: '@e',
  吉: '@i',
  基: 'ki',
  加: 'ga',
  盖: 'ge',
  贾: '@a',
  沃: 'vo',
  瓦: 'va',
  维: 'vi',
  韦: 'vei',
  威: 'wi',
  文: 'ven',
  万: 'van',
  希: '&i',
  西: '#i',
  茲: '%U',
  路: '9u',
  思特: '#tU',
  丘: 'Cu',
  恰: 'Ca',
  乔: '@o',
  切: 'Ce',
  捷: 'te',
  季: 'ti',
  佐: '%o',
  索: '#o',
  若: '@o',
  热: 'Ze',
  日: 'ZU',
  泽: '%e',
  塞: '#e',
  色: '#e',
  瑟: '#e',
};

const READING: Map<string, string> = new Map();
for (const [, syllable = '', characters = ''] of SYLLABLES.matchAll(/([a-z]+)([^a-z\s]+)/g)) {
  for (const character of characters) if (!READING.has(character)) READING.set(character, syllable);
}

/** Sounds of Pinyin initials where a foreign name is written by them. */
const FOREIGN: Readonly<Record<string, string>> = { l: '9', b: '7', h: '&', s: '#', z: '%', r: '9', w: 'v' };

const SOUNDS: Map<string, string> = new Map();

/** Sounds of a foreign name written with Chinese characters, vowels that only carry a consonant being weak. */
export function hanForeignSounds(name: string): string | undefined {
  let sounds = '';
  for (const character of foldHan(name)) {
    let sound = BARE[character] ?? SOUNDS.get(character);
    if (sound === undefined) {
      const syllable = READING.get(character);
      if (syllable === undefined) return undefined;
      const mandarin = pinyinSounds(syllable) ?? '';
      const first = FOREIGN[syllable[0] as string];
      const own = first === undefined || /^[szc]h/.test(syllable) ? mandarin : first + mandarin.slice(1);
      sound = own.replace('N', '!').replace(/n$/, '!');
      SOUNDS.set(character, sound);
    }
    sounds += sound;
  }
  return sounds === '' ? undefined : sounds;
}

/** Mandarin sounds of a Chinese name. */
export function hanSounds(name: string): string | undefined {
  let sounds = '';
  for (const character of foldHan(name)) {
    const syllable = READING.get(character);
    if (syllable === undefined) return undefined;
    sounds += pinyinSounds(syllable) ?? '';
  }
  return sounds === '' ? undefined : sounds;
}
