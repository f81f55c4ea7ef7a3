/* ---
title: Which account names are used on several services?
description: >-
  The same name on at least so many chat services, and the numbers that stand beside more than one of these
  accounts.
howToRead: >-
  A rare name on two services is often one person. A plain one, such as a first name, is often two. A
  number beside both accounts speaks for one user.
version: 1
tags: [numbers]
parameters:
  services: { type: integer, title: "Services, at least", least: 2, default: 2 }
  letters: { type: integer, title: "Letters of the name, at least", least: 1, default: 6 }
columns:
  name: Name
  services: Services
  accounts: Accounts
  ads: Ads
  phones: Numbers beside several
--- */
MATCH (account:Handle)
WHERE size(account.name) >= $letters AND NOT account.hub
WITH account
ORDER BY account.service, account.id
WITH account.name AS name, collect(account) AS accounts, collect(DISTINCT account.service) AS services
WHERE size(services) >= $services
CALL (accounts) {
  UNWIND accounts AS account
  MATCH (account)<-[r:LISTS]-(ad:Ad)
  WHERE NOT r.judgedWrong
  RETURN count(DISTINCT ad) AS ads
}
CALL (accounts) {
  UNWIND accounts AS account
  MATCH (account)<-[r:LISTS]-(:Ad)-[s:LISTS]->(phone:Phone)
  WHERE NOT r.judgedWrong AND NOT s.judgedWrong
  WITH phone, count(DISTINCT account) AS beside
  WHERE beside > 1
  WITH phone ORDER BY phone.id
  RETURN collect(phone) AS phones
}
WITH name, services, accounts, ads, phones
WHERE ads > 0
RETURN name, services, accounts, ads, phones
ORDER BY size(services) DESC, size(phones) DESC, ads DESC, name
