/*
 * Characters that are written in several ways, in pairs: a traditional Chinese or an older or newer Japanese form, then
 * the form all of them are folded to (the simplified one). The list holds what prose of war and diplomacy uses; a
 * character that is not listed stays as it is. One unit gives one unit, so offsets never move.
 */
const PAIRS = `
軍军 國国 戰战 戦战 擊击 撃击 佔占 進进 敵敌 陣阵 傷伤 後后 衛卫 衞卫 師师 團团 団团 將将 總总 総总 營营 営营 連连 聯联 隊队 艦舰 機机 車车 輛辆 輌辆 両两 兩两 門门 砲炮 礮炮 槍枪
銃铳 彈弹 弾弹 藥药 薬药 備备 術术 員员 個个 箇个 種种 陸陆 東东 邊边 辺边 關关 関关 縣县 県县 鄉乡 郷乡 鎮镇 島岛 嶺岭 岡冈 峯峰 張张 灣湾 溝沟 橋桥 鐵铁 鉄铁 線线 綫线 區区 點点
長长 萬万 億亿 餘余 約约 達达 過过 還还 這这 們们 來来 時时 間间 對对 対对 發发 発发 開开 閉闭 會会 議议 談谈 話话 請请 論论 評评 認认 証证 證证 記记 錄录 録录 報报 導导 說说 説说
稱称 謂谓 據据 拠据 訊讯 電电 書书 圖图 図图 條条 簽签 訂订 協协 締缔 結结 終终 經经 経经 繼继 継续 續续 続续 給给 絕绝 絶绝 統统 級级 紅红 紀纪 組组 織织 綜综 綠绿 緊紧 縮缩 縱纵
縦纵 維维 編编 練练 緒绪 緩缓 緣缘 縁缘 縛缚 績绩 滅灭 殲歼 潰溃 敗败 勝胜 鬥斗 鬪斗 闘斗 爭争 奪夺 護护 壞坏 壊坏 毀毁 損损 擄掳 獲获 攝摄 撫抚 擴扩 拡扩 擬拟 擁拥 撥拨 擋挡 擺摆
擇择 択择 擔担 搶抢 揮挥 換换 挾挟 搖摇 揺摇 轟轰 襲袭 圍围 囲围 攔拦 預预 頭头 頂顶 項项 領领 須须 頒颁 順顺 頓顿 題题 額额 願愿 類类 顯显 顕显 顧顾 風风 飛飞 餓饿 館馆 驅驱 駆驱
驗验 験验 騎骑 馬马 駐驻 駛驶 騷骚 騒骚 驚惊 魯鲁 鮮鲜 鳥鸟 鴨鸭 鷹鹰 麥麦 黃黄 黨党 齊齐 斉齐 齡龄 龍龙 竜龙 龜龟 亀龟 蘇苏 滿满 満满 韓韩 漢汉 華华 遼辽 澤泽 沢泽 濱滨 浜滨 瀋沈
灘滩 濟济 済济 灤滦 滬沪 盧卢 蘆芦 瓊琼 臺台 廣广 広广 寧宁 貴贵 贛赣 陝陕 雲云 佈布 侖仑 俠侠 倆俩 倉仓 偉伟 側侧 偵侦 偽伪 傑杰 傳传 伝传 債债 傾倾 僅仅 僑侨 價价 価价 儀仪 優优
儘尽 償偿 兇凶 兒儿 児儿 內内 冊册 凍冻 凱凯 剛刚 創创 劃划 劇剧 劍剑 剣剑 劉刘 劑剂 剤剂 勁劲 動动 務务 勞劳 労劳 勢势 勵励 勸劝 勧劝 勳勋 匯汇 卻却 厲厉 厭厌 參参 叢丛 吳吴 呂吕
問问 啟启 啓启 喪丧 單单 単单 嘗尝 嚴严 厳严 囑嘱 園园 圓圆 円圆 執执 堅坚 場场 塊块 塹堑 壘垒 塁垒 墜坠 墮堕 壓压 圧压 壯壮 壽寿 夠够 夢梦 夾夹 奧奥 奮奋 婦妇 媽妈 嬰婴 孫孙 學学
宮宫 寢寝 實实 実实 審审 寫写 寬宽 寶宝 專专 専专 尋寻 層层 屍尸 屢屡 屬属 峽峡 崗岗 嶽岳 巖岩 帳帐 帥帅 帶带 帯带 幣币 幫帮 幹干 庫库 廠厂 廢废 廃废 廳厅 庁厅 廟庙 弒弑 強强 彌弥
彎弯 彙汇 徑径 從从 従从 復复 徵征 徳德 徹彻 應应 応应 懲惩 懷怀 態态 慘惨 慶庆 憂忧 憲宪 憶忆 懇恳 懸悬 戲戏 戶户 戸户 拋抛 捨舍 掃扫 掛挂 採采 揚扬 敘叙 數数 斃毙 斷断 於于 昇升
晉晋 晝昼 暫暂 曆历 歴历 歷历 暦历 曉晓 曠旷 朧胧 棄弃 棧栈 椏桠 楊杨 業业 極极 榮荣 栄荣 構构 樂乐 楽乐 樓楼 標标 樞枢 樣样 様样 樹树 橫横 檔档 檢检 検检 權权 権权 欄栏 歐欧 歡欢
殘残 殺杀 殼壳 毆殴 氣气 気气 決决 沒没 況况 沖冲 洩泄 淚泪 淨净 淺浅 測测 渾浑 湯汤 準准 溫温 滯滞 漁渔 漸渐 潛潜 潤润 澀涩 濃浓 濕湿 災灾 為为 爲为 烏乌 無无 煙烟 煩烦 熱热 燒烧
焼烧 爐炉 爾尔 牆墙 犧牺 犠牺 牽牵 狀状 猶犹 獄狱 獎奖 獨独 獻献 獵猎 瑪玛 環环 現现 產产 産产 畢毕 異异 畫划 當当 療疗 癒愈 皚皑 盜盗 盡尽 監监 盤盘 眾众 衆众 睜睁 矚瞩 碼码 確确
磚砖 礎础 禦御 禪禅 禮礼 稅税 穩稳 穏稳 積积 穀谷 窮穷 竄窜 競竞 筆笔 範范 築筑 簡简 籌筹 糧粮 紛纷 納纳 純纯 紙纸 細细 羅罗 義义 習习 聖圣 聞闻 聲声 職职 肅肃 脅胁 脫脱 腦脑 腳脚
臨临 舉举 挙举 舊旧 艙舱 艱艰 藝艺 芸艺 荊荆 莊庄 蔣蒋 蔭荫 蕩荡 薩萨 薦荐 藍蓝 蘭兰 處处 処处 虛虚 虜虏 號号 蟲虫 衝冲 裝装 裡里 裏里 補补 製制 複复 見见 規规 視视 親亲 覺觉 覚觉
覽览 觀观 観观 觸触 討讨 訓训 託托 設设 許许 訴诉 診诊 詔诏 試试 詩诗 該该 詳详 誅诛 誇夸 誌志 語语 誠诚 誤误 誰谁 課课 調调 諜谍 諸诸 謀谋 講讲 謝谢 識识 譯译 訳译 讀读 読读 變变
変变 讓让 譲让 讚赞 豐丰 豊丰 貝贝 負负 財财 貢贡 貨货 責责 貫贯 貯贮 買买 費费 貸贷 賀贺 賊贼 資资 賓宾 賞赏 賠赔 質质 賴赖 頼赖 購购 贈赠 贏赢 趕赶 趙赵 趨趋 跡迹 踐践 蹟迹 躍跃
軌轨 軒轩 軟软 軸轴 載载 輕轻 軽轻 輝辉 輪轮 輯辑 輸输 轄辖 轉转 転转 辦办 辭辞 農农 迴回 逕径 違违 遊游 運运 遞递 遠远 適适 遲迟 遅迟 遷迁 選选 遺遗 邁迈 郵邮 鄰邻 隣邻 鄭郑 酈郦
釋释 釀酿 釁衅 針针 鈍钝 鋒锋 錢钱 銭钱 錦锦 錯错 鎖锁 鎗枪 鏡镜 鐘钟 鑑鉴 鑒鉴 鑽钻 閃闪 閒闲 閘闸 閣阁 閥阀 閱阅 闊阔 闖闯 陰阴 陳陈 陽阳 階阶 際际 隨随 險险 険险 隱隐 隠隐 雖虽
雙双 雜杂 雑杂 離离 難难 靈灵 霊灵 靜静 韋韦 響响 頁页 頃顷 頗颇 飄飘 飢饥 飯饭 飲饮 餉饷 養养 饋馈 饑饥 駁驳 駕驾 騰腾 驟骤 髒脏 體体 鬆松 鬧闹 魚鱼 鴻鸿 鹵卤 麗丽 麼么 麽么 齒齿
歯齿 仮假 斎斋 覇霸 壹一 弐二 貳二 拾十 仟千 佰百 圏圈 塩盐 壌壤 嬢娘 巌岩 恵惠 悪恶 惡恶 懐怀 戻戾 払拂 抜拔 掲揭 摂摄 暁晓 査查 桜樱 渋涩 渓溪 猟猎 畳叠 稲稻 穂穗 粛肃 粧妆 緑绿
纖纤 繊纤 聴听 聽听 脳脑 臓脏 萠萌 蔵藏 蛍萤 袮祢 覧览 賛赞 贊赞 酔醉 醸酿 鋳铸 錬炼 鑛矿 鉱矿 鎧铠 隷隶 頬颊 顔颜 騨驒 麹曲 黙默 齢龄 逓递 遙遥 駅驿 陥陷 姉姊 偸偷 勅敕 勲勋 卽即
巻卷 墾垦 奨奖 奬奖 姦奸 帰归 歸归 廰厅 徴征 挿插 捜搜 斬斩 朶朵 桟栈 棲栖 殻壳 殱歼 毎每 汎泛 涙泪 淵渊 濵滨 焔焰 愛爱 瘡疮 祕秘 禍祸 窓窗 糸丝 絲丝 絡络 網网 緯纬 纏缠 罵骂 羣群
聨联 膽胆 臥卧 舎舍 茲兹 荘庄 葉叶 蒔莳 誘诱 諒谅 諾诺 謙谦 謹谨 譚谭 贖赎 蹤踪 軀躯 輔辅 輿舆 轍辙 逹达 遡溯 郞郎 鄧邓 銀银 銅铜 鋼钢 錨锚 鍋锅 鍛锻 鎌镰 鐸铎 閲阅 闇暗 雞鸡 靑青
鞏巩 韜韬 頸颈 饒饶 駱骆 驛驿 髙高 鬱郁 鯨鲸 鵬鹏 鶴鹤 鹽盐 齋斋 尙尚 計计 幾几 糾纠 週周 訪访 顆颗 馳驰 塵尘 壇坛 屆届 恥耻 慣惯 憤愤 擾扰 歿殁 漲涨 濫滥 畝亩 癱瘫 窩窝 籠笼 紮扎
絞绞 綁绑 緝缉 繞绕 繳缴 興兴 蓋盖 詐诈 詞词 譴谴 賣卖 霧雾 頑顽 顛颠 閩闽 銷销 鋪铺 増增 歩步 渉涉 砕碎 黒黑 収收 乗乘 亜亚 亞亚 仏佛 剰剩 効效 呉吴 戯戏 拝拜 晩晚 曽曾 浄净 獣兽
節节 鋭锐 銳锐 髪发 髮发 潔洁 罷罢 鶏鸡 鷄鸡 縄绳 繩绳 瀬濑 瀨濑 悩恼 惱恼 釈释 與与 並并 係系 別别 則则 減减 綱纲 綏绥 併并 亂乱 値值 貧贫 嶼屿 樺桦 膠胶 錫锡 罰罚 較较 楨桢 隴陇
緬缅 詰诘 穫获 廈厦 脈脉 喬乔 醫医 鍵键 紹绍 璉琏 歲岁 遜逊 諭谕 販贩 鮑鲍 倫伦 嚇吓 呑吞 釗钊 廬庐 鈞钧 灝灏 紳绅 礦矿 貞贞 倣仿 鈴铃 燁烨 頻频 禎祯 謎谜 紐纽 籲吁 詢询 馮冯 欽钦
綿绵 賦赋 賃赁 蓮莲 鄲郸 汚污 攪搅 賈贾 嘯啸 鉛铅 濤涛 窺窥 寛宽 儲储 貿贸 曖暧 誕诞 賭赌 瀕濒 貶贬 譜谱 樸朴 縫缝 邏逻 頷颔 諫谏 滌涤 痺痹 兌兑 緻致 瞞瞒 嘆叹 誣诬 渦涡 幟帜 蕪芜
瀾澜 蕭萧 鍾钟 氷冰 膚肤 熾炽 訣诀 櫻樱 聡聪 聰聪 飼饲 煥焕 碩硕 鳴鸣 輾辗 攬揽 賽赛 脹胀 饉馑 貽贻 繪绘 軫轸 捲卷 懼惧 訝讶 飾饰 躪躏 滙汇 撐撑 礙碍 丟丢 貪贪 瀆渎 闥闼 憑凭 撲扑
萊莱 槳桨 噴喷 諮咨 悅悦 註注 爛烂 潑泼 賺赚 麵面 鳳凤 腸肠 賢贤 傘伞 賄贿 囪囱 侶侣 働动 歳岁 売卖 鉉铉 坵丘 彥彦 塚冢 櫃柜 櫓橹 殯殡 燈灯 燦灿 燭烛 牘牍 癬癣 皺皱 盪荡 瞼睑 稈秆
窪洼 窯窑 竊窃 篤笃 篩筛 糞粪 絆绊 紗纱 絹绢 綉绣 綢绸 綴缀 縈萦 繹绎 罈坛 翹翘 耬耧 聾聋 臘腊 艷艳 蒼苍 薑姜 蘊蕴 虧亏 蝕蚀 蝦虾 螞蚂 蟻蚁 蠶蚕 蠻蛮 裊袅 褲裤 覈核 訕讪 訛讹 訟讼
訥讷 詛诅 詠咏 詫诧 詭诡 詮诠 誹诽 諂谄 諄谆 諧谐 諱讳 諷讽 諺谚 謁谒 謊谎 謗谤 謚谥 謠谣 謬谬 譏讥 譖谮 譽誉 讒谗 賂赂 賒赊 賜赐 賤贱 賬账 贅赘 踴踊 躊踌 軻轲 輒辄 輩辈 轅辕 轎轿
辯辩 邇迩 鄔邬 鄖郧 醜丑 醬酱 鈣钙 鈉钠 鈾铀 鉗钳 鉢钵 鉤钩 銜衔 鋁铝 鋤锄 鋸锯 錐锥 錘锤 鍍镀 鎊镑 鎢钨 鏟铲 鏢镖 鐐镣 鐮镰 鑄铸 鑲镶 鑼锣 鑿凿 閂闩 閨闺 閹阉 闈闱 闡阐 隕陨 雛雏
霑沾 靄霭 靉叆 鞦秋 韃鞑 頌颂 顏颜 顫颤 顱颅 颱台 颶飓 餃饺 餅饼 餒馁 餞饯 饗飨 馭驭 馱驮 馴驯 駭骇 騁骋 騖骛 騙骗 驃骠 驕骄 驢驴 骯肮 髏髅 鯉鲤 鱗鳞 鳩鸠 鴉鸦 鴛鸳 鵝鹅 鶯莺 鸚鹦
鹼碱 黴霉 鼴鼹 龐庞
`;

