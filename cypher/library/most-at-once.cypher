/* ---
title: Which numbers have the most ads up at the same time?
description: >-
  For each number the day on which most of its ads were up: captured on it or before, and again on it or
  after. Hubs are left out.
howToRead: >-
  An ad that was captured once counts on that day alone, so the figure is the least that it was. Many ads
  at once may be many people, or one ad in many cities and on many boards.
version: 1
tags: [numbers]
parameters:
  ads: { type: integer, title: "Ads at once, at least", least: 2, default: 4 }
  confidence: { type: confidence, title: Confidence, default: 0.6 }
columns:
  phone: Phone
  most: Ads at once
  day: On
  platforms: Platforms that day
  ads: Ads in all
--- */
MATCH (phone:Phone)<-[r:LISTS]-(ad:Ad)
WHERE NOT phone.hub AND NOT r.judgedWrong AND r.confidence >= $confidence
WITH phone, collect({began: left(ad.firstCaptured, 10), ended: left(ad.lastCaptured, 10), platform: ad.platform}) AS up,
     collect(DISTINCT left(ad.firstCaptured, 10)) AS days
WHERE size(up) >= $ads
UNWIND days AS day
WITH phone, size(up) AS ads, day, [one IN up WHERE one.began <= day AND one.ended >= day] AS atOnce
WHERE size(atOnce) >= $ads
ORDER BY size(atOnce) DESC, day
WITH phone, ads, collect({day: day, most: size(atOnce), platforms: [one IN atOnce | one.platform]})[0] AS top
RETURN phone, top.most AS most, top.day AS day,
       COUNT { UNWIND top.platforms AS host RETURN DISTINCT host } AS platforms, ads
ORDER BY most DESC, ads DESC, phone.id
