/* ---
title: Which numbers are advertised in two distant places on one day?
description: >-
  Numbers in different ads of one day that name places at least so many kilometres apart. The day is that
  of posting where it is known, else the first capture. Hubs are left out.
howToRead: >-
  One person is not in two places. It may be several people behind one number, an ad that was placed
  ahead of a journey, an office, or a city that was read wrong. The distance is a straight line.
version: 1
tags: [movement]
slow: about 2 s at 100,000 ads
parameters:
  km: { type: number, title: "Kilometres, at least", least: 0, default: 300 }
  confidence: { type: confidence, title: Confidence, default: 0.6 }
columns:
  phone: Phone
  day: Day
  one: One place
  other: Other place
  km: Kilometres
  ads: Ads that day
--- */
MATCH (phone:Phone)<-[r:LISTS]-(ad:Ad)
WHERE NOT phone.hub AND NOT r.judgedWrong AND r.confidence >= $confidence
MATCH (ad)-[at:LOCATED_IN]->(place:Place)
WHERE NOT at.judgedWrong AND place.lat IS NOT NULL
WITH phone, left(coalesce(ad.postedAt, ad.firstCaptured), 10) AS day, place, collect(DISTINCT ad) AS ads
WITH phone, day, collect({place: place, ads: ads}) AS seen
WHERE size(seen) > 1
UNWIND seen AS a
UNWIND seen AS b
WITH phone, day, a, b, a.place AS one, b.place AS other
WHERE one.id < other.id AND any(x IN a.ads WHERE NOT x IN b.ads) AND any(x IN b.ads WHERE NOT x IN a.ads)
WITH phone, day, one, other, size(a.ads) + size([x IN b.ads WHERE NOT x IN a.ads]) AS ads,
     point.distance(point({latitude: one.lat, longitude: one.lon}),
                    point({latitude: other.lat, longitude: other.lon})) / 1000 AS far
WHERE far >= $km
RETURN phone, day, one, other, toInteger(round(far)) AS km, ads
ORDER BY km DESC, day, phone.id, one.id, other.id
