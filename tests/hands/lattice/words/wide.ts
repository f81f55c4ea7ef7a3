/** Turkish, English, Arabic, Korean, Japanese and Thai: where the roads lead. Notation: see ../speech.ts. */
export const tr = `
country: TR=Türkiye ¦ AE=Dubai ¦ KR=Kore ¦ RU=Rusya ¦ KZ=Kazakistan ¦ TH=Tayland ¦ JP=Japonya
names: Selin ¦ Ece ¦ Deniz ¦ Melis ¦ Yağmur ¦ İrem ¦ Aslı ¦ Buse ¦ Lara ¦ Sude ¦ Derya ¦ Nil
areas: merkezde ¦ sahile yakın ¦ otogar tarafı ¦ metro yanı ¦ çarşı içi ¦ yeni mahalle ¦ üniversite arkası ¦ marina tarafı
head.work: <country> iş {fırsatı|ilanı} ¦ {Bayan|Genç} {garson|hostes|kat görevlisi} aranıyor ¦ {Maaş|Kazanç} <pay> ¦ {Acil|Yeni} ekip <country>
head.service: <name> {masaj|spa} ¦ {Masaj|Rahatlama} <city> ¦ <name> <age> <area> ¦ {Butik|Yeni} {salon|stüdyo}
work: {Otelimize|Restoranımıza|Gece kulübüne|Atölyemize} {deneyimsiz|genç|güleryüzlü} {bayan|eleman} {alınacaktır|aranıyor}, <country>.
<country> için {18|20|21} yaş üstü {çalışma arkadaşları|bayanlar} {arıyoruz|alıyoruz}, {sözleşme|süre} <weeks> hafta.
{Yurt dışında|Sezonda} {iyi kazanmak|çalışmak} {ister misin|isteyenler}? {Yerimiz var|Grup kuruluyor}, <country>.
service: {Merhaba|Selam}, ben <name>, <age> yaşındayım, {rahatlatıcı|klasik|aromaterapi} masaj {yapıyorum|sunuyorum}.
{Temiz|Sakin|Sıcak} {evimde|stüdyomda} {beklerim|ağırlarım}, <area>, {randevu ile|önceden arayın}.
{Yoğun hafta mı|Sırt ağrısı mı}? {Uğrayın|Randevu alın}, {bir saat|kırk dakika} {nefes alın|dinlenin}. <name>
terms: {Maaş|Aylık} <pay>{ artı bahşiş|, avans verilir|}. ¦ {Lojman|Konaklama} {ücretsiz|bizden}, {iki kişilik|işe yürüme}. ¦ {Uçak bileti|Yol} {karşılanır|sonradan kesilir}. ¦ {Vize|Evrak} {hallediyoruz|desteği var}.
{Tecrübe|Dil} {şart değil|aranmaz}, {öğretiriz|istek yeter}. ¦ {Haftalık|Günlük} {ödeme|hesap}. ¦ {Yemek|Üniforma} {dahil|bizden}. ¦ {Kontenjan az|İki yer kaldı}, {acele edin|hemen yazın}.
details: {Çalışma saatleri|Saatler} <hours>. ¦ {Ücret|Seans} <pay>{, pazarlık yok|, daimi müşteriye indirim}. ¦ {Otele|Eve} {gelirim|konuşulur}. ¦ {Duş var|Havlu tek kullanımlık}, {park yeri var|güvenli bina}. ¦ {Gizli numara|Mesaj} cevaplanmaz. ¦ {Adres|Konum} {telefonda|whatsapptan} verilir.
close: {Bekliyorum|Görüşmek üzere} ¦ {Detaylar|Sorular} {özelden|telefonda} ¦ {Aracı yok|Bireysel} ¦ {Sevgiler|İyi günler}
call: {Tel|İletişim|Gsm}: <contact> ¦ {Arayın|Yazın} <contact> ¦ <contact>
extra: {Yeni|Acil}! ¦ {Fotoğraflar güncel|Numara değişti} ¦ {Bugün|Yarın} müsaitim
`;

