/* ---
title: Which ads show several of these contacts?
description: >-
  Of a list that was typed or pasted, in any form: ads that show at least so many of them.
howToRead: >-
  An ad that shows several of a list ties them together as far as it was read rightly. That an ad shows
  none of them says nothing: it may not have been captured.
version: 1
tags: [numbers]
parameters:
  entities: { type: entities, title: Contacts, example: "+7 700 000 5030, handle:instagram:sample_maral_31", help: "Numbers, accounts or ids, with commas or lines between" }
  least: { type: integer, title: "Of them in one ad, at least", least: 1, default: 2 }
columns:
  ad: Ad
  count: Of them
  which: Which
  firstCaptured: First captured
  lastCaptured: Last captured
--- */
UNWIND $entities AS id
MATCH (x:Entity {id: id})<-[r:LISTS|SHOWS]-(ad:Ad)
WHERE NOT r.judgedWrong
WITH ad, x
ORDER BY x.id
WITH ad, collect(DISTINCT x) AS which
WHERE size(which) >= $least
RETURN ad, size(which) AS count, which, ad.firstCaptured AS firstCaptured, ad.lastCaptured AS lastCaptured
ORDER BY count DESC, firstCaptured, ad.id
