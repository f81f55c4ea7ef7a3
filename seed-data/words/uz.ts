import type { Words } from './types.ts';

export const uz: Words = {
  topics: {
    hostess: {
      titles: [
        '[Ish|Bo‘sh o‘rin|Qabul]: xostes, {country}',
        'Chet elga xostes [kerak|izlaymiz|taklif qilamiz]',
      ],
      lines: [
        '[Restoranga|Karaoke barga|Klubga] xostes [qizlarni|xodimlarni] [taklif qilamiz|izlaymiz|olamiz].',
        '[Mehmon kutish|Mehmonlar bilan suhbat|Zalda ish], [tajriba shart emas|hammasini o‘rgatamiz|ichimlik tashimaysiz].',
        '[Jamoa ahil|Yangi zal|Mashhur joy], [o‘zbekcha gapiradigan menejer|tarjimon bor|administrator yoningizda].',
      ],
    },
    sewing: {
      titles: [
        '[Tikuvchi|Tikuvchi va qadoqlovchi] kerak, {country}',
        '[Tikuv sexi|Tikuv ustaxonasi] [odam oladi|ishchi izlaydi]',
      ],
      lines: [
        '[Tikuv sexiga|Ustaxonaga|Ishlab chiqarishga] tikuvchilar va [qadoqlovchilar|dazmolchilar|bichuvchilar] [kerak|izlaymiz|olamiz].',
        '[Trikotaj tikamiz|Choyshab tikamiz|Overlok bor], [noldan o‘rgatamiz|tajriba bo‘lsa yaxshi|juft bo‘lib kelsa bo‘ladi].',
        '[To‘lov har hafta|Bajarilgan ishga to‘lov|Oylik va mukofot], [sex issiq|oshxona yonida|yotoqxona sexda].',
      ],
    },
    hotel: {
      titles: [
        'Mehmonxonaga [xodim|farrosh] kerak, {country}',
        '[Mehmonxonada ish|Mehmonxona odam oladi], mavsumga',
      ],
      lines: [
        '[Dengiz bo‘yidagi|Markazdagi|Oilaviy] mehmonxonaga [xona yig‘uvchi|ofitsiant|oshxona yordamchisi] [kerak|izlaymiz|olamiz].',
        '[Smena o‘n soat|Haftada olti kun|Ikki kun dam], [ovqat bepul|uch mahal ovqat|forma beramiz].',
        '[To‘g‘ridan to‘g‘ri|Hamkor orqali|Mehmonxona bilan shartnoma], [vositachisiz|hujjatga yordam|aeroportda kutib olamiz].',
      ],
    },
    care: {
      titles: [
        'Oilaga [qarovchi|enaga|uy yordamchisi], {country}',
        '[Qarovchi|Enaga] [izlaymiz|kerak], yashash bilan',
      ],
      lines: [
        '[Oilaga|Hovliga|Keksa kishilarga] [yordamchi|qarovchi|enaga] [kerak|izlaymiz|taklif qilamiz].',
        '[Alohida xona|Xonada internet bor|Ikki kishilik xona], [egalari muloyim|oila ruscha biladi|yakshanba dam].',
        '[Qarov va ovqat|Yengil tozalash|Bolalarga qarash], [tajriba shart emas|tavsiya bo‘lsa yaxshi|yoshi muhim emas].',
      ],
    },
    dance: {
      titles: [
        'Klubga [raqqosa|shou-balet artisti] kerak, {country}',
        '[Raqqosalar|Artistlar] [kastingi|tanlovi], shartnoma',
      ],
      lines: [
        '[Shou-dasturga|Klubga|Shou-baletga] raqqosalar [izlaymiz|taklif qilamiz|olamiz], [kiyim bizdan|xoreograf bor|juft bo‘lsa bo‘ladi].',
        '[Shartnoma|Chiqishlar|Ish] uch oydan, [kechasi ikki marta|kechasi bir marta|mashg‘ulot kunduzi].',
        '[Raqs videosini|Rasm va video|Qisqa video] [yuboring|kutamiz|tashlang], [javob shu kuni|hammaga javob beramiz|kasting onlayn].',
      ],
    },
    model: {
      titles: [
        '[Modellar kastingi|Katalogga model], {country}',
        '[Model agentligi|Fotostudiya] [kasting ochdi|yangi yuz izlaydi]',
      ],
      lines: [
        '[Kiyim katalogiga|Ko‘rgazmaga|Namoyishga] modellar [izlaymiz|taklif qilamiz|tanlaymiz], [bo‘yi muhim emas|tajriba shart emas|portfolio qilamiz].',
        '[Suratga olish|Namoyish|Stend] [haftada uch kun|dam olish kuni|har oy], [vizaj bizdan|stilist bor|kiyim beramiz].',
        '[Agentlik|Studiya|Jamoa] [yo‘l haqini to‘laydi|chipta oladi|shaharda kutadi], [shartnoma oldindan|ikki tilda shartnoma|rasmiy taklif].',
      ],
    },
    massage: {
      titles: ['[Massaj saloni|Massaj xonasi], {city}', '[Massaj|Klassik massaj] markazda, {name}'],
      lines: [
        '[Klassik|Dam beruvchi|Tay] massaji, [shinam xona|tinch joy|toza salon] [markazda|metro yonida|to‘xtash joyi bor].',
        '[Usta|Bugun usta|Qabul qiladi] {name}, [oldindan yoziling|shu kuni bo‘ladi|kechqurun bo‘sh].',
        '[Choy va dush|Issiq choy|Sochiq va choy] [bepul|mehmonga|narxda bor], [ertalab arzon|birinchi marta arzon|bir soat].',
      ],
    },
    company: {
      titles: [
        '[Kechki ovqatga hamroh|Kechaga hamroh|Shaharga yo‘lboshchi], {city}',
        '{name}, [suhbat va sayr|kechki ovqat|shahar ko‘rsatish]',
      ],
      lines: [
        '[Kechki ovqatga|Ko‘rgazmaga|Sayrga] [hamroh bo‘laman|birga boraman|taklif qilaman], [suhbatim yaxshi|uch til bilaman|shaharni bilaman].',
        'Ismim {name}, [shaharga yaqinda keldim|shaharda oz kun bo‘laman|safar bilan keldim], [oldindan yozing|kunduzi qiling|tez javob beraman].',
        '[Tadbirga birga borish|Ish uchrashuvi|Tarjimon yordami], [faqat jiddiy odamlar|tinch sharoit|shoshilmaymiz].',
      ],
    },
    room: {
      titles: [
        '[Xona|Kvartira] ijaraga [beriladi|beraman], {city}',
        '[Xona|Yotoq joy|Studiya] [sutkaga|haftaga|oyga]',
      ],
      lines: [
        '[Tinch uyda|Yangi uyda|Markazda] [xona|studiya|kvartira] [beriladi|beraman|taklif qilamiz], [hammasi bor|choyshab toza|oshxonasi bor].',
        '[Kalit|Joylashish|Kelish] [kechayu kunduz|istalgan vaqtda|qo‘ng‘iroqdan keyin], [hujjat shart emas|safarga qulay|hujjat beramiz].',
        '[Dugona bilan bo‘ladi|Qizlarga|Ikki kishiga], [ish yaqin|ishga yordam beraman|qo‘shimcha ish bor], [egasi muloyim|garov yo‘q|kunlik to‘lov].',
      ],
    },
  },
  openers: [
    '[Assalomu alaykum.|Xayrli kun.|Diqqat.]',
    '[Shoshilinch.|Mavsum ochildi.|Ikki joy qoldi.]',
    '[Shahar|Joy]: {city}.',
    '[Yangi qabul|Yana ochildi|Faqat hozir].',
  ],
  terms: [
    '[To‘lov|Maosh|Daromad] oyiga {pay}, [kechiktirmasdan|har hafta|haftadan keyin avans].',
    '[Uy-joy|Yotoqxona] va [yo‘l|chipta|viza] [bizdan|biz to‘laymiz|kompaniyadan].',
    '[Viza va chipta|Hujjat|Taklifnoma] {weeks} haftada [tayyor|chiqadi|qilamiz].',
    '[Pasport kerak|Xorijiy pasport kerak|Pasportga yordam beramiz], [guruh bilan chiqamiz|har juma chiqamiz|birga boramiz].',
    '[Uchish|Chiqish|Yig‘ilish] shahri {city}, [ish joyi|davlat]: {country}.',
    '[Kontrakt|Shartnoma] {weeks} hafta, [uzaytirsa bo‘ladi|undan ham uzoq|davomi bor].',
    '[Yoshi 21 dan|Balog‘atga yetganlar|21 dan katta], [til shart emas|inglizcha shart emas|til o‘rgatamiz].',
  ],
  remarks: [
    '[Narxi|Bahosi|Soati] {pay}, [kelishsa bo‘ladi|hammasi ichida|qo‘shimcha to‘lovsiz].',
    '[Vaqti|Ish vaqti|Qabul]: {hours}.',
    '[Manzilni|Aniq joyni] [telefonda|xabarda|qo‘ng‘iroqdan keyin] [aytaman|yuboraman|beraman].',
    '{city} shahrida [bir hafta|bir necha kun|oy oxirigacha], [keyin ketaman|keyin boshqa shahar|so‘ng yangi shahar].',
    '[Rasm o‘zimniki|Rasm haqiqiy|Rasm shu yerda], [odobli va tinch|toza va tinch|o‘zaro hurmat].',
  ],
  closings: [
    '[Qo‘ng‘iroq qiling|Yozing|Aloqa]: {contact}',
    '{contact}, {name} [so‘rang|deb ayting]',
    '[Savollar|Yozilish|Aloqa] - {contact}',
    '[Darrov javob beraman|Kun bo‘yi aloqadaman]. {contact}',
  ],
  labels: { phone: 'tel.', email: 'pochta', payment: 'oldindan to‘lov', site: 'sayt' },
  countries: {
    KZ: 'Qozog‘iston',
    KG: 'Qirg‘iziston',
    UZ: 'O‘zbekiston',
    TJ: 'Tojikiston',
    TM: 'Turkmaniston',
    RU: 'Rossiya',
    TR: 'Turkiya',
    AE: 'BAA',
    KR: 'Koreya',
    JP: 'Yaponiya',
    TH: 'Tailand',
  },
  names: [
    'Nilufar',
    'Zilola',
    'Kamola',
    'Lola',
    'Sevara',
    'Dilnoza',
    'Malika',
    'Barno',
    'Shahlo',
    'Jasur',
  ],
};
