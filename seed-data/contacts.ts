/** Handles, addresses and sites that are fictional by their look: reserved domains, telling names. */
import type { CountryCode } from './places.ts';
import type { Rng } from './rng.ts';

const marks = ['demo', 'notreal', 'sample', 'invented'];
const nouns =
  'lale river silk amber maral tulip hanami derya lotus pine qonaq stone luna coral steppe cedar pearl breeze saffron harbor'.split(
    ' ',
  );
const mailHosts =
  'example.org example.net example.com mail.example.com jobs.example.net example.org example.net mail.example.org post.test'.split(
    ' ',
  );

/** Chat services in use, by country. WhatsApp is not among them: there the phone is the handle. */
const services: Record<CountryCode, string[]> = {
  KZ: ['telegram', 'instagram', 'viber'],
  KG: ['telegram', 'instagram', 'viber'],
  UZ: ['telegram', 'telegram', 'instagram'],
  TJ: ['telegram', 'viber'],
  TM: ['telegram', 'instagram', 'viber'],
  RU: ['telegram', 'telegram', 'viber'],
  TR: ['instagram', 'telegram'],
  AE: ['telegram', 'wechat', 'instagram'],
  KR: ['kakaotalk', 'telegram', 'line'],
  JP: ['line', 'instagram', 'wechat'],
  TH: ['line', 'wechat', 'telegram'],
};

/** A name that no two callers share: `serial` goes into it. */
function nameFor(serial: number, rng: Rng, by: string): string {
  return `${rng.pick(marks)}${by}${rng.pick(nouns)}${by}${serial}`;
}

/** `service:name`, lower case. */
export function handleFor(serial: number, country: CountryCode, rng: Rng): string {
  return `${rng.pick(services[country])}:${nameFor(serial, rng, '_')}`;
}

export function emailFor(serial: number, rng: Rng): string {
  return `${nameFor(serial, rng, '.')}@${rng.pick(mailHosts)}`;
}

/** Where strangers keep their pages side by side. */
const sharedHost = 'pages.example';

/** A site of one's own or, with the chance `shared`, a profile page on a shared host. */
export function siteFor(serial: number, shared: number, rng: Rng): string {
  const name = nameFor(serial, rng, '-');
  return rng.chance(shared) ? `${sharedHost}/${name}` : `${name}.example`;
}

const links: Record<string, (name: string) => string> = {
  telegram: (name) => `t.me/${name}`,
  instagram: (name) => `instagram.com/${name}`,
  whatsapp: (name) => `wa.me/${name.replace('+', '')}`,
};
const labels: Record<string, string[]> = {
  telegram: ['telegram', 'tg', 'телеграм', 'Telegram:'],
  instagram: ['insta', 'instagram', 'IG:'],
  whatsapp: ['WhatsApp', 'ватсап', 'wa'],
  viber: ['viber', 'вайбер'],
  line: ['LINE', 'line id', 'LINE:'],
  kakaotalk: ['kakao', '카톡', 'KakaoTalk:'],
  wechat: ['WeChat', 'wx', '微信'],
};

/** A handle as a text shows it: a link, or the service's name before it. */
export function writeHandle(handle: string, rng: Rng): string {
  const at = handle.indexOf(':');
  const service = handle.slice(0, at);
  const name = handle.slice(at + 1);
  const link = links[service];
  if (link !== undefined && rng.chance(0.4)) return link(name);
  const sign = service === 'telegram' || service === 'instagram' ? rng.pick(['@', '@', '']) : '';
  return `${rng.pick(labels[service] ?? [service])} ${sign}${name}`;
}

export function writeEmail(email: string, obscured: boolean, rng: Rng): string {
  if (!obscured) return email;
  return rng.pick([
    email.replace('@', ' (at) '),
    email.replace('@', '[at]').replaceAll('.', '[dot]'),
    email.replace('@', ' @ '),
  ]);
}
