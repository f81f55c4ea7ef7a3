import { bankOf } from '../../bank.ts';

/** Turkmen. */
export const tk = bankOf(`
names: Aýna | Maral | Jeren | Ogulgerek | Bahar | Selbi | Gözel | Läle | Enejan
kind: mylakatly | owadan | şadyýan | edepli | ýumşak
calm: rahatlyk | gowy keýp | ýürekdeş gürrüň | doly dynç
hi: Salam hemmelere! | Gününiz haýyrly! | Hormatly myhmanlar,
mt: {NAME} massaž {CITY} | {kind} gyz {NAME} | Massaž {CITY} | {NAME}, {AGE} ýaş
mwho: Adym {NAME}, {AGE} ýaşymda, {kind} gyz. | {kind} {NAME}, {CITY} şäherine täze geldim. | Men {NAME}, {kind} hem {kind}. | Ýeke işleýärin, suratlar meniňki, {NAME}.
mdo: Arka we aýaga ýagly massaž edýärin. | Agşam naharyna ýoldaş bolaryn, {calm} bolar. | Taý massažy, soň {calm}. | Çaý, aýdym, {calm}.
mwhen: Her gün irden agşama çenli. | Gije-gündiz, bir sagat öň jaň ediň. | Diňe agşam.
mwhere: Merkezde, maşyn goýar ýaly ýer bar. | Öz öýüm, arassa. | Myhmanhana barýaryn.
mpay: Sagady {PRICE}. | {PRICE} başlap. | Bir gezek {PRICE}.
jt: Daşary ýurtda iş: {job} | {job} gerek, {CITY} | Gyssagly {job}
job: hyzmatçy | çaga seredýän | tikinçi | ammar işçisi | tansçy | massažçy
land: Türkiýä | Koreýa | Dubaýa | Ýaponiýa
jwho: 18 bilen 35 ýaş aralygynda gyzlar gerek: {job}. | {land} gidýän topara {job} ýygnaýarys. | Iş beriji özi gözleýär: {job}. | Tejribe hökman däl, {job} we {job}.
jdo: Petek we wiza bizden. | Ýatylýan jaý mugt. | Şertnama üç aýlyk. | Dil bilmek hökman däl.
jpay: Aýlyk {PRICE}. | Aýda {PRICE} başlap, her hepde. | Kepillik {PRICE}.
jwhere: Ofis {CITY}. | Gürrüňdeşlik wideo bilen. | {CITY} şäherinden uçýarys.
motto: Aldaw ýok | Hormat hemmeden gymmat | Wagt altyn | Bir gelen ýene geler | Halal iş
end: Garaşýaryn! | Jaň ediň. | Gizlin nomere jogap ýok.
call: Tel {X} | Jaň: {X} | Nomerim {X}
write: Ýazyň {X} | Telegram {X} | IMO {X}
mail: Poçta {X} | E-poçta {X}
pay: Öňünden töleg {X} | Geçirim {X}
ride: Sürüji {X} | Taksi {X}
paper: Resminama {X} | Wiza boýunça {X}
desk: Agentligiň dispetçeri {X} | Administrator {X}
via: Bildiriş alnan kanal {X} | Ýene bildirişler {X}
formerly: Köne nomer {X} işlemeýär | Öň {X} bardy
silent: Çata ýazyň. | Nomeri şahsy hatda aýdaryn.
scam: Ilki {PRICE} geçiriň, salgy soň. | Bronsyz jogap ýok. | Çegi iberiň.
`);
