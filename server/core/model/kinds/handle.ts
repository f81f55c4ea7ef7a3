import { declare, type ParsedValue } from '../kind.ts';

export const handle = declare({
  kind: 'handle',
  label: 'Handle',
  title: 'Chat handle',
  plural: 'Chat handles',
  description: 'An account of a chat service.',
  family: 'identifier',
  properties: {
    service: { title: 'Service', description: 'The chat service, such as telegram.', type: 'text' },
    name: {
      title: 'Name',
      description: 'The name of the account at that service, without @.',
      type: 'text',
    },
  },
  snapshot: 'handle',
  reaches: true,
  contactList: 'handles',
  typed: { as: 'a chat handle', read: readHandle, sure: true },
  resolution: { group: 'contact', rho: 0.005 },
  russian: {
    title: 'учётная запись',
    plural: 'Учётные записи',
    forms: ['учётная запись', 'учётные записи', 'учётных записей'],
  },
  inCase: {
    type: 'uco-observable:DigitalAccount',
    facet: 'AccountFacet',
    property: 'accountIdentifier',
  },
  abroad: {
    maltego: 'maltego.Alias',
    stix: ({ service, name }) => ({ type: 'user-account', account_type: service, user_id: name }),
    ftm: ({ service, name }) => ['UserAccount', { service, username: name }],
  },
  mark: { shape: 'tag', w: 19, h: 14, fill: '#006B4C', stroke: '#00291D', sign: 'dot' },
  look: {
    shape: 'tag',
    size: [35, 25],
    icon: 'M8 9h8 M8 13h6 M18 4a3 3 0 0 1 3 3v8a3 3 0 0 1 -3 3h-5l-5 3v-3h-2a3 3 0 0 1 -3 -3v-8a3 3 0 0 1 3 -3h12',
    colour: {
      light: { fill: '#006B4C', stroke: '#004A35', icon: '#FFFFFF' },
      dark: { fill: '#3DBE97', stroke: '#8CE0C5', icon: '#0B1014' },
    },
  },
});

interface Service {
  readonly title: string;
  /** Words that name the service in front of a handle, lower case. */
  readonly aliases: readonly string[];
  /** Hosts whose first path segment is an account. */
  readonly hosts: readonly string[];
  /** A name that the service accepts; only ever run on a string of at most 64 characters. */
  readonly name: RegExp;
}

const plainName = /^[\p{L}\p{N}._-]{2,64}$/u;

const words = (list: string) => list.split(' ').map((word) => word.replaceAll('_', ' '));