export const en = `
country: TR=Turkey ¦ AE=Dubai ¦ KR=Korea ¦ RU=Russia ¦ KZ=Kazakhstan ¦ TH=Thailand ¦ JP=Japan
names: Bella ¦ Mia ¦ Jenny ¦ Nina ¦ Kate ¦ Lola ¦ Sofia ¦ Anna ¦ Lisa ¦ Amy ¦ Coco ¦ Rina ¦ Sara ¦ Vicky
areas: downtown ¦ near the mall ¦ marina side ¦ close to metro ¦ old town ¦ by the beach ¦ business bay ¦ behind the station ¦ hotel district
head.work: {Hostess|Waitress|Dancer|Nanny} {needed|wanted} in <country> ¦ {Work|Job} abroad, <pay> ¦ {Hiring|Urgent hiring} <country> ¦ {Contract|Season} <weeks> weeks
head.service: <name> {massage|spa|wellness} ¦ {Relaxing|Thai|Swedish} massage <city> ¦ <name>, <age>, <area> ¦ {New in town|Just arrived} <name> ¦ {Private|Home} spa
work: {We are hiring|Now hiring|Looking for} {girls|ladies|staff} {18+|20-30|up to 32} for a {karaoke lounge|family hotel|night restaurant|factory line} in <country>.
{Direct employer|No agents}: {club|resort|restaurant} in <country> {needs|invites} {hostesses|waitresses|entertainers}, {contract|stay} <weeks> weeks.
{Want|Ready} to {earn|save} {good money|real money} this {summer|season}? {Places|Spots} in <country> {open|are filling up}.
service: {Hi|Hello|Hey there}, I am <name>, <age>, {giving|offering} {Swedish|oil|deep tissue|relaxing} massage in {a quiet|a clean|my own} {studio|apartment}.
{Friendly|Cheerful|Gentle} {therapist|lady|masseuse} <name> {welcomes|hosts} {gentlemen|polite guests}, <area>.
{Long week|Sore back|Jet lag}? {Drop by|Book} {an hour|ninety minutes} with <name> and {unwind|switch off}.
terms: {Salary|Pay|Income} <pay>{ plus tips| monthly|, advance possible}. ¦ {Room|Apartment|Accommodation} {provided|free}, {two per room|walk to work}. ¦ {Flight|Ticket} {paid|covered, deducted later}. ¦ {Visa|Paperwork} {handled by us|support}.
{No experience|No language|No diploma} {needed|required}, {training given|just smile}. ¦ {Weekly|Daily} {payout|pay}{ in cash|}. ¦ {Meals|Uniform} {included|on us}. ¦ {Few|Only three} {places|seats} left, {hurry|write now}.
details: {Open|Available} <hours>. ¦ {Rate|Hour|Session} <pay>{, no bargaining|, regulars get a discount}. ¦ {Hotel visits|Outcall} {possible|on request}. ¦ {Shower|Fresh towels|Parking} {available|on site}. ¦ No {hidden numbers|texting games|rush}. ¦ {Location|Exact address} {by phone|after booking}, <area>. ¦ {In town|Here} {until Sunday|for two weeks|all month}.
close: {See you|Waiting for you} ¦ {More|Details} {in private|on chat} ¦ {Independent|No agency} ¦ {Take care|Kisses}{!|}
call: {Call|Text|Ring} <contact> ¦ WhatsApp <contact> ¦ {Booking|Contact}: <contact> ¦ <contact>
extra: {New|Updated} pics ¦ {Urgent|Still valid}! ¦ {Number changed|New number} ¦ Free {today|tomorrow}
`;

