import type { Kind, Reading } from './kind.ts';

export const handle: Kind = {
  kind: 'handle',
  label: 'Handle',
  title: 'Chat handle',
  plural: 'Chat handles',
  family: 'identifier',
  properties: {
    service: { title: 'Service', type: 'text' },
    name: { title: 'Name', type: 'text' },
  },
  specificity: 0.95,
  redact: (n) => `Chat handle ${n}`,
};

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

export const services: Readonly<Record<string, Service>> = {
  telegram: {
    title: 'Telegram',
    aliases: [
      'telegram',
      'tg',
      'телеграм',
      'телеграмм',
      'тг',
      'تلگرام',
      'تيليجرام',
      '텔레그램',
      'テレグラム',
      'เทเลแกรม',
    ],
    hosts: ['t.me', 'telegram.me'],
    name: /^[a-z][a-z0-9_]{3,31}$/i,
  },
  whatsapp: {
    title: 'WhatsApp',
    aliases: ['whatsapp', 'whats app', 'ватсап', 'вотсап', 'واتساپ', 'واتساب'],
    hosts: [],
    name: plainName,
  },
  viber: { title: 'Viber', aliases: ['viber', 'вайбер'], hosts: [], name: plainName },
  signal: { title: 'Signal', aliases: ['signal'], hosts: [], name: plainName },
  instagram: {
    title: 'Instagram',
    aliases: ['instagram', 'insta', 'инстаграм', 'инста', 'اینستاگرام', '인스타', 'インスタ'],
    hosts: ['instagram.com'],
    name: /^[a-z0-9._]{1,30}$/i,
  },
  facebook: {
    title: 'Facebook',
    aliases: ['facebook', 'fb'],
    hosts: ['facebook.com', 'fb.com'],
    name: plainName,
  },
  vk: { title: 'VK', aliases: ['vk', 'вк', 'вконтакте'], hosts: ['vk.com'], name: plainName },
  ok: { title: 'OK', aliases: ['ok.ru', 'одноклассники'], hosts: ['ok.ru'], name: plainName },
  tiktok: {
    title: 'TikTok',
    aliases: ['tiktok', 'тикток'],
    hosts: ['tiktok.com'],
    name: /^[a-z0-9._]{2,24}$/i,
  },
  snapchat: {
    title: 'Snapchat',
    aliases: ['snapchat', 'snap'],
    hosts: ['snapchat.com'],
    name: plainName,
  },
  line: {
    title: 'LINE',
    aliases: ['line', 'line id', 'lineid', 'ไลน์', 'ライン', '라인'],
    hosts: ['line.me'],
    name: /^[a-z0-9._-]{2,30}$/i,
  },
  wechat: { title: 'WeChat', aliases: ['wechat', 'weixin', '微信'], hosts: [], name: plainName },
  kakaotalk: {
    title: 'KakaoTalk',
    aliases: ['kakaotalk', 'kakao', '카카오톡', '카톡', 'カカオ'],
    hosts: [],
    name: plainName,
  },
  imo: { title: 'imo', aliases: ['imo'], hosts: ['imo.im'], name: plainName },
};

/** Finds the service that a word names, by its key or an alias; undefined when none is known. */
export function serviceOf(word: string): string | undefined {
  const lower = word.trim().toLowerCase();
  if (Object.hasOwn(services, lower)) return lower;
  return Object.entries(services).find(([, service]) => service.aliases.includes(lower))?.[0];
}

/**
 * Reads `service:name` or `service: @name`.
 * @returns undefined when the service is unknown or could not have an account of that name
 */
export function readHandle(raw: string): Reading | undefined {
  const written = raw.normalize('NFKC');
  const colon = written.indexOf(':');
  const service = colon > 0 ? serviceOf(written.slice(0, colon)) : undefined;
  if (!service) return undefined;
  return readHandleOf(service, written.slice(colon + 1));
}

/** Reads the account name of a known service. */
export function readHandleOf(service: string, raw: string): Reading | undefined {
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
