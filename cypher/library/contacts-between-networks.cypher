/* ---
title: Which contacts stand in several networks?
description: >-
  Contacts that are read in ads of at least so many networks of the active run, hubs last.
howToRead: >-
  The run saw the contact and did not merge the networks: it may be copied, reassigned, or shared by
  strangers. Where it is none of these, the networks belong together: look at why they were not merged.
version: 1
tags: [structure]
slow: about 2 s at 100,000 ads
parameters:
  networks: { type: integer, title: "Networks, at least", least: 2, default: 2 }
  kinds: { type: kinds, title: Kinds, default: "", help: "phone, email, handle, payment, site" }
  hubs: { type: boolean, title: Hubs too, default: true }
columns:
  contact: Contact
  networks: Networks
  list: Which
  ads: Ads
  hub: Hub
  firstSeen: First seen
  lastSeen: Last seen
--- */
MATCH (contact)<-[r:LISTS]-(ad:Ad)-[:MEMBER_OF]->(network:Network)
WHERE NOT r.judgedWrong AND ($hubs OR NOT contact.hub) AND ($kinds = [] OR contact.kind IN $kinds)
WITH contact, network, count(*) AS inNetwork, min(r.firstSeen) AS first, max(r.lastSeen) AS last
ORDER BY inNetwork DESC, network.id
WITH contact, collect(network) AS list, sum(inNetwork) AS ads, min(first) AS firstSeen, max(last) AS lastSeen
WHERE size(list) >= $networks
RETURN contact, size(list) AS networks, list[..10] AS list, ads, contact.hub AS hub, firstSeen, lastSeen
ORDER BY hub, networks DESC, ads DESC, contact.id
