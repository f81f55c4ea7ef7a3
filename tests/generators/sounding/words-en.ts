export const words = `
title: {house} studio, {city} | {city}: [massage|rest|session] at {house} | [Therapist|Receptionist|Helper] wanted, {city} | [New|Cosy|Quiet] {house} in {city} | [Work|Shifts|Season] with a room, {city}
open: [Warm|Bright|Clean] rooms of {house} [in the centre|by the park|near the market] | My name is {house}, [new in town|a year here|my second season] | A [new|small|homely] place, {house}, [has opened|waits for guests|works again] | {house} [takes on|looks for|invites] people, [day or night|twelve hours|no days off if you like] | A [private house|flat|guest house], {house}, [no sign outside|with a guard|own entrance]
work: [Back|Neck|Foot] [massage|care|rub], [oils|herbs|stones] are ours | [Tea|Dance|Evening] programme for [two|a party|guests] | [Meet|Walk|Dine] in [town|a restaurant|your hotel], I [speak|write|answer in] English | [Waiters|Tailors|Cooks] and [nannies|cashiers|cleaners] for [a season|a month|half a year] | [Sauna|Pool|Shisha] by [booking|phone|wish], [clean|calm|pretty]
money: [An hour|A session|A shift] {price}, [two for less|let us talk|no extras] | [Price|Pay|Rate] {price}, [cash|transfer|by card] [in advance|at once|after] | {price} paid [daily|on Friday|after the shift], [tips are yours|bonus too|no fines] | From {price}, [discount|gift|bonus] for [regulars|new ones|friends]
stay: [Next to|Across from|Two steps from] the [metro|market|station], [parking|doorbell|lift] there | [Two|Three|Four] share, [kitchen|laundry|internet] free | [Ticket|Visa|Papers] [on us|half each|once you are here], we [meet|drive|help] you | [Second|Fifth|Ninth] floor, [come by the yard|ring below|I tell the code] | A [room|bed|flat] [with a window|with a balcony|just painted] in {city}
terms: No [agents|deposits|questions], [adults only|over twenty|show your papers] | [Manners|Cleanliness|Quiet] [required|valued|first] | [Experience|Age|Language] [does not matter|can be discussed|up to forty], we [teach|show|explain] all | [Drunk|Rude|Hidden numbers] [no entry|no answer|refused]
close: [Write|Call|Come], [I wait|no regrets|we agree] | [At once|In the evening|Within an hour] we [answer|call back|tell more] | [See you|We wait|Meet] at {house} | {n} [places|slots|hours] left [today|this week|before the holiday]
call: Tel | Call | Contact
agency: Agency switchboard
support: Platform support
guide: Driver and check-in
pay: Transfer to
`;
