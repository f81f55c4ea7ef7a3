/* ---
title: Which ads show both of two contacts?
description: >-
  Ads that name the one contact and the other, in the order in which they were first captured.
howToRead: >-
  Two contacts in one ad were put there by one hand, unless one of them is a copied text's, the platform's
  own, or read wrong: open the ad and look at where each stands.
version: 1
tags: [numbers]
parameters:
  one: { type: entity, title: One contact, example: "phone:+77000005030" }
  other: { type: entity, title: Other contact, unlike: one, example: "handle:instagram:sample_maral_31" }
columns:
  ad: Ad
  oneRead: The one as read
  otherRead: The other as read
  confidence: Less sure of the two
  firstCaptured: First captured
  lastCaptured: Last captured
--- */
MATCH (:Entity {id: $one})<-[r:LISTS|SHOWS]-(ad:Ad)-[s:LISTS|SHOWS]->(:Entity {id: $other})
WHERE NOT r.judgedWrong AND NOT s.judgedWrong
RETURN ad, r.raw AS oneRead, s.raw AS otherRead,
       CASE WHEN r.confidence < s.confidence THEN r.confidence ELSE s.confidence END AS confidence,
       ad.firstCaptured AS firstCaptured, ad.lastCaptured AS lastCaptured
ORDER BY firstCaptured, ad.id
