import type { Words } from './types.ts';

export const tr: Words = {
  topics: {
    hostess: {
      titles: [
        '[İş ilanı|Açık pozisyon|Alım]: hostes, {country}',
        'Yurt dışına hostes [aranıyor|alınacak|arıyoruz]',
      ],
      lines: [
        '[Restorana|Karaoke bara|Kulübe] hostes [bayanlar|personel] [arıyoruz|alıyoruz|davet ediyoruz].',
        '[Misafir karşılama|Misafirlerle sohbet|Salonda çalışma], [deneyim gerekmez|her şeyi öğretiyoruz|servis yok].',
        '[Sıcak ekip|Yeni salon|Bilinen mekan], [Rusça bilen müdür|tercüman var|yönetici yanınızda].',
      ],
    },
    sewing: {
      titles: [
        '[Makineci|Makineci ve paketçi] aranıyor, {country}',
        '[Tekstil atölyesi|Dikiş atölyesi] [eleman alıyor|işçi arıyor]',
      ],
      lines: [
        '[Tekstil atölyesine|Dikiş atölyesine|Üretime] makineci ve [paketçi|ütücü|kesimci] [aranıyor|alınacak|arıyoruz].',
        '[Triko dikiyoruz|Nevresim dikiyoruz|Overlok var], [sıfırdan öğretiyoruz|deneyim tercih sebebi|çift olarak gelinebilir].',
        '[Ödeme haftalık|Parça başı ödeme|Sabit maaş ve prim], [atölye sıcak|yemekhane yakın|yatacak yer atölyede].',
      ],
    },
    hotel: {
      titles: [
        'Otele [personel|kat görevlisi] aranıyor, {country}',
        '[Otelde iş|Otel eleman alıyor], sezonluk',
      ],
      lines: [
        '[Deniz kenarındaki|Merkezdeki|Aile işletmesi] otele [kat görevlisi|garson|mutfak yardımcısı] [aranıyor|alınacak|arıyoruz].',
        '[Vardiya on saat|Haftada altı gün|İki gün izin], [yemek ücretsiz|üç öğün yemek|kıyafet bizden].',
        '[Doğrudan otelle|Ortağımız üzerinden|Otelle sözleşme], [aracısız|evrak desteği|havaalanında karşılama].',
      ],
    },
    care: {
      titles: [
        'Aile yanına [bakıcı|çocuk bakıcısı|ev yardımcısı], {country}',
        'Yatılı [bakıcı|çocuk bakıcısı] [aranıyor|arıyoruz]',
      ],
      lines: [
        '[Aile yanına|Müstakil eve|Yaşlı çifte] yatılı [yardımcı|bakıcı|çocuk bakıcısı] [aranıyor|arıyoruz|alınacak].',
        '[Ayrı oda|Odada internet var|İki kişilik oda], [aile sakin|aile Rusça biliyor|pazar izinli].',
        '[Bakım ve yemek|Hafif temizlik|Çocuklarla ilgilenme], [deneyim şart değil|referans tercih edilir|yaş önemli değil].',
      ],
    },
    dance: {
      titles: [
        'Kulübe [dansçı|şov balesi sanatçısı] aranıyor, {country}',
        '[Dansçı|Sanatçı] [seçmeleri|alımı], sözleşmeli',
      ],
      lines: [
        '[Şov programına|Kulübe|Şov balesine] dansçı [arıyoruz|alıyoruz|davet ediyoruz], [kostüm bizden|koreograf var|ikili olabilir].',
        '[Sözleşme|Sahne|Çalışma] üç aydan başlar, [gecede iki sahne|gecede bir sahne|prova gündüz].',
        '[Dans videosu|Fotoğraf ve video|Kısa video] [gönderin|bekliyoruz|iletin], [aynı gün cevap|herkese cevap|çevrimiçi seçme].',
      ],
    },
    model: {
      titles: [
        '[Manken seçmesi|Katalog için model], {country}',
        '[Model ajansı|Fotoğraf stüdyosu] [seçme yapıyor|yeni yüz arıyor]',
      ],
      lines: [
        '[Giyim kataloğu|Fuar|Defile] için model [arıyoruz|seçiyoruz|davet ediyoruz], [boy önemli değil|deneyim şart değil|portfolyo hazırlıyoruz].',
        '[Çekim|Defile|Stant] [haftada üç gün|hafta sonu|her ay], [makyaj bizden|stilist var|kıyafet veriyoruz].',
        '[Ajans|Stüdyo|Ekip] [yol parasını öder|bileti alır|şehirde karşılar], [sözleşme önceden|iki dilde sözleşme|resmi davetiye].',
      ],
    },
    massage: {
      titles: ['[Masaj salonu|Masaj odası], {city}', '[Masaj|Klasik masaj] merkezde, {name}'],
      lines: [
        '[Klasik|Rahatlatıcı|Tay] masajı, [şık oda|sakin yer|temiz salon] [merkezde|metro yanında|otoparklı].',
        '[Uzmanımız|Bugün uzmanımız|Kabul eden] {name}, [randevu ile|aynı gün olur|akşam müsait].',
        '[Çay ve duş|Sıcak çay|Havlu ve çay] [ücretsiz|misafirimize|fiyata dahil], [sabah indirimli|ilk gelişe indirim|bir saat].',
      ],
    },
    company: {
      titles: [
        '[Akşam yemeğine eşlik|Akşam için arkadaşlık|Şehir rehberi], {city}',
        '{name}, [sohbet ve gezi|akşam yemeği|şehir turu]',
      ],
      lines: [
        '[Akşam yemeğine|Sergiye|Gezmeye] [eşlik ederim|birlikte gideriz|davet ederim], [sohbetim iyidir|üç dil bilirim|şehri bilirim].',
        'Adım {name}, [şehre yeni geldim|şehirde kısa süre kalacağım|turneye geldim], [önceden yazın|gündüz arayın|hızlı cevap veririm].',
        '[Etkinliklere eşlik|İş görüşmesi|Tercüman desteği], [sadece ciddi kişiler|sakin ortam|acele yok].',
      ],
    },
    room: {
      titles: ['Kiralık [oda|günlük daire], {city}', '[Oda|Yatak|Stüdyo] [günlük|haftalık|aylık]'],
      lines: [
        '[Sakin binada|Yeni binada|Merkezde] [oda|stüdyo|daire] [kiralıktır|kiralıyorum|sunuyoruz], [eşyalı|çarşaflar temiz|mutfaklı].',
        '[Anahtar|Giriş|Yerleşme] [yirmi dört saat|her saat|telefondan sonra], [belge istenmez|iş seyahatine uygun|fatura verilir].',
        '[Arkadaşla kalınır|Bayanlara|İki kişiye], [iş yakında|iş konusunda yardım|ek iş var], [ev sahibi güler yüzlü|depozito yok|günlük ödeme].',
      ],
    },
  },
  openers: [
    '[Merhaba.|İyi günler.|Dikkat.]',
    '[Acil.|Sezon açıldı.|İki yer kaldı.]',
    '[Şehir|Yer]: {city}.',
    '[Yeni alım|Yeniden açıldı|Sadece şimdi].',
  ],
  terms: [
    '[Ödeme|Maaş|Kazanç] ayda {pay}, [gecikmesiz|her hafta|bir hafta sonra avans].',
    '[Konaklama|Yatacak yer] ve [yol|bilet|vize] [bizden|biz öderiz|şirketten].',
    '[Vize ve bilet|Evrak|Davetiye] {weeks} haftada [hazır|çıkar|yapılır].',
    '[Pasaport gerekli|Pasaportu olan|Pasaportta yardım], [grupla çıkış|her cuma çıkış|birlikte gidiyoruz].',
    '[Uçuş|Çıkış|Toplanma] şehri {city}, [iş yeri|ülke]: {country}.',
    '[Kontrat|Sözleşme] {weeks} hafta, [uzatılabilir|daha uzun olur|devamı var].',
    '[Yaş 21 ve üzeri|Reşit adaylar|21 yaş üstü], [dil gerekmez|İngilizce şart değil|dil öğretiyoruz].',
  ],
  remarks: [
    '[Fiyat|Ücret|Saati] {pay}, [pazarlık olur|her şey dahil|ek ücret yok].',
    '[Saatler|Çalışma saatleri|Kabul]: {hours}.',
    '[Adresi|Tam yeri] [telefonda|mesajda|aramadan sonra] [söylerim|gönderirim|veririm].',
    '{city} şehrinde [bir hafta|birkaç gün|ay sonuna kadar], [sonra gidiyorum|sonra başka şehir|ardından yeni şehir].',
    '[Fotoğraflar benim|Fotoğraflar gerçek|Fotoğraflar burada çekildi], [nezih ve sakin|temiz ve sakin|karşılıklı saygı].',
  ],
  closings: [
    '[Arayın|Yazın|İletişim]: {contact}',
    '{contact}, {name} [sorun|deyin]',
    '[Sorular|Randevu|İletişim] - {contact}',
    '[Hemen cevap veririm|Gün boyu ulaşılır]. {contact}',
  ],
  labels: { phone: 'tel.', email: 'e-posta', payment: 'ön ödeme', site: 'site' },
  countries: {
    KZ: 'Kazakistan',
    KG: 'Kırgızistan',
    UZ: 'Özbekistan',
    TJ: 'Tacikistan',
    TM: 'Türkmenistan',
    RU: 'Rusya',
    TR: 'Türkiye',
    AE: 'BAE',
    KR: 'Kore',
    JP: 'Japonya',
    TH: 'Tayland',
  },
  names: ['Selin', 'Derya', 'Ece', 'Melis', 'Ceren', 'Defne', 'Yasemin', 'Pelin', 'Aslı', 'Deniz'],
};
