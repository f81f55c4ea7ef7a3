/**
 * What a language brings: sentences in which `[a|b|c]` is chosen once for a template (so two authors
 * rarely word alike) and `{slot}` is filled for each ad. Slots: city, country, pay, name, weeks, hours,
 * contact.
 */
import { type CountryCode, countryCodes } from '../places.ts';

export type Language =
  | ('ru' | 'kk' | 'ky' | 'tg' | 'tk' | 'uz' | 'tr')
  | ('en' | 'ar' | 'ko' | 'ja' | 'th');

/** Topics of recruitment first, topics of advertising after. */
export const recruitmentTopics = ['hostess', 'sewing', 'hotel', 'care', 'dance', 'model'] as const;
export const serviceTopics = ['massage', 'company', 'room'] as const;
export type Topic = (typeof recruitmentTopics)[number] | (typeof serviceTopics)[number];

export interface Words {
  topics: Record<Topic, [title: string, title: string, ...lines: string[]]>;
  openers: string[];
  /** Terms of a job abroad. */
  terms: string[];
  /** Remarks that suit an advertised service or room. */
  remarks: string[];
  /** Last line; holds {contact}. */
  closings: string[];
  labels: { phone: string; email: string; payment: string; site: string };
  countries: Record<CountryCode, string>;
  names: string[];
}

/** Names of countries as a language has them, in the order of `countryCodes`. */
export function byCountry(names: string): Record<CountryCode, string> {
  const list = names.split(', ');
  return Object.fromEntries(countryCodes.map((code, at) => [code, list[at]])) as Words['countries'];
}
