export const words = `
title: {house} salony, {city} | {city}: {house} [massaž|dynç|seans] | [Ussa|Admin|Kömekçi] gerek, {city} | {city} şäherinde [täze|rahat|ýuwaş] {house} | [Iş|Smena|Wahta] we jaý, {city}
open: [Ýyly|Ýagty|Rahat] {house} otagy [merkezde|bagyň ýanynda|bazara golaý] | Adym {house}, şäherde [ýaňy geldim|bir ýyl boldy|ikinji möwsüm] | [Täze|Kiçijik|Öýdäki ýaly] {house} salony [açyldy|myhman garaşýar|ýene işleýär] | {house} toparyna [adam alýarys|çagyrýarys|gözleýäris], [gündiz ýa gije|on iki sagat|dynçsyz] | [Aýratyn jaý|Kwartira|Kiçi otel] {house}, [ýazgysyz|garawully|aýry gapy]
work: [Arka|Boýun|Aýak] [massažy|seretmek|çalmak], [ýaglar|otlar|daşlar] bizden | [Çaý|Tans|Agşamky] programma [ikä|topara|myhmana] | [Duşuşyk|Gezelenç|Agşamlyk] [şäherde|restoranda|otelde], türkmençe [gürleýärin|ýazýaryn|jogap berýärin] | [Ofisiant|Tikinçi|Aşpez] we [eneke|kassir|kömekçi] [möwsüme|aýa|ýarym ýyla] gerek | [Sauna|Howuz|Kalýan] [ýazgy bilen|jaň bilen|isleg bilen], [arassa|ýuwaş|owadan]
money: [Sagady|Seansy|Smenasy] {price}, [ikisi arzan|gürleşeris|goşmaçasyz] | [Bahasy|Töleg|Haky] {price}, [nagt|geçirim|karta] [öňünden|derrew|soňunda] | {price} [her gün|anna güni|smenadan soň] töleýäris, [çaý puly sizden|baýrak bar|jerime ýok] | {price} başlap, [arzanladyş|sowgat|bonus] [hemişelige|täzä|dosta]
stay: [Ýanynda|Ýoluň aňyrsynda|Iki ädim] [duralga|bazar|wokzal], [awtoduralga|domofon|lift] bar | [Iki|Üç|Dört] bolup ýaşaýarys, [aşhana|kir ýuwmak|internet] mugt | [Bilet|Wiza|Hasap] [bizden|deň|gelenden soň], [garşylaýarys|eltýäris|kömek edýäris] | [Ikinji|Bäşinji|Dokuzynjy] gat, [howludan giriň|aşakdan jaň|kody aýdaryn] | {city} içinde [penjireli|balkonly|abatlanan] [otag|ýatak|kwartira]
terms: [Aracysyz|Öňünden tölegsiz|Soragsyz], [diňe ulular|ýigrimiden ýokary|pasport görkez] | [Edep|Arassalyk|Ýuwaşlyk] [hökman|gymmatly|ilkinji] | [Tejribe|Ýaş|Dil] [möhüm däl|gürleşeris|kyrka çenli], [öwredýäris|görkezýäris|düşündirýäris] | [Serhoşa|Gödege|Gizlin nomere] [gapy açamok|jogap ýok|ret]
close: [Ýaz|Jaň et|Gel], [garaşýaryn|ökünmersiň|ylalaşarys] | [Derrew|Agşam|Bir sagatda] [jogap bereris|jaň ederin|aýdarys] | {house} içinde [duşuşýançak|garaşýarys|görüşeli] | [Şu gün|Hepdede|Baýrama çenli] {n} [ýer|wagt|sagat] bar
call: Tel | Jaň ediň | Habarlaşmak
agency: Agentlik dispetçeri
support: Saýtyň goldawy
guide: Sürüji we ýerleşmek
pay: Geçirim
`;
