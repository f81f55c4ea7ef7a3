import type { Words } from './types.ts';

export const tk: Words = {
  topics: {
    hostess: {
      titles: [
        '[Iş|Boş orun|Kabul]: hostes, {country}',
        'Daşary ýurda hostes [gerek|gözleýäris|çagyrýarys]',
      ],
      lines: [
        '[Restorana|Karaoke-bara|Kluba] hostes [gyzlary|işgärleri] [çagyrýarys|gözleýäris|alýarys].',
        '[Myhman garşylamak|Myhmanlar bilen gürrüň|Zalda iş], [tejribe gerek däl|hemmesini öwredýäris|içgi daşamaly däl].',
        '[Topar agzybir|Täze zal|Belli ýer], [türkmençe bilýän dolandyryjy|terjimeçi bar|administrator ýanyňyzda].',
      ],
    },
    sewing: {
      titles: [
        '[Tikinçi|Tikinçi we gaplaýjy] gerek, {country}',
        '[Tikin sehi|Tikin ussahanasy] [adam alýar|işçi gözleýär]',
      ],
      lines: [
        '[Tikin sehine|Ussahana|Önümçilige] tikinçiler we [gaplaýjylar|ütükçiler|biçimçiler] [gerek|gözleýäris|alýarys].',
        '[Trikotaž tikýäris|Düşek daşlygyny tikýäris|Owerlok bar], [nuldan öwredýäris|tejribe bolsa gowy|jübüt gelse bolýar].',
        '[Töleg her hepde|Edilen işe töleg|Aýlyk we baýrak], [seh ýyly|naharhana golaýda|umumy ýaşaýyş jaýy bar].',
      ],
    },
    hotel: {
      titles: [
        'Myhmanhana [işgär|arassaçy] gerek, {country}',
        '[Myhmanhanada iş|Myhmanhana adam alýar], möwsüm',
      ],
      lines: [
        '[Deňiz ýakasyndaky|Merkezdäki|Maşgala] myhmanhana [otag arassalaýjy|ofisiant|aşhana kömekçisi] [gerek|gözleýäris|alýarys].',
        '[Smena on sagat|Hepdede alty gün|Iki gün dynç], [nahar mugt|üç wagt nahar|lybas berýäris].',
        '[Göni ylalaşyk|Hyzmatdaş arkaly|Myhmanhana bilen şertnama], [araçysyz|resminama kömek|howa menzilinde garşylaýarys].',
      ],
    },
    care: {
      titles: [
        'Maşgala [seretmekçi|enaga|öý kömekçisi], {country}',
        '[Seretmekçi|Enaga] [gözleýäris|gerek], ýaşamak bilen',
      ],
      lines: [
        '[Maşgala|Hususy jaýa|Garry adamlara] [kömekçi|seretmekçi|enaga] [gerek|gözleýäris|çagyrýarys].',
        '[Aýratyn otag|Otagda internet bar|Iki adamlyk otag], [eýeleri mylakatly|maşgala rusça bilýär|ýekşenbe dynç].',
        '[Seretmek we nahar|Ýeňil arassaçylyk|Çagalara seretmek], [tejribe hökman däl|hödürnama bolsa gowy|ýaşy möhüm däl].',
      ],
    },
    dance: {
      titles: [
        'Kluba [tansçy|şou-balet artisti] gerek, {country}',
        '[Tansçylar|Artistler] [kastingi|saýlamasy], şertnama',
      ],
      lines: [
        '[Şou-programma|Kluba|Şou-balete] tansçylary [gözleýäris|çagyrýarys|alýarys], [lybas bizden|horeograf bar|jübüt bolsa bolýar].',
        '[Şertnama|Çykyş|Iş] üç aýdan, [agşam iki gezek|agşam bir gezek|türgenleşik gündiz].',
        '[Tans wideosyny|Surat we wideo|Gysga wideo] [iberiň|garaşýarys|ugradyň], [jogap şol gün|hemmelere jogap berýäris|kasting onlaýn].',
      ],
    },
    model: {
      titles: [
        '[Modeller kastingi|Kataloga model], {country}',
        '[Model agentligi|Fotostudiýa] [kasting açdy|täze ýüz gözleýär]',
      ],
      lines: [
        '[Egin-eşik katalogyna|Sergä|Görkeziliş üçin] modelleri [gözleýäris|çagyrýarys|saýlaýarys], [boýy möhüm däl|tejribe hökman däl|portfolio ýasaýarys].',
        '[Surata düşmek|Görkeziliş|Stend] [hepdede üç gün|dynç güni|her aý], [wizaž bizden|stilist bar|eşik berýäris].',
        '[Agentlik|Studiýa|Topar] [ýol tölegini töleýär|petek alýar|şäherde garşylaýar], [şertnama öňünden|iki dilde şertnama|resmi çakylyk].',
      ],
    },
    massage: {
      titles: ['[Massaž salony|Massaž otagy], {city}', '[Massaž|Klassyky massaž] merkezde, {name}'],
      lines: [
        '[Klassyky|Dynç beriji|Taý] massažy, [oňaýly otag|ümsüm ýer|arassa salon] [merkezde|duralga golaýynda|duralgaly].',
        '[Ussa|Şu gün ussa|Kabul edýär] {name}, [öňünden ýazylyň|şol gün bolýar|agşam boş].',
        '[Çaý we duş|Gyzgyn çaý|Polotensa we çaý] [mugt|myhmana|bahada bar], [irden arzan|birinji gezek arzan|bir sagat].',
      ],
    },
    company: {
      titles: [
        '[Agşam naharyna ýoldaş|Agşama ýoldaş|Şähere ýolbelet], {city}',
        '{name}, [gürrüň we gezelenç|agşam nahary|şäher görkezmek]',
      ],
      lines: [
        '[Agşam naharyna|Sergä|Gezelenje] [ýoldaş bolaryn|bile gideris|çagyrýaryn], [gürrüňim gowy|üç dil bilýärin|şäheri bilýärin].',
        'Adym {name}, [şähere ýaňy geldim|şäherde az gün bolaryn|sapar bilen geldim], [öňünden ýazyň|gündiz jaň ediň|çalt jogap berýärin].',
        '[Çärä bile gitmek|Iş duşuşygy|Terjimeçi kömegi], [diňe çynlakaý adamlar|ümsüm ýagdaý|howlukman].',
      ],
    },
    room: {
      titles: [
        '[Otag|Kwartira] kireýine [berilýär|berýärin], {city}',
        '[Otag|Ýatar ýer|Studiýa] [günlük|hepdelik|aýlyk]',
      ],
      lines: [
        '[Ümsüm jaýda|Täze jaýda|Merkezde] [otag|studiýa|kwartira] [berilýär|berýärin|hödürleýäris], [hemme zat bar|düşek arassa|aşhanasy bar].',
        '[Açar|Ýerleşmek|Gelmek] [gije-gündiz|islän wagtyňyz|jaňdan soň], [resminama gerek däl|iş saparyna amatly|resminama berýäris].',
        '[Jora bilen bolýar|Gyzlara|Iki adama], [iş golaýda|işe kömek edýärin|goşmaça iş bar], [eýesi mylakatly|girew ýok|günlük töleg].',
      ],
    },
  },
  openers: [
    '[Salam.|Gün aýdyň.|Üns beriň.]',
    '[Gyssagly.|Möwsüm açyldy.|Iki orun galdy.]',
    '[Şäher|Ýer]: {city}.',
    '[Täze kabul|Ýene açyldy|Diňe häzir].',
  ],
  terms: [
    '[Töleg|Aýlyk|Girdeji] aýda {pay}, [gijikdirmän|her hepde|hepdeden soň öňünden töleg].',
    '[Ýaşaýyş|Ýatar ýer] we [ýol|petek|wiza] [bizden|biz töleýäris|kompaniýadan].',
    '[Wiza we petek|Resminama|Çakylyk] {weeks} hepdede [taýýar|çykýar|edýäris].',
    '[Pasport gerek|Daşary ýurt pasporty gerek|Pasporta kömek edýäris], [topar bilen gidýäris|her anna gidýäris|bile gidýäris].',
    '[Uçuş|Ugramak|Ýygnanmak] şäheri {city}, [iş ýeri|ýurt]: {country}.',
    '[Kontrakt|Şertnama] {weeks} hepde, [uzaldyp bolýar|ondanam uzak|dowamy bar].',
    '[Ýaşy 21-den|Kämillik ýaşyna ýetenler|21-den ýokary], [dil gerek däl|iňlisçe hökman däl|dil öwredýäris].',
  ],
  remarks: [
    '[Bahasy|Gymmaty|Sagady] {pay}, [ylalaşyp bolýar|hemmesi içinde|goşmaça tölegsiz].',
    '[Wagty|Iş wagty|Kabul]: {hours}.',
    '[Salgyny|Takyk ýerini] [telefonda|hatda|jaňdan soň] [aýdaryn|ibererin|bererin].',
    '{city} şäherinde [bir hepde|birnäçe gün|aý ahyryna çenli], [soň gidýärin|soň başga şäher|ondan soň täze şäher].',
    '[Surat özümiňki|Surat hakyky|Surat şu ýerde], [edepli we ümsüm|arassa we ümsüm|özara hormat].',
  ],
  closings: [
    '[Jaň ediň|Ýazyň|Habarlaşmak üçin]: {contact}',
    '{contact}, {name} [soraň|diýiň]',
    '[Soraglar|Ýazylmak|Aragatnaşyk] - {contact}',
    '[Derrew jogap berýärin|Günuzyn aragatnaşykda]. {contact}',
  ],
  labels: { phone: 'tel.', email: 'poçta', payment: 'öňünden töleg', site: 'saýt' },
  countries: {
    KZ: 'Gazagystan',
    KG: 'Gyrgyzystan',
    UZ: 'Özbegistan',
    TJ: 'Täjigistan',
    TM: 'Türkmenistan',
    RU: 'Russiýa',
    TR: 'Türkiýe',
    AE: 'BAE',
    KR: 'Koreýa',
    JP: 'Ýaponiýa',
    TH: 'Taýland',
  },
  names: [
    'Aýna',
    'Maral',
    'Ogulnur',
    'Jennet',
    'Bahar',
    'Gözel',
    'Selbi',
    'Aknabat',
    'Läle',
    'Merdan',
  ],
};
