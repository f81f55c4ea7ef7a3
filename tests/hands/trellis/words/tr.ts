export const tr = `
title.care: Masaj, {city} | Rahatlatıcı masaj | {warm} eller, {city} | Otele masaj hizmeti | {name}, masaj uzmanı | Spa akşamı ✨
title.meet: Keyifli buluşma, {city} | {name}, {age}, {city} | Akşamı birlikte geçirelim | Şehirde yeniyim 🌹 | Kızlar davet ediyor, {city}
title.room: Günlük oda, {city} | Kiralık daire, {city} | Bayanlara yatak | {warm} daire, bugün giriş 🔑
title.work: Bayanlara iş, {city} | Yurt dışında iş | {good} kazanç, {city} | Hostes aranıyor | İşe davet, konaklama bizden
thing.care: klasik masaj | sırt ve boyun masajı | yağlı masaj | Tay masajı | ayak masajı | iki kişilik spa | bir saatlik dinlenme
thing.meet: keyifli bir buluşma | birlikte akşam yemeği | güzel bir sohbet | davette eşlik | şehirde gezi | neşeli bir akşam
thing.room: günlük oda | ayrı girişli oda | merkezde daire | bir gecelik stüdyo | paylaşımlı evde yatak | iki sessiz oda
thing.work: salonda iş | hostes kadrosu | üç aylık sözleşme | resepsiyon işi | hafta sonu işi | konaklamalı yurt dışı işi
about.care: Uzmanımız {name}, {few} yıl deneyimli. | Şiddetini siz söyleyin, {soft} çalışırım. | Yağlarımız {oil}, çarşaflar tertemiz. | Seanstan sonra {feel}. | Misafiri {where} ağırlarız.
about.meet: Adım {name}, {age} yaşındayım, {nature} biriyim. | {like} ve {like} severim. | Sadece {guest} için, kibar olun. | {not} rahatsız etmesin. | Fotoğraflar {real}, aynı kız gelir.
about.room: Odada {item}, {item} ve {item} var. | Bina {where2}, komşular {nature}. | Giriş {when}, evrak almıyoruz. | {guest} için indirim olur.
about.work: Deneyim şart değil, {folk} öğretir. | Ödeme {when}, gecikme yok. | {age} yaşından itibaren alıyoruz. | Yol ve {perk} bizden. | Ekip {nature}, ceza yok.
hello: Merhaba! | Herkese selam 👋 | Sayın misafirler, | İyi günler, | Hoş geldiniz! | Değerli dostlar,
offer: {city} şehrinde {thing} sunuyoruz. | {thing} arıyorsanız bize gelin. | Bizde {thing} var, fiyatı {cheap}. | {when} {thing}, {city}. | {city}: {thing}, her şey {soft}.
flavour: {warm} ortam, {good} hizmet, {fast} cevap. | Bizde {soft} ve {soft}, ev gibi. | {guest} bizi {few} yıldır tanır. | Biz {want} ve {want}. | {good} koşullar, {fast} randevu.
place: Yerimiz {where2}, {near} yanında. | Adres: {city}, {near}, {few}. kat. | {near} noktasından beş dakika yürüyüş. | Tarif: {near}, gerisini telefonda anlatırım.
hours: Çalışma saatleri: {when}. | {when} ve {when} açığız. | Tatil yok, {when}. | Randevu {when}, hızlı dönerim.
price: Fiyat {price} itibarıyla. | Saati {price}, uzun olursa ucuz. | {price}, {guest} için indirim. | Hepsi {price}, ek ücret yok.
terms: {not} ve {not} lütfen yazmasın. | Gizli numaraya cevap vermem. | Önce mesaj, sonra arama. | Kapora alınır, kalanı yerinde. | {soft} yazın.
close: Hemen arayın! | Bekliyoruz 🌸 | Görüşmek üzere! | Yazın, herkese dönerim. | Yerler sınırlı. | Numarayı kaydedin
feature: sıcak duş | temiz havlu | yeşil çay | hafif müzik | ücretsiz otopark | ayrı giriş | klima | hızlı internet | loş ışık | taze meyve | yeni mobilya | mutfak | çamaşır makinesi | geniş yatak | deniz manzarası | balkon | sonra ödeme | sabah indirimi | taksi ayarlarız | komşu yok | sessiz avlu | bornoz ve terlik | sauna yakın | kahve ikram | market altta | beyaz çarşaf | deneyimli uzman | kibar hizmet | Rusça konuşulur
duty: konaklama ücretsiz | iki öğün yemek | ilk hafta avans | günlük ödeme | vize yardımı | bilet bizden | kıyafet verilir | üç gün eğitim | esnek saatler | gece vardiyası isteğe bağlı | prim | bahşiş sizin | Rusça konuşan sorumlu | işe servis | bayan ekip | arkadaşınızla gelin | dil şart değil | depozito yok | oturma izni | misafir karşılama | telefonlara bakma | salonda servis
warm: Sıcak | Nazik | Şefkatli | Usta | Rahat
good: İyi | Dürüst | Harika | Net | Hak edilen
cheap: uygun | hesaplı | eskisi gibi | konuşulur
soft: sakin | acele etmeden | özenle | kibarca | dikkatle
oil: doğal | Tayland'dan | yeni | en iyisi
feel: uykunuz tatlı olur | omuzlar dinlenir | başınız hafifler | keyfiniz yerine gelir
where: kendi evimizde | merkezde | salonda | yeni binada
where2: merkezde | garın yanında | sessiz sokakta | pazarın arkasında | parkın yanında
near: eski pazar | alışveriş merkezi | yeşil park | otogar | büyük cami | sinema | hastane | stadyum | köprü | eczane
when: gece gündüz | sabahtan akşama | her gün | altıdan sonra | hafta sonu | randevu ile | haftada bir
few: iki | üç | dört | beş | altı
nature: yumuşak | sakin | neşeli | açık | sade | utangaç
like: yürüyüş | sinema | lezzetli yemek | dağ | şarkı | dans | kitap | deniz
guest: daimi misafirler | iş için gelenler | öğrenciler | aileler | yetişkin beyler
not: sarhoşlar | aracılar | kabalar | boş laf | pazarlıkçılar
real: yeni | bana ait | bu haftadan | filtresiz
item: buzdolabı | kanepe | ocak | dolap | ütü | çaydanlık | masa | konaklama
perk: yemek | kıyafet | vize | konaklama | evraklar
folk: kıdemli arkadaş | patron | kızlarımız | eğitmen
fast: hızlı | anında | kibar | dürüst
want: zamana değer veririz | düzeni severiz | sözümüzü tutarız | misafire saygılıyız
names: Elif | Derya | Selin | Aylin | Lara | Melek | Ceren | Ebru | Natalya | Sibel
call: Arayın: {x} | Tel. {x} | {x} | Numara {x}, {name} | whatsapp {x} | ☎️ {x}
write: Yazın: {x} | {x} | Mesaj {x} | İletişim {x}
mail: E-posta {x} | Başvuru {x}
see: Detay: {x} | Sitemiz {x} | {x}
pay: Kapora {x} | Havale {x} | Rezervasyon: {x}
help: Şikayet: {x} | Site destek {x}
at: (at) | et
digits: sıfır bir iki üç dört beş altı yedi sekiz dokuz
`;