export const services: Readonly<Record<string, Service>> = {
  telegram: {
    title: 'Telegram',
    aliases: words(
      'telegram telegramm ✈ telega tg tele tlg телеграм телеграмм телега телегу телеге телеграме телеграмда телеграмым тг тгк тлг тэгэ تلگرام تلگرم تلي تیلی تیلیگرام تیلگرام ټلګرام ټيلګرام ټلیګرام تلګرام تيليجرام تليجرام تلغرام تيليغرام تليغرام تلقرام テレグラム テレグラ 텔레그램 텔레 텔그 เทเลแกรม เทเลแกม เทเลแกรมม์ เทเล',
    ),
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    name: /^[a-z][a-z0-9_]{3,31}$/i,
  },
  whatsapp: {
    title: 'WhatsApp',
    aliases: words(
      'whatsapp whats_app watsapp ватсап вотсап вацап уотсап واتساپ واتساب واټساپ ワッツアップ 왓츠앱 วอตส์แอป',
    ),
    hosts: [],
    name: plainName,
  },
  viber: {
    title: 'Viber',
    aliases: words('viber вайбер вибер فایبر فايبر وایبر وايبر バイバー 바이버 ไวเบอร์'),
    hosts: [],
    name: plainName,
  },
  signal: {
    title: 'Signal',
    aliases: words(
      'signal sinyal сигнал سیگنال سيجنال سيغنال سګنال سيګنال سیګنال シグナル 시그널 ซิกแนล ซิกนอล',
    ),
    hosts: [],
    name: plainName,
  },
  instagram: {
    title: 'Instagram',
    aliases: words(
      'instagram insta ig inst instagramm инстаграм инстаграмм инста инсте инсту инстик инстаграме اینستاگرام اینستا انستاگرام انسټاګرام انسټاگرام انسټا انستاګرام انستګرام انستگرام انستا إنستغرام انستغرام إنستا انستقرام انستجرام انستاجرام インスタグラム インスタ 인스타그램 인스타 인별 อินสตาแกรม อินสตา ไอจี',
    ),
    hosts: ['instagram.com', 'instagr.am', 'ig.me'],
    name: /^[a-z0-9._]{1,30}$/i,
  },
  facebook: {
    title: 'Facebook',
    aliases: words(
      'facebook fb фейсбук فیسبوک فيسبوك فېسبوک フェイスブック 페이스북 페북 เฟซบุ๊ก เฟสบุ๊ค เฟส',
    ),
    hosts: ['facebook.com', 'fb.com', 'fb.me', 'm.me'],
    name: plainName,
  },
  vk: {
    title: 'VK',
    aliases: words('vk вк вконтакте вкшка'),
    hosts: ['vk.com', 'vk.me'],
    name: plainName,
  },
  ok: { title: 'OK', aliases: words('ok.ru одноклассники'), hosts: ['ok.ru'], name: plainName },
  tiktok: {
    title: 'TikTok',
    aliases: words(
      'tiktok tik_tok тикток тик_ток تیک_تاک تيك_توك تیکتاک ティックトック 틱톡 ติ๊กต็อก',
    ),
    hosts: ['tiktok.com'],
    name: /^[a-z0-9._]{2,24}$/i,
  },
  snapchat: {
    title: 'Snapchat',
    aliases: words(
      'snapchat snap sc 👻 снап снапчат سناب سناب_شات سنابشات اسنپ_چت اسنپ اسنپچت سنپچت سنپ_چت スナチャ スナップチャット 스냅챗 스냅 สแนปแชท สแนปแชต สแนป',
    ),
    hosts: ['snapchat.com'],
    name: /^[a-z][a-z0-9._-]{2,14}[a-z0-9]$|^[a-z][a-z0-9._-]{2,30}$/i,
  },
  line: {
    title: 'LINE',
    aliases: words('line line_id lineid лайн لاین لاين ライン 라인 ไลน์ ไลน์ไอดี ไอดีไลน์ ไลน'),
    hosts: ['line.me'],
    name: /^[a-z0-9._-]{2,30}$/i,
  },
  wechat: {
    title: 'WeChat',
    aliases: words(
      'wechat weixin we_chat wx vx вичат вечат ви_чат 微信 ウィーチャット ウィチャット 위챗 วีแชท วีแชต ويتشات ويشات ويشات وی_چت ویچت',
    ),
    hosts: [],
    name: plainName,
  },
  kakaotalk: {
    title: 'KakaoTalk',
    aliases: words(
      'kakaotalk kakao katalk katok kakao_talk какао какаоток какао_ток 카카오톡 카톡 카카오 톡 カカオトーク カカオ カカトーク คาเคา คาคาโอทอล์ค คาเคาทอล์ค กาเกา کاکائو کاکاو كاكاو كاكاوتوك',
    ),
    hosts: [],
    name: plainName,
  },
  imo: { title: 'imo', aliases: words('imo имо ایمو ايمو'), hosts: ['imo.im'], name: plainName },
  onlyfans: {
    title: 'OnlyFans',
    aliases: words('onlyfans онлифанс'),
    hosts: ['onlyfans.com'],
    name: /^[a-z0-9._-]{3,30}$/i,
  },
  fansly: {
    title: 'Fansly',
    aliases: words('fansly'),
    hosts: ['fansly.com'],
    name: /^[a-z0-9._-]{3,30}$/i,
  },
  /** `@name` where the ad does not say of which service: its own kind of account, never mixed with a known one. */
  unknown: { title: 'Account', aliases: [], hosts: [], name: /^[a-z][a-z0-9._-]{2,31}$/i },
};

/** Finds the service that a word names, by its key or an alias; undefined when none is known. */
export function serviceOf(word: string): string | undefined {
  const lower = word.trim().toLowerCase();
  if (Object.hasOwn(services, lower)) return lower;
  return serviceByAlias.get(lower);
}

const serviceByAlias = new Map(
  Object.entries(services).flatMap(([name, { aliases }]) =>
    aliases.map((alias) => [alias, name] as const),
  ),
);

/**
 * Reads `service:name` or `service: @name`.
 * @returns undefined when the service is unknown or could not have an account of that name
 */
export function readHandle(raw: string): ParsedValue | undefined {
  const written = raw.normalize('NFKC');
  const colon = written.indexOf(':');
  const service = colon > 0 ? serviceOf(written.slice(0, colon)) : undefined;
  if (!service) return undefined;
  return readHandleOf(service, written.slice(colon + 1));
}

/** Reads the account name of a known service. */
export function readHandleOf(service: string, raw: string): ParsedValue | undefined {
  const name = raw.normalize('NFKC').trim().replace(/^@\s?/, '').toLowerCase();
  const known = Object.hasOwn(services, service) ? services[service] : undefined;
  if (name.length > 64 || !known?.name.test(name) || !/[\p{L}\p{N}]/u.test(name)) return undefined;
  return {
    entity: {
      kind: 'handle',
      id: `handle:${service}:${name}`,
      caption: name,
      properties: { service, name },
    },
    steps: name === raw ? [] : ['lower-cased, @ removed'],
    confidence: 0.97,
  };
}
