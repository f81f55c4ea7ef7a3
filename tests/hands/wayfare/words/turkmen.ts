import { type Speech, tradesFrom } from './speech.ts';

export const turkmen: Speech = {
  language: 'tk',
  trades: tradesFrom(
    'zawoda gaplaýjylar, tikinçiler, gurluşyga işçiler, ýyladyşhana ýygymçylar, myhmanhana arassalaýjylar, aşhana kömekçiler, ammara işçiler, sürüjiler we kurýerler, garrylara seredijiler, balyk işleýjiler',
  ),
  there: {
    KZ: 'Gazagystanda',
    KG: 'Gyrgyzystanda',
    TJ: 'Täjigistanda',
    TM: 'Türkmenistanda',
    UZ: 'Özbegistanda',
    KR: 'Koreýada',
    TH: 'Taýlandda',
    AE: 'Emirliklerde',
    RU: 'Russiýada',
    TR: 'Türkiýede',
    JP: 'Ýaponiýada',
    AU: 'Awstraliýada',
  },
  names: 'Aýgül Merdan Ogulgerek Serdar Jeren Begenç Maral Döwlet Gözel Rahym'.split(' '),
  titles: {
    work: [
      '{there} iş: {trade}',
      '{trade} [gerek|alýarys], {there}, {pay}',
      '{city}: {there} işe kabul edýäris',
    ],
    papers: ['{there} işlemek üçin resminamalar', 'Wiza we çakylyk, {city}'],
    road: ['{there} işe ýol', 'Bilet we ulag, {city}'],
  },
  parts: {
    work: [
      [
        '[Salam|Essalawmaleýkim|Hormatly ildeşler]! {there} işe [çagyrýarys|alýarys|saýlaýarys]: {trade}.',
        '{there} [hemişelik|möwsümleýin|resmi] iş bar, {trade} [gerek|gözleýäris|alýarys].',
        '[Göni iş beriji|Tejribeli agentlik|Ynamly hyzmatdaş]: {trade}, iş {there}.',
      ],
      [
        '[Aýlyk|Zähmet haky|Girdeji] {pay} [töweregi|çenli|we köpräk], [awans iki hepdede|her anna tölenýär|gijikdirilmeýär].',
        'Ele {pay}, [goşmaça sagat aýry|gije çalşygy gymmat|baýrak bar].',
      ],
      [
        '[Tertip|Çalşyk] [5/2|6/1|2/2], [günortan nahary mugt|iki wagt nahar|iş eşigi berilýär].',
        'Iş [ýeňil|ýyly ýerde|dik durup], [iki günde öwredýäris|tejribe gerek däl|dil bilmek hökman däl].',
      ],
      [
        '[Umumy ýaşaýyş jaýy|Ýatakhana|Dört adamlyk otag] [mugt|kompaniýanyň hasabyna|aýda 100 $], [zawodyň ýanynda|aşhana we duş bar|internet bar].',
        'Otagda [iki|dört|alty] adam, [düşek berilýär|kir ýuwýan maşyn bar|arassa we ýyly].',
      ],
      [
        '[Wizany|Çakylygy|Resminamalary] [özümiz edýäris|{weeks} hepdede taýýarlaýarys|doly düzýäris], [diňe pasport gerek|pasport we surat gerek|{city} şäherinde lukman görýär].',
        'Uçuş [{city} şäherinden|her çarşenbe|topar bilen], [bilet karzyna|bilet bizden|ýol puly soň tutulýar].',
      ],
      [
        '[Erkekler we aýallar|Maşgala jübütleri|Aýallar|Erkekler], [18–45|20–50|55 çenli] ýaş, [dostlaryňyz bilen geliň|sudsuz|erbet endiksiz].',
        '[Hasaba alyş|Ýer bellemek|Resmileşdirmek] {fee} $, [galany wizadan soň|bolmasa gaýtarylýar|şertnama bilen].',
      ],
    ],
    papers: [
      ['{there} işlejeklere [wiza|çakylyk|rugsat] [edýäris|taýýarlaýarys|alyp berýäris].'],
      [
        'Möhleti {weeks} hepde, [iki bölüp töläň|ýarysy soň|pul wizadan soň].',
        'Maslahat [mugt|{fee} $], edara {city} şäherinde.',
      ],
    ],
    road: [
      [
        '{city} şäherinden {there} işe [her hepde|her gün|anna güni] [alyp gidýäris|topar ýygnaýarys|çykýarys].',
      ],
      [
        'Orun {fee} $, [ýük 30 kg|sowgat hem alýarys|ýük mugt].',
        'Serhetden [bile geçýäris|nobatsyz|gije geçýäris], [sürüji iki|kondisioner bar|ýolda durýarys].',
      ],
    ],
  },
  closings: [
    '[Ýazyň|Jaň ediň|Ýüz tutuň] [islän wagtyňyz|21:00 çenli|9-dan 18-e çenli], {name}.',
    '[Giňişleýin|Şertleri|Soraglar] [hususy hatda|telefonda|menejerden], {name}.',
  ],
  labels: {
    phone: 'Telefon',
    email: 'Poçta',
    site: 'Saýt',
    payment: 'Hasaba alyş tölegi',
    office: 'Agentligiň umumy belgisi',
    visa: 'Wiza merkezi',
    bus: 'Ulag',
    chat: 'Umumy iş çaty',
    old: 'Köne belgi, häzirlikçe işleýär',
  },
  digits: 'nol bir iki üç dört bäş alty ýedi sekiz dokuz'.split(' '),
};
