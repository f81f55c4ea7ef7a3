import { expect, test } from 'vitest';
import { readFrom } from './support.ts';

test.each([
  ['ar', 'AE', 'صفر خمسة صفر صفر صفر صفر أربعة وأربعين سبعة عشر', 'phone:+971500004417'],
  ['en', 'AU', 'call oh four nine one, five seven oh, one five six', 'phone:+61491570156'],
  ['fa', 'AF', 'صفر هفتاد صفر صفر صفر چهل و چهار هفده', 'phone:+93700004417'],
  ['ja', 'JP', 'ゼロ九ゼロのゼロゼロゼロゼロの四四一七', 'phone:+819000004417'],
  ['kk', 'KZ', 'сегіз жеті жүз нөл нөл нөл қырық төрт он жеті', 'phone:+77000004417'],
  ['ko', 'KR', '공일공에 공공공공에 사사일칠', 'phone:+821000004417'],
  ['ky', 'KG', 'нөл жети жүз нөл нөл нөл төрт жүз он жети', 'phone:+996700000417'],
  ['ps', 'AF', 'صفر اووه صفر صفر صفر صفر څلور څلور یو اووه', 'phone:+93700004417'],
  ['ru', 'KZ', 'восемь семьсот ноль ноль ноль сорок четыре семнадцать', 'phone:+77000004417'],
  ['tg', 'TJ', 'навад сифр сифр сифр чилу чор ҳабдаҳ', 'phone:+992900004417'],
  ['th', 'TH', 'ศูนย์แปดศูนย์ศูนย์ศูนย์ศูนย์สี่สี่หนึ่งเจ็ด', 'phone:+66800004417'],
  ['tk', 'TM', 'sekiz altmyş bäş nol nol kyrk dört on ýedi', 'phone:+99365004417'],
  ['tr', 'TR', 'sıfır beş yüz sıfır sıfır sıfır kırk dört on yedi', 'phone:+905000004417'],
  ['uz', 'UZ', "to'qson nol nol nol qirq to'rt o'n yetti", 'phone:+998900004417'],
  ['zh', 'CN', '幺三八零零零零四四一七', 'phone:+8613800004417'],
  ['zh', 'CN', '壹叁捌 零零零零 肆肆壹柒', 'phone:+8613800004417'],
  ['zh', 'CN', '138零零零零四四一七', 'phone:+8613800004417'],
  ['zh', 'CN', '电话13800004417', 'phone:+8613800004417'],
])('%s in %s: a number said in words, or in its own digits, %s', (_, country, text, id) => {
  expect(readFrom(text, country)).toEqual([id]);
});

test.each([
  ['ar', 'AE', 'baan آت example نقطة org'],
  ['en', 'US', 'baan at example dot org'],
  ['fa', 'AF', 'baan ات example نقطه org'],
  ['ja', 'JP', 'baan アット example ドット org'],
  ['kk', 'KZ', 'baan айқұлақ example нүкте org'],
  ['ko', 'KR', 'baan 골뱅이 example 닷 org'],
  ['ky', 'KG', 'baan маймылча example чекит org'],
  ['ps', 'AF', 'baan ات example ټکی org'],
  ['ru', 'KZ', 'baan собака example точка org'],
  ['tg', 'TJ', 'baan собака example нуқта org'],
  ['th', 'TH', 'baan แอท example จุด org'],
  ['tk', 'TM', 'baan et example nokat org'],
  ['tr', 'TR', 'baan kuyruklu a example nokta org'],
  ['uz', 'UZ', 'baan kuchukcha example nuqta org'],
  ['zh', 'CN', 'baan 艾特 example 点 org'],
])('%s in %s: an address with its signs in words, %s', (_, country, text) => {
  expect(readFrom(text, country)).toEqual(['email:baan@example.org']);
});

test.each([
  ['ar', 'AE', 'الرسوم ٤٠٠-٦٠٠ درهم'],
  ['en', 'AU', 'flat 12, 350 a week, ref 0491570156'],
  ['fa', 'AF', 'قیمت ۱۸۰۰۰-۲۵۰۰۰ افغانی'],
  ['ja', 'JP', '料金12000円、注文番号09000004417'],
  ['kk', 'KZ', 'бағасы 15 000 теңге, 7 қабат'],
  ['ko', 'KR', '시급 15000원, 주문번호 01000004417'],
  ['ky', 'KG', 'саатына 1500-2500 сом'],
  ['ps', 'AF', 'په ساعت کې ۱۵۰۰-۲۵۰۰ افغانۍ'],
  ['ru', 'KZ', 'договор № 8700000441, 15 000 руб'],
  ['tg', 'TJ', 'эълони № 0000567495'],
  ['th', 'TH', 'ชั่วโมงละ ๓๕๐ บาท'],
  ['tk', 'TM', 'sagady 200-350 manat'],
  ['tr', 'TR', 'kapora 500 TL, kat 5'],
  ['uz', 'UZ', "150 000-250 000 so'm"],
  ['zh', 'CN', '一百三十八元，订单号13800004417，800元一次'],
])('%s in %s: amounts and numbers of papers are no contacts, %s', (_, country, text) => {
  expect(readFrom(text, country)).toEqual([]);
});
