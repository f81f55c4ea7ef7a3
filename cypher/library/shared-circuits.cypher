/* ---
title: Which numbers follow the same round of places?
description: >-
  Places in the order in which a number was first seen in them, and the numbers that share the first of
  them. Hubs are left out.
howToRead: >-
  A common round may be one organiser, or the order in which many sellers reach the large cities of a
  region. Rounds through small places, by numbers that share nothing else, tell most.
version: 1
tags: [movement]
parameters:
  places: { type: integer, title: "Places, at least", least: 2, most: 10, default: 2 }
  numbers: { type: integer, title: "Numbers, at least", least: 2, default: 2 }
  confidence: { type: confidence, title: Confidence, default: 0.6 }
columns:
  circuit: Places in order
  numbers: Numbers
  phones: Which
  firstSeen: First seen
--- */
MATCH (phone:Phone)<-[r:LISTS]-(ad:Ad)
WHERE NOT phone.hub AND NOT r.judgedWrong AND r.confidence >= $confidence
MATCH (ad)-[at:LOCATED_IN]->(place:Place)
WHERE NOT at.judgedWrong
WITH phone, place, min(coalesce(ad.postedAt, ad.firstCaptured)) AS first
ORDER BY first, place.id
WITH phone, collect(place) AS places, min(first) AS begun
WHERE size(places) >= $places
ORDER BY phone.id
WITH places[..$places] AS circuit, collect(phone) AS list, min(begun) AS firstSeen
WHERE size(list) >= $numbers
RETURN circuit, size(list) AS numbers, list[..10] AS phones, firstSeen
ORDER BY numbers DESC, firstSeen, [place IN circuit | place.id]
