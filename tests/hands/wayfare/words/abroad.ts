import { type Speech, tradesFrom } from './speech.ts';

/** Of those who recruit from where the work is: fewer say it, in fewer ways. */
export const english: Speech = {
  language: 'en',
  trades: tradesFrom(
    'factory packers, sewing operators, construction helpers, greenhouse pickers, hotel housekeepers, kitchen helpers, warehouse pickers, drivers and couriers, caregivers, fish processing staff',
  ),
  there: {
    KZ: 'in Kazakhstan',
    KG: 'in Kyrgyzstan',
    TJ: 'in Tajikistan',
    TM: 'in Turkmenistan',
    UZ: 'in Uzbekistan',
    KR: 'in Korea',
    TH: 'in Thailand',
    AE: 'in the Emirates',
    RU: 'in Russia',
    TR: 'in Turkey',
    JP: 'in Japan',
    AU: 'in Australia',
  },
  names: 'Aigul Daniel Zarina Farrukh Kamila Timur Madina Oybek Sara Bek'.split(' '),
  titles: {
    work: [
      '{trade} {there}, {pay}',
      'Jobs {there}: {trade}',
      '[Hiring|Wanted|Urgent]: {trade} {there}',
    ],
    papers: ['Work visa help, jobs {there}', 'Papers for work {there}'],
    road: ['Tickets and transfer for work {there}', 'Group travel from {city}'],
  },
  parts: {
    work: [
      [
        '[Hello|Dear friends|Good day]! We are [hiring|inviting|looking for] {trade} {there}.',
        '[Direct employer|Licensed partner|Trusted agency] needs {trade} {there}, {places} [places|people].',
      ],
      [
        '[Salary|Pay|Earnings] [from|about|up to] {pay} a month, [paid every Friday|advance after two weeks|never late].',
        'You take home {pay}, [overtime is extra|night shifts pay more|bonus after a full month].',
      ],
      [
        '[Shifts|Hours] [5/2|6/1|2/2], [lunch is free|two meals a day|uniform given].',
        '[Easy|Light|Steady] work, [two days of training|no experience needed|no language needed].',
      ],
      [
        '[Dormitory|Room for four|Housing] [is free|is paid by the firm|costs 100 $ a month], [next to the plant|kitchen and shower|internet included].',
      ],
      [
        '[Visa|Invitation|All papers] [by us|ready in {weeks} weeks|from start to end], [only a passport needed|passport and photo|medical check in {city}].',
        'Flights [from {city}|every Wednesday|in groups], [ticket on credit|ticket on us|deducted later].',
      ],
      [
        '[Men and women|Couples|Women|Men] [18–45|20–50|up to 55], [bring friends|clean record|no bad habits].',
        '[Registration|Booking|Service] fee {fee} $, [rest after the visa|refund if refused|by contract].',
      ],
    ],
    papers: [
      ['We [help|assist] with [work visas|invitations|permits] for jobs {there}.'],
      ['Takes {weeks} weeks, [two payments|half afterwards|pay after the visa], office in {city}.'],
    ],
    road: [
      ['[Buses|Seats|Flights] from {city} for work {there}, [every week|daily|on Fridays].'],
      ['A seat is {fee} $, [30 kg of luggage|parcels too|luggage free].'],
    ],
  },
  closings: [
    '[Write|Call|Message] [any time|until 21:00|from 9 to 18], {name}.',
    '[Details|Terms|Questions] [in private|by phone|from the manager], {name}.',
  ],
  labels: {
    phone: 'Tel',
    email: 'Mail',
    site: 'Site',
    payment: 'Registration fee to',
    office: 'Agency call centre',
    visa: 'Visa centre',
    bus: 'Transfer',
    chat: 'Common jobs chat',
    old: 'Old contact, still on',
  },
  digits: 'zero one two three four five six seven eight nine'.split(' '),
};

export const turkish: Speech = {
  language: 'tr',
  trades: tradesFrom(
    'fabrikaya paketçiler, dikişçiler, inşaata işçiler, seraya toplayıcılar, otele kat görevlileri, mutfağa yardımcılar, depoya elemanlar, şoför ve kuryeler, yaşlı bakıcıları, balık işleme elemanları',
  ),
  there: {
    KZ: "Kazakistan'da",
    KG: "Kırgızistan'da",
    TJ: "Tacikistan'da",
    TM: "Türkmenistan'da",
    UZ: "Özbekistan'da",
    KR: "Kore'de",
    TH: "Tayland'da",
    AE: "Emirlikler'de",
    RU: "Rusya'da",
    TR: "Türkiye'de",
    JP: "Japonya'da",
    AU: "Avustralya'da",
  },
  names: 'Aylin Murat Zeynep Serdar Leyla Kemal Gül Emre'.split(' '),
  titles: {
    work: ['{there} iş: {trade}', '{trade} [aranıyor|alınacak], {pay}'],
    papers: ['{there} çalışma izni', 'Davetiye ve vize, {city}'],
    road: ['{there} işe yolculuk', 'Bilet ve transfer, {city}'],
  },
  parts: {
    work: [
      [
        '[Merhaba|Selam|İyi günler]! {there} [çalışacak|işe başlayacak] {trade} [arıyoruz|alıyoruz].',
        '[Güvenilir firma|Doğrudan işveren|Tecrübeli ajans]: {there} iş, {trade}.',
      ],
      [
        '[Maaş|Ücret|Kazanç] {pay} [civarı|ve üzeri|net], [haftalık ödeme|avans iki haftada|gecikmesiz].',
      ],
      ['[Vardiya|Çalışma] [5/2|6/1|2/2], [öğle yemeği bizden|iki öğün yemek|iş kıyafeti verilir].'],
      [
        '[Lojman|Yurt|Dört kişilik oda] [ücretsiz|firmadan|aylık 100 $], [fabrikanın yanında|mutfak ve duş var|internet var].',
      ],
      [
        '[Vizeyi|İzni|Belgeleri] [biz yapıyoruz|{weeks} haftada hazırlıyoruz|baştan sona takip ediyoruz], [pasaport yeter|pasaport ve fotoğraf lazım].',
      ],
      ['[Kayıt|Rezervasyon|İşlem] ücreti {fee} $, [kalanı vizeden sonra|olmazsa iade|sözleşmeli].'],
    ],
    papers: [
      ['{there} çalışacaklara [vize|davetiye|izin] [hazırlıyoruz|alıyoruz].'],
      ['Süre {weeks} hafta, [iki taksit|yarısı sonra|para vizeden sonra], ofis: {city}.'],
    ],
    road: [
      [
        '{city} çıkışlı, {there} işe [her hafta|her gün|cuma günü] [yolcu alıyoruz|grup topluyoruz].',
      ],
      ['Koltuk {fee} $, [bagaj 30 kg|kargo da alınır|bagaj ücretsiz].'],
    ],
  },
  closings: [
    '[Yazın|Arayın|Ulaşın] [her zaman|21:00 kadar|9 ile 18 arası], {name}.',
    '[Ayrıntılar|Şartlar|Sorular] [özelden|telefonla|yetkiliden], {name}.',
  ],
  labels: {
    phone: 'Tel',
    email: 'E-posta',
    site: 'Site',
    payment: 'Kayıt ödemesi',
    office: 'Ajans ortak hattı',
    visa: 'Vize merkezi',
    bus: 'Transfer',
    chat: 'Ortak iş grubu',
    old: 'Eski hat, şimdilik açık',
  },
  digits: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz'.split(' '),
};
