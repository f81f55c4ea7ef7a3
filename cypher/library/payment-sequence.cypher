/* ---
title: Which payment handles did a network use, one after another?
description: >-
  The payment handles in the ads of a network in the order in which they were first seen, each with the
  numbers beside it.
howToRead: >-
  A handle that ends where another begins may have been replaced. It may also be that nobody captured
  the ads between. Handles of copied ads are among them.
version: 1
tags: [payments]
parameters:
  network: { type: network, title: Network, example: "network:1/1" }
columns:
  payment: Payment handle
  scheme: Scheme
  ads: Ads
  phones: Numbers beside it
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (:Entity {id: $network})<-[:MEMBER_OF]-(ad:Ad)-[r:LISTS]->(payment:PaymentHandle)
WHERE NOT r.judgedWrong
WITH payment, collect(ad) AS list, min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
RETURN payment, payment.scheme AS scheme, size(list) AS ads,
       COLLECT {
         UNWIND list AS ad
         MATCH (ad)-[l:LISTS]->(phone:Phone)
         WHERE NOT l.judgedWrong
         RETURN DISTINCT phone ORDER BY phone.id
       } AS phones, firstSeen, lastSeen
ORDER BY firstSeen, payment.id
