/** Sentences of the countries that people are taken to, in the form of words-near.ts. */
export const far = {
  tr: `
names: Elif ~ Derya ~ Aylin ~ Melek ~ Nur ~ Leyla
labels: tel ~ İletişim: ~ ara ~ WhatsApp ~ numara
pay: Kapora ~ havale ~ ön ödeme
open: Merhaba ~ [Selam|İyi günler] {city} ~ [Sayın|Değerli] [misafirler|müşteriler|arkadaşlar] ~ [Dikkat|Yeni ilan], [sonuna kadar okuyun|kaçırmayın]
close: [Arayın|Yazın|Ulaşın] [her saat|{hours} arası|akşama kadar] ~ [Gizli numara|Boş mesaj] [cevaplanmaz|açılmaz] ~ [Ayrıntılar|Gerisi] [telefonda|özelden|görüşünce] ~ [Teşekkürler|Bekleriz], [görüşmek üzere|sağlıcakla]
work!: [Bayan eleman|Personel] aranıyor, {city} ~ {dest} [iş ilanı|çalışma fırsatı] ~ [Otel|Kafe] için bayan, {pay}
work: [Otelimize|Kafemize|Atölyemize|Restoranımıza] {age} yaşına kadar [bayan garson|temizlik görevlisi|mutfak yardımcısı] [alınacaktır|aranıyor], {city} ~ [Maaş|Ücret|Kazanç] {pay}, [gecikme yok|elden|bahşiş ayrı] ~ [Lojman|Yemek|Yol] [bizden|ücretsiz|işverene ait] ~ [Çalışma izni|Evrak|İkamet] [bizde|{n} günde|yardımcı oluruz] ~ [Deneyim|Dil] [şart değil|gerekmez], [öğretiriz|yanında abla var] ~ [Yabancı uyruklu|Rusça bilen|Türkmen, Özbek, Kırgız] [bayanlar|adaylar] [başvurabilir|tercih edilir]
care!: [Masaj|Spa] {city} ~ {name} ile [masaj|rahatlama] ~ [Hamam|Spa] merkezde, {pay}
care: [Klasik|Tay|Bali|Aroma] masajı [yapıyorum|sunuyoruz], [{n} yıllık tecrübe|sertifikalı|eli kuvvetli] ~ [Salonumuz|Yerimiz] {street} tarafında, [temiz|sıcak|sakin], [duş var|çay ikram] ~ [Seans|Bir saat] {pay}, [sabah indirimi|üç alana biri bizden] ~ [İş|Yol|Spor] çıkışı [sırtınız açılır|yorgunluk kalmaz] ~ [Randevu|Kabul] {hours}, [önceden arayın|hafta sonu açık] ~ Ben {name}, [güler yüzlü|titiz|Rusça ve Türkçe]
stage!: [Hostes|Dansçı|Model] aranıyor ~ {city} [kulüp|otel] kadrosu ~ [Casting|Seçme] {dest}
stage: [Kulübümüze|Otel animasyonuna|Gazinoya] [hostes|dansçı|sunucu] [aranıyor|alınacak], {city} ~ Boy 16{n} üstü, [bakımlı|güler yüzlü|sahne tecrübeli], {age} yaş altı ~ Sözleşme {n} ay, [garanti|kaşe] {pay} ~ [Uçak|Vize|Konaklama] [ajanstan|dahil|kulübe ait] ~ [Üç foto|Kısa video|Ölçü] [gönderin|atın], [bugün döneriz|cumaya kadar] ~ Sorumlu {name}, [{n} yıldır sektörde|sözleşme peşin]
company!: {name}, {city} ~ [Keyifli|Sıcak] [akşam|sohbet] ~ {name} şehirde
company: Adım {name}, {age} yaşındayım, [neşeli|sakin|bakımlı], [yeni geldim|buralıyım|kısa süre buradayım] ~ [Akşam yemeğine|Davete|Kahveye] [eşlik ederim|gelirim] ~ [Görüşme|Buluşma] {hours}, [merkezde|{street} civarı|otelde] ~ [Temizlik|Nezaket|Espri] [önemli|olmazsa olmaz], [kaba kişiler yazmasın|pazarlık yok] ~ Fotoğraflar [bana ait|bu aydan|gerçek], [görüntülü gösteririm|farklıysa dönün] ~ [Hediye|Akşam] {pay}, [konuşuruz|çiçek sevilir]
trade: {city} – {dest} [kargo|koli|bavul] [taşıyoruz|alıyoruz], [{n} kilodan|her salı] ~ [Lokanta|Çayevi] {street}: [pilav|mantı|samsa], {hours} ~ [Daire|Oda] [günlük|aylık], {pay}, [temiz|internet var] ~ [Transfer|Taksi] [havalimanı|şehirler arası], [araç yeni|şoför kibar] {pay} ~ [Halı|Koltuk] [yıkama|tamir] {n} günde, [adresten alırız|garantili]`,
  en: `
names: Anna ~ Mia ~ Sofia ~ Kate ~ Lina ~ Diana ~ Bella
labels: call ~ Contact: ~ WhatsApp ~ phone ~ text me ~ tel
pay: Deposit ~ pay to ~ booking fee
open: Hi [everyone|guys|there] ~ Hello {city} ~ [Good day|Greetings] [dear guests|friends|ladies] ~ [Please read|Note], [new offer|back again|limited time]
close: [Call|Text|Message] [anytime|between {hours}|before evening] ~ No [hidden numbers|time wasters|blank calls] [please|thanks] ~ [Details|The rest|Address] [by phone|in private|after we talk] ~ [Thank you|See you soon|Take care] ~ [Late|Weekend] requests [welcome|cost more|by arrangement]
work!: [Jobs|Vacancy|Hiring] in {dest} ~ [Waitress|Housekeeper|Helper] wanted, {city} ~ [Work abroad|Earn] {pay}
work: [Hiring|Looking for|We need] [waitresses|housekeepers|kitchen helpers|packers] up to {age} for [a hotel|a cafe|a family restaurant|a warehouse], {dest} ~ [Salary|Pay|You get] {pay}, [paid on time|cash weekly|tips extra] ~ [Room|Flat|Food] and [transport|uniform] [free|included|from the employer] ~ [Visa|Papers|Ticket] [arranged|done in {n} days|our care] ~ No [experience|language|diploma] [needed|required], [we train|a senior girl helps you] ~ [Departures|Flights] [every week|twice a month|in groups of {n}], [pick-up at airport|somebody meets you] ~ [In business|Helping people] since 20{year}, [ask for references|office downtown]
care!: [Massage|Relax|Spa] {city} ~ {name} [massage|soft hands] ~ [Home|Hotel] massage {pay}
care: [Swedish|Thai|Balinese|Oil] massage by {name}, [trained|{n} years of practice|strong hands] ~ [Studio|Room|Spa] near {street}, [clean|quiet|cosy] with [shower|parking|tea] ~ [One hour|A session] {pay}, [mornings cheaper|tenth visit free] ~ Open {hours}, [walk in|book ahead|no day off] ~ After [work|a flight|the gym] [your back will thank you|you sleep like a baby] ~ [Fresh towels|Warm oil|Soft music] [always|included|of course] ~ [Hotel|Home] visits [possible|within {n} km|on request]
stage!: [Hostess|Dancers|Models] wanted {dest} ~ [Casting|Contract] {dest} {pay} ~ New faces, {city}
stage: [Casting|Open call] for [hostesses|dancers|models|singers] in [a lounge|a karaoke bar|a hotel show], {dest} ~ Height over 16{n}, [nice smile|good manners|stage sense], under {age} ~ Contract {n} months, [guarantee|fee] {pay} ~ [Flight|Visa|Apartment] [by the agency|included|on the club] ~ Send [three photos|a short video|your sizes] [today|before Friday|to me] ~ [Agent|Manager] {name}, [{n} years in the business|contract before you fly] ~ Shifts {hours}, [taxi paid|Mondays off|no fines]
company!: {name} in {city} ~ [Dinner|Travel|Event] company ~ [Sweet|Kind] {name}, {city}
company: I am {name}, {age}, [cheerful|calm|well read|easy going], [new in town|local|visiting for {n} days] ~ [Happy|Glad|Ready] to join you for [dinner|an event|a walk|a trip] ~ [Meeting|Seeing friends] {hours} [downtown|near {street}|at your hotel] ~ I [like|value] [clean people|humour|good manners|being on time], [rude ones pass by|no bargaining] ~ Photos are [mine|recent|real], [video on request|same girl at the door] ~ [Gift|Evening] {pay}, [flowers welcome|two hours cheaper] ~ Next stop {dest}, [ask for dates|follow me]
trade: [Cargo|Parcels|Boxes] {city} to {dest}, [from {n} kg|every Tuesday|customs done] ~ [Taxi|Van] to [the airport|other cities], [new car|calm driver|child seat], {pay} ~ [Cafe|Canteen] on {street}: [plov|lagman|dumplings], {hours} ~ [Room|Flat] [by day|monthly], {pay}, [clean|fast wifi] ~ [Carpet|Sofa] [cleaning|repair] in {n} days, [we pick up|guarantee]`,
  ar: `
names: ليلى ~ سارة ~ نور ~ مريم ~ دانا ~ ياسمين
labels: اتصل ~ للتواصل: ~ واتساب ~ هاتف ~ رقم
pay: عربون ~ تحويل ~ دفع مقدم
open: السلام عليكم ~ [مرحبا|أهلا] {city} ~ [أعزاءنا|إلى] [الزبائن|الأصدقاء|الضيوف] ~ [انتبهوا|إعلان جديد]، [اقرأ للآخر|لفترة محدودة]
close: [اتصلوا|راسلونا|تواصلوا] [في أي وقت|{hours}|حتى المساء] ~ الأرقام [المخفية|الوهمية] [لا نرد عليها|مرفوضة] ~ [التفاصيل|الباقي] [بالهاتف|على الخاص|عند اللقاء] ~ [شكرا|بانتظاركم]، [مع السلامة|إلى اللقاء]
work!: [وظائف|مطلوب] {dest} ~ مطلوب [موظفات|عاملات] {city} ~ [عمل|فرصة] براتب {pay}
work: مطلوب [نادلات|عاملات تنظيف|مساعدات مطبخ|خياطات] حتى عمر {age} [لفندق|لمقهى|لمطعم عائلي] في {dest} ~ [الراتب|الدخل|الأجر] {pay}، [بدون تأخير|نقدا|والإكرامية لك] ~ [السكن|الطعام|المواصلات] [مجانا|علينا|على صاحب العمل] ~ [التأشيرة|الأوراق|التذكرة] [علينا|خلال {n} أيام|نساعدك] ~ [الخبرة|اللغة] [غير ضرورية|ليست شرطا]، [نعلمك|معك زميلة] ~ [السفر|الرحلات] [كل أسبوع|يوم {n}|مجموعات]، [نستقبلك بالمطار|نرافقك]
care!: [مساج|سبا] {city} ~ {name} [مساج|راحة] ~ مساج {pay} [فندق|منزل]
care: مساج [تايلندي|سويدي|بالزيت|علاجي] مع {name}، [خبرة {n} سنوات|يد قوية|شهادة] ~ [المكان|الصالون] قرب {street}، [نظيف|هادئ|دافئ]، [موقف سيارات|شاي] ~ [الساعة|الجلسة] {pay}، [الصباح أرخص|خصم للزبون الدائم] ~ [بعد العمل|بعد السفر] [ظهرك يرتاح|تنام مثل الطفل] ~ [الحجز|الدوام] {hours}، [اتصل قبل|كل الأيام] ~ [نأتي|زيارة] [للفندق|للبيت] [حسب الطلب|بموعد]
stage!: مطلوب [مضيفات|راقصات|عارضات] {dest} ~ [كاستينغ|عقود] {dest} ~ وجوه جديدة {city}
stage: مطلوب [مضيفات|عارضات|مغنيات] [لصالة|لفندق|لمطعم] في {dest} ~ الطول فوق 16{n}، [ابتسامة|لباقة|حضور]، تحت {age} ~ عقد {n} أشهر، [ضمان|أجر] {pay} ~ [التذكرة|التأشيرة|السكن] [على الوكالة|مشمولة] ~ أرسلي [ثلاث صور|فيديو قصير|القياسات] [اليوم|قبل الجمعة] ~ [المدير|الوكيل] {name}، [{n} سنوات خبرة|العقد قبل السفر]
company!: {name} {city} ~ [أمسية|سهرة] لطيفة ~ {name} في المدينة
company: أنا {name}، عمري {age}، [مرحة|هادئة|مثقفة]، [جديدة هنا|زيارة {n} أيام|مقيمة] ~ أرافقك [للعشاء|لمناسبة|لنزهة]، [بلطف|بأناقة] ~ [الموعد|اللقاء] {hours}، [وسط المدينة|قرب {street}|في الفندق] ~ أحب [النظافة|الأدب|الكرم]، [بدون جدال|المزعج لا يتصل] ~ الصور [لي|حقيقية|حديثة]، [فيديو عند الطلب|بدون فلتر] ~ [الهدية|الأمسية] {pay}، [نتفق|الورد مرحب به]
trade: شحن [طرود|بضائع|حقائب] من {city} إلى {dest}، [من {n} كيلو|كل ثلاثاء] ~ [تاكسي|سيارة] [للمطار|بين المدن]، [سائق محترم|سيارة جديدة] {pay} ~ [مطعم|مقهى] {street}: [رز|مانتي|كباب]، {hours} ~ [شقة|غرفة] [يومي|شهري] {pay}، [نظيفة|انترنت]`,
  ko: `
names: 유나 ~ 지민 ~ 안나 ~ 소피아 ~ 미나 ~ 카밀라
labels: 연락처 ~ 전화 ~ 문의: ~ 번호 ~ ☎
pay: 예약금 ~ 입금 ~ 선입금
open: 안녕하세요 ~ {city} [여러분|이웃님들] 안녕하세요 ~ [공지|새소식]입니다 ~ [오랜만에|다시] 인사드려요
close: [전화|문자|톡] [언제든|{hours}|저녁까지] 주세요 ~ [발신제한|장난전화]는 [안 받아요|사절] ~ [자세한 건|나머지는] [전화로|톡으로|만나서] ~ [감사합니다|기다릴게요|좋은 하루 되세요]
work!: {city} [직원|여직원] 구함 ~ [식당|호텔|공장] [구인|모집] {pay} ~ [숙식제공|당일지급] {city}
work: [식당|호텔|카페|공장]에서 [서빙|청소|주방보조|포장] 하실 [여성분|직원|이모님] [구합니다|모십니다], {age}세 이하 ~ [월급|급여|일당] {pay}, [밀림 없음|현금지급|팁 별도] ~ [숙소|식사|교통] [무료|제공|사장님 부담] ~ [비자|서류|항공권] [도와드림|{n}일 완료|상담] ~ [경력|한국어] [무관|필요없음], [가르쳐드려요|언니가 도와줘요] ~ [우즈벡|러시아|카자흐|몽골] 분 [환영|가능], [바로 출근|{n}명 급구]
care!: {city} [마사지|힐링] ~ {name} [테라피|관리] ~ [출장|1인샵] {pay}
care: [타이|아로마|스웨디시|경락] 마사지 [해드려요|전문], [경력 {n}년|자격증 보유|손맛 좋음] ~ {street} 근처 [샵|매장], [깨끗|조용|아늑]하고 [주차 가능|샤워실 있음] ~ [한 시간|코스] {pay}, [오전 할인|열 번째 무료] ~ [퇴근|운동|여행] 후 [피로 싹|허리 시원] ~ 영업 {hours}, [예약 필수|연중무휴] ~ 관리사 {name}, [친절|꼼꼼]합니다
stage!: [모델|댄서|가수] 모집 {city} ~ [오디션|캐스팅] {pay} ~ [라운지|공연팀] 신입
stage: [라운지|호텔 공연|노래주점]에서 [댄서|모델|가수|진행] [모집|구인], {city} ~ 키 16{n} 이상, [미소|매너|끼] 있는 분, {age}세 이하 ~ 계약 {n}개월, [보장|출연료] {pay} ~ [항공|비자|숙소] [회사 부담|제공] ~ [사진 세 장|영상|프로필] [오늘|금요일까지] 보내주세요 ~ [실장|매니저] {name}, [업계 {n}년|계약서 먼저]
company!: {city} {name} ~ [저녁|커피] 친구 ~ {name} [도착|인사]
company: {name}, {age}살, [밝은|차분한|다정한] 성격, [온 지 {n}일|현지 거주|여행 중] ~ [저녁식사|모임|산책|여행] [같이 가요|함께해요] ~ 만남 {hours}, [시내|{street} 근처|호텔 로비] ~ [청결|매너|유머] [중요|좋아요], [무례한 분 사절|흥정 사절] ~ 사진 [본인|이번달|무보정], [영상 확인 가능|다르면 가셔도 돼요] ~ [선물|저녁] {pay}, [협의|꽃 좋아해요]
trade: {city}-{dest} [화물|택배|짐] [보내요|받습니다], [{n}kg부터|매주 화요일] ~ [식당|카페] {street}: [플로브|만티|라그만], {hours} ~ [방|원룸] [일세|월세] {pay}, [깨끗|와이파이] ~ [공항|장거리] 택시, [새차|친절] {pay}`,
  ja: `
names: ユナ ~ リナ ~ アンナ ~ マリア ~ サラ ~ メイ
labels: 電話 ~ 連絡先: ~ TEL ~ お問い合わせ
pay: 予約金 ~ 振込 ~ 前金
open: こんにちは ~ {city}の[皆さん|皆様]、はじめまして ~ [お知らせ|新着]です ~ [また|久しぶりに]来ました
close: [電話|メール|ライン]は[いつでも|{hours}に|夕方まで] ~ [非通知|冷やかし]は[お断り|出ません] ~ [詳しくは|続きは][電話で|個別に|会ってから] ~ [よろしく|お待ちしています|ありがとうございます]
work!: {city} [女性スタッフ|社員]募集 ~ [寮付き|日払い]{pay} ~ [ホテル|工場|店]の[求人|仕事]
work: [レストラン|ホテル|工場|カフェ]で[ホール|清掃|調理補助|梱包]の[女性|スタッフ][募集|急募]、{age}歳まで ~ [月給|給料|日給]{pay}、[遅れなし|手渡し可|チップ別] ~ [寮|食事|交通費][無料|支給|会社負担] ~ [ビザ|書類|航空券]は[相談可|{n}日で手配|お手伝い] ~ [経験|日本語][不問|なくてもOK]、[教えます|先輩がいます] ~ [外国籍|ロシア語|中央アジア]の方[歓迎|在籍中]、[即日|{n}名]
care!: {city} [リラク|もみほぐし] ~ {name}の[アロマ|癒し] ~ [出張|個室]{pay}
care: [タイ古式|アロマ|スウェーデン式|指圧][いたします|専門です]、[歴{n}年|資格あり|力強め] ~ {street}近くの[サロン|個室]、[清潔|静か|温か]で[駐車場|シャワー]あり ~ [一時間|コース]{pay}、[午前割引|十回目無料] ~ [仕事|旅|運動]の後に[腰が軽い|ぐっすり眠れます] ~ 営業{hours}、[要予約|年中無休] ~ 担当{name}、[丁寧|優しい]です
stage!: [モデル|ダンサー|歌手]募集 ~ [オーディション|面接]{city} ~ [ラウンジ|ショー]新人
stage: [ラウンジ|ホテルショー|カラオケ]で[ダンサー|モデル|歌手][募集|急募]、{city} ~ 身長16{n}以上、[笑顔|礼儀|華]のある{age}歳まで ~ 契約{n}か月、[保証|出演料]{pay} ~ [航空券|ビザ|寮][会社負担|込み] ~ [写真三枚|動画|プロフィール]を[今日|金曜まで]に ~ 担当{name}、[業界{n}年|契約書先渡し]
company!: {city} {name} ~ [夕食|お茶]のお供 ~ {name}[来日|到着]
company: {name}です、{age}歳、[明るい|穏やか|知的]、[来て{n}日|地元|旅行中] ~ [夕食|催し|散歩|旅行]に[ご一緒します|お供します] ~ {hours}、[駅前|{street}付近|ホテル]で[会えます|待ち合わせ] ~ [清潔|礼儀|ユーモア]が[大事|好き]、[失礼な方|値切り]お断り ~ 写真は[本人|今月|無加工]、[動画可|違えば帰って] ~ [お礼|夜]{pay}、[相談|お花歓迎]
trade: {city}-{dest} [荷物|貨物|小包][送ります|受付]、[{n}キロから|毎週火曜] ~ [食堂|カフェ]{street}: [プロフ|マンティ|麺]、{hours} ~ [部屋|個室][日貸し|月貸し]{pay}、[清潔|Wi-Fi] ~ [空港|長距離]送迎、[新車|丁寧]{pay}`,
  th: `
names: แนน ~ มายด์ ~ อันนา ~ ฝน ~ เมย์ ~ พลอย
labels: โทร ~ ติดต่อ: ~ เบอร์ ~ ทักมา
pay: มัดจำ ~ โอน ~ จ่ายก่อน
open: สวัสดี[ค่ะ|ครับ] ~ [ทักทาย|สวัสดี]ชาว{city} ~ [ประกาศ|ข่าวดี] [อ่านให้จบ|มาใหม่] ~ กลับมาแล้ว[ค่ะ|จ้า]
close: [โทร|ทัก|ส่งข้อความ] [ได้ตลอด|{hours}|ก่อนเย็น] ~ [เบอร์แปลก|ไม่โชว์เบอร์] ไม่รับ[ค่ะ|จ้า] ~ [รายละเอียด|ที่เหลือ] [ทางโทรศัพท์|ทางแชท|เจอกัน] ~ [ขอบคุณ|รออยู่][ค่ะ|นะคะ]
work!: [งาน|รับสมัคร] {dest} ~ รับ[พนักงานหญิง|แม่บ้าน] {city} ~ [รายได้|เงินเดือน] {pay}
work: รับ[พนักงานเสิร์ฟ|แม่บ้าน|ผู้ช่วยครัว|คนแพ็คของ] อายุไม่เกิน {age} ทำงาน[โรงแรม|คาเฟ่|ร้านอาหาร|โรงงาน] {dest} ~ [เงินเดือน|ค่าจ้าง] {pay} [ตรงเวลา|เงินสด|ทิปต่างหาก] ~ [ที่พัก|อาหาร|รถรับส่ง] [ฟรี|มีให้|นายจ้างออก] ~ [วีซ่า|เอกสาร|ตั๋ว] [ทำให้|เสร็จใน {n} วัน|ช่วยดูแล] ~ [ประสบการณ์|ภาษา] ไม่[จำเป็น|ต้องมี] [สอนให้|มีพี่เลี้ยง] ~ [เดินทาง|บิน] [ทุกอาทิตย์|วันที่ {n}|เป็นกลุ่ม] [มีคนรับ|ไปด้วยกัน]
care!: [นวด|สปา] {city} ~ {name} [นวดมือเบา|นวดน้ำมัน] ~ นวด[ถึงบ้าน|โรงแรม] {pay}
care: นวด[ไทย|น้ำมัน|อโรม่า|ฝ่าเท้า]โดย {name} [ประสบการณ์ {n} ปี|มีใบรับรอง|มือหนัก] ~ [ร้าน|ห้อง]อยู่ใกล้ {street} [สะอาด|เงียบ|อบอุ่น] [มีที่จอดรถ|มีห้องอาบน้ำ] ~ [ชั่วโมงละ|คอร์ส] {pay} [ตอนเช้าลด|ครบสิบครั้งฟรี] ~ หลัง[เลิกงาน|เดินทาง|ออกกำลัง] [หลังเบาสบาย|หลับสนิท] ~ เปิด {hours} [จองก่อน|ทุกวัน] ~ รับนวด[นอกสถานที่|ที่โรงแรม] [ตามนัด|ในเมือง]
stage!: รับ[โฮสเตส|แดนเซอร์|นางแบบ] {dest} ~ [แคสติ้ง|สัญญา] {dest} {pay} ~ หน้าใหม่ {city}
stage: รับ[พริตตี้|แดนเซอร์|นางแบบ|นักร้อง] [เลาจน์|คาราโอเกะ|โชว์โรงแรม] {dest} ~ สูง 16{n} ขึ้นไป [ยิ้มเก่ง|มารยาทดี] อายุไม่เกิน {age} ~ สัญญา {n} เดือน [การันตี|ค่าตัว] {pay} ~ [ตั๋ว|วีซ่า|ที่พัก] [เอเจนซี่ออก|รวมแล้ว] ~ ส่ง[รูปสามใบ|คลิป|สัดส่วน] [วันนี้|ก่อนศุกร์] ~ [ผู้จัดการ|เอเจนต์] {name} [ทำมา {n} ปี|เซ็นก่อนบิน]
company!: {name} {city} ~ เพื่อน[ทานข้าว|เที่ยว] ~ {name} [มาแล้ว|อยู่ในเมือง]
company: ชื่อ {name} อายุ {age} [ร่าเริง|ใจเย็น|คุยเก่ง] [เพิ่งมา|คนที่นี่|อยู่ {n} วัน] ~ ไปเป็นเพื่อน[ทานข้าว|ออกงาน|เดินเล่น]ได้ [ค่ะ|นะคะ] ~ นัดเจอ {hours} [ในเมือง|แถว {street}|ที่โรงแรม] ~ ชอบคน[สะอาด|สุภาพ|ตลก] [คนหยาบคายผ่าน|ไม่ต่อราคา] ~ รูป[ของตัวเอง|เดือนนี้|จริง] [วิดีโอคอลได้|ไม่ตรงกลับได้] ~ [ของขวัญ|ค่าเวลา] {pay} [คุยกันได้|ชอบดอกไม้]
trade: ส่ง[ของ|พัสดุ|กล่อง] {city} ไป {dest} [{n} กิโลขึ้นไป|ทุกวันอังคาร] ~ [แท็กซี่|รถตู้] [สนามบิน|ต่างจังหวัด] [รถใหม่|คนขับสุภาพ] {pay} ~ [ร้านอาหาร|คาเฟ่] {street}: [ข้าวหมก|เกี๊ยว|ก๋วยเตี๋ยว] {hours} ~ [ห้อง|คอนโด] [รายวัน|รายเดือน] {pay} [สะอาด|มีเน็ต]`,
} as const;
