/** Turkish, English, Arabic, Korean, Japanese and Thai, written as words-russian.ts says. */
export const turkish = `
@hello
{Merhaba|Selam kızlar|İyi günler} // {İş mi arıyorsunuz|Düzenli gelir mi lazım}? // {Acil|Hemen başlayacak} <n> {kişi|bayan} {lazım|aranıyor}
@work
<to> {otel|kafe|restoran|temizlik} için {bayan eleman|garson|kat görevlisi|yardımcı} {aranıyor|alınacak}, {maaş|aylık} <pay> // <to> merkezde {yatılı bakıcı|ev yardımcısı|bulaşıkçı}, {elden|ayda} <pay> // {Yabancı uyruklu|Rusça bilen|Türkmen, Özbek} {bayanlara|hanımlara} iş, <to>, <pay>
@stage
<to> {hostes|dansçı|manken} {aranıyor|arıyoruz}, {sezonluk|<m> aylık}, <pay> // {Gece kulübü|Gazino|Restoran}, <to>: {karşılama|animasyon} için bayan, {garanti|yevmiye} <pay>
@care
{Klasik|Rahatlatıcı|İsveç} masaj, <at>, <nm> // Ben <nm>, <age>, {masaj yapıyorum|spa bakım}, <at> // {Yeni açıldı|Sakin ortam}: «<nm>» masaj salonu, <at>
@terms
{Yol|Bilet|Çalışma izni} {bizden|firmaya ait|maaştan} // {Maaş|Ödeme} {haftalık|elden|zamanında} // {Sezon|Sözleşme} <m> ay, {saatler|vardiya} <h> // {Bahşiş|Prim} {sizin|ayrıca}
@house
{Lojman|Kalacak yer} {var|ücretsiz}, {üç öğün yemek|yemek bizden} // <spot> {yanı|karşısı}, kat <n>
@need
{Yaş|Yaş aralığı} <age>, {güler yüzlü|düzenli|sorumlu} // {Tecrübe|Dil} {şart değil|önemli değil}, {öğretiyoruz|eğitim var} // {Fotoğraf ve yaş|Kısa bilgi} {atın|gönderin}
@trust
{Aracı yok|Komisyon yok}, <n> yıldır {buradayız|aynı adres} // {Yalan dolan yok|Söz senettir}, {gelip görün|sorun anlatalım}
@plus
{Temiz|Sessiz|Sıcak} {oda|ortam}, {randevu ile|önceden arayın} // {Her gün|Pazar dahil} <h> // <spot> {yanı|karşısı}, kat <n> // <n> yıl {tecrübe|deneyim}, {sertifikalı|eli hafif} // {Çay|Duş|Otopark} var, {ayrı giriş|ev ortamı}
@odd
{çay bizden neşe sizden} // {tembel yazmasın, vakit nakit} // {kapı mavi, yürek geniş} // {deniz görmeyen kalmasın} // {ev gibi ama kira yok} // {kuru laf karın doyurmaz}
@call
{Arayın|Yazın|WhatsApp’tan ulaşın} {her saat|akşama kadar} // {Detaylar|Gerisi} {özelden|telefonda}
@title.work
<to> bayan eleman <pay> // {Garson|Yardımcı|Kat görevlisi} <to>
@title.stage
{Hostes|Dansçı|Manken} <to>
@title.care
Masaj <at> // <nm> masaj
@tel
tel // GSM // WhatsApp // ara
@pay
{Kapora|Ön ödeme}: <x>
@driver
{Şoför|Havalimanı karşılama} <x>
@form
Başvuru formu <x>
@admin
Reklam için <x>
@spot
eski otogar // cami // çarşı // liman // metro çıkışı // pazar yeri
`;
export const english = `
@hello
{Hi all|Hello ladies|Good day|Dear job seekers} // {Looking for|Tired of searching for} {a fresh start|steady pay|a job abroad}? // {Urgent|Immediate start}, {only|last} <n> {places|rooms} {left|open}
@work
{Waitresses|Housekeepers|Kitchen helpers|Nannies} {wanted|needed} in <to>, {salary|pay} <pay> // <to> {hotel|café|laundry|villa} {is hiring|takes} {girls|ladies} {with or without experience|any nationality}, <pay> monthly // {We place|I help} {girls|workers} in <to>, {real employer|direct owner}, {take home|net} <pay>
@stage
{Hostesses|Dancers|Promo models} for <to>, {contract|season} <m> months, <pay> // {Lounge|Restaurant|Event agency} in <to> {invites|looks for} {hostesses|models|performers}, {guarantee|rate} <pay>
@care
{Relaxing|Swedish|Thai|Deep tissue} massage in <at>, {therapist|ask for} <nm> // I am <nm>, <age>, {new in town|independent}, {massage|spa care}, <at> // {Clean|Quiet|New} massage {studio|room} «<nm>», <at> // {Pleasant|Polite} {dinner company|event companion}, <nm>, <at>
@terms
{Ticket|Visa|Transport} {on us|paid by company|deducted later} // {Paid|Salary} {weekly|cash|on time}, {tips yours|overtime extra} // {Contract|Minimum} <m> months, {shift|hours} <h>
@house
{Shared room|Accommodation} {free|provided|near work}, {meals|two meals} // Near <spot>, floor <n>
@need
Age <age>, {neat|friendly|responsible} // {No experience|Basic English} {is fine|needed}, {training given|we teach} // Send {photo and age|CV and two pictures}
@trust
{No agents|No fees|No games}, {here since 2017|<n> years in business} // {Photos are mine|Ask our girls}, {no surprises|honest}
@plus
{Clean|Quiet|Warm} {room|place}, {by appointment|call ahead} // {Open|Daily} <h>, {no break|Friday closed} // Near <spot>, floor <n> // <n> years of practice, {strong|light} hands, {certified|trained in Bangkok} // {Shower|Parking|Tea}, {private entrance|no neighbours} // {First visit|Regulars} {cheaper|get a gift} // {Outcall|Taxi} {possible|on you}
@odd
{tea is on us, smiles on you} // {camels walk, salary runs} // {no drama, no mama} // {blue door, warm heart} // {lazy people scroll on} // {Monday is also a party here} // {my word is my visa}
@call
{Call|Text|WhatsApp} {any time|till late|first} // {More|Details} {by message|on call}
@title.work
{Job|Vacancy|Staff} <to> <pay> // {Waitress|Housekeeper} in <to>
@title.stage
{Hostess|Dancer|Model} <to>
@title.care
{Massage|Spa} <at> // <nm> {massage|relax} <at>
@tel
call // tel // WhatsApp // mob
@tg
telegram // TG // tele
@pay
{Deposit|Advance|Ticket money}: <x>
@payee
{deposit} to the account of this number <x>
@driver
{Driver|Pick-up} <x>
@form
Apply: <x> // {form} <x>
@old
old number <x> {is dead|blocked}
@friend
or my {friend|roommate} <x>
@admin
{Advertise here|Post your ad}: <x>
@support
{Report this listing|Help desk}: <x>
@spot
the old souk // metro exit // the big mall // clock tower // pharmacy // park gate // the harbour
`;
export const arabic = `
@hello
{السلام عليكم|مرحبا} // {فرصة عمل|مطلوب فورا} {<n> أماكن|عاجل}
@work
مطلوب {عاملات|نادلات|مساعدات مطبخ|مربيات} في <to>، {الراتب|الأجر} <pay> // {فندق|مقهى|مطعم} في <to> {يطلب|يوظف} {موظفات|فتيات}، <pay> شهريا
@stage
مطلوب {مضيفات|عارضات|راقصات فولكلور} في <to>، عقد <m> أشهر، <pay>
@care
{مساج|تدليك} {استرخاء|كلاسيكي|سويدي}، <at>، <nm> // {مركز|صالون} «<nm>» للعناية، <at>
@terms
{التذكرة|التأشيرة|السكن} {علينا|على الشركة} // {الراتب|الدفع} {أسبوعي|نقدا|في موعده} // الدوام <h>، العقد <m> أشهر
@house
{السكن|الغرفة} {مجاني|قريب من العمل} // بجانب <spot>، الطابق <n>
@need
العمر <age>، {حسنة المظهر|مسؤولة} // {الخبرة|اللغة} غير ضرورية، {نعلمك|التدريب عندنا}
@trust
{بدون وسيط|بدون عمولة}، <n> سنوات {خبرة|في المجال}
@plus
{مكان|غرفة} {نظيف|هادئ}، {بموعد|اتصل قبل} // {يوميا|مفتوح} <h> // بجانب <spot>، الطابق <n> // خبرة <n> سنوات، {شهادة|يد خفيفة}
@odd
{الشاي علينا والابتسامة عليكم} // {الباب أزرق والقلب أبيض} // {الكسول لا يتصل} // {القافلة تسير والراتب يسبق}
@call
{اتصل|راسلنا} {أي وقت|واتساب فقط} // {التفاصيل|الباقي} على الخاص
@title.work
{عمل|وظيفة} <to> <pay>
@title.stage
{مضيفات|عارضات} <to>
@title.care
{مساج|سبا} <at> <nm>
@tel
واتساب // هاتف // جوال
@spot
السوق القديم // المترو // المسجد // البرج
`;
export const korean = `
@hello
{안녕하세요|반갑습니다} // {급구|모집} <n>{명|자리} {남음|구합니다}
@work
<to> {식당|공장|모텔 청소|카페} {직원|이모님|여직원} {구합니다|모집}, {월급|급여} <pay> // {러시아어|우즈벡어} {가능자|환영}, <to> {홀서빙|주방보조}, <pay>
@stage
<to> {행사도우미|모델|댄서} {모집|구함}, <m>개월, <pay>
@care
{건전|아로마|스웨디시} {마사지|관리}, <at>, <nm> // <at> {새로 오픈|조용한} «<nm>» 관리실
@terms
{비행기표|비자} {지원|상담} // {주급|당일지급} {가능|보장} // {근무시간|시간} <h>, 최소 <m>개월
@house
{숙소|기숙사} {무료|제공}, {식사 포함|주방 있음} // <spot> {근처|옆}, <n>층
@need
나이 <age>, {성실한 분|밝은 분} // {초보|무경험} {환영|가능}, {교육해드림|가르쳐드려요}
@trust
{수수료 없음|사장 직접}, <n>년째 {영업중|운영}
@plus
{깨끗한|조용한} {방|공간}, {예약제|미리 연락} // {매일|연중무휴} <h> // <spot> {근처|옆}, <n>층 // 경력 <n>년, {자격증|손맛}
@odd
{차는 우리가 웃음은 당신이} // {게으른 분 사절} // {파란 문을 찾으세요} // {월요일도 잔치}
@call
{연락|전화|카톡} {주세요|환영} // {자세한 건|나머지는} {카톡으로|전화로}
@title.work
<to> {직원모집|일자리} <pay>
@title.stage
<to> {모델|댄서} 모집
@title.care
<at> {마사지|아로마} <nm>
@tel
전화 // 연락처 // 폰
@spot
역 3번 출구 // 시장 입구 // 러시아거리 // 큰 약국
`;
export const japanese = `
@hello
{こんにちは|はじめまして} // {急募|残り}<n>名{です|!}
@work
<to>の{ホテル清掃|レストラン|工場|カフェ}で{スタッフ|女性スタッフ}{募集|大募集}、{月給|給与}<pay> // {留学生|外国人}{歓迎|OK}、<to>{ホール|キッチン}、<pay>
@stage
<to> {イベントモデル|ダンサー|フロアレディ}募集、<m>ヶ月、<pay>
@care
<at>の{リラックス|タイ古式|アロマ}マッサージ、<nm> // {静かな|新しい}サロン「<nm>」<at>
@terms
{交通費|航空券}{支給|負担します} // {日払い|週払い}{OK|可能}、{時間|勤務}<h>
@house
{寮|個室}{無料|完備}、{駅近|食事付} // <spot>{近く|すぐ}、<n>階
@need
{年齢|対象}<age>、{明るい方|真面目な方} // {未経験|日本語初級}{OK|歓迎}、{丁寧に教えます|研修あり}
@trust
{仲介なし|オーナー直接}、{創業<n>年|安心}
@plus
{清潔|静か}な{個室|部屋}、{予約制|要電話} // {毎日|年中無休}<h> // <spot>{近く|すぐ}、<n>階 // 経験<n>年、{資格あり|やさしい手}
@odd
{お茶はこちら、笑顔はあなた} // {青いドアが目印} // {怠け者お断り}
@call
{連絡|電話|LINE}{ください|待ってます}
@title.work
<to> {求人|スタッフ募集} <pay>
@title.stage
<to> {モデル|ダンサー}募集
@title.care
<at> {マッサージ|サロン} <nm>
@tel
電話 // TEL
@spot
駅東口 // 商店街 // 神社
`;
export const thai = `
@hello
{สวัสดีค่ะ|ประกาศ} // {ด่วน|รับสมัคร} <n> {คน|ตำแหน่ง}
@work
{รับสมัคร|ต้องการ} {พนักงานเสิร์ฟ|แม่บ้าน|ผู้ช่วยครัว} ที่ <to> {เงินเดือน|รายได้} <pay> // งาน{โรงแรม|ร้านอาหาร|โรงงาน} <to> {ผู้หญิง|ไม่จำกัดวุฒิ} <pay>
@stage
{รับ|หา} {นางแบบ|พนักงานต้อนรับ|นักเต้น} <to> สัญญา <m> เดือน <pay>
@care
{นวดไทย|นวดน้ำมัน|สปา} <at> {โดย|ติดต่อ} <nm> // ร้าน «<nm>» {นวดเพื่อสุขภาพ|เปิดใหม่} <at>
@terms
{ตั๋ว|วีซ่า} {ออกให้|หักทีหลัง} // {จ่ายทุกสัปดาห์|จ่ายสด} {ตรงเวลา|มีทิป} // เวลา <h> สัญญา <m> เดือน
@house
{ที่พัก|ห้องพัก} {ฟรี|ใกล้ที่ทำงาน} {อาหาร 2 มื้อ|มีครัว} // ใกล้ <spot> ชั้น <n>
@need
อายุ <age> {ขยัน|ยิ้มแย้ม} // {ไม่มีประสบการณ์|ไม่รู้ภาษา} {ก็ได้|สอนให้}
@trust
{ไม่ผ่านนายหน้า|เจ้าของเอง} {เปิดมา <n> ปี|เชื่อถือได้}
@plus
{สะอาด|เงียบ} {ห้องส่วนตัว|บรรยากาศดี} {โทรนัด|จองก่อน} // เปิด{ทุกวัน|ไม่มีวันหยุด} <h> // ใกล้ <spot> ชั้น <n> // ประสบการณ์ <n> ปี {มีใบรับรอง|มือเบา}
@odd
{ชาเราเลี้ยง รอยยิ้มของคุณ} // {ประตูสีฟ้า ใจดี} // {คนขี้เกียจผ่านไป}
@call
{โทร|ทักไลน์} {ได้ตลอด|ก่อนสี่ทุ่ม} // {รายละเอียด|ถามได้} ทางไลน์
@title.work
งาน <to> <pay>
@title.stage
{นางแบบ|นักเต้น} <to>
@title.care
{นวด|สปา} <at> <nm>
@tel
โทร // เบอร์
@spot
ตลาด // วัด // สถานีรถไฟ
`;