export const ar = `
country: TR=تركيا ¦ AE=دبي ¦ KR=كوريا ¦ RU=روسيا ¦ KZ=كازاخستان ¦ TH=تايلاند ¦ JP=اليابان
names: ليلى ¦ سارة ¦ نور ¦ دانا ¦ رنا ¦ هبة ¦ مايا
areas: وسط المدينة ¦ قرب المترو ¦ قرب المارينا ¦ خلف السوق ¦ الحي الجديد
head.work: {وظائف|عمل} في <country> ¦ مطلوب {مضيفات|عاملات} ¦ راتب <pay>
head.service: {مساج|سبا} <city> ¦ <name> {مساج|استرخاء} ¦ {مركز|استوديو} جديد
work: {مطلوب|نبحث عن} {مضيفات|موظفات|نادلات} {للعمل|لموسم} في <country>، {عقد|مدة} <weeks> أسابيع.
{فندق|مطعم|صالون} في <country> {يطلب|يحتاج} {فتيات|موظفات} {بدون خبرة|فوق 20 سنة}.
service: {مرحبا|أهلا}، أنا <name>، {مساج|جلسة} {استرخاء|سويدي|زيت} في {مكان هادئ|شقة نظيفة}، <area>.
{تعبان|أسبوع طويل}؟ {احجز|زوروا} {ساعة|جلسة} مع <name> في <city>.
terms: الراتب <pay>{ مع بقشيش|}. ¦ {السكن|الغرفة} {مجاني|علينا}. ¦ {التذكرة|الفيزا} {علينا|نساعد فيها}. ¦ {الخبرة|اللغة} غير {مطلوبة|ضرورية}. ¦ {الدفع|الحساب} {أسبوعي|يومي}.
details: {الدوام|مفتوح} <hours>. ¦ {السعر|الساعة} <pay>. ¦ {زيارة فندق|خدمة منزلية} {ممكنة|بالاتفاق}. ¦ {موقف سيارات|مناشف نظيفة} {متوفر|موجودة}. ¦ {العنوان|الموقع} {بالهاتف|واتساب}.
close: {بانتظاركم|أهلا بكم} ¦ {التفاصيل|للاستفسار} خاص ¦ بدون {وسيط|مكتب}
call: {واتساب|هاتف|للتواصل} <contact> ¦ <contact>
extra: {جديد|عاجل}! ¦ {رقم جديد|صور جديدة}
`;

export const ko = `
country: TR=터키 ¦ AE=두바이 ¦ KR=한국 ¦ RU=러시아 ¦ KZ=카자흐스탄 ¦ TH=태국 ¦ JP=일본
names: 유나 ¦ 소라 ¦ 리나 ¦ 안나 ¦ 제니 ¦ 미소 ¦ 하늘
areas: 역 근처 ¦ 시내 ¦ 시장 옆 ¦ 신축 오피스텔 ¦ 대학가 ¦ 터미널 뒤
head.work: <country> {취업|알바|구인} ¦ {서빙|홀|공장} {직원|여직원} 모집 ¦ 월급 <pay>
head.service: <name> {마사지|힐링} ¦ <city> {스웨디시|타이|아로마} 마사지 ¦ {신규|1인샵} <name>
work: {노래방|식당|호텔|공장}에서 {함께 일할|근무할} {직원|여성분}을 {구합니다|모집합니다}, <country>, <weeks>주 {계약|근무}.
<country> {현지|직영} {업소|회사}, {초보|경력무관} {환영|가능}, {20세|만 19세} 이상.
service: {안녕하세요|반갑습니다} <name>입니다. {아로마|스웨디시|타이} {관리|마사지} {편하게|정성껏} 해드려요, <area>.
{피곤하신|지치신} {하루|한 주}, <city> {조용한|깨끗한} {공간|샵}에서 {쉬어가세요|힐링하세요}.
terms: {월급|급여} <pay>{ + 팁|, 선불 가능|}. ¦ {숙소|기숙사} {무료|제공}. ¦ {비자|항공권} {지원|도와드림}. ¦ {한국어|경험} {몰라도|없어도} {가능|됩니다}. ¦ {주급|당일} {지급|정산}.
details: {영업|예약} <hours>. ¦ {가격|한시간} <pay>. ¦ {샤워실|주차} {완비|가능}. ¦ {출장|방문} {문의|가능}. ¦ {위치|주소}는 {예약 후|전화로} 안내.
close: {연락주세요|기다릴게요} ¦ {예약제|단독} 운영 ¦ {자세한 건|문의는} 톡으로
call: {문의|카톡|전화} <contact> ¦ <contact>
extra: {신규|급구}! ¦ {번호 변경|사진 업데이트}
`;

