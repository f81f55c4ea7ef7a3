import { placeKey } from '../../../core/model/index.ts';

const keys = (list: string) => new Set(list.split(/\s+/).filter(Boolean).map(placeKey));

/**
 * Names that are ordinary words or people's names as well: never read in running text (a source's city field
 * still may name them). Of families (Семей), spoken (oral), Monday (دوشنبه), a bag (کیف), a room (کوټه), a scene
 * (مشهد), an eye (العين), a grandmother (جده), a cat (고양), a fly (파리), surnames (千葉, 川崎) …
 */
export const notNames: ReadonlySet<string> = keys(`
  семей семеи semey орал oral мары mary тараза талас talas владимир манас manas рудный рудном вена vienna милан
  milan milano roma qarshi kabul kazan kemer darwin phoenix victoria washington adelaide sydney mobile reading
  bath derby chiba doha oman chad jordan georgia turkey naryn karakol taraz gazni batman van ordu side
  دوشنبه دوشنبې کیف كيف کوټه كوتا مشهد العین العين جده جدة ریاض الرياض رياض دیره ديرة خوست فراه
  доход дохо мари мариы марии мариа марин марина шевченко верный вірний верні романов горький молотов калинин
  дарвин феникс твер владик боку сайта сайтам джохар алания россиян куйбышев қарсы қазан казан alain abs русию
  سیمای سیمی متون تراز ترمز بخاری ماری گلستان میلان طراز آستانه کوبه بورصه امسک قیصریه نوکس قرشی فتحیه بیرم داروین
  千葉 川崎 大田 水原 安山 大同 太原 千葉市 パリ オシ タイ マリ ペルー ローマ ミラノ
  마리 파라 리즈 우파 치타 제다 지다 한양 한성 경성 조지아 동경 상해 메카 다윈 피닉스 사마라 소치
  고양 구미 성남 용인 파리 델리 로마 경주 전주 오시 이란 오만
  каира อังกฤษ โซล กาว เดลี
`);

/** Names that are ordinary words too, told apart by the capital letter: plov (ош), against (қарши), scales (тараз). */
export const carefulNames: ReadonlySet<string> = keys(`
  ош osh oş қарши карши тараз нарын навои навоий navoiy navoi хива хиво рим дели баку доха уфа тула чита пенза
  перт кобе душанба душанбе азия белек belek кемер самара sochi bursa adana termiz термиз термез kobe perth goa paris
  delhi kunduz конья грозный nara angren konya kayseri mersin boston dallas bristol leeds baki iran cairns hobart газни герат хост оаэ сша
  бәә бае акш ақш usa uae uk питер китай кения рудный орал
`);
