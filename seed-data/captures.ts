/** Ads as captures of them: the records of the capture format. */
import { type AdPlan, type AdSource, planAd, type Shown } from './ads.ts';
import { writeEmail, writeHandle } from './contacts.ts';
import { writePayment } from './payments.ts';
import { writePhone } from './phones.ts';
import { pictureFile } from './pictures.ts';
import { type CountryCode, countries, placeName } from './places.ts';
import { type Rng, rngOf } from './rng.ts';
import { isRecruitment, makeOdd, type Slots, type Templates, writeAd } from './texts.ts';
import { words } from './words/index.ts';
import type { Language } from './words/types.ts';

export type ImageReference = { path: string } | { url: string; sha256: string };

/** One line of captures.jsonl. Times are ISO 8601 in UTC; `postedAt` may be a day. */
export interface CaptureRecord {
  platform: string;
  url: string;
  adId: string;
  capturedAt: string;
  postedAt?: string;
  status: 'live' | 'removed';
  title?: string;
  text?: string;
  language?: Language;
  country?: CountryCode;
  city?: string;
  lat?: number;
  lon?: number;
  images?: ImageReference[];
  contacts?: {
    phones?: string[];
    emails?: string[];
    handles?: string[];
    payments?: string[];
    websites?: string[];
  };
  price?: string;
  collector: string;
  tool: string;
}

/** One look at one ad: the minute of it, and whether the ad was gone. */
export interface Look {
  index: number;
  minute: number;
  removed: boolean;
}

const scenarioEnd = Date.UTC(2026, 6, 1);
const minuteMs = 60_000;

export function isoTime(days: number, minute: number): string {
  return new Date(scenarioEnd - days * 1440 * minuteMs + minute * minuteMs).toISOString();
}

const spaced = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ' ');

function payOf(plan: AdPlan, rng: Rng): string {
  if (isRecruitment(plan.topic)) {
    const monthly = rng.between(6, 30) * 100;
    return rng.pick([`${spaced(monthly)} USD`, `$${monthly}`, `${monthly}-${monthly + 400} $`]);
  }
  const { currency, price } = countries[plan.place.country];
  const [low, high, step] = price;
  return `${spaced(rng.between(low / step, high / step) * step)} ${currency}`;
}

const hours = ['10:00-22:00', '24/7', '12:00-02:00', '9:00-21:00', '11:00-23:00', '14:00-04:00'];

/** The line of contacts in the text, in any order, with labels as the language has them. */
function contactLine(plan: AdPlan, obscured: number, rng: Rng): string {
  const { labels } = words[plan.language];
  const country = plan.place.country;
  const inText = (shown: Shown[]): string[] =>
    shown.filter(({ text }) => text).map(({ value }) => value);
  const label = (name: string): string => (rng.chance(0.4) ? `${name} ` : '');
  const parts = [
    ...inText(plan.phones).map((phone) =>
      rng.chance(0.06)
        ? `wa.me/${phone.slice(1)}`
        : `${label(rng.pick([labels.phone, labels.phone, 'WhatsApp']))}${writePhone(phone, country, rng.chance(obscured), rng)}`,
    ),
    ...inText(plan.handles).map((handle) => writeHandle(handle, rng)),
    ...inText(plan.emails).map(
      (email) => `${label(labels.email)}${writeEmail(email, rng.chance(obscured), rng)}`,
    ),
    ...inText(plan.sites).map(
      (site) =>
        `${label(labels.site)}${rng.pick(['', 'https://', 'https://', 'https://www.'])}${site}`,
    ),
    ...inText(plan.payments).map((payment) => `${labels.payment} ${writePayment(payment, rng)}`),
  ];
  return parts.join(rng.pick([', ', ' / ', '\n', ' | ', ' ']));
}

