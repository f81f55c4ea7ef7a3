import type { Words } from './types.ts';

export const en: Words = {
  topics: {
    hostess: {
      titles: [
        '[Job|Vacancy|Now hiring]: hostess, {country}',
        'Hostesses [wanted|needed|invited] abroad',
      ],
      lines: [
        'We [invite|hire|are looking for] [ladies|staff] as hostesses in a [restaurant|karaoke bar|night club].',
        '[Greeting guests|Talking with guests|Work in the hall], [no serving of drinks|no experience needed|full training on site].',
        '[Friendly team|New venue|Well known venue], [a manager who speaks your language|our own interpreter|an administrator on duty].',
      ],
    },
    sewing: {
      titles: [
        '[Sewing workers|Sewers and packers] wanted, {country}',
        '[Sewing workshop|Garment workshop] [takes workers|is hiring]',
      ],
      lines: [
        'Our [sewing workshop|garment factory|small workshop] [needs|hires|is looking for] sewers and [packers|pressers|cutters].',
        '[We sew knitwear|We sew bed linen|Overlock machines], [we teach from zero|experience is welcome|couples are welcome].',
        '[Paid every week|Paid by the piece|Fixed pay and bonus], [warm hall|canteen close by|dormitory next door].',
      ],
    },
    hotel: {
      titles: [
        'Hotel [staff|housekeeping] wanted, {country}',
        '[Hotel work|Hotel is hiring] for the season',
      ],
      lines: [
        'A [seaside hotel|city hotel|family hotel] [needs|hires|is looking for] [room attendants|waiters|kitchen helpers].',
        '[Ten hour shifts|Six days a week|Two days off], [free meals|three meals a day|uniform provided].',
        '[Direct with the hotel|Through our partner|Contract with the hotel], [no middlemen|help with papers|pick-up at the airport].',
      ],
    },
    care: {
      titles: [
        '[Carer|Nanny|Home helper] for a family, {country}',
        'Live-in [carer|nanny] [wanted|needed]',
      ],
      lines: [
        'A [family|quiet household|elderly couple] [needs|invites|is looking for] a live-in [helper|carer|nanny].',
        '[Own room|Room with internet|Room for two], [calm hosts|the family speaks Russian|Sundays off].',
        '[Care and cooking|Light cleaning|Looking after children], [no medical experience|references welcome|any age].',
      ],
    },
    dance: {
      titles: [
        '[Dancers|Show ballet artists] for a club, {country}',
        '[Dancer|Artist] [casting|auditions], contract',
      ],
      lines: [
        'A [show programme|music club|show ballet] [invites|hires|is looking for] dancers, [costumes provided|choreographer on site|duos welcome].',
        '[Contract|Performances|Work] from three months, [two shows a night|one show a night|rehearsals by day].',
        '[Send|Please send|We await] [photos and a video|a dance video|a short video], [answer the same day|we answer everyone|online casting].',
      ],
    },
    model: {
      titles: [
        '[Model casting|Catalogue models], {country}',
        '[Model agency|Photo studio] [holds a casting|seeks new faces]',
      ],
      lines: [
        'Models [wanted|invited|selected] for a [clothing catalogue|trade fair|fashion show], [any height|no experience needed|we make your portfolio].',
        '[Shoots|Shows|Stands] [three days a week|at weekends|every month], [make-up provided|stylist on site|clothes provided].',
        'The [agency|studio|team] [pays the trip|buys the tickets|meets you in town], [contract before departure|contract in two languages|official invitation].',
      ],
    },
    massage: {
      titles: [
        '[Massage salon|Massage room], {city}',
        '[Massage|Classic massage] downtown, {name}',
      ],
      lines: [
        '[Classic|Relaxing|Thai] massage, [cosy room|quiet place|clean salon] [near the metro|downtown|with parking].',
        '[Your therapist|Today with|You will meet] {name}, [book ahead|same day possible|free in the evening].',
        '[Tea and shower|Hot tea|Towels and tea] [for guests|free|included], [mornings cheaper|first visit cheaper|one hour].',
      ],
    },
    company: {
      titles: [
        '[Dinner company|Company for the evening|City guide], {city}',
        '{name}, [a walk and a talk|dinner company|city tour]',
      ],
      lines: [
        '[Happy to join you|I keep you company|Let us meet] for [dinner|an exhibition|a walk], [good conversation|three languages|I know the city].',
        'My name is {name}, [in town for a short time|new in town|on tour], [write ahead|call by day|I answer fast].',
        '[Company at events|Business meetings|Help as interpreter], [serious people only|calm setting|no hurry].',
      ],
    },
    room: {
      titles: ['[Room|Flat] to let, {city}', '[Room|Bed|Studio] by the [day|week|month]'],
      lines: [
        '[Room|Studio|Flat] in a [quiet house|new building|central street], [fully equipped|clean linen|with kitchen].',
        '[Keys|Check-in|Arrival] [at any hour|around the clock|after a call], [no papers needed|good for business trips|invoice given].',
        '[A friend may stay|For ladies|For two], [work close by|help with work|extra work available], [kind owner|no deposit|paid by the day].',
      ],
    },
  },
  openers: [
    '[Hello.|Good day.|Please note.]',
    '[Urgent.|The season is open.|Two places left.]',
    '[City|Place]: {city}.',
    '[New intake|Open again|Only now].',
  ],
  terms: [
    '[Pay|Salary|Income] {pay} a month, [always on time|paid every week|advance after a week].',
    '[Housing|Bed] and [trip|ticket|visa] [on us|paid by us|by the company].',
    '[Visa and ticket|Papers|Invitation] [ready|done|made] in {weeks} weeks.',
    '[Passport needed|Valid passport|We help with the passport], [we leave as a group|we leave every Friday|we go together].',
    '[Flight|Departure|Meeting point] from {city}, [place of work|country]: {country}.',
    '[Contract|Agreement] for {weeks} weeks, [can be extended|or longer|renewal possible].',
    '[Age 21 and over|Adults only|Over 21], [no language needed|no English needed|we teach the language].',
  ],
  remarks: [
    '[Price|Rate|One hour] {pay}, [negotiable|all included|no extras].',
    '[Hours|Open|Available]: {hours}.',
    '[Address|Exact place] [by phone|by message|after a call].',
    'In {city} [for a week|for a few days|until the end of the month], [then I leave|then another city|then a new town].',
    '[My own photos|Real photos|Photos taken here], [polite and calm|quiet and clean|mutual respect].',
  ],
  closings: [
    '[Call|Write or call|Contact]: {contact}',
    '{contact}, ask for {name}',
    '[Questions|Booking|Contact] - {contact}',
    '[I answer at once|Reachable all day]. {contact}',
  ],
  labels: { phone: 'tel.', email: 'mail', payment: 'prepay to', site: 'site' },
  countries: {
    KZ: 'Kazakhstan',
    KG: 'Kyrgyzstan',
    UZ: 'Uzbekistan',
    TJ: 'Tajikistan',
    TM: 'Turkmenistan',
    RU: 'Russia',
    TR: 'Turkiye',
    AE: 'UAE',
    KR: 'Korea',
    JP: 'Japan',
    TH: 'Thailand',
  },
  names: ['Anna', 'Mia', 'Lina', 'Sara', 'Nora', 'Eva', 'Maya', 'Tina', 'Clara', 'Leo'],
};
