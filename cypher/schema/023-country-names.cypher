// One name a country. Graphs of builds before 0.3 call these by another one, such as "Russian Federation".
WITH {
     AG: "Antigua & Barbuda", BA: "Bosnia & Herzegovina", BL: "St. Barthélemy", BN: "Brunei",
     BQ: "Caribbean Netherlands", CD: "Congo - Kinshasa", CG: "Congo - Brazzaville", CI: "Côte d’Ivoire",
     CN: "China", CZ: "Czechia", FK: "Falkland Islands", FM: "Micronesia", GM: "Gambia",
     GS: "South Georgia & South Sandwich Islands", HK: "Hong Kong SAR China", HM: "Heard & McDonald Islands",
     IR: "Iran", KN: "St. Kitts & Nevis", LA: "Laos", LC: "St. Lucia", MD: "Moldova", MF: "St. Martin",
     MK: "North Macedonia", MM: "Myanmar (Burma)", MO: "Macao SAR China", PM: "St. Pierre & Miquelon",
     PN: "Pitcairn Islands", PS: "Palestinian Territories", RE: "Réunion", RU: "Russia", SH: "St. Helena",
     SJ: "Svalbard & Jan Mayen", ST: "São Tomé & Príncipe", SX: "Sint Maarten", SY: "Syria",
     TC: "Turks & Caicos Islands", TT: "Trinidad & Tobago", TW: "Taiwan", TZ: "Tanzania",
     UM: "U.S. Outlying Islands", US: "United States", VA: "Vatican City", VC: "St. Vincent & Grenadines",
     VG: "British Virgin Islands", VI: "U.S. Virgin Islands", WF: "Wallis & Futuna"
} AS names
MATCH (n:Country) WHERE names[n.code] IS NOT NULL AND n.caption <> names[n.code]
SET n.caption = names[n.code];
