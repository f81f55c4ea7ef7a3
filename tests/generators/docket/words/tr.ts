import { bankOf } from '../../bank.ts';

/** Turkish. */
export const tr = bankOf(`
names: Elif | Leyla | Aylin | Derya | Selin | Alina | Diana | Melek | Sude | Nazlı | Kamila | İrem
kind: kibar | güler yüzlü | sakin | zarif | neşeli | bakımlı
calm: huzur | iyi sohbet | keyifli bir akşam | tam bir dinlenme
hi: Merhaba! | Selamlar | İyi günler dilerim. | Hoş geldiniz,
mt: {NAME} masaj {CITY} | {kind} {NAME} {CITY} | {CITY} masaj ve dinlenme | {NAME}, {AGE} yaşında | Yeni geldi: {NAME}
mwho: Ben {NAME}, {AGE} yaşındayım, {kind} ve {kind} biriyim. | Adım {NAME}, {CITY} şehrine yeni geldim. | {kind} bir bayan, {AGE} yaş, resimler bana ait. | Orta Asyalı {NAME}, Rusça ve Türkçe bilir. | Yalnız çalışıyorum, aracı yok, adım {NAME}.
mdo: Sıcak yağla sırt ve ayak masajı yapıyorum. | Akşam yemeğine eşlik ederim, {calm} olur. | Tay masajı, ardından {calm}. | Çay, müzik ve {calm}. | Misafirlerime {calm} sunarım.
mwhen: Her gün öğlenden geceye kadar. | Gece gündüz, bir saat önce arayın. | Yalnız akşamları. | Pazartesi hariç.
mwhere: Kendi evim, temiz ve sıcak. | Otellere gelirim. | Merkezde, otopark var. | Metroya yakın, konum atarım. | Sahile beş dakika.
mpay: Saati {PRICE}. | {PRICE} başlar. | Seans {PRICE}, pazarlık yok. | Ücret {PRICE}, taksi hariç.
jt: Yurt dışı iş: {job} | {CITY} {job} aranıyor | Acil {job} | Aylık {PRICE}, {job}
job: garson | hostes | temizlikçi | bakıcı | konsomatris olmayan hostes | paketleme işçisi | dansçı | masöz
land: Türkiye | Dubai | Kore | Kıbrıs | Japonya
jwho: 18-35 yaş arası bayan {job} alınacaktır. | İşveren firmadan {job} ilanı, yer {land}. | {land} için grup topluyoruz, {job}. | Tecrübe şart değil, {job} ve {job} aranıyor.
jdo: Uçak bileti ve vize bizden. | Konaklama iki kişilik odada. | Sözleşme üç ay, uzatılır. | Haftada altı gün, kıyafet ücretsiz. | Dil şartı yok, eğitim veriyoruz.
jpay: Maaş {PRICE} artı bahşiş. | Ayda {PRICE} ve üzeri, haftalık ödeme. | {PRICE} garanti. | On gün sonra avans, toplam {PRICE}.
jwhere: Ofis {CITY} merkezde. | Görüşme video ile. | {CITY} çıkışlı uçuş. | Ofis yok, telefonla.
motto: Yalan yok dolan yok | Saygı her şeyden önce | Vakit nakittir | Bir gelen bir daha gelir | Söz verdik mi tutarız | Aracılar aramasın | Kalite tesadüf değil
end: Bekliyorum! | Arayın konuşalım. | Gizli numaraya bakmam. | Boş yere yazmayın.
call: Ara: {X} | Tel {X} | Numaram {X} | Bana ulaşın {X}
write: Yaz: {X} | Telegram {X} | Mesaj için {X}
mail: Mail {X} | Özgeçmiş için {X}
pay: Kapora {X} | Ön ödeme {X}
ride: Şoförümüz {X} | Taksi {X}
paper: Vize ve evrak {X} | Oturum işleri {X}
desk: Ajans danışma {X} | Randevu hattı (ajans) {X}
via: İlan şuradan alındı {X} | Daha fazla ilan {X}
formerly: Eski numara {X} kapalı | Önceden {X} idi
silent: Site üzerinden yazın. | Numara özelden.
scam: Önce {PRICE} yatırın, adres sonra. | Kaporasız cevap yok. | Dekontu gönderin.
`);
