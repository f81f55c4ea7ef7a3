import { speechOf } from './speech.ts';

export const turkish = speechOf(`
= titles
{brand} — {topic}, {city} [merkez/civarı/sahil]
{city}: {name}, {topic}
[Rahat/Uygun/Sakin] ve {way}: {topic}, {city}
{name} [yine şehirde/kabul ediyor/burada], {city}
{topic} {price} {city}
[Açıldık/Taşındık/Çalışıyoruz]: {brand}, {city}
= topics
masaj | odalar | yurt dışı iş | buluşma
= massage
[Sırt/Tüm vücut/Ayak] masajı [yapıyorum/sunuyorum], {feature}, seans [bir saat/bir buçuk saat].
[Tay/İsveç/Bal] masajı {way}, sonrasında [uyku düzelir/baş hafifler/boyun ağrımaz].
Ustanın {n} yıl deneyimi var, {feature}, [yağ ılık/otlar dağdan/masa geniş].
{n}0 dakikada [yorgunluğu alırım/omuzları açarım/bele iyi gelirim], {way}.
= rooms
[Oda/Stüdyo/Yatak] [günlük/saatlik/aylık] verilir, {feature}, {way}.
{n} odalı [pansiyon/butik otel/hostel], {feature}, misafire [kahvaltı/çay/çamaşır].
[Yolculara/İşçilere/Öğrencilere] oda var, {feature} ve {feature}.
[Sırasız/Gece gündüz/Aynı gün] yerleştiririz, {way}, {n}. kat.
= work
Yurt dışına [garson/terzi/temizlikçi] aranıyor, {feature}, sözleşme {n} ay.
[Otelde/Kafede/Atölyede] iş, yatacak yer var, {way}, ödeme [haftalık/ayda iki kez].
Kızlar ve kadınlar [mutfağa/temizliğe/salona] aranıyor, [bilet bizden/vize açarız/dil şart değil].
[Karaoke/Lokanta/Çamaşırhane] yardımcı arıyor, {feature}, vardiya {n} saat.
= company
[Akşam yemeğinde/Yürüyüşte/Davette] eşlik ederim, {way}.
Hoş bir hanımla [buluşma/sohbet/gezi], {feature}, en az {n} saat.
[Neşeli/Sakin/Okumuş] yol arkadaşı, {n} dil bilirim, {way}.
[Akşamları/Seyahatte/Yabancı şehirde] canı sıkılanlara: {feature}.
= hours
{hours} [kabul ederiz/ulaşılırız/açığız], [tatil yok/pazartesi hariç/bayramda da].
Saatler: {hours}. [Gece/Sabah erken/Öğlen] sadece randevuyla.
{hours}, [hemen yanıtlarız/on dakikada ararız/önceden yazın].
= price
Saati {price}, [müdavime indirim/ek ücret yok/üçüncü geliş ucuz].
[Fiyat/Sadece/Tam] {price}, içinde {feature} var.
{price} — [ödeme yerinde/havale ya da nakit/kart da olur], pazarlık yok.
= place
«{mark}» yanındayız, yürüyerek {n} dakika, {feature}.
[Kapalı avlu/Yeni bina/Ayrı giriş], {feature}, {way}.
[Temiz havlu/Yeni çarşaf/Yerden ısıtma], {feature} ve {feature}.
Giriş «{mark}» tarafından, [otopark var/asansör çalışıyor/kapıcı kibar].
= person
Yaşım yirmi {n}, {way}, huyum [yumuşak/neşeli/ağırbaşlı].
[Fotoğraftaki benim/Fotoğraflar bize ait/Bu ayın fotoğrafı], {way}.
[Tek başıma/Arkadaşımla/Kardeşimle] {n} aydır çalışıyorum, {feature}.
[Kitabı/Köpekleri/Dağları/Sütlü çayı] severim, misafirim {way}.
= terms
[Kaba/Sarhoş/Kararsız] kişiler aramasın, {way}.
[Ön ödeme/Telaş/Aracı payı] yok, [sözleşme/söz/fiş] isteğe bağlı.
[Eve gelmek/Almak/Durakta karşılamak] olur, taksi [sizden/ortak/bizden].
Gizli numarayı [açmam/engellerim], [önce mesaj/hemen arama], {way}.
= ending
[Bekliyorum/Bekliyoruz/Memnun oluruz], {way}!
[İlandan/Arkadaştan/Panodan] deyin — {feature} hediye.
[Numarayı kaydedin/Yeri unutmayın/Favoriye ekleyin], {n} kez işe yarar.
[Evimizde/Sokağımızda/Bizde] görüşmek üzere, {way}.
= own
«{brand}»: {name} sizi «{mark}» önünde karşılar.
Adım {name}, ev «{mark}» arkasında, kapıda {brand} yazar.
{name} diye sorun, tabela {brand}, «{mark}» yerinden {n} adım.
{brand} — {name} ve {n} yardımcısı, «{mark}» karşısında.
= vendor
Profil katalog yöneticisi tarafından onaylandı, görevli {name}.
Saat ücreti: {price}. Çalışma saatleri: {hours}. Şehir: {city}.
Sipariş için santrale profil numarasını ve saati söyleyin.
Santral siparişi on beş dakikada onaylar.
= vendor2
Merhaba! Ortak seçim hizmetine hoş geldiniz, vardiyada {name}.
Ziyaret ücreti {price}, kabul {hours}, semti yöneticiye sorun.
Bu profil doluysa yönetici başka birini bulur.
Hizmet, misafirlerden seçim ücreti almaz. Bizi seçtiğiniz için teşekkürler!
= call
Arayın {contact} | tel {contact} | {contact} yazın | Randevu: {contact} | numaram {contact}
= support
İlanı bildir: {contact}
= moved
Numara değişti, artık {contact} | Yeni telefon: {contact}
= brand
Nar | Meltem | Lale | Yıldız | Altın Yuva | Bahar | Çınar | Dalga | İnci | Şahin | Atlas | Papatya
= name
Elif | Derya | Selin | Ceren | Gamze | Melis | Pınar | Yeliz | Buse | Nil
= mark
eski sirk | ekmek fabrikası | yeşil çarşı | köşedeki eczane | stadyum | sinema | köprü | ayakkabı fabrikası | dans okulu | kütüphane | gar | fıskiye
= feature
sıcak duş | bitki çayı | hafif müzik | klima | ortopedik yatak | ev yemeği | hızlı internet | bebek yatağı | manzaralı balkon | yakın sauna | çamaşır makinesi | loş ışık | pencerede çiçekler | ayrı mutfak | bornoz ve terlik
= way
acele etmeden | gönülden | temiz ve nazik | evinizdeki gibi | dürüstçe | düzenli | güler yüzle | sessizce | misafire saygıyla | fazla soru sormadan | ferah ve aydınlık
= digits
sıfır | bir | iki | üç | dört | beş | altı | yedi | sekiz | dokuz
`);
