/* ---
title: Which payment handles stand in several networks?
description: >-
  Wallets, bank accounts and payment tags read in ads of at least so many networks of the active run.
howToRead: >-
  Two networks that are paid in one place may be under one control, or use the same exchange office or
  landlord. A run has seen the handle and did not merge them: ask why before you do.
version: 1
tags: [payments]
parameters:
  networks: { type: integer, title: "Networks, at least", least: 2, default: 2 }
columns:
  payment: Payment handle
  networks: Networks
  list: Which
  ads: Ads
  hub: Hub
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (payment:PaymentHandle)<-[r:LISTS]-(ad:Ad)-[:MEMBER_OF]->(network:Network)
WHERE NOT r.judgedWrong
WITH payment, network, count(*) AS inNetwork, min(r.firstSeen) AS first, max(r.lastSeen) AS last
ORDER BY inNetwork DESC, network.id
WITH payment, collect(network) AS list, sum(inNetwork) AS ads, min(first) AS firstSeen, max(last) AS lastSeen
WHERE size(list) >= $networks
RETURN payment, size(list) AS networks, list[..10] AS list, ads, payment.hub AS hub, firstSeen, lastSeen
ORDER BY networks DESC, ads DESC, payment.id
