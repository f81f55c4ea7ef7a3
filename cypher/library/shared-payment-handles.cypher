/* ---
title: Which payment handles stand in ads with different phone numbers?
description: >-
  Wallets, bank accounts and payment tags that at least so many phone numbers share through their
  ads.
howToRead: >-
  A payment handle is seldom shared by chance, since money arrives there. It can belong to an agent,
  a landlord or an exchange office as well as to one organiser.
version: 4
tags: [payments]
parameters:
  phones: { type: integer, title: "Phones, at least", least: 1, default: 2 }
columns:
  payment: Payment handle
  phones: Phones
  list: Which
  ads: Ads
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (payment:PaymentHandle)<-[r:LISTS]-(ad:Ad)
WHERE NOT payment.hub AND NOT r.judgedWrong
OPTIONAL MATCH (ad)-[l:LISTS]->(phone:Phone)
WHERE NOT l.judgedWrong
WITH payment, collect(DISTINCT phone) AS list, count(DISTINCT ad) AS ads,
     min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
WHERE size(list) >= $phones
RETURN payment, size(list) AS phones, list[..10] AS list, ads, firstSeen, lastSeen
ORDER BY phones DESC, ads DESC, payment.id
