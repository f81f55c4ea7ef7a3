/* ---
title: Which payment handles stand in ads with different phone numbers, and beside which amounts?
description: >-
  Wallets, bank accounts and payment tags that at least so many phone numbers share through their
  ads, and the prices that these ads name.
howToRead: >-
  A payment handle is seldom shared by chance, since money arrives there. It can belong to an agent,
  a landlord or an exchange office as well as to one organiser. Amounts are the prices of the ads, as
  written: an ad says who is to be paid, never who paid, nor how much.
version: 5
tags: [payments]
parameters:
  phones: { type: integer, title: "Phones, at least", least: 1, default: 2 }
columns:
  payment: Payment handle
  phones: Phones
  list: Which
  ads: Ads
  networks: Networks
  amounts: Prices of the ads
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (payment:PaymentHandle)<-[r:LISTS]-(ad:Ad)
WHERE NOT payment.hub AND NOT r.judgedWrong
OPTIONAL MATCH (ad)-[l:LISTS]->(phone:Phone)
WHERE NOT l.judgedWrong
OPTIONAL MATCH (ad)-[:MEMBER_OF]->(network:Network)
WITH payment, collect(DISTINCT phone) AS list, count(DISTINCT ad) AS ads, count(DISTINCT network) AS networks,
     collect(DISTINCT ad.priceText) AS prices,
     min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
WHERE size(list) >= $phones
RETURN payment, size(list) AS phones, list[..10] AS list, ads, networks,
       COLLECT { UNWIND prices AS price RETURN price ORDER BY price LIMIT 20 } AS amounts, firstSeen, lastSeen
ORDER BY phones DESC, ads DESC, payment.id
