/* ---
title: Which contacts stand in ads that give several names?
description: >-
  Numbers, accounts, emails and handles whose ads give at least so many different names. Names are read by this
  query in free text: the word after “my name is”, in twelve languages. Hubs are left out.
howToRead: >-
  Several names can be several persons under one contact, one person who changes her working name, or one name
  in two spellings: “Aigul” and “Айгуль” count as two. What stands after such words may be no name at all. Read
  the ads. A name that is given in any other way is not found.
version: 2
tags: [content]
slow: about 3 s at 100,000 ads
parameters:
  names: { type: integer, title: "Names, at least", least: 2, default: 2 }
  country: { type: country, title: Country of the ads, default: "" }
columns:
  contact: Contact
  names: Names
  ads: Ads that give one
  countries: Countries
  example: One of them
--- */
MATCH (ad:Ad)
WHERE ad.text IS NOT NULL AND ($country IS NULL OR EXISTS { (ad)-[:LOCATED_IN]->(:Country {code: $country}) })
WITH ad, replace(' ' + toLower(ad.text), '\n', ' ') AS text
UNWIND [' меня зовут ', ' my name is ', ' атым ', ' номам ', ' ismim ', ' adym ', ' adım ', ' اسمي ', ' اسم من ', ' ชื่อ ', ' 이름은 ', '名前は'] AS words
WITH ad, text, words
WHERE text CONTAINS words
WITH ad, split(text, words) AS parts
UNWIND parts[1..] AS after
WITH DISTINCT ad, head(split(trim(after), [' ', ',', '.', '!', '?', ':', ';', '(', ')', '"', '،', '。', '、', 'です', '입니다'])) AS name
WHERE size(name) >= 2 AND size(name) <= 20 AND toIntegerOrNull(name) IS NULL
MATCH (ad)-[r:LISTS]->(contact:Entity)
WHERE NOT r.judgedWrong AND NOT contact.hub
OPTIONAL MATCH (ad)-[:LOCATED_IN]->(country:Country)
WITH contact, toUpper(left(name, 1)) + substring(name, 1) AS name, ad, country
ORDER BY name, ad.id
WITH contact, collect(DISTINCT name) AS names, count(DISTINCT ad) AS ads, collect(DISTINCT country.code) AS countries,
     head(collect(ad)) AS example
WHERE size(names) >= $names
RETURN contact, names, ads, COLLECT { UNWIND countries AS c RETURN c ORDER BY c } AS countries, example
ORDER BY size(names) DESC, ads DESC, contact.id
