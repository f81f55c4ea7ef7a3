import type { Language } from './language.ts';
import { pairs } from './pairs.ts';

export const uz: Language = {
  code: 'uz',
  title: 'Uzbek',
  countries: ['UZ'],
  numbers:
    "0 nol nul нол ноль|1 bir бир|2 ikki iki икки ikkita иккита|3 uch уч uchta учта|4 to'rt tort тўрт турт to'rtta тўртта|5 besh беш|6 olti олти|7 yetti етти|8 sakkiz саккиз|9 to'qqiz toqqiz тўққиз туккиз|10 o'n on ўн|20 yigirma йигирма|30 o'ttiz ottiz ўттиз|40 qirq қирқ|50 ellik эллик|60 oltmish олтмиш|70 yetmish етмиш|80 sakson саксон|90 to'qson toqson тўқсон|100 yuz юз",
  hundred: 'yuz юз',
  plus: "plyus plus qo'shuv плюс қўшув",
  at: 'at et sobaka kuchukcha it ит кучукча собака собачка эт ат',
  dot: 'nuqta nukta нуқта нукта точка',
  underscore: `${pairs('pastki tag tagi tagidagi ostki past quyi', "chiziq chizig'i chiziqcha")} tagchiziq пастки_чизиқ тагчизиқ таг_чизиқ остки_чизиқ pastchiziq пастки_чизиқча остки_чизиқча таг_чизиғи қуйи_чизиқ`,
  dash: 'chiziqcha defis tire чизиқча дефис тире',
  phone:
    "tel telefon telefoni raqam raqami raqamim nomer nomeri aloqa bog'lanish bog'laning qo'ng'iroq qo'ng'iroqlar qiling yozing yoz vatsap votsap vayber telegram whatsapp wa yoki тел телефон телефони рақам рақами рақамим номер алоқа боғланиш боғланинг қўнғироқ қилинг ёзинг ёз ватсап вотсап вайбер ёки",
  other:
    "e'lon e'loni buyurtma shartnoma pasport pasporti karta kartasi kod kodi indeks reys poyezd artikul chek kvitansiya xesh xeshi versiya versiyasi id namunasi hisob эълон эълони буюртма шартнома паспорт паспорти карта картаси код коди индекс рейс поезд чек квитанция хеш хеши версия версияси намунаси ҳисоб stir jshshir pinfl inn mfo guvohnoma litsenziya texpasport polis trek seriya soliq shtrixkod стир жшшир пинфл инн мфо гувоҳнома лицензия техпаспорт полис трек серия солиқ штрихкод",
  units:
    "so'm som sum ming sm kg yosh yoshda soat soatiga daqiqa kun oy hafta kishi odam o'rin m km qavat xona yil yildan сўм сум минг см кг ёш ёшда соат соатига дақиқа кун ой ҳафта киши одам ўрин м км қават хона йил йилдан %",
};
