import type { Language } from './language.ts';

export const en: Language = {
  code: 'en',
  title: 'English',
  countries: ['US', 'GB', 'AU', 'CA', 'NZ', 'IE', 'IN', 'PH', 'ZA'],
  numbers:
    '0 zero zro oh o nought naught nil zer0|1 one|2 two tw0|3 three tree thre|4 four|5 five fife|6 six|7 seven|8 eight|9 nine niner|10 ten|11 eleven|12 twelve|13 thirteen|14 fourteen|15 fifteen|16 sixteen|17 seventeen|18 eighteen|19 nineteen|20 twenty|30 thirty|40 forty fourty|50 fifty|60 sixty|70 seventy|80 eighty|90 ninety',
  hundred: 'hundred',
  repeat: '2 double dbl|3 triple treble',
  plus: 'plus',
  at: 'at at-sign at_sign',
  dot: 'dot period point',
  underscore:
    'underscore under_score low_dash lowdash low_line underbar under_bar underline under_line uscore',
  dash: 'dash hyphen minus',
  phone:
    'call calls phone phones ph tel telephone mobile mob cell number num no text txt sms ring dial contact contacts reach whatsapp whatsap watsapp wa viber signal msg message hotline line or',
  other:
    'ref reference order invoice advert listing booking ticket id passport card code pin zip postcode post account acct flight train isbn serial version hash sha md5 lot item sku license licence permit contract receipt model no. registration reg policy parcel tracking tin ssn ein vat utr abn acn tfn nhs trn npi vin plate build fedex ups usps dhl upc ean barcode sn gps iban swift bic bsb acc conf membership consignment shipment waybill awb taxpayer voucher coupon docket chassis imei',
  units:
    'usd eur gbp aud cad aed dollars dollar bucks pounds pound quid euros euro hour hours hr hrs hh h min mins minutes day days week weeks month months pcm pw km m cm mm kg kgs lbs lb ft feet sqm years yrs yo age am pm percent gb mb kb guests beds seats people',
};
