import { expect, test } from 'vitest';
import { labelledAds } from '../labelled/read.ts';
import { contextOf } from './support.ts';

/** Ads whose language is told, by language; docs/explanation/what-was-measured.md explains what is left. */
const least: Readonly<Record<string, number>> = {
  ...{ ar: 0.95, en: 0.95, ja: 0.95, kk: 0.95, ko: 0.95, ky: 0.84, prs: 0.95, ps: 0.95 },
  ...{ ru: 0.95, tg: 0.95, th: 0.95, tk: 0.95, tr: 0.8, uz: 0.88 },
};

test('languages of the labelled ads, in the country of their platform', () => {
  for (const [language, ads] of labelledAds()) {
    const guesses = ads.map((ad) => contextOf(ad.text, ad.platform_country).language?.language);
    const right = guesses.filter((guess) => guess === language || isPersian(guess, language));
    const wrong = guesses.filter((guess) => guess !== undefined).length - right.length;
    expect(right.length / ads.length, language).toBeGreaterThanOrEqual(least[language] ?? 1);
    expect(wrong / ads.length, language).toBeLessThanOrEqual(0.05);
  }
});

const isPersian = (guess: string | undefined, language: string) =>
  guess === 'fa' && language === 'prs';

test.each([
  ['kk', 'Стамбулға тазалықшы қыздар керек, пәтер бар'],
  ['kk', 'Qyzdarğa jumys bar, jatyn oryn beriledi'],
  ['ky', 'Чет элге ашпозчу жана жыйноочу керек, виза бизден'],
  ['tg', 'Барои кор дар хориҷа духтарон лозим, хона ройгон'],
  ['tk', 'Gyzlara iş bar, öý mugt, jaň ediň'],
  ['uz', "Qizlarga ish bor, uy bepul, qo'ng'iroq qiling"],
  ['uz', 'Қизларга иш бор, уй бепул, қўнғироқ қилинг'],
  ['prs', 'دختران برای کار لازم است، خانه رایگان'],
  ['ps', 'نجونو ته کار شته، کوټه وړیا ده'],
  ['ar', 'مطلوب عاملات للفندق مع سكن'],
  ['tr', 'Kızlara iş var, konaklama bizden'],
  ['uk', 'Потрібні дівчата для роботи, телефонуйте'],
])('%s: %s', (expected, text) => {
  const country = expected === 'prs' ? 'AF' : undefined;
  expect(contextOf(text, country).language?.language).toBe(expected);
});

test('too little to tell is unknown', () => {
  for (const text of ['+7 700 000 44 17', '🌷🌷🌷', 'WhatsApp', ''])
    expect(contextOf(text).language).toBeUndefined();
});
