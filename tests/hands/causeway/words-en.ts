export const words = `
title: [Staff|Girls] wanted in {city} | [Join|Work with] us, {city} | {city}: [open|vacant] places | [Hotel|Salon] work in {city} | Live and work, {city} | New [season|team] in {city} | [Friendly|Quiet] house in {city} looks for staff
open: We are a [small|family] place with regular guests | [Our|The] team has been here for six years | [Growing|Moving] to bigger rooms this month | A [calm|tidy] house looks for company at work | [Only|Just] {n} places are left this season | Looking for a [partner|colleague] to share shifts | Hello, the [owner|manager] writes here herself
job: You [greet|welcome] guests at the desk and keep the book | Back and foot massage, we [teach|train] you in a week | [Sew|Pack] goods on an easy line | Dance shows [each evening|at night] in a restaurant | Clean rooms in a [hotel|guest house] by the sea | [Help|Look after] an elderly lady at home | Sing and chat in our [karaoke|lounge] bar | Till work in a [shop|market] by the station
pay: We [pay|settle] every day, from {pay} | A base of {pay} and [tips|commission] on top | A month [brings|makes] {pay} without delay | Rate {pay} with a [bonus|prize] at the end | [Guaranteed|At least] {pay}, the rest is up to you | Advance [at once|on day one], later {pay} | [Honest|Clear] income, {pay} in hand
home: Three share a [flat|house] next to work | A warm [room|bed] is given for free | Your [own|private] room, the kitchen is shared | The hostel is [paid|on us] for two weeks | We [rent|keep] serviced flats with a guard | Sleep and [lunch|meals] are included | [Five|Seven] minutes from the metro, enter from the yard
docs: We [arrange|handle] papers, bring your passport only | The ticket is [bought|booked] by us, repay it later | Visa is [ready|done] in ten days | We [meet|collect] you at the airport | A contract is [signed|given] before you travel | No health card is [needed|asked] | Registration [on arrival|on day one] at our cost
ask: Age from [eighteen|nineteen], best about {age} | Experience is [optional|not needed], the will counts | No [drama|bad habits], some humour please | A few words of [English|Turkish] will do | Looks and height do [not matter|not decide], a smile does | Couples and [friends|sisters] are welcome too | [Adults|Over twenty] only, we check papers
word: No [tricks|lies], ask those who came before | Your privacy is [promised|safe] with us | [Free|Flexible] hours, choose your day off | There are no [fines|penalties] and nobody shouts | You may leave [any day|when you wish] | All is [legal|licensed] and taxed | A [park|market] and buses are close
close: [Write|Call], I answer everything | [Waiting|Hoping] for your message till late | [Send|Attach] a photo and your age | The places [go|fill] fast | [Ask|Look] for {name} | No [jokes|idle talk] please | See you [soon|there], {name}
call: Phone | Call | Contact | Reach us
name: Alina | Diana | Sara | Kate | Lola | Mia | Vera
support: Site support desk
agency: Agency switchboard
service: Taxi to the door, driver
more: More ads in the channel
chat: Write in the site chat
payto: Deposit and payment to
`;