function contactField(
  plan: AdPlan,
  reader: CountryCode | null,
  rng: Rng,
): CaptureRecord['contacts'] {
  const inField = (shown: Shown[]): string[] =>
    shown.filter(({ field }) => field).map(({ value }) => value);
  const phones = inField(plan.phones);
  // No Japanese plan knows 090-0: boards that check numbers would take them with +81 only.
  const home = reader === 'JP' ? null : reader;
  const lists = {
    phones: phones.map((phone) => (rng.chance(0.25) ? writePhone(phone, home, false, rng) : phone)),
    emails: inField(plan.emails),
    handles: inField(plan.handles),
    payments: inField(plan.payments),
    websites: inField(plan.sites),
  };
  const filled = Object.entries(lists).filter(([, values]) => values.length > 0);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

/** The address of its own that the board prints under the ad, if it does. */
export function printedSupport({ scenario, seed }: AdSource, plan: AdPlan): string | null {
  const { support } = plan.platform;
  if (support === undefined) return null;
  return rngOf(seed, `support/${plan.index}`).chance(scenario.supportPrinted) ? support : null;
}

function wordsOf(
  source: AdSource,
  plan: AdPlan,
  templates: Templates,
): Required<Pick<CaptureRecord, 'title' | 'text' | 'price'>> {
  const { scenario, seed } = source;
  const { language } = plan;
  const rng = rngOf(seed, `contact/${plan.index}`);
  // A copied ad takes the numbers of the one it copies, so only place and contacts differ.
  const copied = rngOf(seed, `words/${plan.wordsOf}`);
  const vocabulary = words[language];
  const slots: Slots = {
    pay: payOf(plan, copied),
    weeks: String(copied.between(2, 16)),
    hours: copied.pick(hours),
    name: vocabulary.names[plan.name % vocabulary.names.length] ?? '',
    city: placeName(plan.place, language),
    country: vocabulary.countries[plan.destination],
    contact: contactLine(plan, scenario.obscured, rng),
  };
  const template = templates(plan.template, language, plan.topic);
  const { title, text } = writeAd(template, slots, copied);
  const support = printedSupport(source, plan);
  const footer = support === null ? '' : `\n${plan.platform.host} · ${support}`;
  return { title, text: `${makeOdd(text, scenario, rng)}${footer}`, price: slots.pay };
}

function placeFields(plan: AdPlan, rng: Rng): Partial<CaptureRecord> {
  const { place } = plan;
  const city = rng.pick([place.latin, place.latin, place.local, placeName(place, plan.language)]);
  return {
    ...(rng.chance(0.8) ? { language: plan.language } : {}),
    ...(rng.chance(0.96) ? { country: place.country } : {}),
    ...(rng.chance(0.92) ? { city } : {}),
    ...(rng.chance(0.3) ? { lat: place.lat, lon: place.lon } : {}),
  };
}

/** How the records refer to pictures: files beside them, or an address and the recipe's hash. */
export type PictureMode = 'files' | 'references';

/** The record of one look. A removed ad shows its title and nothing else. */
export function captureOf(
  source: AdSource,
  look: Look,
  templates: Templates,
  pictures: PictureMode,
): CaptureRecord {
  const { scenario, seed } = source;
  const plan = planAd(source, look.index);
  const { platform, adId } = plan;
  const rng = rngOf(seed, `record/${look.index}`);
  const { title, text, price } = wordsOf(source, plan, templates);
  const posted = isoTime(scenario.days, plan.minute);
  const collector = `unit ${rng.between(1, 9)}`;
  const head = {
    platform: platform.host,
    url: `https://${platform.host}${platform.path}${adId}`,
    adId,
    capturedAt: isoTime(scenario.days, look.minute),
  };
  const tail = { collector, tool: rng.pick(['scraper 1.2', 'scraper 1.3', 'browser capture 4']) };
  if (look.removed) return { ...head, status: 'removed', title, ...tail };
  const images = plan.pictures.map((picture): ImageReference => {
    const file = pictureFile(seed, picture);
    if (pictures === 'files') return { path: file.path };
    return { url: `https://${platform.host}/${file.path}`, sha256: file.key };
  });
  const where = placeFields(plan, rng);
  const contacts = contactField(plan, where.country ?? null, rng);
  return {
    ...head,
    ...(rng.chance(0.94) ? { postedAt: rng.chance(0.5) ? posted : posted.slice(0, 10) } : {}),
    status: 'live',
    title,
    text,
    ...where,
    ...(images.length > 0 ? { images } : {}),
    ...(contacts === undefined ? {} : { contacts }),
    ...(rng.chance(0.5) ? { price } : {}),
    ...tail,
  };
}
