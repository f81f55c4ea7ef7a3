/**
 * Words by which a language is known: its commonest small words, and those that ads are made of. `-x` is an ending.
 * Cyrillic and Latin spellings stand apart, since letters are looked at first.
 */
export interface Vocabulary {
  /** ISO 639 code that the capture format uses; Dari is `prs`, told from Persian by its words. */
  readonly language: string;
  /** Letters that only this language of the script has: each counts three words. */
  readonly own?: string;
  /** Letters that it shares with some, and that others lack: each counts one word. */
  readonly shared?: string;
  /** Letters that it lacks: a word with one counts against it. */
  readonly lacks?: string;
  readonly words: string;
}

export const cyrillic: readonly Vocabulary[] = [
  {
    language: 'ru',
    shared: 'щъ',
    lacks: 'әіңғүұқөһҷӣӯҳўїєґј',
    words:
      'и в на с по для не без за от до у к о об из мы я вы ты мне мои моя мой нас вам вас это или есть все только также уже при после где что как так если под над во со но да нет ищем ищу нужна нужен нужны требуется требуются приглашаем работа работу вакансия девушка девушки девушек девушкам массаж выезд звоните звони звонить пишите пиши телефон номер квартира комната посуточно оплата зарплата жильё жилье можно город центр ночь час часа руб рублей фото новый новая сниму сдам продам перевод карта предоплата резюме анкета почта салон -ого -его -ная -ный -ные -ская -ский -ться -ость -ами -ями -ете -ешь -ать -ить -ия -ие -ых -ий -ой -ую -лась -ится',
  },
  {
    language: 'kk',
    own: 'әұһ',
    shared: 'іңғүқө',
    lacks: 'ҷӣӯҳўїє',
    words:
      'және мен бен пен үшін бар жоқ керек бізде бізден мына осы бұл сол тек да де та те ғана емес қыз қыздар қыздарға жұмыс жұмысқа пәтер бөлме үй үйге сағат сағаты түні күніне жас жасым бойы бойым теңге мың хабарласыңыз хабарласу жазыңыз жіберіңіз қоңырау шалыңыз нөмір қонақ мейманхана шетел шетелге айлық жалақы алдын ала төлем сурет арқылы кейін бойынша іздейміз іздеймін қазір жаңа таза орталық болса барлық мекенжай пошта -лар -лер -дар -дер -тар -тер -ның -нің -дың -дің -ға -ге -қа -мыз -міз -ыңыз -іңіз -сыз -сіз -атын -етін -шы -ші -мын -мін',
  },
  {
    language: 'ky',
    shared: 'ңөү',
    lacks: 'әіғұқһҷӣӯҳўїє',
    words:
      'жана менен үчүн бар жок керек бизде бизден ушул бул ал гана эмес кыз кыздар кыздарга жумуш жумушка батир бөлмө үй үйгө саат сааты түнү күнүнө жаш жашым боюм бою сом миң чалыңыз чалгыла чалсаңыз жазыңыз жаз жибериңиз номер номери конок мейман чет чет элге айлык алдын ала төлөм сүрөт аркылуу кийин боюнча издейм издейбиз азыр жаңы таза борбор болсо баары бардык дарек дарегине почтасына тапкан эки бир үч төрт кызматкер багуучу жуучу жыйноочу ашпозчу иш -лар -лер -лор -лөр -дар -дер -дор -дөр -тар -тер -нын -нин -дын -дин -нун -нүн -га -го -гө -ка -ко -кө -быз -биз -ыңыз -иңиз -уңуз -үңүз -луу -лүү -дуу -дүү -уучу -үүчү -оочу -өөчү -мын -мин',
  },
  {
    language: 'tg',
    own: 'ҷӣӯ',
    shared: 'ҳқғ',
    lacks: 'әіңүұөһщыцўїє',
    words:
      'ва дар ба аз барои бо ки ё то ин он мо ман шумо аст ҳаст нест лозим даркор кор хона хонаи духтар духтарон духтари соат соати шаб рӯз рӯзе сола синнам қад қадам сомонӣ маош музд занг занед зан нависед навис бинавис рақам рақами шаҳр маркази нархи нарх хориҷа меҳмон меҳмонхона ошхона пешпардохт акс расм фақат тавассути баъд пеш ҷой ҷои ройгон раводид чипта равон кунед масҳ тарҷумон ошпаз фаррош хуб сари вақт мефурӯшам -ҳо -ҳои -они -он -ем -ед -анд -ам -гар -ӣ -от -хона -дон',
  },
  {
    language: 'uz',
    own: 'ў',
    shared: 'ҳқғ',
    lacks: 'әіңүұөһщыҷӣӯїє',
    words:
      'ва учун билан бор йўқ керак бизда биздан шу бу у ҳам ёки фақат эмас қиз қизлар қизларга иш ишга уй уйга хона соат соати кечаси кунига ёш ёшим бўйим бўйи сўм минг қўнғироқ қилинг ёзинг юборинг рақам рақами манзил манзилига меҳмон меҳмонхона чет ойлик олдиндан тўлов сурат орқали кейин бўйича қидиряпман янги тоза марказ бўлса барча нарх нархлар расм энага овқат қонуний топилди йўқолди та иккаласи менда ҳамшира тўйга -лар -лари -ларга -нинг -ни -га -да -дан -миз -инг -гача -чи -ман -ади -япман -увчи -лик',
  },
  {
    language: 'uk',
    own: 'їєґ',
    shared: 'і',
    lacks: 'әңғүұқөһҷӣӯҳўыэъ',
    words:
      'і та в на з що не до для це від як або є ми ви ви робота дівчата потрібна потрібні масаж телефон дзвоніть пишіть без всі також',
  },
  {
    language: 'mn',
    shared: 'өү',
    lacks: 'әіңғұқһҷӣӯҳўїє',
    words:
      'болон нь ажил ажилд охид байна хэрэгтэй утас төгрөг цаг өдөр шөнө залгаарай бичээрэй -ийн -ын -тай -тэй -аар -ээр -даа',
  },
  {
    language: 'be',
    own: 'ў',
    shared: 'і',
    lacks: 'щиъәңғүұқөһҷӣӯҳїє',
    words: 'і ў на з па для не што як гэта праца дзяўчаты патрэбна тэлефон',
  },
];

