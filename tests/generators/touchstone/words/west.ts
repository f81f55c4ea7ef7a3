import { bankOf } from '../../bank.ts';

export const tr = bankOf(`
names: Elif | Derya | Ceren | Melis | Selin | Aylin | Buse | Ece | Damla | Sude | Lara | Nazlı
hello: [Merhaba/İyi akşamlar/Selam], [tanışalım/yazmaktan çekinmeyin/hoş geldiniz] | {city} şehrine [yeni geldim/döndüm/uğradım], [birkaç gün/hafta sonuna kadar/kısa süre] buradayım | Ben {name}, [tanıştığıma memnun olurum/arayın/beklerim] | [Yoruldunuz mu/Dinlenmek ister misiniz/Yalnız mısınız]? [Bize gelin/Çay içelim/Sohbet edelim] | {name} {city} içinde [misafir kabul ediyor/randevu açtı/sizi bekliyor]
who: {age} yaşında, [zarif/neşeli/utangaç] bir kadınım, [siyah göz/uzun saç/uzun boy] | Yaşım {age}, boyum 1{height}, [öğrenci/dansçı/aşçı] | [Resimler bana ait/Fotoğraf gerçek/Resimdeki benim], [bu yıl çekildi/düzenlenmedi/onaylı] | [Temizliğe/Nezakete/Zamana] [değer veririm/önem veririm/dikkat ederim], ben de öyleyim | [Üç dil konuşurum/Keman çalarım/Kitap severim], {age} yaş
offer: [Sağlık/Sırt/Rahatlatıcı] masajı [yağlı/sakin odada/bir saat] | [Akşam yemeğine/Sergiye/Yürüyüşe] [eşlik ederim/birlikte gidelim/davet edin] | [Daire/Stüdyo/Oda] [merkezde/parka yakın/metroya yakın], [duş/otopark/çay] var | [Otele/Rezidansa/Hamama] [gelirim/çıkarım/taksiyle gelirim] | [Dans/Müzik/Eğlence] gecesi [misafirlere/iki kişiye/gruba], [müzikli/çaylı/mum ışığında]
terms: Saati {pay}, [iki saat uygun/ek ücret yok/anlaşırız] | [Fiyat/Ücret/Ödeme] {pay}, [nakit/havale ile/nasıl isterseniz] | Çalışma saati {hours}, [randevuyla/tatilsiz/önceden haber verin] | [Ön ödeme yok/Kaporasız/Buluşunca ödersiniz], [her şey dürüst/korkmayın/denenmiş] | Şehirde {days} gün daha, [acele edin/sonra gidiyorum/sonra başka şehir]
bye: [Arayın/Ulaşın/Yazın], [anlaşırız/hemen dönerim/buradayım] | [Görüşmek üzere/Bekliyorum/Çekinmeyin], {name} | [Adresi/Binayı/Katı] [telefonda söylerim/mesajla atarım/yarım saat önce söylerim] | [Meşgul mü/Açmadım mı]? [Mesaj bırakın/Geri ararım/Sohbete yazın]
jobs: [18-30/20-32/28 yaşına kadar] bayan eleman aranıyor: {country} | [Garson/Hostes/Dansçı] [gece kulübüne/karaokeye/restorana], {country}, aylık {wage} | [Bilet/Vize/Yol] bizden, [sonra kesilir/bir ayda ödersiniz/geri ödeme yok] | [Lojman/Daire/Ev] [işe yakın/iki kişilik/güvenlikli], [yemek/mutfak/internet] var
moved: eski numara kapalı | numaram değişti, önceki
warn: Dikkat, resimlerimi çalmışlar, {number} ben değilim
phone: tel | telefon | numara | WhatsApp | iletişim
`);

