/* ---
title: Which pictures appear on several platforms?
description: >-
  Pictures, byte for byte the same, shown in ads on at least so many platforms.
howToRead: >-
  The same file on two platforms points to one advertiser or to a copied picture. Who had it first,
  and whether the words were taken too, tells more than the match itself.
version: 4
tags: [content]
parameters:
  platforms: { type: integer, title: "Platforms, at least", least: 1, default: 2 }
columns:
  picture: Picture
  platforms: Platforms
  ads: Ads
  phones: Phones beside it
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (picture:Image)<-[r:SHOWS]-(ad:Ad)
WITH picture, collect(DISTINCT ad.platform) AS platforms, collect(DISTINCT ad) AS ads,
     min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
WHERE size(platforms) >= $platforms
RETURN picture, COLLECT { UNWIND platforms AS p RETURN p ORDER BY p } AS platforms, size(ads) AS ads,
       COUNT { UNWIND ads AS ad MATCH (ad)-[l:LISTS]->(phone:Phone) WHERE NOT l.judgedWrong RETURN DISTINCT phone } AS phones,
       firstSeen, lastSeen
ORDER BY size(platforms) DESC, ads DESC, picture.id
