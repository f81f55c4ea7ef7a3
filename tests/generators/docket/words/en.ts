import { bankOf } from '../../bank.ts';

/** English of those who advertise to travellers, and of agents who recruit in it. */
export const en = bankOf(`
names: Alina | Kamila | Dana | Zhanna | Leyla | Madina | Lana | Mia | Aruzhan | Sabina | Diana | Karina | Nina | Suzy | Elif | Pim
kind: friendly | calm | cheerful | well mannered | gentle | petite | elegant | easy going
calm: quiet time | good mood | a warm talk | deep rest | a slow evening
hi: Hello everyone! | Hi there, | Good day to you. | Welcome to my page | Dear guests,
mt: {NAME} massage {CITY} | {kind} {NAME} in {CITY} | New in town: {NAME} | Relaxing massage, {CITY} | {NAME}, {AGE} yo | Evening company in {CITY}
mwho: I am {NAME}, {AGE}, {kind} and {kind}. | My name is {NAME} and I just arrived in {CITY}. | {kind} lady, {AGE}, independent, pictures are mine. | {NAME} here, student of {AGE}, speaks Russian and English. | A {kind} girl from Central Asia, call me {NAME}.
mdo: Oil massage, Thai massage, and {calm} after. | Company for dinner, events and trips. | Full hour of care for back and shoulders. | I offer tea, music, {calm}. | Four hands massage with my friend on request.
mwhen: Every day from noon till late. | Day and night, please call an hour before. | Evenings only. | Weekdays from ten to ten. | Not available on Fridays.
mwhere: My own flat near the metro. | Hotel visits only. | Clean apartment with parking. | Downtown, ask for the address. | Near the marina, second tower.
mpay: {PRICE} per hour. | From {PRICE}. | One session {PRICE}, no bargain. | Price {PRICE}, taxi is extra.
jt: Jobs abroad: {job} | Hiring {job} in {CITY} | {job} wanted, visa paid | Urgent: {job} | {PRICE} monthly for {job}
job: waitresses | hostesses | show dancers | housemaids | caregivers | factory packers | masseuses | nannies | fruit pickers
land: Turkey | Korea | the Emirates | Thailand | Japan | Australia
jwho: We are looking for {job} aged 18 to 35. | Direct employer needs {job} in {land}. | Our agency sends {job} to {land}. | Group leaving for {land}, few places left. | Growing company wants {job}, no experience asked.
jdo: Ticket and visa are on us, deducted later. | Airport pick up and shared room included. | Three months contract, can be longer. | Six days a week, uniform free. | Training given, language is not a must.
jpay: Salary {PRICE} plus tips. | Earn from {PRICE} a month, paid weekly. | Basic {PRICE} with advance after ten days. | We guarantee {PRICE}.
jwhere: Office in {CITY}. | Interview by video. | Flights from {CITY} each Friday. | No office, everything by phone.
motto: Come once and you will come again | No games and no drama | Honest work for honest people | Time is gold so be on time | Respect is all I ask | We never promise the moon | First we meet then we talk | Real pictures or it is free | Known in town since 2019 | Brokers please pass by
end: See you soon! | Waiting for your call. | No hidden numbers. | Serious people only. | Ask me anything.
call: Call {X} | Phone: {X} | My number {X} | Reach me on {X}
write: Write to {X} | Telegram {X} | Message me {X} | chat: {X}
mail: Send your CV to {X} | mail {X}
pay: Deposit to {X} | Booking fee: {X} | Transfer {X}
ride: Driver can bring you, {X} | Our taxi {X}
paper: Visa papers by {X} | Documents: ask {X}
desk: Agency desk {X} | Booking office of the agency {X}
via: Forwarded from {X} | More listings: {X}
formerly: Old number {X} is dead | I was on {X} before, lost it
silent: Use the chat of this site. | Number in private message. | Press the message button.
scam: Confirm with {PRICE} first, address after. | Booking only, no deposit no reply. | Send the receipt to the chat. | Deposit is returned when we meet.
`);
