import type { Language } from './language.ts';
import { pairs } from './pairs.ts';

export const tr: Language = {
  code: 'tr',
  title: 'Turkish',
  countries: ['TR'],
  numbers:
    '0 sıfır sifir|1 bir|2 iki|3 üç uc|4 dört dort|5 beş bes|6 altı alti|7 yedi|8 sekiz|9 dokuz|10 on|20 yirmi|30 otuz|40 kırk kirk|50 elli|60 altmış altmis|70 yetmiş yetmis|80 seksen|90 doksan|100 yüz yuz',
  hundred: 'yüz yuz',
  counter: 'tane adet',
  plus: 'artı arti plus',
  at: 'et_işareti at_işareti et at kuyruklu_a kuyruklua köpek',
  dot: 'nokta',
  underscore: `${pairs('alt alttan aşağı', 'çizgi cizgi çizgisi tire tiresi')} altçizgi alttire altcizgi`,
  dash: 'tire kısa_çizgi eksi',
  phone:
    'tel telefon telefonu numara numaram numarası numarayı ara arayın arayınız ulaşın iletişim irtibat cep gsm whatsapp watsap wp wa mesaj yaz yazın viber veya no',
  other:
    'ilan sipariş sözleşme fatura pasaport kart kartı kod kodu posta uçuş tren fiş makbuz hash özeti sürüm versiyon hesap numune takip referans ref vergi vkn tckn kimlik mersis plaka şasi ruhsat poliçe barkod abone tesisat seri dosya sicil irsaliye protokol iban',
  units:
    'tl lira ₺ bin euro dolar cm kg yaş yaşında saat saati dakika dk gün ay hafta kişi m km kat oda yıl yılında %',
};
