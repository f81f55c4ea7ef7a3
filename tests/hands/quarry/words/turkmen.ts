import { speechOf } from './speech.ts';

export const turkmen = speechOf(`
= titles
{brand} — {topic}, {city} [şäheri/merkezi/golaýy]
{city}: {name}, {topic}
[Oňaýly/Arzan/Rahat] we {way}: {topic}, {city}
{name} [ýene geldi/kabul edýär/şäherde], {city}
{topic} {price} {city}
[Açyldyk/Göçdük/Işleýäris]: {brand}, {city}
= topics
massaž | otaglar | daşary ýurtda iş | duşuşyklar
= massage
[Arka/Bütin beden/Aýak] massažyny [edýärin/hödürleýärin], {feature}, seans [bir sagat/bir ýarym sagat].
[Taý/Şwed/Bal] massažy {way}, soňra [uky rahatlanýar/kelle ýeňleýär/boýun agyrmaýar].
Ussanyň tejribesi {n} ýyl, {feature}, [ýagy ýyly/oty dagdan/stoly oňaýly].
{n}0 minutda [ýadawlygy aýyrýaryn/egni ýazýaryn/bile kömek edýärin], {way}.
= rooms
[Otag/Studiýa/Ýatar ýer] [gije-gündize/sagada/aýa] berilýär, {feature}, {way}.
{n} otagly [myhman öýi/kiçi otel/hostel], {feature}, myhmana [ertirlik/çaý/kir ýuwmak].
[Ýolagçylara/Işçilere/Talyplara] otag bar, {feature} we {feature}.
[Nobatsyz/Gije-gündiz/Şol gün] ýerleşdirýäris, {way}, {n} gat.
= work
Daşary ýurda [ofisiant/tikinçi/arassaçy] gerek, {feature}, şertnama {n} aý.
[Otelde/Kafede/Sehde] iş, ýaşaýyş jaýy bar, {way}, hak [her hepde/aýda iki gezek].
Gyzlar we zenanlar [aşhana/arassaçylyga/salona] gerek, [bilet bizden/wiza açýarys/dil hökman däl].
[Karaoke/Restoran/Kirhana] kömekçi çagyrýar, {feature}, smena {n} sagat.
= company
[Agşamlykda/Gezelençde/Toýda] hemra bolaryn, {way}.
Ýakymly gyz bilen [duşuşyk/söhbet/gezelenç], {feature}, {n} sagatdan.
[Şadyýan/Asuda/Bilimli] hemra, {n} dil bilýärin, {way}.
[Agşam/Iş saparynda/Ýat şäherde] içgysanlara: {feature}.
= hours
{hours} [kabul edýäris/habarda/açyk], [dynçsyz/duşenbeden başga/baýramda-da].
Wagt: {hours}. [Gije/Irden/Günortan] diňe ýazylyp.
{hours}, [derrew jogap berýäris/on minutda jaň edýäris/öňünden ýazyň].
= price
Sagady {price}, [hemişeki myhmana arzanladyş/goşmaçasyz/üçünji gezek arzan].
[Bahasy/Bary-ýogy/Göni] {price}, içinde {feature} bar.
{price} — [töleg ýerinde/geçirim ýa nagt/kart hem bolýar], söwda ýok.
= place
«{mark}» ýanynda, pyýada {n} minut, {feature}.
[Ýapyk howly/Täze jaý/Aýratyn gapy], {feature}, {way}.
[Arassa polotensa/Täze düşek/Ýyly pol], {feature} we {feature}.
Giriş «{mark}» tarapdan, [ulag goýulýan ýer bar/lift işleýär/garawul edepli].
= person
Ýaşym ýigrimi {n}, {way}, häsiýetim [ýumşak/şadyýan/agras].
[Suratda özüm/Suratlar özümiziňki/Şu aýyň suraty], {way}.
[Ýeke/Joram bilen/Uýam bilen] {n} aý bäri işleýärin, {feature}.
[Kitaby/Iti/Dagy/Süýtli çaýy] gowy görýärin, myhmanym {way}.
= terms
[Gödek/Serhoş/Ikirjiňli] adam jaň etmesin, {way}.
[Öňünden töleg/Galmagal/Araçy haky] ýok, [şertnama/söz/çek] islegiňize görä.
[Öýe barmak/Getirmek/Duralgada garşylamak] bolýar, taksi [sizden/ortada/bizden].
Gizlin belgini [almaýaryn/petikleýärin], [ilki hat/derrew jaň], {way}.
= ending
[Garaşýaryn/Garaşýarys/Şat bolarys], {way}!
[Bildirişden/Dostdan/Tagtadan] diýip aýdyň — {feature} sowgat.
[Belgini saklaň/Ýeri ýatda saklaň/Bellik ediň], {n} gezek gerek bolar.
[Öýümizde/Köçämizde/Bizde] görüşýänçäk, {way}.
= own
«{brand}»: {name} «{mark}» ýanynda garşylaýar.
Adym {name}, jaý «{mark}» arkasynda, gapyda {brand} ýazylan.
{name} diýip soraň, ýazgysy {brand}, «{mark}» ýerinden {n} ädim.
{brand} — {name} we onuň {n} kömekçisi, «{mark}» garşysynda.
= vendor
Anketa katalog moderatory tarapyndan barlandy, ýerine ýetiriji {name}.
Sagat tarify: {price}. Iş wagty: {hours}. Şäher: {city}.
Sargyt üçin dispetçere anketa belgisini we wagty aýdyň.
Dispetçer sargydy on bäş minutda tassyklaýar.
= vendor2
Salam! Bitewi saýlaw hyzmaty garşylaýar, smenada {name}.
Gelmegiň bahasy {price}, kabul {hours}, etraby administratordan soraň.
Bu anketa meşgul bolsa, administrator başgasyny tapyp berýär.
Hyzmat myhmanlardan saýlaw hakyny almaýar. Bizi saýlanyňyz üçin sag boluň!
= call
Jaň ediň {contact} | tel {contact} | {contact} ýazyň | Ýazylmak: {contact} | belgim {contact}
= support
Bildirişe şikaýat: {contact}
= moved
Belgi çalyşdy, indi {contact} | Täze telefon: {contact}
= brand
Garagum | Ýupek | Bahar | Lälezar | Altyn köl | Merjen | Çynar | Tolkun | Laçyn | Bägül | Arzuw | Nowruz
= name
Aýgül | Jeren | Maral | Ogulgerek | Selbi | Bahar | Gözel | Leýla | Şemşat | Enejan
= mark
köne sirk | çörek zawody | gök bazar | burçdaky dermanhana | stadion | kinoteatr | köpri | aýakgap fabrigi | tans mekdebi | kitaphana | wokzal | suw çüwdürimi
= feature
gyzgyn duş | otly çaý | ýuwaş saz | kondisioner | oňaýly düşekçe | öý nahary | çalt internet | çaga krowady | görnüşli balkon | golaý sauna | kir maşyny | ýumşak çyra | penjiredäki güller | aýratyn aşhana | halat we şypbyk
= way
howlukman | çyn ýürekden | arassa we edepli | öz öýüňizdäki ýaly | halal | tertipli | ýylgyryp | sessiz | myhmana hormat bilen | artykmaç soragsyz | päk we ýagty
= digits
nol | bir | iki | üç | dört | bäş | alty | ýedi | sekiz | dokuz
`);
