/* ---
title: Which numbers appear in several countries within a few days?
description: >-
  Numbers whose ads name at least so many countries, all first seen within so many days. For each the
  widest such stretch, the earliest of equals. Hubs are left out.
howToRead: >-
  It may be a fast tour, or one office that advertises in several countries at once. A number that was
  copied into another text counts as well. The days are those of the first captures: a source that is
  captured late moves them.
version: 2
tags: [movement]
slow: about 2 s at 100,000 ads
parameters:
  countries: { type: integer, title: "Countries, at least", least: 2, default: 2 }
  days: { type: integer, title: "Days, at most", least: 0, most: 366, default: 14 }
  confidence: { type: confidence, title: Confidence, default: 0.6 }
columns:
  phone: Phone
  countries: Countries
  from: From
  to: To
--- */
MATCH (phone:Phone)<-[r:LISTS]-(ad:Ad)
WHERE NOT phone.hub AND NOT r.judgedWrong AND r.confidence >= $confidence
MATCH (ad)-[:LOCATED_IN]->(country:Country)
WITH phone, collect(DISTINCT {country: country.code, day: left(ad.firstCaptured, 10)}) AS seen,
     collect(DISTINCT left(ad.firstCaptured, 10)) AS starts, count(DISTINCT country) AS inAll
WHERE inAll >= $countries
UNWIND starts AS from
WITH phone, seen, from, toString(date(from) + duration({days: $days})) AS until
UNWIND seen AS other
WITH phone, from, until, other
WHERE other.day >= from AND other.day <= until
WITH phone, from, collect(DISTINCT other.country) AS countries, max(other.day) AS to
WHERE size(countries) >= $countries
ORDER BY size(countries) DESC, from
WITH phone, collect({countries: countries, from: from, to: to})[0] AS widest
RETURN phone, COLLECT { UNWIND widest.countries AS c RETURN c ORDER BY c } AS countries,
       widest.from AS from, widest.to AS to
ORDER BY size(countries) DESC, from, phone.id