export const latin: readonly Vocabulary[] = [
  {
    language: 'en',
    lacks: 'ňýžäşçğıöüñəßéèąę',
    words:
      'the and or of in on at to for with from is are be no not my your our you we i me a an by as it this that all only new now here can will available call text message whatsapp phone number girl girls massage room flat rent price hour night work job jobs hiring needed wanted salary visa hotel abroad photo photos pay deposit first please real independent looking cleaner waitress help good paid any time see more per day week age years old send contact email just more after before outcall incall ask name resume channel everything legal -ing -ed -tion -ment -ly -ness -ers',
  },
  {
    language: 'tr',
    own: '',
    shared: 'ğı şç öü',
    lacks: 'ňýžäñəwqx',
    words:
      've ile için bir bu da de var yok değil daha ben sen biz siz olan olur ara arayın yaz yazın bayan bayanlar kız kızlar iş işi işe aranıyor günlük gece gecelik saat saati saatlik yaş yaşında boy lira tl bin masaj ev evde ev oda kiralık kiraya daire otel otele yurtdışı maaş vize bizden numara numaram telefon adres adresine gönder gönderin kapora ödeme sonra önce yeni temiz merkez yakın sadece hem veya ya konaklama garson bakıcı temizlik eleman randevu fiyat fiyatlar ücret uçuş bina kat kilo açık açıldı yasal yüksek kazanç deneyimsiz eşlik akşam yemeğine fotoğraf hesap ilan kayıp yanlış örnek -lar -ler -ları -leri -ım -im -iz -ız -yor -mak -mek -dır -dir -lık -lik -ın -in -sın -ına -ine -ası -esi -acak -ecek -ıyor -iyor',
  },
  {
    language: 'tk',
    own: 'ňž',
    shared: 'ý ä şçöü',
    lacks: 'ğıqxñəvc',
    words:
      'we bilen üçin bir bu şu hem ýok bar gerek däl diňe ýa men sen biz siz bizden gyz gyzlar gyzlara iş işe öý jaý otag kwartira sagat sagady gije gijesi günde güni günlük ýaş ýaşym boý boýum boýy manat müň jaň ediň ýazyň ugradyň iberiň habarlaşmak belgi belgisi salgy salgysyna myhman myhmanhana aýlyk öňünden töleg surat üsti soň täze arassa merkez merkezde bolsa hemme zat kanuny aýal hyzmatkär enäge aşpez çaga seredýän massaž naharhana restorana kafede terjimeçi gowy mugt poçta saýtynda bahalar topary haly ýerde jogap tapyň wiza uçar petek gapjyk girew gije-gündiz kanalymyz kireýine işgär -lar -ler -lary -leri -yň -iň -nyň -niň -ýar -ýär -mak -mek -dyr -dir -lyk -lik -ymyz -imiz -da -de -dan -den -ygyz -ýan -ýän -jy -ji -çy -çi -ynda -inde',
  },
  {
    language: 'uz',
    own: '',
    shared: 'qx',
    lacks: 'ňýžäşçğıöüñəw',
    words:
      "va uchun bilan bir bu shu ham bor yo'q yoq kerak bizda bizdan faqat emas yoki men siz biz qiz qizlar qizlarga ish ishga uy uyga xona xonali kvartira kvartiraga soat soati kechasi kunduzi kuniga yosh yoshim bo'yim bo'yi so'm som ming mln qo'ng'iroq qiling yozing yubor yuboring tashlang raqam raqami telefon manzil mehmon mehmonxona mehmonxonaga chet elga oylik oldindan to'lov tolov surat rasm orqali keyin bo'yicha qidiryapman yangi toza markaz bo'lsa barcha narx narxlar enaga oshpaz ayol ayollar farrosh tarjimon ko'rgazmaga raqqosalar guruhi sherik qonuniy bola bolaga kanalida kanalimiz batafsil band garov gilam topildi indeks buyurtma do'kon poyezd chipta saytdan massaj yelka sutkalik xizmatkor hammasi kelib -lar -lari -larga -ning -ni -ga -da -dan -miz -ing -gacha -chi -man -adi -yapman -lik -imiz -moqda -ishga",
  },
  {
    language: 'kk',
    own: 'ñǵńūá',
    shared: 'ğı äüöş ý',
    lacks: 'ňžçəwx',
    words:
      'jäne men ben üşin ushin üshin úshin bar joq kerek bızden bizden osy bul tek emes ğana qyz qyzdar qyzdarǵa qyzdarğa jumys jumysqa päter páter päterde bölme bólme üi úı sağat sağaty saǵat saǵaty tüni túni künine kününe kúnine jas jasym boiym boıym teñge tenge tg myñ habarlasyñyz habarlasyńyz habarlasynyz jazyñyz jazyńyz jazynyz jazyñdar jiberiñiz jiberu jıberu qoñyrau nömir nómir qonaq qonaqüi şetel jalaqy aldyn ala tölem suret suretpen suretter arqyly keiin boiynşa izdeimiz izdeimin ızdeimın jaña jana taza ortalyq bolsa barlyq qaitalap jauap künde kün saiyn asqa serık keşkı poşta oryn bilet beri jyldan tabyldy massaj bron qalğany qolma-qol aýdarmashy kórmege qyzmetşı kömekşı şaruasyna änşı daiaşy anketa baǵalar saıtynda bala baǵýshy tynyş tel -lar -ler -dar -der -tar -nyñ -niñ -dyñ -ğa -qa -ge -ynyz -yñyz -iñiz -myz -şy -şi -shy -lyq -dağy -degi -mın -myn -ymyz -ağa -aǵa',
  },
  {
    language: 'az',
    own: 'ə',
    shared: 'ğı şç öü qx',
    lacks: 'ňýžäñw',
    words:
      'və ilə üçün bir bu var yox deyil iş qız qızlar lazımdır telefon nömrə manat saat gecə zəng edin yazın -lar -lər -ın -in -dır -dir',
  },
  {
    language: 'de',
    own: 'ß',
    shared: 'äöü',
    lacks: 'ňýžşçğıñə',
    words:
      'und der die das ist in zu mit für auf ich wir sie nicht ein eine bei nur auch von oder massage gesucht arbeit frau frauen mädchen bitte anrufen stunde zimmer wohnung',
  },
  {
    language: 'fr',
    shared: 'éèêàçœ',
    lacks: 'ňýžşğıñəöäü',
    words:
      'le la les et de des du un une pour avec sur dans je nous vous est pas ou femme filles massage travail cherche appelez heure chambre',
  },
  {
    language: 'es',
    shared: 'ñáéíóú',
    lacks: 'ňýžşçğıəöäü',
    words:
      'el la los las y de del un una para con en por yo nosotros es no chica chicas masaje trabajo busco llama hora habitación',
  },
];

