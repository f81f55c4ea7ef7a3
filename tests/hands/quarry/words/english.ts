import { speechOf } from './speech.ts';

export const english = speechOf(`
= titles
{brand} — {topic}, {city} [centre/area/north]
{city}: {name}, {topic}
[Cosy/Cheap/Calm] and {way}: {topic}, {city}
{name} [back in town/visiting/now here], {city}
{topic} {price} {city}
[Just opened/We moved/Open again]: {brand}, {city}
= topics
massage | rooms | jobs abroad | companion
= massage
I [give/offer/do] massage for the [back/whole body/legs and feet], {feature}, session of [an hour/ninety minutes].
[Thai/Swedish/Honey] massage {way}; afterwards [you sleep well/your head is clear/no more stiff neck].
{n} years of practice, {feature}, [the oil is warm/herbs from the hills/a proper table].
In {n}0 minutes I [take the tiredness away/loosen shoulders/help your back], {way}.
= rooms
[Room/Studio/Bed] to let [by the night/by the hour/by the month], {feature}, {way}.
[Guest house/Small hotel/Hostel] of {n} rooms, {feature}, with [breakfast/tea/laundry] for guests.
Rooms for [travellers/workers/students], {feature} and {feature}.
Check in [without queue/day and night/the same day], {way}, floor {n}.
= work
We hire [waitresses/seamstresses/cleaners] for abroad, {feature}, contract of {n} months.
Work in a [hotel/cafe/workshop] with a bed, {way}, paid [every week/twice a month].
Girls and women wanted for [kitchen/cleaning/salon], [ticket on us/visa arranged/no language needed].
[Karaoke/Restaurant/Laundry] invites helpers, {feature}, shift of {n} hours.
= company
I keep you company [at dinner/on a walk/at events], {way}.
[Meetings/Talk/A tour] with a pleasant lady, {feature}, from {n} hours.
[Cheerful/Quiet/Educated] companion, I speak {n} languages, {way}.
For those bored [in the evening/on business/in a strange town]: {feature}.
= hours
We are [open/reachable/in] {hours}, [no days off/except Mondays/holidays too].
Hours: {hours}. [Nights/Early mornings/Lunch time] by booking only.
{hours}, [we answer at once/we ring back in ten minutes/write ahead].
= price
An hour is {price}, [less for regulars/no extras/third visit cheaper].
[From/Only/Exactly] {price}, {feature} included.
{price} — [pay on the spot/transfer or cash/cards taken], no bargaining.
= place
We are next to the {mark}, {n} minutes on foot, {feature}.
[Closed yard/New building/Separate entrance], {feature}, {way}.
[Clean towels/Fresh sheets/Heated floor], {feature} and {feature}.
Enter from the {mark} side, [there is parking/the lift works/the porter is polite].
= person
I am twenty {n}, {way}, by nature [gentle/merry/steady].
[It is me in the photo/Our own pictures/Pictures of this month], {way}.
I have worked [alone/with a friend/with my sister] for {n} months, {feature}.
I love [books/dogs/hills/milk tea], and my guests are {way}.
= terms
[Rude/Drunk/Undecided] people, please do not ring, {way}.
No [deposit/fuss/agent fee], [contract/word of honour/receipt] as you wish.
[Visits/Pick up/Meeting at the station] possible, taxi [yours/shared/ours].
Hidden numbers are [not answered/blocked], [message first/just ring], {way}.
= ending
[Waiting for you/We wait/Glad to see you], {way}!
Say you come [from the ad/from a friend/from the board] — {feature} as a gift.
[Save the number/Remember the place/Bookmark us], it helps {n} times.
See you [at our house/in our street/at ours], {way}.
= own
{brand}: {name} will meet you at the {mark}.
My name is {name}, house behind the {mark}, the door says {brand}.
Ask for {name}, the sign is {brand}, {n} steps from the {mark}.
{brand} is {name} and her {n} helpers, across from the {mark}.
= vendor
Profile approved by the directory moderator, provider {name}.
Hourly rate: {price}. Working time: {hours}. City: {city}.
To order tell the dispatcher the profile number and your time.
The dispatcher confirms your order within fifteen minutes.
= vendor2
Hello! Welcome to the joint selection service, on shift today {name}.
A visit is {price}, reception {hours}, ask the administrator for the district.
If this profile is busy the administrator finds you another one.
The service charges guests nothing for selection. Thank you for choosing us!
= call
Call {contact} | tel {contact} | {contact} text me | Booking: {contact} | my number {contact}
= support
Report this listing: {contact}
= moved
Number changed, now {contact} | New phone: {contact}
= brand
Cedar | Pomegranate | Tulip | Morning Star | Golden Nest | Spring | Plane Tree | Wave | Coral | Falcon | Velvet | Daisy | Harvest | Old Mill
= name
Amy | Bella | Chloe | Dina | Eva | Fiona | Grace | Hana | Iris | Julia
= mark
old circus | bread factory | green market | corner pharmacy | stadium | cinema | bridge | shoe factory | dancing school | library | railway station | fountain
= feature
hot shower | herbal tea | soft music | air conditioning | good mattress | home cooking | fast internet | baby cot | balcony with a view | sauna nearby | washing machine | dim light | flowers in the window | own kitchen | robes and slippers
= way
without hurry | from the heart | neat and polite | as if at home | honestly | in good order | with a smile | quietly | with respect | no needless questions | bright and clean
= digits
zero | one | two | three | four | five | six | seven | eight | nine
`);
