import { bankOf } from '../../bank.ts';

/** Turkish. */
export const tr = bankOf(`
names: Elif | Selin | Derya | Melisa | Aylin | Ceren | Lena | Mila | Nazlı
title: {name}, {city} | {city} masaj | Yeni gelen {name} | {city} huzurlu akşam | {name} {age} yaşında | Masaj salonu {city}
open: Adım {name}, [yeni geldim/burada yaşıyorum/kısa süre buradayım]. | [Merhaba/İyi günler/Selam]! Ben {name}, {age} yaşındayım. | «{house}» salonu [misafir bekliyor/açıldı/davet ediyor]. | [Yoruldunuz mu/Sakinlik mi arıyorsunuz]? {name} sizi bekliyor. | {name}, {city}, [birkaç gün/ay sonuna kadar/her zaman].
detail: [Klasik/Tay/Hafif] masaj, [ılık yağla/mum ışığında/iki saat]. | Daire [merkezde/park yanında/metroya yakın], [temiz/sessiz/sıcak]. | [Otele gelirim/Sadece kendi yerimde/Şehir içi gelirim], taksi [sizden/benden]. | Saati {price}, [iki saate indirim/gece için konuşuruz/pazarlık yok]. | Fotoğraflar [bana ait/yeni çekildi/gerçek]. | [Rusça konuşurum/İngilizce bilirim/Üç dil bilirim], [acele etmem/sohbeti severim]. | Boyum {height}, [saçım siyah/gözlerim ela/sakin biriyim]. | [Gece gündüz/Sadece akşamları/Öğleye kadar] çalışırım. | [Devamlı misafire indirim/İlk gelişe hediye] var. | [Çay ve tatlı/Kahve ve müzik/Meyve ve su] [hazır/ikram]. | [Aracısız/Salonsuz/Yalnız] çalışırım. | [Yemeğe eşlik ederim/Davete birlikte gideriz/Şehri gezdiririm].
close: [Arayın/Ulaşın], [bekliyorum/anlaşırız]. | [Kaba kişiler aramasın/Sadece kibar beyler]. | [Bir saat önce haber verin/Randevu alın].
jobtitle: Yurt dışında iş | Bayan eleman | İşe davet
jobopen: [Kafeye/Otele/Karaokeye] 18-30 yaş bayan [aranıyor/alınacak]. | Yurt dışında [üç aylık/altı aylık/sezonluk] iş. | «{house}» firması [eleman arıyor/işe alıyor].
jobdetail: [Bilet ve vize bizden/Evrakta yardım/Yol masrafı bizden]. | [Konaklama ücretsiz/Lojman var/İki kişilik oda]. | [Tecrübe şart değil/Her şeyi öğretiriz]. | [Günlük {price}/Haftalık ödeme/Avans verilir]. | [Arkadaşınla gel/Havalimanında karşılarız/İki kişilik yer kaldı].
jobclose: [Detay telefonda/Fotoğraf ve yaş yazın/Herkese döneriz].
bare: Arayın | {name}, {city} | Masaj {price} | Bugün müsaitim | Huzur
hidden: İletişim sitenin sohbetinde | Numara profilde | Buraya yazın | Tel. {masked}, tamamı özelde
form1: İlan № {serial} / Ad: {name} / Yaş: {age} / Boy: {height} / Şehir: {city} / Saat ücreti: {price} / Çalışma: gece gündüz / Daire: var / Otel: var / İş ortağı paneli ile yayınlandı
form2: {name} ({age}) / ölçü {height} / yer: {city} / 1 saat {price} / moderatör onaylı, fotoğraf doğrulandı, yorumlar aşağıda
form3: Ad {name} · {age} yaş · {height} cm / Semt: {city} / Ücret {price} / Ödeme yerinde, indirim yok, profil otomatik oluşturuldu
call: tel: {x} | Telefon {x} | arayın {x} | WhatsApp {x} | {x}
pay: Kapora {x} | Ödeme: {x}
mail: e-posta {x}
site: site {x}
moved: Yeni numaram {x}, eski {y} kapalı
desk: Ajans santrali: {x} | Sekreter {x}
help: Şikâyet: {x} | Site destek {x}
studio: Fotoğraf: {x}
inn: Daire rezervasyonu: {x}
broker: Güvenli işlem {x}
`);
