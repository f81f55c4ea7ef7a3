export const en = `
title.care: Massage in {city} | Relaxing massage, {city} | {warm} hands, {city} | Oil massage by {name} | Spa evening ✨ {city} | Massage to your hotel | Body care after work
title.meet: Good company in {city} | {name}, {age}, new in {city} | An evening together | {warm} company 🌹 | Dinner date, {city} | Meet {name} today | Ladies of {city}
title.room: Rooms by the day, {city} | Short stay, {city} | {warm} room for girls | Studio with own entrance | Flat to let, no agent 🔑 | Bed space ladies {city}
title.work: Work for ladies, {city} | Hostess wanted in {city} | Job abroad with housing | {good} pay, {city} | Hiring girls now | Spa staff needed, visa paid
thing.care: a classic massage | a relaxing oil massage | Thai massage | a back and neck massage | a foot massage | an hour of rest | a spa programme for two | a hot stone massage
thing.meet: a pleasant evening | good company for dinner | a calm meeting | a partner for your event | a walk and a talk | company on your trip | a friendly date
thing.room: a room by the day | a clean studio | a bed in a shared flat | a flat near the station | a room with its own door | two quiet rooms
thing.work: a job in a spa | a hostess position | a three-month contract | work in a club | a maid's place with housing | weekend work | a reception job
about.care: {name} has {few} years of practice and {warm2} hands. | I work {soft} and ask how strong you like it. | Our oils are {good2}, sheets changed for every guest. | You will {feel} afterwards. | We receive {where}, couples too. | I come {where2} with my own table.
about.meet: I am {name}, {age}, and {soft2}. | I like {like} and {like}. | For {folk2} only, please be polite. | No {not}, no {not}, just a good mood. | Pictures are {real}, you meet the same girl. | I come {where2} or you visit {where}. | We are {few} friends, choose whom you like.
about.room: You get {item}, {item} and {item}. | The house is {where3}, the neighbours are {soft2}. | Check-in {when}, no papers kept. | We let to {folk2}, a friend is welcome. | The landlady is {soft2} and asks nothing.
about.work: No experience needed, {folk} will teach you. | You are paid {when}. | From {age} years, any passport. | We pay the flight and {perk}. | The team is {soft2}, no fines. | We meet you at the airport and help with {paper}. | {few} hours a shift, a day off {when}.
hello: Hello! | Hi everyone 👋 | Good day to you, | Welcome! | Dear guests, | Greetings from {city}! | Hey there
offer: We offer {thing} in {city}. | Looking for {thing}? Come to us. | {city}: get {thing} {when}. | I offer {thing}, everything {soft}. | Here you find {thing} at a {good3} price. | Want {thing}? We are {where3}.
flavour: {warm} mood, {good} care and a {fast} answer. | Always {soft} and {soft}, as at home. | {good} terms for people who {want}. | We {want} and we {want}. | {few} years here, trusted by {folk2}. | A {fast} booking, then a {warm2} welcome.
place: We are {where3}, next to {near}. | Address: {city}, {near}, floor {few}. | Five minutes on foot from {near}. | Come to {near}, entrance from the yard. | Landmark: {near}, I explain the rest by phone.
hours: Open {when}. | We work {when}, call before you come. | {when} and {when} are fine. | Every day, {when}. | Bookings {when}, quick reply.
price: From {price}. | One hour {price}, longer is cheaper. | {price}, less for {folk2}. | {price} in all, nothing on top. | {price}, paid {pay2}.
terms: No {not} please. | Hidden numbers are not answered. | A deposit {pay2}, the rest on arrival. | Write {soft}, rude messages are ignored. | {not} and {not} not welcome. | Message first, then call.
close: Call now! | See you soon 🌸 | We wait for you. | Write to me, I answer all. | Places are few. | Come once and you come back. | Save this number
feature: hot shower | clean towels | green tea | soft music | free parking | private entrance | air conditioning | fast wifi | soft light | fresh fruit | scented candles | new furniture | full kitchen | washing machine | big bed | sea view | balcony | pay after | morning discount | regular guest card | taxi arranged | no neighbours | quiet yard | robe and slippers | sauna nearby | free coffee | large bath | shop downstairs | white linen | skilled staff | English and Russian spoken | full privacy
duty: free housing | two meals a day | advance in the first week | daily payout | visa help | ticket paid | uniform given | three days of training | flexible hours | night shifts if you like | bonus and tips | Russian speaking manager | transfer to work | ladies only team | bring a friend | no language needed | wifi in the dorm | no deposit | paid on time | airport pick-up | cleaning and greeting guests | answering calls | serving drinks | dance programme | medical card arranged | weekly day off
warm: Warm | Gentle | Kind | Caring | Friendly | Homely | Sweet
warm2: warm | gentle | strong | kind | patient | sunny
good: Fair | Good | Excellent | Honest | Clear | Best
good2: natural | brought from Thailand | the good ones | new this year | plain and clean
good3: fair | low | summer | friendly | fixed
soft: calmly | gently | with care | quietly | politely | without hurry
soft2: easy-going | calm | cheerful | quiet | open and simple | modest
fast: quick | kind | short | honest | instant
folk: an older colleague | the owner | our girls | a teacher | the manager
folk2: regular guests | business travellers | grown-up gentlemen | students | couples | visitors
feel: sleep like a child | breathe easier | feel new | stand straighter | forget the day
where: at my place | in a cosy flat | in the centre | at the salon | in a new building
where2: to your hotel | to your home | anywhere in town | by arrangement
where3: in the very centre | near the station | on a quiet street | behind the market | by the park | in the marina quarter
near: the old bazaar | the mall | the green park | the bus station | the big mosque | the cinema | the hospital | the stadium | the canal bridge | the corner pharmacy | the metro exit
when: day and night | from morning till late | after six on weekdays | on weekends | every day | from ten to two | by appointment | the same day | once a week
few: two | three | four | five | six | eight
like: long walks | good films | fine food | mountains | music | dancing | quiet | books | the sea | funny stories
not: drunk people | rudeness | agents | hurry | silly questions | bargaining | empty talk
real: fresh | my own | from this week | not edited | real, ask for a video
item: a fridge | a sofa | a stove | a wardrobe | an iron | a kettle | a desk | the room | the first month
perk: food | the uniform | the visa | the first month | medical papers | the room
paper: papers | the visa | the language | registration | the first day
want: value time | like order | keep our word | hate tricks | know what guests like | never rush
pay2: by card | by transfer | in cash | as you like | on arrival
names: Alina | Diana | Lola | Mia | Jasmine | Nina | Sara | Bella | Lily | Anna | Kamila | Zara | May | Nok
call: Call {x} | Phone {x} | {x} | Ring {name}: {x} | WhatsApp {x} | ☎️ {x} | Call or text {x}
write: Write {x} | {x} | Message us: {x} | DM {x} | 📩 {x}
mail: Mail {x} | Send your CV to {x} | e-mail: {x}
see: More: {x} | Our site {x} | Photos and reviews {x} | {x}
pay: Deposit to {x} | Booking: {x} | Transfer {x}
help: Report this listing: {x} | Site support {x} | Safe deal, help at {x}
at: (at) | at
digits: zero one two three four five six seven eight nine
`;
