/* ---
title: Which wallets can be traced?
description: >-
  Addresses of public ledgers whose checksum holds, with the ads, numbers and networks that name them. Who
  may ask an exchange finds here what to ask for.
howToRead: >-
  That an ad names an address does not show that money went there, nor who holds it. Monero hides its
  payments. An address can belong to an exchange or a shop.
version: 1
tags: [payments]
parameters:
  schemes: { type: texts, title: Kinds of wallets, choices: [btc, eth, tron, ltc, ton, xmr], default: [btc, eth, tron, ltc, ton] }
  ads: { type: integer, title: "Ads, at least", least: 1, default: 1 }
columns:
  wallet: Wallet
  scheme: Kind
  ads: Ads
  phones: Numbers beside it
  networks: Networks
  hub: Hub
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (wallet:PaymentHandle)<-[r:LISTS]-(ad:Ad)
WHERE wallet.scheme IN $schemes AND wallet.checksumValid AND NOT r.judgedWrong
WITH wallet, collect(DISTINCT ad) AS list, min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
WHERE size(list) >= $ads
RETURN wallet, wallet.scheme AS scheme, size(list) AS ads,
       COUNT {
         UNWIND list AS ad MATCH (ad)-[l:LISTS]->(phone:Phone) WHERE NOT l.judgedWrong RETURN DISTINCT phone
       } AS phones,
       COUNT { UNWIND list AS ad MATCH (ad)-[:MEMBER_OF]->(network:Network) RETURN DISTINCT network } AS networks,
       wallet.hub AS hub, firstSeen, lastSeen
ORDER BY ads DESC, wallet.id
