/* ---
title: Which numbers stand beside many accounts?
description: >-
  Numbers whose ads show at least so many chat accounts. Hubs are left out on both sides.
howToRead: >-
  One person can have an account on each service; several on one service are rarer. They may be different
  people behind one number, or accounts that were closed and made again.
version: 1
tags: [numbers]
parameters:
  accounts: { type: integer, title: "Accounts, at least", least: 2, default: 3 }
  confidence: { type: confidence, title: Confidence, default: 0.6 }
columns:
  phone: Phone
  accounts: Accounts
  list: Which
  services: Services
  ads: Ads
--- */
MATCH (phone:Phone)<-[r:LISTS]-(ad:Ad)-[s:LISTS]->(account:Handle)
WHERE NOT phone.hub AND NOT account.hub AND NOT r.judgedWrong AND NOT s.judgedWrong
  AND r.confidence >= $confidence AND s.confidence >= $confidence
WITH phone, account, count(*) AS together
ORDER BY together DESC, account.id
WITH phone, collect(account) AS list, count(DISTINCT account.service) AS services
WHERE size(list) >= $accounts
RETURN phone, size(list) AS accounts, list[..10] AS list, services,
       COUNT { MATCH (phone)<-[r:LISTS]-(:Ad) WHERE NOT r.judgedWrong } AS ads
ORDER BY accounts DESC, ads DESC, phone.id
