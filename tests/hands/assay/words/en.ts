import { bankOf } from '../../bank.ts';

/** English, as it is written abroad. */
export const en = bankOf(`
names: Anna | Bella | Kate | Mia | Nina | Sofia | Lana | Diana | Ruby | Jasmine | Tina
title: {name}, {city} | Massage in {city} | New girl {name} | Quiet evening, {city} | {name} {age} years | Spa in {city} | Nice company, {city}
open: My name is {name}, [just arrived/I live here/passing by]. | [Hello/Good day/Hi dear]! I am {name}, {age}. | «{house}» spa [is waiting for guests/has opened/invites you]. | [Tired after work/Looking for peace/Hard week]? {name} waits for you. | {name} in {city}, [few days only/till end of month/every day].
detail: [Classic/Thai/Soft oil] massage [with four hands/by candle light/for two hours]. | Flat [in the centre/near the park/by the metro], [clean/quiet/warm]. | [I come to your hotel/Only my place/Outcall in town], taxi [on you/on me]. | One hour {price}, [two hours cheaper/ask for the night/no bargain]. | Pictures [are mine/taken this month/real, no filter]. | [I speak Russian/Good English/Three languages], [no rush/I love to talk]. | Height {height}, [black hair/brown eyes/calm nature]. | [Day and night/Evenings only/Before noon] I am free. | [Regular guests pay less/First visit has a gift] always. | [Tea and sweets/Coffee and music/Fruit and water] [ready/free]. | [No middle man/No salon/Only me] here. | [Dinner date/City tour/Party company] is possible.
close: [Call/Text] me, [see you/we will agree]. | [No rude people/Gentlemen only/Sober guests only]. | [Tell me one hour before/Book ahead please].
jobtitle: Work abroad | Girls wanted | Hostess vacancy
jobopen: [Cafe/Karaoke/Hotel] needs girls from 18 to 30, [apply now/few places]. | [Three months/Half a year/Season] of work abroad. | «{house}» agency [looks for hostesses/is hiring].
jobdetail: [Ticket and visa paid/Help with papers/Flight on us]. | [Free room/Dormitory near/Two share a flat]. | [No experience/We teach all]. | [From {price} a day/Weekly pay/Advance paid]. | [Bring a friend/We meet you at the airport/Two places left].
jobclose: [Details by phone/Send photo and age/We answer all].
bare: Call me | {name}, {city} | Massage {price} | Free today | Relax
hidden: Contact in site chat | Number in my profile | Write here | Tel. {masked}, full in private
form1: Profile No {serial} / Name: {name} / Age: {age} / Height: {height} / City: {city} / Hour rate: {price} / Schedule: day and night / Own flat: yes / Hotel visits: yes / Published with the partner desk
form2: {name} ({age}) / size {height} / receives in {city} / 1 hour {price} / checked by moderator, pictures confirmed, reviews below
form3: Name {name} · {age} y · {height} cm / District: {city} / Fee {price} / Pay on the spot, no discount, profile created automatically
call: tel. {x} | Phone: {x} | call {x} | WhatsApp {x} | {x} | call or text {x}
pay: Deposit to {x} | Payment: {x}
mail: mail {x} | email: {x}
site: web {x} | more pictures: {x}
moved: New number {x}, old one {y} is off
desk: Booking desk: {x} | Agency line {x}
help: Report this ad: {x} | Site support {x}
studio: Photos by {x}
inn: Apartment reception: {x}
broker: Escrow by {x}
`);