export const ja = `
country: TR=トルコ ¦ AE=ドバイ ¦ KR=韓国 ¦ RU=ロシア ¦ KZ=カザフスタン ¦ TH=タイ ¦ JP=日本
names: ゆな ¦ りな ¦ あんな ¦ さくら ¦ みお ¦ はな
areas: 駅近 ¦ 繁華街 ¦ 公園そば ¦ 新築マンション ¦ 港側
head.work: {ホステス|ホール|清掃}スタッフ募集 ¦ <country>で{働く|仕事} ¦ 月収<pay>
head.service: <name>の{リラックス|アロマ}マッサージ ¦ <city> {整体|アロマ|タイ古式} ¦ {新店|個室}サロン
work: {ラウンジ|レストラン|ホテル|工場}で{一緒に働く|勤務できる}{女性|スタッフ}を{募集中|探しています}、<country>、{契約|期間}<weeks>週間。
{未経験|日本語初級}でも{大丈夫|歓迎}、<country>の{直営店|寮付き}です。
service: {はじめまして|こんにちは}、<name>です。{アロマ|オイル|指圧}で{ゆっくり|丁寧に}{ほぐします|癒します}、<area>。
{お疲れ|肩こり|出張}の方、<city>の{静かな|清潔な}{お部屋|サロン}で{お待ちしています|どうぞ}。
terms: {月給|収入}<pay>{＋チップ|、前払い可|}。 ¦ {寮|住まい}{無料|完備}。 ¦ {ビザ|航空券}{サポート|こちら負担}。 ¦ {週払い|日払い}{可|OK}。
details: {営業|受付}<hours>。 ¦ {料金|60分}<pay>。 ¦ {シャワー|駐車場}{あり|完備}。 ¦ {出張|ホテル}{可|相談}。 ¦ {住所|場所}は{予約後|電話で}。
close: {お気軽に|お待ちしてます} ¦ {個人|完全予約制}です
call: {電話|LINE|連絡先} <contact> ¦ <contact>
extra: {急募|更新}! ¦ {番号変わりました|写真更新}
`;

export const th = `
country: TR=ตุรกี ¦ AE=ดูไบ ¦ KR=เกาหลี ¦ RU=รัสเซีย ¦ KZ=คาซัคสถาน ¦ TH=ไทย ¦ JP=ญี่ปุ่น
names: น้ำ ¦ ฟ้า ¦ มายด์ ¦ พลอย ¦ แนน ¦ ใบเตย
areas: ใกล้รถไฟฟ้า ¦ กลางเมือง ¦ หลังตลาด ¦ ติดชายหาด ¦ คอนโดใหม่
head.work: {รับสมัคร|หางาน} <country> ¦ งาน{นวด|ร้านอาหาร|โรงแรม} <country> ¦ รายได้ <pay>
head.service: <name> {นวดไทย|นวดน้ำมัน|สปา} ¦ {นวดผ่อนคลาย|สปา} <city> ¦ {ร้านใหม่|ห้องส่วนตัว} <name>
work: {รับสมัคร|ต้องการ} {พนักงาน|หมอนวด|เด็กเสิร์ฟ} ไปทำงาน <country> {สัญญา|ระยะ} <weeks> สัปดาห์
{ร้าน|โรงแรม|คาราโอเกะ} ที่ <country> {เปิดรับ|หา} {ผู้หญิง|พนักงาน} {ไม่ต้องมีประสบการณ์|อายุ 20 ขึ้นไป}
service: {สวัสดีค่ะ|หวัดดีค่ะ} <name> {นวดน้ำมัน|นวดไทย|อโรม่า} {ห้องสะอาด|บรรยากาศสบาย} <area>
{เมื่อยไหม|ทำงานเหนื่อย} {แวะมา|จองคิว} กับ <name> ที่ <city> {หนึ่งชั่วโมง|ครึ่งชั่วโมง}
terms: {เงินเดือน|รายได้} <pay>{ บวกทิป|} ¦ {ที่พัก|ห้อง} {ฟรี|มีให้} ¦ {วีซ่า|ตั๋ว} {ทำให้|ออกให้ก่อน} ¦ {ภาษา|ประสบการณ์} {ไม่จำเป็น|สอนให้} ¦ จ่าย{รายวัน|รายสัปดาห์}
details: {เปิด|เวลา} <hours> ¦ {ราคา|ชั่วโมงละ} <pay> ¦ {ที่จอดรถ|ห้องน้ำในตัว} {มี|พร้อม} ¦ {นอกสถานที่|ไปโรงแรม} {ได้|ถามก่อน} ¦ {พิกัด|ที่อยู่} {ในไลน์|โทรถาม}
close: {รอนะคะ|ทักมาได้} ¦ {ไม่ผ่านนายหน้า|ทำเอง} ¦ {รายละเอียด|คิว} ในแชท
call: {โทร|ไลน์|ติดต่อ} <contact> ¦ <contact>
extra: {ใหม่|ด่วน}! ¦ {เปลี่ยนเบอร์|รูปใหม่}
`;
