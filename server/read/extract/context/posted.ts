/** Words before a date that say that it is the day of posting; a bare date may be a flight or a birthday. */
const said =
  "posted(?: on)?|published(?: on)?|date posted|listed on|опубликован[оаы]?|размещен[оаы]?|размещён|дата (?:публикации|размещения)|добавлен[оа]?|подано|жарияланды|жарияланған|орналастырылды|жарыяланды|жарыяланган|жайгаштырылды|нашр шуд|таърихи нашр|гузошта шуд|joylashtirilgan|joylandi|e'lon qilingan|жойлаштирилган|эълон қилинган|ýerleşdirildi|goýlan senesi|yayın(?:lanma)? tarihi|ilan tarihi|yayınlandı|تاریخ نشر|منتشر شده|نشر شده|تاریخ انتشار|د خپرېدو نېټه|تاريخ النشر|نشر في|نُشر في|วันที่ลงประกาศ|ลงประกาศ(?:เมื่อ|วันที่)?|โพสต์เมื่อ|投稿日時?|掲載日|公開日|등록일|게시일|작성일";
const months: readonly string[] = [
  'январ jan oca yanvar қаңтар',
  'феврал feb şub fevral ақпан',
  'март mar наурыз',
  'апрел apr nis сәуір',
  'ма[йя] may мамыр',
  'июн jun haz iyun маусым',
  'июл jul tem iyul шілде',
  'август aug ağu avgust тамыз',
  'сентябр sep eyl sentabr қыркүйек',
  'октябр oct eki oktabr қазан',
  'ноябр nov kas noyabr қараша',
  'декабр dec ara dekabr желтоқсан',
];
const monthOf = months.map((list) => new RegExp(`^(?:${list.replaceAll(' ', '|')})`, 'iu'));
const gap = '[\\s:：.—–-]{0,4}';
const dates: readonly RegExp[] = [
  new RegExp(
    `(?:${said})${gap}(?<y>\\d{4})(?:[./-]|年 ?|년 ?)(?<m>\\d{1,2})(?:[./-]|月 ?|월 ?)(?<d>\\d{1,2})(?!\\d)`,
    'iu',
  ),
  new RegExp(
    `(?:${said})${gap}(?<d>\\d{1,2})(?<sep>[./-])(?<m>\\d{1,2})\\k<sep>(?<y>\\d{4})(?!\\d)`,
    'iu',
  ),
  new RegExp(
    `(?:${said})${gap}(?<d>\\d{1,2})[ -](?<name>\\p{L}{3,12})\\.?,? (?<y>\\d{4})(?!\\d)`,
    'iu',
  ),
  new RegExp(
    `(?:${said})${gap}(?<name>\\p{L}{3,12})\\.? (?<d>\\d{1,2}),? (?<y>\\d{4})(?!\\d)`,
    'iu',
  ),
];
const year = /(?:19|20|25)\d\d/;
/** Thai years count from the Buddha. */
const buddhist = 543;

/** The day on which a text says that it was posted, in offsets of the folded text. */
export interface PostedFound {
  /** `2026-03-12`; a time of day is left out, since its zone is not known. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The day of posting that a text states in so many words, as an absolute date.
 * A date after the capture is none, nor is one whose day and month could be each other (03/04/2026).
 * @param capturedAt ISO 8601
 */
export function postedIn(text: string, capturedAt: string): PostedFound | undefined {
  if (!year.test(text)) return undefined;
  for (const date of dates) {
    const match = date.exec(text);
    const day = match?.groups && dayOf(match.groups);
    // Where a day begins first it is already tomorrow, so the day of the capture is not after it.
    if (match && day && day <= capturedAt.slice(0, 10))
      return { day, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function dayOf({ y, m, d, sep, name }: Record<string, string | undefined>): string | undefined {
  const written = Number(y);
  const fullYear = written > 2400 ? written - buddhist : written;
  const month = name === undefined ? Number(m) : monthOf.findIndex((one) => one.test(name)) + 1;
  const day = Number(d);
  if (sep === '/' && day <= 12 && month <= 12 && day !== month) return undefined;
  const at = new Date(Date.UTC(fullYear, month - 1, day));
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return month > 0 && real && fullYear >= 1990 ? at.toISOString().slice(0, 10) : undefined;
}
