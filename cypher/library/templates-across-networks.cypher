/* ---
title: Which templates are used by several networks or in several languages?
description: >-
  Ads in nearly the same words, with the networks, languages and countries in which they appear.
howToRead: >-
  The same words may come from one author, or from a text that is sold, copied or proposed by the
  platform. The language is that which was read in each ad. In a mixed text it can differ from ad to ad.
version: 2
tags: [content, structure]
parameters:
  networks: { type: integer, title: "Networks, at least", least: 1, default: 2 }
  languages: { type: integer, title: "Languages, at least", least: 1, default: 1 }
columns:
  template: Template
  networks: Networks
  languages: Languages
  countries: Countries
  ads: Ads
  hub: Hub
  firstSeen: First seen
--- */
MATCH (template:Template)
WHERE template.size > 1
MATCH (template)<-[r:USES_TEMPLATE]-(ad:Ad)
WHERE NOT r.judgedWrong
OPTIONAL MATCH (ad)-[:MEMBER_OF]->(network:Network)
OPTIONAL MATCH (ad)-[:LOCATED_IN]->(country:Country)
WITH template, count(DISTINCT network) AS networks, collect(DISTINCT ad.language) AS languages,
     collect(DISTINCT country.code) AS countries, count(DISTINCT ad) AS ads, min(r.firstSeen) AS firstSeen
WHERE networks >= $networks AND size(languages) >= $languages
RETURN template, networks, COLLECT { UNWIND languages AS l RETURN l ORDER BY l } AS languages,
       COLLECT { UNWIND countries AS c RETURN c ORDER BY c } AS countries, ads, template.hub AS hub, firstSeen
ORDER BY networks DESC, ads DESC, template.id