export const en = bankOf(`
names: Anna | Lily | Maya | Nina | Sofia | Bella | Kate | Jasmine | Luna | Mia | Emma | Zoe
hello: [Good evening/Hello there/Hi], [nice to meet you/do write to me/welcome to my page] | [Just arrived/Back again/New] in {city} [for a few days/until the weekend/for a short stay] | My name is {name}, [glad to meet you/waiting for your call/let us talk] | [Tired/Lonely/Far from home]? [Come and rest/Have a tea with me/Let us have a chat] | {name} [receives guests/opens her diary/is waiting for you] in {city}
who: I am {age}, [slim/cheerful/shy], with [dark eyes/long hair/a warm smile] | {age} years old, 1{height} cm, [student/dancer/cook] | [Photos are mine/Real pictures/It is me in the pictures], [taken this year/not edited/verified] | I [value/like/keep] [cleanliness/good manners/punctuality], and so should you | I [speak three languages/play the violin/read a lot], {age}
offer: [Healing/Back/Relaxing] massage [with oils/in a quiet room/for an hour] | [Dinner/Exhibition/Evening walk] [companion/company/partner], [call me/invite me/let us go together] | [Apartment/Studio/Room] [downtown/near the park/close to the station], [shower/parking/tea] included | Visits to [hotels/residences/saunas], [I come by taxi/within the city/at any hour] | [Dance/Music/Party] night for [guests/two/a group], [with music/with tea/by candlelight]
terms: {pay} an hour, [two hours cheaper/no extra charge/we shall agree] | [Price/Rate/Fee] {pay}, [cash/by transfer/as you like] | Open {hours}, [by appointment/no days off/tell me in advance] | [No prepayment/No deposit/You pay when we meet], [all honest/do not worry/tried and tested] | In town for {days} more days, [hurry up/then I leave/then another city]
bye: [Call/Text/Message] me, [we shall agree/I answer at once/I am around] | [See you/Waiting/Do not be shy], {name} | [Address/Building/Floor] [by phone/in a message/half an hour before] | [Busy/No answer]? [Leave a message/I call back/Write in the chat]
jobs: Girls [18-30/20-32/up to 28] wanted for work: {country} | [Waitress/Hostess/Dancer] for a [night club/karaoke bar/restaurant], {country}, from {wage} a month | [Ticket/Visa/Travel] paid by us, [deducted later/worked off in a month/nothing to return] | [Dormitory/Flat/House] [near work/for two/with a guard], [meals/kitchen/internet] there
moved: old number is off | changed my number, was
warn: Beware, my photos were stolen, {number} is not me
phone: call | tel | phone | WhatsApp | text | cell
`);

export const ar = bankOf(`
names: ليلى | سارة | نور | ياسمين | مريم | دانا | هند | ريم
hello: [مرحبا/مساء الخير/أهلا], [يسعدني التعرف/راسلني/أهلا بك] | وصلت إلى {city} [لأيام قليلة/حتى نهاية الأسبوع/لفترة قصيرة] | اسمي {name}, [سعيدة بلقائك/بانتظار اتصالك/لنتحدث] | [متعب/وحيد/بعيد عن البيت]؟ [تعال لترتاح/اشرب الشاي معي/لنتحدث قليلا] | {name} [تستقبل الضيوف/تفتح المواعيد/بانتظارك] في {city}
who: عمري {age} سنة, [رشيقة/مرحة/خجولة], [عيون سوداء/شعر طويل/ابتسامة دافئة] | {age} سنة, الطول 1{height}, [طالبة/راقصة/طباخة] | [الصور لي/صور حقيقية/أنا في الصور], [التقطت هذا العام/بدون تعديل/موثقة] | أحب [النظافة/اللطف/الالتزام بالوقت] [دائما/كثيرا/في كل شيء]
offer: تدليك [صحي/للظهر/مريح] [بالزيوت/في غرفة هادئة/لمدة ساعة] | مرافقة إلى [العشاء/المعرض/نزهة مسائية] [اتصل بي/ادعني/لنذهب معا] | [شقة/استوديو/غرفة] [في المركز/قرب الحديقة/قرب المحطة] مع [دش/موقف/شاي] | زيارة [الفنادق/الشقق/الحمام], [بسيارة أجرة/داخل المدينة/في أي وقت]
terms: الساعة {pay}, [ساعتان أرخص/بدون رسوم إضافية/نتفق] | [السعر/الأجرة/الدفع] {pay}, [نقدا/تحويل/كما تحب] | العمل {hours}, [بموعد/بدون عطلة/أخبرني مسبقا] | [بدون دفع مسبق/بدون عربون/الدفع عند اللقاء], [كل شيء صادق/لا تقلق/مجرب]
bye: [اتصل/راسلني/اكتب], [نتفق/أرد فورا/أنا موجودة] | [إلى اللقاء/بانتظارك/لا تخجل], {name} | [العنوان/المبنى/الطابق] [عبر الهاتف/في رسالة/قبل نصف ساعة]
jobs: مطلوب فتيات [18-30/20-32/حتى 28] للعمل: {country} | [نادلة/مضيفة/راقصة] في [ناد ليلي/كاريوكي/مطعم], {country}, من {wage} شهريا | [التذكرة/التأشيرة/السفر] علينا, [يخصم لاحقا/خلال شهر/بدون رد]
moved: الرقم القديم لا يعمل
warn: انتبه, صوري مسروقة, {number} ليس لي
phone: هاتف | واتساب | رقم | اتصال | WhatsApp
`);
