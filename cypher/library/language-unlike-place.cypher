/* ---
title: Which languages are unusual where they are advertised?
description: >-
  Languages that at most such a share of a country's ads is written in, with how many of these ads show
  a number from abroad.
howToRead: >-
  Unusual is what is rare in these captures, not in the country. A rare language may speak to travellers,
  to a minority at home, or to people who were brought there. It can also be a wrong guess on a short text.
version: 2
tags: [content]
parameters:
  share: { type: number, title: "Share, at most", least: 0, most: 1, default: 0.1, help: "0.1 is a tenth" }
  countries: { type: countries, title: Countries, default: "" }
  ads: { type: integer, title: "Ads, at least", least: 1, default: 3 }
columns:
  country: Country
  language: Language
  ads: Ads
  ofAll: Ads of the country
  share: Share
  foreign: With a foreign number
--- */
MATCH (ad:Ad)-[:LOCATED_IN]->(named:Country)
WHERE ad.language IS NOT NULL AND ($countries = [] OR named.code IN $countries)
WITH named.code AS code, ad.language AS language, collect(ad) AS list
WITH code, collect({language: language, list: list}) AS languages, sum(size(list)) AS ofAll
UNWIND languages AS each
WITH code, each.language AS language, each.list AS list, ofAll, toFloat(size(each.list)) / ofAll AS share
WHERE share <= $share AND size(list) >= $ads
MATCH (country:Entity {id: 'country:' + code})
RETURN country, language, size(list) AS ads, ofAll, round(share, 3) AS share,
       COUNT {
         UNWIND list AS ad
         MATCH (ad)-[r:LISTS]->(phone:Phone)
         WHERE NOT r.judgedWrong AND phone.country <> code
         RETURN DISTINCT ad
       } AS foreign
ORDER BY country.id, ads DESC, language
