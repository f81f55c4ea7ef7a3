/* ---
title: Which contacts stand in ads that name several ages?
description: >-
  Numbers, accounts, emails and handles whose ads name at least so many different ages, from 10 to 79. Ages are
  read by this query in free text: a number before a word for years, in eleven languages. Hubs are left out.
howToRead: >-
  Several ages can be several persons under one contact, one person in ads of several years, or an untrue age.
  A number before such a word can also mean years of work, or a place. Read the ads. An age that is written in
  words, in digits of another script or after the word for age is not found.
version: 2
tags: [content]
slow: about 3 s at 100,000 ads
parameters:
  ages: { type: integer, title: "Ages, at least", least: 2, default: 3 }
  country: { type: country, title: Country of the ads, default: "" }
columns:
  contact: Contact
  ages: Ages
  ads: Ads that name one
  countries: Countries
  example: One of them
--- */
MATCH (ad:Ad)
WHERE ad.text IS NOT NULL AND ($country IS NULL OR EXISTS { (ad)-[:LOCATED_IN]->(:Country {code: $country}) })
UNWIND [' лет', ' год', ' years', ' y.o', ' yo ', ' жас', ' жаш', ' сола', ' yosh', ' yaş', '歳', '세', '살', ' ปี'] AS word
WITH ad, split(toLower(ad.text), word) AS parts
WHERE size(parts) > 1
UNWIND parts[0..-1] AS before
WITH ad, trim(before) AS before
WITH ad, toIntegerOrNull(right(before, 2)) AS age, toIntegerOrNull(left(right(' ' + before, 3), 1)) AS digitBefore
WHERE age >= 10 AND age <= 79 AND digitBefore IS NULL
WITH DISTINCT ad, age
MATCH (ad)-[r:LISTS]->(contact:Entity)
WHERE NOT r.judgedWrong AND NOT contact.hub
OPTIONAL MATCH (ad)-[:LOCATED_IN]->(country:Country)
WITH contact, age, ad, country
ORDER BY age, ad.id
WITH contact, collect(DISTINCT age) AS ages, count(DISTINCT ad) AS ads, collect(DISTINCT country.code) AS countries,
     head(collect(ad)) AS example
WHERE size(ages) >= $ages
RETURN contact, ages, ads, COLLECT { UNWIND countries AS c RETURN c ORDER BY c } AS countries, example
ORDER BY size(ages) DESC, ads DESC, contact.id
