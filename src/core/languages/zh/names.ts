import type { NameWords } from '../name-words.ts';

/** Chinese names: transliterated runs with dots, place endings, titles after the name. Traditional forms are folded to simplified ones. */
export const names: NameWords = {
  titles: [],
  demonyms: {
    苏联: 'SU', 苏军: 'SU', 苏方: 'SU', 苏: 'SU', 美: 'US', 英: 'GB', 法: 'FR', 德: 'DE', 红军: 'SU', 苏俄: 'SU', 苏维埃: 'SU', 俄国: 'RU', 俄军: 'RU', 沙俄: 'RU', 俄: 'RU', 俄罗斯: 'RU', 俄方: 'RU', 帝俄: 'RU', 日本: 'JP', 日军: 'JP', 日方: 'JP', 日: 'JP', 日寇: 'JP', 日伪军: 'JP', 关东军: 'JP',
    蘇聯: 'SU', 蘇軍: 'SU', 日軍: 'JP', 中國: 'CN', 朝鮮: 'KR', 紅軍: 'SU',
    伪满洲国: 'MCK', 伪满: 'MCK', 满洲国: 'MCK', 满洲: 'MCK', 伪满军: 'MCK', 满: 'MCK', 中国: 'CN', 中华民国: 'CN', 国民党: 'CN', 国民党军: 'CN', 国军: 'CN', 国民政府: 'CN', 国民革命军: 'CN', 中方: 'CN', 我军: 'CN', 中华人民共和国: 'CN', 志愿军: 'CN', 中国人民志愿军: 'CN', 共军: 'CCP', 中共: 'CCP', 共产党: 'CCP', 解放军: 'CCP', 八路军: 'CCP', 新四军: 'CCP', 清朝: 'QING', 清政府: 'QING', 清军: 'QING', 清廷: 'QING', 清: 'QING', 太平军: 'TAIPING', 明军: 'MING', 明朝: 'MING',
    德国: 'DE', 德军: 'DE', 德方: 'DE', 普鲁士: 'PRUSSIA', 普军: 'PRUSSIA', 波兰: 'PL', 波军: 'PL', 乌克兰: 'UA', 乌军: 'UA', 美国: 'US', 美军: 'US', 美方: 'US', 英国: 'GB', 英军: 'GB', 英方: 'GB', 法国: 'FR', 法军: 'FR', 朝鲜: 'KP', 朝鲜人民军: 'KP', 北朝鲜: 'KP', 人民军: 'KP', 韩国: 'KR', 韩军: 'KR', 南朝鲜: 'KR', 大韩民国: 'KR', 意大利: 'IT', 意军: 'IT', 奥地利: 'AT', 奥匈帝国: 'AT', 奥匈: 'AT', 奥军: 'AT', 匈牙利: 'HU', 土耳其: 'TR', 土军: 'TR', 奥斯曼帝国: 'OTTOMAN', 奥斯曼: 'OTTOMAN',
    瑞典: 'SE', 芬兰: 'FI', 芬军: 'FI', 塞尔维亚: 'RS', 罗马尼亚: 'RO', 保加利亚: 'BG', 希腊: 'GR', 西班牙: 'ES', 葡萄牙: 'PT', 荷兰: 'NL', 比利时: 'BE', 蒙古: 'MN', 外蒙古: 'MN', 外蒙: 'MN', 越南: 'VN', 北越: 'VN', 越军: 'VN', 南越: 'SVN', 泰国: 'TH', 印度: 'IN', 印军: 'IN', 巴基斯坦: 'PK', 伊拉克: 'IQ', 伊朗: 'IR', 以色列: 'IL', 以军: 'IL', 埃及: 'EG', 叙利亚: 'SY', 阿根廷: 'AR', 加拿大: 'CA', 澳大利亚: 'AU', 格鲁吉亚: 'GE', 车臣: 'CHECHNYA', 亚美尼亚: 'AM', 阿塞拜疆: 'AZ', 捷克斯洛伐克: 'CS', 南斯拉夫: 'YU', 埃塞俄比亚: 'ET', 联合国军: 'UN', 盟军: 'ALLIES', 台湾: 'TW',
  },
  endings: [],
  notNames: [],
  personSuffixes: ['元帅', '大将', '上将', '中将', '少将', '准将', '大校', '上校', '中校', '少校', '大佐', '中佐', '少佐', '大尉', '上尉', '中尉', '少尉', '将军', '司令', '司令员', '司令官', '总司令', '军长', '师长', '师团长', '旅长', '旅团长', '团长', '联队长', '营长', '连长', '政委', '参谋长', '部长', '外长', '大使', '公使', '领事', '天皇', '首相', '总理', '总统', '主席', '委员长', '皇帝', '国王', '沙皇', '大臣', '教授', '博士', '先生', '督军', '总督', '都督'],
  capitalNouns: false,
};