/** Folded code unit by code unit; 0 = stays as it is. */
const FOLDED = new Uint16Array(65_536);
{
  const pairs = [...PAIRS.replace(/\s/g, '')];
  for (let i = 0; i + 1 < pairs.length; i += 2)
    FOLDED[(pairs[i] as string).charCodeAt(0)] = (pairs[i + 1] as string).charCodeAt(0);
  // Full-width digits, letters and signs (！ to ～) stand 0xfee0 above their plain forms.
  for (let unit = 0xff01; unit <= 0xff5e; unit++) FOLDED[unit] = unit - 0xfee0;
  for (let unit = 0x41; unit <= 0x5a; unit++) {
    FOLDED[unit] = unit + 0x20;
    FOLDED[unit + 0xfee0] = unit + 0x20;
  }
}
const CHUNK = 4096;

/**
 * A text of Chinese characters as it is looked up: every character in one of its forms, full-width digits, letters
 * and signs as plain ones, Latin letters small. As long as the text it was made from, unit for unit.
 */
export function foldHan(text: string): string {
  let out = '';
  const units = new Uint16Array(Math.min(CHUNK, text.length));
  for (let from = 0; from < text.length; from += CHUNK) {
    const size = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < size; i++) {
      const unit = text.charCodeAt(from + i);
      const folded = FOLDED[unit] as number;
      units[i] = folded === 0 ? unit : folded;
    }
    out += String.fromCharCode.apply(
      undefined,
      (size === units.length ? units : units.subarray(0, size)) as unknown as number[],
    );
  }
  return out;
}

let lastText = '';
let lastFolded = '';

/** `foldHan` of a whole text; the last one is kept, for its readers come one after the other. */
export function foldedHan(text: string): string {
  if (text !== lastText) {
    lastFolded = foldHan(text);
    lastText = text;
  }
  return lastFolded;
}
