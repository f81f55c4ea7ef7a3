export const words = `
title: {city} şäherinde [iş|ýer] bar | [Gyzlary|Işgärleri] {city} çagyrýar | {city}: [satyjy|kömekçi] gerek | Täze [topar|kollektiw], {city} | Iş we ýaşaýyş jaýy, {city} | [Salona|Myhmanhana] adam gerek, {city} | {city}, [gowy|hemişelik] girdeji
open: Kiçi [topara|kollektiwe] adam alýarys | Biz bu şäherde [alty|bäş] ýyl bäri işleýäris | Möwsüme [düzümi|topary] giňeldýäris | Ýuwaş öýe [arassa|edepli] adamlar gerek | Aý ahyryna çenli {n} ýer [galdy|boşady] | Smena üçin [ýoldaş|hyzmatdaş] gözleýärin | Salam, ýeriň [eýesi|müdiri] ýazýar
job: Myhmanlary [garşylamak|kabul etmek] we depder ýöretmek | Arka we aýak massažy, bir hepdede [öwredýäris|okadýarys] | Tikin sehinde [tikmek|ýygnamak] işi | Restoranda [agşamky|gijeki] tans programmasy | Deňiz kenaryndaky [myhmanhanada|otelde] otag arassalamak | Garry enä öýde [seretmek|kömek etmek] | [Karaokede|Klubda] aýdym aýdyp myhman bilen gürleşmek | Wokzalyň ýanyndaky [dükanda|bazarda] kassada durmak
pay: Her gün [töleýäris|berýäris], {pay} başlap | Aýlyk {pay} we üstüne [çaý puly|göterim] | Aýda {pay} [gijikdirmän|wagtynda] berilýär | Nyrhy {pay}, soňunda [baýrak|bonus] | Azyndan {pay} [kepil|wada], galany özüňizden | Ilkinji gün [awans|öňünden], soň {pay} | Girdeji [halal|açyk], ele {pay}
home: Işe ýakyn [kwartirada|öýde] üç adam ýaşaýarys | Ýyly [otag|ýer] mugt berilýär | Otag [aýratyn|şahsy], aşhana umumy | Ilkinji iki hepde hostel [bizden|mugt] | Merkezde garawully [kwartira|öý] saklaýarys | Ýatmak we [günortanlyk|nahar] girýär | Duralgadan [bäş|ýedi] minut, giriş howludan
docs: Resminamany özümiz [edýäris|taýýarlaýarys], pasport bolsa bolýar | Bileti biz [alýarys|töleýäris], soň gaýtararsyňyz | Wiza on günde [çykýar|taýýar] | [Aeroportda|Wokzalda] garşylaýarys | Şertnama ýola çenli [baglanýar|gol çekilýär] | Lukmançylyk kitapçasy [gerek däl|soralmaýar] | Hasaba durmak [gelen güni|şol ýerde] firmanyň hasabyna
ask: Ýaşy [on sekizden|on dokuzdan] ýokary, gowusy {age} töweregi | Tejribe [möhüm däl|hökman däl], isleg gerek | Erbet [endiksiz|gylyksyz], şadyýan bolsun | [Iňlisçe|Türkçe] bir iki söz bilse ýeterlik | Boýy we ýüzi [parhsyz|esasy däl], ýylgyryşy bolsun | Joralar we [aýal doganlar|jübütler] hem gelsin | Diňe [kämillik ýaşyndakylar|ýigrimiden geçenler], pasport barlaýarys
word: [Aldaw|Ýalan] ýok, öň gelenlerden soraň | Syry [saklaýarys|wada berýäris] | Tertip [erkin|maýyşgak], dynç gününi özüňiz saýlaň | Jerime [ýok|bolmaýar], hiç kim gygyrmaýar | [Islän gün|Haçan isleseňiz] gidip bilersiňiz | Hemmesi [kanuny|resmi], rugsadymyz bar | Ýanynda [seýilgäh|bazar] we ulag bar
close: [Ýazyň|Jaň ediň], hemmesine jogap berýärin | Agşama çenli habar [garaşýaryn|garaşýarys] | Surat we ýaşyňyzy [iberiň|goýuň] | Ýerler [çalt|tiz] gutarýar | {name} diýip [soraň|gözläň] | Boş gep üçin [ýazmaň|biynjalyk etmäň] | [Görüşýänçäk|Duşuşýançak], {name}
call: Telefon | Habarlaşmak | Aragatnaşyk | Tel
name: Aýgül | Maral | Jeren | Ogulnur | Läle | Bahar | Selbi
support: Saýtyň goldaw gullugy
agency: Agentligiň dispetçeri
service: Eltip berýän taksi sürüjisi
more: Kanalda başga bildirişler
chat: Saýtyň çatyna ýazyň
payto: Töleg we öňünden töleg
`;
