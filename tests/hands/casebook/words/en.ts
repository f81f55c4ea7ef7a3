export const en = `
title.massage: Massage in {city} | {name}, massage {where} | Thai massage {city} | {brand} Spa, {city} | Relaxing massage at home | Deep massage, {where} | Massage for tired backs | Hotel massage {city}
title.dinner: {name}, {age}, {city} | Dinner company in {city} | New in town, {name} | Travel companion {city} | Pleasant evening with {name} | Looking for good company | {name} visiting {city}
title.room: Room by the night, {city} | Flat for rent {where} | {brand} apartments | Studio by the hour, {city} | Bed space for ladies {city} | Short stay {where}
title.work: Girls wanted for {place} | Hostess job, {place} | Waitress and hostess, {place} | Work abroad, no experience | Hotel staff {place} | Spa therapists needed, {place} | Urgent hiring, {city}
say.massage: I give {kind} massage and have done so for {years}. | My teacher was {teacher}. | Strong hands, {gently}. | {oil} oil and clean sheets for every guest. | We are {two} therapists and take couples too. | I travel {out} with my own table. | {guests} come back to me every week. | We start with the neck and end with {kind} massage. | The shop has {two} rooms and a shower. | No rush, {minutes} minutes means {minutes} minutes. | Good after a long flight or a day of meetings.
say.dinner: I am {age}, {height} cm, {looks}. | I like {love} and {love}. | I can join you {event}. | I studied {study} so we will not be bored. | I moved here not long ago. | I look for {man} who {manis}. | My photos are mine, taken {fresh}. | My nature is {temper}, I avoid {not}. | I meet {when}, tell me one hour before. | We can spend the evening {event}. | My English is fine and I am learning {lang}. | Taxi is on you, smile is on me.
say.room: The building is {house}, floor {floor}. | It is {minutes} minutes on foot to the {near}. | Check in {when}. | There are {two} beds and a wardrobe. | Good for {guests}, show your passport at the door. | Fresh paint and {house} furniture. | Linen and towels are in the price. | The owner lives {lives} and brings the key. | Discount for a week or more. | Late arrival is fine, just call. | Ladies who came for work get help with papers.
say.work: The place is in {place} and opened {fresh}. | Salary from {pay}, paid {payday}. | From {age} years, no experience. | Housing is {minutes} minutes away, {two} to a room. | We buy the ticket, {deduct}. | Visa takes {minutes} days. | Shift starts at {hour}, day off {weekday}. | Your tasks: {duty} and {duty}. | The manager is {temper} and helps newcomers. | Girls who {manis} earn more. | We meet you at the airport. | We need {two} people now. | Send a full photo, age and city.
any: Call {when}. | I answer {how}, if busy I call back. | Address is given {how}, area near the {near}. | No {not}, no {not}. | Price is {price}. | We work {when}. | Please write {how}. | Parking next to the {near}. | We have been in town for {years}. | Ask for {name}. | Hidden numbers are not answered. | Tell me your name and time first. | Agents, please do not call. | No advance, pay at the place. | Booking only with advance.
list.massage: We have {items}. | Menu: {items}. | Choose: {items}. | On offer today: {items}.
list.dinner: I enjoy {items}. | With me: {items}. | Fine for me: {items}. | About me: {items}.
list.room: Inside: {items}. | You get {items}. | The flat has {items}.
list.work: Conditions: {items}. | From us: {items}. | You get and do: {items}. | Included: {items}.
items.massage: back and neck | feet | hot stones | honey | scrub | classic | lymph | head massage | sauna | shower | green tea | parking | four hands | face massage | peeling | five visit card | gift card | air con | herbal balls | stretching | steam bath | quiet music | morning discount | foot bath | oil of your choice | aloe after sun
items.dinner: cinema | karaoke | dinner out | beach walk | mountains | pool table | theatre | city tour | a friend's birthday | business lunch | dancing | board games | morning coffee | chess | concert | museum | picnic | trips | translation | bowling | shisha | gym | street food | long talks | cats | motorbikes
items.room: wifi | washing machine | iron | hair dryer | TV | kettle | stove | dishes | shower | bath | balcony | air con | intercom | parking | fridge | sofa | king bed | wardrobe | own entrance | camera | robes | microwave | safe | towels | sea view | shop downstairs | airport pick up
items.work: meals | dormitory | uniform | advance | tips | training | ticket | insurance | cleaning rooms | greeting guests | taking orders | cash desk | selling drinks | kitchen help | interpreter | sim card | medical check | contract | bonus | night shift | day shift | bank card | one day off | transfer | answering phones | laundry
rota: Today at the shop: {girls}. | This week: {girls}. | On shift {girls}. | Rota: {girls}, changes possible.
title.rota: {brand}: this week | {brand} {city}, new shift | Rota of {brand}
kind: classic | sport | Thai | soft | deep | oriental | Balinese | Swedish | oil | dry
years: two years | three years | five years | seven years | ten years | half a year
teacher: a lady from Chiang Mai | my mother | a nurse | a sports doctor | a Korean master | an old monk
guests: regular guests | taxi drivers | business travellers | runners | neighbours | students | tourists | pilots | sailors | families
gently: no pain | soft manner | you tell me how hard | patient | careful
oil: Coconut | Almond | Thai | Warm | Orange | Plain
lives: upstairs | next door | out of town | across the yard
payday: monthly | twice a month | every week | daily | on Fridays
weekday: on Monday | on Tuesday | once a week | as agreed
two: two | three | four
minutes: five | seven | ten | twenty | sixty | ninety
out: to hotels | around the city | next door | to villas | to the new quarter | to the marina
where: downtown | near the station | old town | by the market | sea side | new quarter | near the mall
looks: dark hair | green eyes | blond | oriental look | sporty | slim | curvy | long braid | always smiling
love: mountains | the sea | spicy food | series | coffee | old songs | rain | silence | fast cars | dogs | flowers | cooking | reading | shopping
event: to a wedding | to a restaurant | to an office party | to the cinema | on a boat | out of town | to a meeting | to a concert | to a tea house | to an exhibition
study: law | languages | teaching | nursing | economics | hair design | cooking | tourism
man: a man | a grown up | a friend | a gentleman | somebody
manis: keeps his word | tries hard | can listen | is generous | comes on time | likes order | stays a second term | is not in a hurry
fresh: this week | in summer | in March | yesterday | in autumn | last month | in spring
temper: calm | cheerful | direct | gentle | strict | easy
not: rude people | drunk people | talkers | hurry | bargaining | agents | jokers | late calls
when: in the morning | after lunch | in the evening | until midnight | day and night | at weekends | every day | on weekdays | from ten | after six
lang: Russian | Turkish | Korean | Kazakh | Arabic | Thai
house: new | brick | guarded | old but warm | quiet | simple | modern
floor: one | two | three | five | nine | twelve
near: bazaar | bus station | park | mall | mosque | stadium | seaside | metro | university | hospital | lake | airport | night market
pay: 1500 dollars | 2 million won | 800 dollars and tips | 4000 dirham | 1200 dollars in hand | 35000 baht
deduct: nothing is deducted | deducted in parts | you work it off in a month | a gift from us
hour: nine | ten | noon | six | eight
duty: greet guests | serve drinks | keep the hall clean | answer calls | keep the diary | help the therapists | wash dishes | iron linen | sing karaoke
how: at once | by message | after a call | in the chat | politely | in short | in English | by voice
price: 200 | 300 for an hour | 250, two hours 450 | as in the photo | negotiable | 1500 baht | 80 dollars | 350 dirham | fair
names: Anna | Lola | Mia | Diana | Kamila | Sabina | Linda | Vicky | Nasta | Zara | Julia | Nok | Mai | Asel | Dina | Rita | Leyla | Marina | Ella | Sofia | Ploy
brand: Lotus | Evening Garden | Orchid | White Swan | Silk | Quiet Yard | Camellia | Sakura | Turquoise | Willow | Goldfish | Moon | Almond | Aurora | Jasmine | Amber | Riviera | Cloud | Lighthouse
hello: Hello! | Hi dear. | Good day. | Hi all! | Welcome! | Greetings.
close: Waiting for you. | See you! | Call me. | Happy to meet. | Write now. | Tea is ready. | Yours, {name}.
call: Tel {x} | {x} | Call {x} | Phone: {x} ({name}) | whatsapp {x} | My number {x} | Call/WhatsApp {x}
second: If no answer: {x} | Second number {x} | driver {x} | or {x} | Manager {x} | new number {x}, old one works too
write: tg {x} | {x} | Write {x} | DM {x} | Details at {x}
mail: CV to {x} | email {x} | {x}
see: Site {x} | All photos: {x} | {x} | See {x}
pay1: Advance to {x} | Booking: {x} | Sister's card {x} | Payment {x}
chat: Write in the chat of this ad, I give the number there. | Chat only. | No phone here, message me. | Message me on the site.
masked: Number {x}, the rest in chat | {x} (full number after message) | tel {x} show number
mod: To post an ad: {x} | Checked by moderator {x} | Ads and promotion {x} | Group admin {x}
made: Website by {x} | Site design {x} | Web development and hosting {x}
photo: Photos: {x} | Shot by {x} | Photographer {x}
desk: Reception {x} | Building office {x} | Front desk {x}
visa: Visa centre: {x} | Papers are done by {x} | For visas {x}
guide: We are also listed at {x} | Reviews: {x} | Find us in {x}
parted: We have nothing to do with the old number any more. | We left the old shop and work on our own. | Without the former partners now, new number.
friend: I post for a friend, her name is {name}, you can call me first | This is my friend's ad, {name}, she has no internet
digits: zero one two three four five six seven eight nine
`;
