import type { Rng } from '../../../seed-data/rng.ts';
import type { Language } from '../../../seed-data/words/types.ts';
import { bankOf } from '../bank.ts';
import type { As } from './cast.ts';
import { words } from './words/index.ts';

/** What is said of a contact that is not how to reach who placed the ad; other languages do it in English. */
const asides = bankOf(`
driver: ru водитель, встретит | kk жүргізуші | ky айдоочу | uz haydovchi | tg ронанда | tk sürüji | tr şoför | en driver picks you up | ko 기사 | ja ドライバー | th คนขับรถ | ar سائق
studio: ru фото | kk фото | ky фото | tr fotoğraf | uz foto | en photos by
help: ru Поддержка сайта | tr Site destek | en Support of this site
pilot: ru Размещено через | tr Yayınlayan | en Posted with
`);

/** What stands before a number or account of the kind. */
export function asideOf(rng: Rng, as: As, language: Language): string {
  if (as === 'moved') return rng.pick(words[language]('moved'));
  if (as === 'own' || as === 'pay' || as === 'warning') return '';
  const said = asides(as);
  const known =
    said.find((one) => one.startsWith(language)) ?? said.find((one) => one.startsWith('en'));
  return known?.slice(3) ?? '';
}

const chatLabels: Readonly<Record<string, readonly string[]>> = {
  telegram: ['telegram', 'tg', 'ТГ', 'телеграм', 'Telegram', 'телега'],
  instagram: ['insta', 'instagram', 'IG', 'инста'],
  line: ['LINE', 'Line ID', 'ไลน์'],
  kakaotalk: ['kakao', '카톡', 'KakaoTalk'],
  wechat: ['WeChat', 'wx', '微信'],
};

/** A chat as people write it, each in one way. @param habit a whole number that stands for the way */
export function chatWritten(id: string, habit: number): string {
  const [, service = '', name = ''] = id.split(':');
  const labels = chatLabels[service] ?? [service];
  const label = labels[habit % labels.length];
  if (service === 'telegram' && habit % 4 === 0) return `https://t.me/${name}`;
  if (service === 'telegram' && habit % 4 === 1) return `t.me/${name}`;
  if (service === 'instagram' && habit % 3 === 0) return `instagram.com/${name}`;
  const sign = ['telegram', 'instagram'].includes(service) && habit % 5 !== 0 ? '@' : '';
  return `${label}: ${sign}${name}`;
}

export function emailWritten(id: string, habit: number): string {
  const email = id.slice('email:'.length);
  return habit % 6 === 0 ? email.replace('@', ' (at) ') : email;
}
