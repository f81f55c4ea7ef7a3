import type { Language } from './language.ts';
import { pairs } from './pairs.ts';

export const tk: Language = {
  code: 'tk',
  title: 'Turkmen',
  countries: ['TM'],
  numbers:
    '0 nol nul|1 bir|2 iki|3 üç uç uc|4 dört dort|5 bäş baş bas bäs bash|6 alty|7 ýedi yedi|8 sekiz|9 dokuz|10 on|20 ýigrimi yigrimi|30 otuz|40 kyrk|50 elli|60 altmyş altmys altmysh|70 ýetmiş yetmis|80 segsen|90 togsan|100 ýüz yüz yuz',
  hundred: 'ýüz yüz yuz',
  counter: 'sany sanysy',
  plus: 'plýus plus goşmak plyus',
  at: 'at_belgisi at et sobaka maýmyl it eşek köpek',
  dot: 'nokat nokad',
  underscore: `${pairs('aşaky aşagy asaky aşak aşakdaky asty', 'çyzyk cyzyk çyzgy çyzyjyk')} aşakyçyzyk`,
  dash: 'defis tire çyzyk çyzgy',
  phone:
    'tel telefon telefony nomer nomeri nomerim belgi belgisi belgim jaň ediň et habarlaşyň habarlaşmak yazyň ýazyň imo watsap whatsapp wa aragatnaşyk ya',
  other:
    'bildiriş bildirişi sargyt şertnama pasport pasporty kart karty kod kody indeks reýs otly çek töleg heş heşi wersiýa wersiýasy id nusgasy hasap belgili salgyt salgydy inn tin şahsyýetnama ygtyýarnama polis trek seriýa seriýasy kwitansiýa ştrihkod tehpasport',
  units:
    'manat müň sm kg ýaş ýaşly ýaşynda sagat sagady minut gün aý hepde adam orun m km gat otag ýyl ýyldan %',
};
