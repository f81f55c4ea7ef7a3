export const words = `
title: {city} için [eleman|personel] aranıyor | [Bayan|Genç] arkadaşlar, {city} | {city}: [kasiyer|yardımcı] lazım | Yeni [ekip|kadro], {city} | İş ve konaklama, {city} | [Salona|Otele] çalışan, {city} | {city}, [düzenli|iyi] kazanç
open: Küçük [ekibimize|kadromuza] arkadaş alıyoruz | Bu şehirde [altı|beş] yıldır çalışıyoruz | Sezona [kadroyu|ekibi] büyütüyoruz | Sakin eve [titiz|kibar] insanlar gerekiyor | Ay sonuna kadar {n} yer [kaldı|açıldı] | Vardiyaya [ortak|arkadaş] arıyorum | Merhaba, mekanın [sahibi|müdürü] yazıyor
job: Misafir [karşılamak|ağırlamak] ve randevu defteri tutmak | Sırt ve ayak masajı, bir haftada [öğretiyoruz|eğitiyoruz] | Atölyede [dikiş|paketleme] işi | Restoranda [akşam|gece] dans gösterisi | Deniz kenarında [otelde|pansiyonda] oda temizliği | Yaşlı teyzeye evde [bakmak|yardım] | [Karaokede|Kulüpte] şarkı söyleyip sohbet etmek | Otogar yanındaki [dükkanda|markette] kasada durmak
pay: Her gün [ödüyoruz|veriyoruz], {pay} üzeri | Maaş {pay} ve üstüne [bahşiş|prim] | Ayda {pay} [gecikmeden|vaktinde] eline geçer | Ücret {pay}, sonunda [ikramiye|bonus] | En az {pay} [garanti|söz], gerisi sana kalmış | İlk gün [avans|peşin], sonra {pay} | Kazanç [dürüst|açık], elden {pay}
home: İşe yakın [dairede|evde] üç kişi kalıyoruz | Sıcak [oda|yatak] ücretsiz | Oda [ayrı|özel], mutfak ortak | İlk iki hafta hostel [bizden|bedava] | Merkezde güvenlikli [daire|ev] tutuyoruz | Yatak ve [öğle yemeği|yemek] dahil | Metroya [beş|yedi] dakika, giriş avludan
docs: Evrakı biz [hallederiz|hazırlarız], pasaport yeter | Bileti biz [alırız|öderiz], sonra ödersin | Vize on günde [çıkar|hazır] | [Havaalanında|Otogarda] karşılıyoruz | Sözleşme yola çıkmadan [yapılır|imzalanır] | Sağlık karnesi [gerekmez|sorulmaz] | Kayıt [ilk gün|yerinde] firmaya ait
ask: Yaş [on sekizden|on dokuzdan] büyük, tercihen {age} civarı | Tecrübe [şart değil|önemli değil], istek yeter | Kötü [huyu|alışkanlığı] olmayan, neşeli | Biraz [İngilizce|Rusça] bilmek yeterli | Boy ve yüz [fark etmez|önemli değil], güler yüz olsun | Arkadaşlar ve [kardeşler|çiftler] de gelsin | Sadece [reşit olanlar|yirmi üstü], kimlik bakıyoruz
word: [Yalan|Hile] yok, önce gelenlere sor | Gizlilik [sözümüzdür|bizde güvende] | Saatler [serbest|esnek], izin gününü sen seç | Ceza [yok|olmaz], kimse bağırmaz | [İstediğin gün|Ne zaman istersen] gidebilirsin | Her şey [yasal|resmi], ruhsatımız var | Yanında [park|pazar] ve otobüs var
close: [Yazın|Arayın], hepsine cevap veririm | Geceye kadar mesaj [bekliyorum|bekleriz] | Fotoğraf ve yaşını [gönder|yolla] | Yerler [çabuk|hızla] doluyor | {name} diye [sorun|arayın] | Boş laf için [yazmayın|rahatsız etmeyin] | [Görüşmek üzere|Kendine iyi bak], {name}
call: Telefon | Arayın | İletişim | Tel
name: Ayşe | Elif | Selin | Deniz | Melek | Derya | Sibel
support: Site destek hattı
agency: Ajans santrali
service: Kapıya taksi, şoför
more: Kanalda başka ilanlar
chat: Site sohbetinden yazın
payto: Kapora ve ödeme için
`;
