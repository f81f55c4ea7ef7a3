export const tr = `
title.massage: Masaj {city} | {name}, masaj {where} | Tay masajı {city} | {brand} Spa {city} | Evde masaj | Sırt ve boyun masajı, {where} | Yorgunluğa birebir masaj
title.dinner: {name}, {age}, {city} | Tanışalım, {city} | Akşam yemeğine eşlik | {name} şehre geldi | Güzel bir akşam | Yeni gelen {name}
title.room: Günlük daire {city} | Bayanlara oda | {brand} apart | Saatlik ve gecelik, {where} | Misafir evi {city}
title.work: Bayanlara iş | {place}: eleman aranıyor | Hostes ve garson, {place} | Yurt dışı iş, tecrübesiz | Otele bayan eleman, {place} | Acil eleman
say.massage: {kind} masaj yapıyorum, tecrübem {years}. | Bu işi {teacher} öğrendim. | Elim kuvvetli, {gently}. | Yağ {oil}, çarşaf her misafire temiz. | Biz {two} kişiyiz, çift olarak da gelinir. | {out} gelirim, masam yanımda. | {guests} hep geri gelir. | Önce boyun, sonra {kind} masaj. | Salonda {two} oda ve duş var. | Acele yok, {minutes} dakika tam.
say.dinner: Yaşım {age}, boyum {height}, {looks}. | {love} ve {love} severim. | Sizinle {event} gelirim. | {study} okudum, sohbetim iyidir. | Bu şehre yeni taşındım. | {manis} birini arıyorum. | Fotoğraflar benim, {fresh} çekildi. | Huyum {temper}, {not} sevmem. | {when} buluşurum, bir saat önce haber verin. | Taksi sizden. | {lang} öğreniyorum.
say.room: Bina {house}, {floor} kat. | {near} yürüyerek {minutes} dakika. | Giriş {when}. | Odada {two} yatak ve dolap var. | {guests} için uygun, kimlik gösterilir. | Çarşaf ve havlu fiyata dahil. | Sahibi {lives} oturur, anahtarı kendisi verir. | Haftalık indirim var. | Gece de alırız, arayın yeter.
say.work: Yer {place} içinde, {fresh} açıldı. | Maaş {pay} ve üstü, ödeme {payday}. | {age} yaşından itibaren, tecrübe şart değil. | Lojman {minutes} dakika, {two} kişilik. | Bileti biz alırız, {deduct}. | Vize {minutes} günde. | Vardiya {hour} başlar. | Görev: {duty} ve {duty}. | Patron {temper}, Rusça bilir. | {manis} bayanlar çok kazanır. | Havaalanında karşılarız. | Boydan fotoğraf, yaş ve şehir gönderin.
any: {when} arayın. | {how} cevap veririm. | Adresi {how} veririm, {near} civarı. | {not} aramasın, {not} da. | Fiyat {price}. | {when} açığız. | Lütfen {how} yazın. | {near} yanında, park yeri var. | Şehirde {years} hizmetteyiz. | {name} diye sorun. | Gizli numaraya bakmam. | Önce isim ve saat yazın. | Aracılar aramasın. | Ön ödeme almıyorum.
list.massage: Bizde {items}. | Seçenekler: {items}.
list.dinner: Benimle: {items}. | Sevdiklerim: {items}.
list.room: İçinde {items}. | Hepsi var: {items}.
list.work: Şartlar: {items}. | Bizden: {items}.
items.massage: sırt ve boyun | ayak | sıcak taş | ballı | kese | klasik | baş masajı | sauna | duş | yeşil çay | otopark | dört el | yüz masajı | peeling | beşli kart | hediye kartı | klima | bitki kesesi | esneme | hamam | sabah indirimi
items.dinner: sinema | karaoke | akşam yemeği | sahil yürüyüşü | dağ | bilardo | tiyatro | arkadaş düğünü | iş yemeği | dans | sabah kahvesi | satranç | konser | müze | piknik | gezi | tercüme | bowling | nargile | sohbet | kediler
items.room: wifi | çamaşır makinesi | ütü | fön | televizyon | çaydanlık | ocak | tabak çanak | duş | küvet | balkon | klima | diafon | otopark | buzdolabı | koltuk | büyük yatak | ayrı giriş | havlu | altında market | deniz manzarası
items.work: yemek | lojman | kıyafet | avans | bahşiş | eğitim | bilet | sigorta | oda temizliği | misafir karşılama | sipariş alma | kasa | içecek satışı | mutfağa yardım | tercüman | hat | sağlık raporu | sözleşme | prim | gece vardiyası | bir gün izin
rota: Bugün salonda: {girls}. | Bu hafta {girls}. | Vardiyada {girls}.
title.rota: {brand}: haftalık liste | {brand} {city}, yeni vardiya
kind: Klasik | Spor | Tay | Yumuşak | Derin | Doğu usulü | Genel
years: iki yıl | üç yıl | beş yıl | yedi yıl | altı ay
teacher: annemden | bir hemşireden | Alanyalı ustadan | Koreli hocadan | anneannemden
guests: Sürekli misafirler | Taksiciler | İş için gelenler | Sporcular | Komşular | Öğrenciler | Turistler
gently: ağrı olmaz | nazik çalışırım | acelem yok | sizi dinlerim
oil: hindistan cevizi | badem | Tayland'dan | kokusuz | ılık
lives: üst katta | yan binada | şehir dışında | aynı bahçede
payday: ayda bir | ayda iki kez | her hafta | her gün | cuma günü
two: iki | üç | dört
minutes: beş | yedi | on | yirmi | kırk | altmış
out: Otele | Şehir içine | Yan binaya | Şehir dışına | Yeni mahalleye | Villaya
where: merkez | otogar yanı | yeni mahalle | eski şehir | çarşı içi | sahil
looks: saçım siyah | gözüm yeşil | sarışın | sportif | ince | saçım uzun | güler yüzlü
love: Dağ | Baklava | Dizi | Deniz | Kahve | Eski şarkılar | Yağmur | Sessizlik | Köpek | Çiçek | Yemek yapmayı | Kitap
event: düğüne | restorana | sinemaya | şehir dışına | toplantıya | konsere | tekneye | çay bahçesine | sergiye
study: Hukuk | Tercümanlık | Öğretmenlik | Hemşirelik | İktisat | Kuaförlük
manis: Sözünde duran | Çabalayan | Dinlemeyi bilen | Vaktinde gelen | Düzeni seven | Acele etmeyen
fresh: bu hafta | yazın | martta | dün | güzün | baharda
temper: sakin | neşeli | açık sözlü | yumuşak | sert | rahat
not: Kabalar | Sarhoşlar | Pazarlıkçılar | Aracılar | Şakacılar | Geç kalanlar
when: sabah | öğleden sonra | akşam | gece yarısına kadar | gece gündüz | hafta sonu | her gün | hafta içi | altıdan sonra
lang: İngilizce | Türkçe | Korece | Arapça
house: yeni | tuğla | güvenlikli | eski ama sıcak | sessiz | sade
floor: birinci | ikinci | üçüncü | beşinci | dokuzuncu
near: çarşı | otogar | park | alışveriş merkezi | cami | stadyum | metro | üniversite | hastane | göl | havaalanı
pay: 1500 dolar | 2 milyon won | 800 dolar artı bahşiş | 4000 dirhem | 40 bin lira
deduct: kesinti yok | parça parça kesilir | bir ayda ödersiniz | bu hediye
hour: dokuzda | onda | öğlen | akşam altıda | sekizde
duty: misafir karşılama | içecek servisi | temizlik | telefona bakma | randevu yazma | ustaya yardım | bulaşık | şarkı söyleme
how: hemen | mesajla | aramadan sonra | sohbetten | kibarca | kısaca | Türkçe
price: 1500 | saati 2000 | 1200, iki saat 2200 | resimdeki gibi | konuşulur | gecelik 1800 | uygun
names: Leyla | Zeynep | Aylin | Elif | Derya | Selin | Melis | Ece | Irina | Nastya | Diana | Madina | Lola | Sibel
brand: Lotus | Akşam Bahçesi | Kuğu | İpek | İnci | Lale | Ay | Badem | Yasemin | Fener | Bulut | Güvercin
hello: Merhaba! | Selam! | İyi günler. | Herkese selam! | Hoş geldiniz.
close: Bekliyorum. | Görüşürüz! | Arayın. | Tanıştığıma sevinirim. | Şimdi yazın. | Sizin {name}.
call: Tel {x} | {x} | İletişim {x} | Telefon: {x} ({name}) | vatsap {x} | Numaram {x}
second: Açmazsam: {x} | İkinci numara {x} | şoför {x} | veya {x} | yeni numara {x}, eskisi de açık
write: tg {x} | {x} | Yazın {x} | Detay {x}
mail: Başvuru {x} | e-posta {x}
see: Site {x} | Fotoğraflar: {x} | {x}
pay1: Kapora {x} | Rezervasyon: {x} | Ablamın kartı {x}
chat: İlanın sohbetine yazın, numara oradan. | Sadece sohbet. | Numara yazmıyorum, buradan yazın.
masked: Numara {x}, gerisi sohbette | tel {x} numarayı göster
mod: İlan vermek için: {x} | Moderatör onaylı {x} | Grup yöneticisi {x}
made: Siteyi yapan {x} | Web tasarım {x}
photo: Foto: {x} | Fotoğrafçı {x}
desk: Resepsiyon {x} | Bina yönetimi {x}
visa: Vize merkezi: {x} | Evrak işleri {x}
guide: Rehberdeyiz: {x} | Yorumlar: {x}
parted: Eski numara ile ilgimiz kalmadı, kendimiz çalışıyoruz. | Eski salondan ayrıldık.
friend: Arkadaşım için yazıyorum, adı {name}, önce beni arayabilirsiniz
digits: sıfır bir iki üç dört beş altı yedi sekiz dokuz
`;
