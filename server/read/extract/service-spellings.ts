/**
 * How ads spell the services of the model beyond their names there: slips, short forms, other alphabets. Endings,
 * hyphens, gaps, and the several forms of Arabic letters are rules (`service-words.ts`) and need no entry.
 */
export const spellings: Readonly<Record<string, string>> = {
  telegram:
    '电报 電報 飞机 飛機 telgram telegam telgraf teleqram tlgrm tgram telegu telege телеграмка тележка телгрм телеграма телеграмчик тэлеграм тилиграм талаграм تلگرام تلکرام تلجرام تيلجرام テレグラム てれぐらむ ﾃﾚｸﾞﾗﾑ テレグ 텔레그렘 텔레그람 텔래그램 텔레그래 텔그램 ㅌㄹ ㅌㄹㄱㄹ เทเลแกรม์ เทเลเกรม เทเรแกรม เทเลแกลม เทเลกรัม เทเลแกรมส์ เทลแกรม',
  whatsapp:
    'whatsap watsap wattsap whatsup vatsap votsap vatsapp votsapp uatsap ватсапп вотсапп ватцап воцап вацапп уатсап ватсаб вотсаб واتساپ واتسپ وتساب وتساپ واتسآپ واټسپ わっつあっぷ ワッツ 와츠앱 왓츠업 왓챕 วอทส์แอพ วอทส์แอป วอตส์แอพ วอทแอพ วอทแอป วอตแอพ วอตแอป วอทซ์แอพ วอตซ์แอป ว็อทแอพ',
  viber: 'vayber waiber vaiber вайберь وایبر وايبر فایبر ไวเบอ',
  signal: 'signaal سیگنل しぐなる ซิกนัล',
  instagram:
    'gram instgram insragram instagramm instaqram insta inst instu inste инст инстаграма инстраграм инстограм инсты اینستا اینستگرام اینستاگرم いんすたぐらむ いんすた ｲﾝｽﾀ ｲﾝｽﾀｸﾞﾗﾑ 인스타그렘 인스타그람 인별그램 ㅇㅅㅌ ㅇㅅㅌㄱㄹ อินสตราแกรม อินสตาร์แกรม อิสตาแกรม อินสตาแกม อินสตราแกม',
  facebook:
    'facebok fasebook feysbuk feisbuk фэйсбук фейсбок фб فیسبوک فسبوک فيسبوق ふぇいすぶっく フェースブック 페이스북 페북 เฟสบุค เฟสบุ๊ก เฟซบุ๊ค เฟซบุค เฟสบุ๊ค เฟสบุ๊คส์',
  vk: 'vkontakte vkontakti вконтакт вконтактик вкантакте вконтакти',
  ok: 'одноклассник odnoklassniki одноклашки',
  tiktok:
    'tictok tiktoc тиктог тиктак тик-ток تیکتوک تيكتوك تکتاک てぃっくとっく 틱톡 틱탁 ติ๊กตอก ติ๊กต๊อก ติกตอก ติกต็อก ติกต๊อก',
  snapchat: 'snepchat snapchatt снэпчат снапчат снепчат سنابچت スナップ 스냅쳇 สแนปแชต สแนปแช็ต',
  line: 'らいん ﾗｲﾝ 라잉 ทักไล แอดไล ไอดีไล ไลน์ไอดี',
  wechat:
    'wechet vechat vichat weichat вичад вичет уичат ویچت وتشات ويتشت うぃーちゃっと ウィチャ 위쳇 微信号 微信號 薇信 威信 徽信 加微 加v 加我v +v v信 วีแช็ต วีแชด วิแชท',
  kakaotalk:
    'kakaotolk kakotalk kakaotok cacaotalk каокаоток какаотолк کاکاوتاک かかおとーく かかお ｶｶｵ カカオト 까톡 깨톡 카톸 카카오톸 ㅋㅌ ㅋㅋㅇㅌ ㅋㅏ톡 คาเคาทอค คาเคาทอล์ก กาเกาทอล์ค',
};

/** First halves of names that are written in two: “теле грам”, “tik-tok”, “в контакте”. */
export const firstHalves =
  "tele insta face feys snap tik whats what's wats vats vots we kakao line v 加 加我 теле тэле инста фейс фэйс снап тик вотс ватс уотс ви какао в تله تلي تلی تلیگ اینستا انستا فیس فيس فېس سناب اسنپ سنپ وی تیک تيك واتس وټس واټس کاکائو テレ インスタ フェイス カカオ 텔레 인스타 페이스 카카오 เทเล อินสตา เฟส เฟซ ติ๊ก วี ไลน์";