export const arabic: readonly Vocabulary[] = [
  {
    language: 'fa',
    shared: 'پچژگیک',
    lacks: 'ټډړږښڼۍېځڅګةكي',
    words:
      'و در به از که را با برای این آن است هست نیست ما من شما می ها های یک یا تا هم فقط لازم کار خانه اتاق دختر دختران خانم ساعت شب روز روزانه ساله قد وزن سن شماره تماس بگیرید زنگ بزنید بزنین بنویسید بفرستید روان کنید ضرورت داریم دارد افغانی دالر معاش حقوق تومان قیمت نرخ عکس پیش‌پرداخت ماساژ هوتل هتل آشپز صفاکار ویزه ویزا پرواز نمبر همراه شهر مرکز کانال ایمیل نان خانگی آرام پاک نو شد کنید بعد پرستار طفل رقاصه عروسی همراه می‌شوم می‌دهم می‌خواهیم چای‌خانه منزل قرارداد تکت چوکی -های -ها -ید -یم -ند -ان -ترین',
  },
  {
    language: 'ps',
    own: 'ټډړږښڼۍېځڅ',
    shared: 'ګ',
    lacks: 'ةكگ',
    words:
      'د په کې ته له او چې دی ده دي یو یوه مه زه موږ تاسو پکار کار کور کوټه نجلۍ نجونې نجونو ښځه ساعت شپه ورځ ورځې کلنه کلنې ونه قد عمر وزن شمېره شمېرې زنګ ووهئ وليکئ ولیکئ ولېږئ راکړئ اړیکه اړیکې افغانۍ ډالر معاش بیه نرخونه انځور مخکې تادیه مساژ مېلمه هوټل اشپز ویزه الوتنه ښار منځ ښه نوی یوازې لپاره زموږ واټساپ ټلګرام',
  },
  {
    language: 'ar',
    own: 'ةكأإ',
    shared: 'ىيؤ',
    lacks: 'پچژگټډړږښڼۍېځڅګیک',
    words:
      'و في من على إلى عن مع هذا هذه هو هي أنا نحن أو لا ما كل بعد قبل عند بدون فقط مطلوب عمل عاملة عاملات بنات بنت فتاة غرفة شقة ساعة الساعة ليلة الليلة يوم يومية سنة عمري طولي وزني درهم ريال دولار راتب رقم رقمي الأرقام اتصل اتصلي للتواصل هاتف واتساب تليجرام انستا راسلنا راسلونا أرسلي صورتك مساج منزلي فندق مطعم دبي السعر الأسعار عربون العربون تأشيرة رحلة طباخة مربية مضيفات مرافقة عشاء راقصات للإيجار سكن مقيمة الإيميل -ات -ون -ين -ية -نا -كم',
  },
  {
    language: 'ur',
    own: 'ٹڈڑںے',
    shared: 'پچژگیکھہ',
    lacks: 'ټډړږښڼۍېځڅګةكي',
    words: 'کا کی کے میں سے کو ہے اور نے پر یہ وہ کام لڑکی فون نمبر رابطہ کریں',
  },
];
