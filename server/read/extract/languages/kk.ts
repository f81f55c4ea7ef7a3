import { numbersWithLatin, withLatin } from './kazakh-latin.ts';
import type { Language } from './language.ts';
import { pairs } from './pairs.ts';

export const kk: Language = {
  code: 'kk',
  title: 'Kazakh',
  countries: ['KZ'],
  numbers: numbersWithLatin(
    "0 нөл ноль нол nöl nól nol|1 бір bır bir|2 екі екi ekı eki|3 үш üş úsh ush üsh|4 төрт tört tórt tort|5 бес bes|6 алты alty|7 жеті жетi jetı jeti|8 сегіз сегiз segız segiz|9 тоғыз toğyz toǵyz toğız togyz tog'yz|10 он on|20 жиырма jiyrma jıyrma jiırma|30 отыз otyz|40 қырық qyryq|50 елу elu elý|60 алпыс alpys|70 жетпіс жетпiс jetpıs jetpis|80 сексен seksen|90 тоқсан toqsan|100 жүз jüz júz juz",
  ),
  hundred: 'жүз жуз jüz júz juz',
  plus: withLatin('қосу плюс plus qosu plüs plıus'),
  at: withLatin(
    'ит_белгісі ат_белгісі эт_белгісі собака собачка ит айқұлақ aiqūlaq aiqulaq aıqulaq at эт sobaka',
  ),
  dot: withLatin('нүкте нукте nükte núkte nukte точка'),
  underscore: withLatin(
    `${pairs('астыңғы астынғы астын астындағы асты астынан төменгі төмен', 'сызық сызу сызығы сызықша сызықшасы')} astyñğy_syzyq astyngy_syzyq tömengı_syzyq подчеркивание`,
  ),
  dash: withLatin('сызықша дефис syzyqşa syzyqsha тире'),
  phone: withLatin(
    'тел телефон телефоны телефонға нөмір нөмірі нөмірім нөмірге номер хабарлас хабарласыңыз хабарласу хабарласыңыздар қоңырау шалыңыз звоните ватсап вотсап вайбер жазыңыз жаз байланыс байланысу telefon nömır nömırı habarlas habarlasyñyz habarlasyngyz qoñyrau jazyñyz baılanys bailanys vatsap whatsapp wa',
  ),
  other:
    'хабарландыру тапсырыс тапсырысы келісімшарт шарт төлқұжат төлқұжаты карта картасы картаға код коды индекс индексі рейс рейсі пойыз артикул чек түбіртек хеш хеші хэш хэші нұсқа нұсқасы жсн бсн id паспорт шот үлгісі habarlandyru tapsyrys kelısımşart tölqūjat karta kod indeks reis poiyz tübırtek heş nūsqa иин бин салық салықтық куәлік куәлігі техпаспорт лицензия сериясы сериялық трек есепшот штрихкод полис инн vin iin bin jsn bsn',
  units:
    'теңге тенге тг мың см кг жас жаста жасар сағат сағатына минут күн ай апта адам орын м км пәтер қабат жыл жылы жылдан teñge tenge myñ sm kg jas sağat sagat künı ai adam oryn qabat päter jyl %',
};
