export const words = `
title: {house} salonu, {city} | {city}: {house} [masaj|dinlenme|seans] | [Usta|Resepsiyon|Yardımcı] aranıyor, {city} | {city} içinde [yeni|sıcak|sakin] {house} | [İş|Vardiya|Sezon] ve konaklama, {city}
open: [Sıcak|Aydınlık|Temiz] {house} odası [merkezde|parkın yanında|pazara yakın] | Adım {house}, şehre [yeni geldim|bir yıl oldu|ikinci sezonum] | [Yeni|Küçük|Ev gibi] {house} salonu [açıldı|misafir bekliyor|yeniden çalışıyor] | {house} ekibine [eleman alıyoruz|çağırıyoruz|arıyoruz], [gündüz veya gece|on iki saat|izinsiz olur] | [Müstakil ev|Daire|Butik otel] {house}, [tabelasız|güvenlikli|ayrı girişli]
work: [Sırt|Boyun|Ayak] [masajı|bakımı|ovması], [yağlar|otlar|taşlar] bizden | [Çay|Dans|Akşam] programı [iki kişiye|gruba|misafire] | [Buluşma|Gezi|Yemek] [şehirde|restoranda|otelde], Türkçe [konuşurum|yazarım|cevaplarım] | [Garson|Terzi|Aşçı] ve [bakıcı|kasiyer|yardımcı] [sezona|aya|altı aya] lazım | [Sauna|Havuz|Nargile] [randevuyla|telefonla|isteğe göre], [temiz|sessiz|güzel]
money: [Saati|Seansı|Vardiyası] {price}, [ikisi ucuz|konuşuruz|ek ücret yok] | [Fiyat|Ödeme|Ücret] {price}, [nakit|havale|karta] [peşin|hemen|iş bitince] | {price} [her gün|cuma|vardiyadan sonra] öderiz, [bahşiş senin|prim var|ceza yok] | {price} başlar, [indirim|hediye|bonus] [sürekliye|yeniye|dosta]
stay: [Yanında|Karşısında|İki adımda] [metro|pazar|otogar], [otopark|diafon|asansör] var | [İki|Üç|Dört] kişi kalıyoruz, [mutfak|çamaşır|internet] bedava | [Bilet|Vize|Kayıt] [bizden|yarı yarıya|gelince], [karşılarız|götürürüz|yardım ederiz] | [İkinci|Beşinci|Dokuzuncu] kat, [avludan girin|aşağıdan arayın|kodu söylerim] | {city} içinde [pencereli|balkonlu|tadilatlı] [oda|yatak|daire]
terms: [Aracısız|Kaporasız|Sorusuz], [yalnız yetişkinler|yirmi üstü|kimlik gösterin] | [Nezaket|Temizlik|Sessizlik] [şart|değerli|önce gelir] | [Tecrübe|Yaş|Dil] [önemsiz|konuşulur|kırka kadar], [öğretiriz|gösteririz|anlatırız] | [Sarhoşa|Kabaya|Gizli numaraya] [kapı açmam|cevap yok|ret]
close: [Yaz|Ara|Gel], [bekliyorum|pişman olmazsın|anlaşırız] | [Hemen|Akşam|Bir saatte] [cevap veririz|ararım|anlatırız] | {house} içinde [görüşürüz|bekleriz|buluşuruz] | [Bugün|Hafta içi|Bayrama kadar] {n} [yer|boşluk|saat] var
call: Tel | Arayın | İletişim
agency: Ajans santrali
support: Site destek
guide: Şoför ve yerleşme
pay: Havale
`;
