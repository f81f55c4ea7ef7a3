/* ---
title: Which ads name a place within some kilometres of another?
description: >-
  Ads that name a place at most so far from the one that is asked for, itself included, nearest first.
howToRead: >-
  An ad names a city, not an address: two ads of one city are zero kilometres apart. Distances are
  straight lines between the middles of cities. Places without coordinates are left out.
version: 1
tags: [collection, movement]
parameters:
  place: { type: place, title: Place, example: Almaty }
  km: { type: number, title: "Kilometres, at most", least: 0, default: 50 }
  period: { type: period, title: Period, default: "", help: "Ads that were seen in it" }
columns:
  ad: Ad
  place: Place
  km: Kilometres
  platform: Platform
  firstCaptured: First captured
  lastCaptured: Last captured
--- */
MATCH (centre:Entity {id: $place})
WITH point({latitude: centre.lat, longitude: centre.lon}) AS middle
CALL (middle) {
  MATCH (place:Place)
  WITH place, point.distance(middle, point({latitude: place.lat, longitude: place.lon})) / 1000 AS far
  WHERE far <= $km
  RETURN place, far
}
MATCH (place)<-[at:LOCATED_IN]-(ad:Ad)
WHERE NOT at.judgedWrong
  AND ($period IS NULL OR (ad.firstCaptured < $period.to AND ad.lastCaptured >= $period.from))
RETURN ad, place, round(far, 1) AS km, ad.platform AS platform,
       ad.firstCaptured AS firstCaptured, ad.lastCaptured AS lastCaptured
ORDER BY km, lastCaptured DESC, ad.id
