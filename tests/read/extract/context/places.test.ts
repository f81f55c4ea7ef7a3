import { expect, test } from 'vitest';
import { readPlaces } from './support.ts';

test.each([
  // One language a line: the bare name, and the forms that its cases give it.
  ['ru', 'Массаж в Алматы', 'Алматы=Almaty'],
  [
    'ru',
    'Работа в Стамбуле, из Москвы через Анталью',
    'Стамбуле=Istanbul Москвы=Moscow Анталью=Antalya',
  ],
  ['ru', 'вылет в дубай, виза ОАЭ', 'дубай=Dubai'],
  ['ru', 'требуются горничные в Турцию', 'Турцию=Türkiye'],
  ['ru', 'квартира в Нью-Йорке', 'Нью-Йорке=New York City'],
  ['kk', 'Стамбулға тазалықшы, Астанада кездесу', 'Стамбулға=Istanbul Астанада=Astana'],
  ['kk', 'Dubaidağy qonaqüige qyzmetşı', 'Dubaidağy=Dubai'],
  ['ky', 'Бишкектен Түркияга', 'Бишкектен=Bishkek Түркияга=Türkiye'],
  ['tg', 'Кор дар Маскав, аз Душанбе', 'Маскав=Moscow Душанбе=Dushanbe'],
  ['uz', 'Istanbulga oshpaz, Toshkentda suhbat', 'Istanbulga=Istanbul Toshkentda=Tashkent'],
  ['uz', 'Туркияга ҳамшира, Тошкентдан', 'Туркияга=Türkiye Тошкентдан=Tashkent'],
  [
    'tk',
    'Stambuldaky gyzlara iş, Aşgabatdan Dubaýa',
    'Stambuldaky=Istanbul Aşgabatdan=Ashgabat Dubaýa=Dubai',
  ],
  ['tr', "Antalya'da otel, İstanbul’dan servis", "Antalya'da=Antalya İstanbul’dan=Istanbul"],
  ['fa', 'کار در دبی از کابل', 'دبی=Dubai کابل=Kabul'],
  ['ps', 'په دوبۍ کې کار', 'دوبۍ=Dubai'],
  ['ar', 'عمل بدبي أو في إسطنبول', 'بدبي=Dubai إسطنبول=Istanbul'],
  ['th', 'งานที่ดูไบและเชียงใหม่', 'ดูไบ=Dubai เชียงใหม่=Chiang Mai'],
  ['ja', '東京都内、ドバイのホテル求人', '東京都=Tokyo ドバイ=Dubai'],
  ['ko', '서울에서 두바이로', '서울에서=Seoul 두바이로=Dubai'],
  ['en', 'Hotel jobs in New York and #dubai', 'New York=New York City dubai=Dubai'],
])('%s: %s', (_, text, expected) => {
  expect(readPlaces(text)).toBe(expected);
});

test.each([
  ['plov is no city', 'Ош палав. osh tayyor, ош палав'],
  ['of families, and Monday', 'для семей с детьми, دوشنبه ساعت ۵'],
  ['oral, against, in the daytime', 'oral, qarshi emas, kunduzi'],
  ['income, again', 'доход высокий, доходы растут, кайра чалгыла'],
  ['languages, peoples, food', '日本語と中国人、ภาษาญี่ปุ่น อาหารเกาหลี, кыргыз кыздар'],
  ['addresses and handles', 'mail a@almaty.example, t.me/dubai_demo, www.moscow.example'],
  ['a cat, and Greek letters of faith', '고양이 그리스도'],
])('%s', (_, text) => {
  expect(readPlaces(text)).toBe('');
});

test('a city that is an ordinary word too needs its capital letter, or a hashtag', () => {
  expect(readPlaces('Работа в Оше, Ош')).toBe('Ош=Osh');
  expect(readPlaces('Ош: 0 555 …')).toBe('Ош=Osh');
  expect(readPlaces('массаж #ош')).toBe('ош=Osh');
});

test('three places at most, a country only where none of its cities is named', () => {
  expect(readPlaces('Россия, Москва, Дубай, Стамбул, Ташкент')).toBe(
    'Москва=Moscow Дубай=Dubai Стамбул=Istanbul',
  );
});
