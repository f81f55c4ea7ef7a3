// Of each entity what a watch compares: how many ads hold it, in which countries, on which platforms, in which networks.
// The ads themselves where there are no more than $most; else those that were first captured last.
UNWIND $ids AS id
MATCH (x:Entity {id: id})
CALL (x) {
  MATCH (x)<-[:PART_OF|IN_CLUSTER*0..1]-(:Entity)<-[r:LISTS|SHOWS|USES_TEMPLATE|POSTED_ON|LOCATED_IN]-(ad:Ad)
  WHERE NOT r.judgedWrong
  OPTIONAL MATCH (ad)-[:LOCATED_IN]->(country:Country)
  RETURN count(DISTINCT ad) AS ads, collect(DISTINCT country.code) AS countries,
         collect(DISTINCT ad.platform) AS platforms
}
CALL (x, ads) {
  WITH x, ads WHERE ads <= $most
  MATCH (x)<-[:PART_OF|IN_CLUSTER*0..1]-(:Entity)<-[r:LISTS|SHOWS|USES_TEMPLATE|POSTED_ON|LOCATED_IN]-(ad:Ad)
  WHERE NOT r.judgedWrong
  OPTIONAL MATCH (ad)-[:MEMBER_OF]->(network:Network)
  RETURN collect(DISTINCT ad.id) AS known, collect(DISTINCT network.id) AS networks
}
CALL (x, ads) {
  WITH x, ads WHERE ads > $most
  MATCH (x)<-[:PART_OF|IN_CLUSTER*0..1]-(:Entity)<-[r:LISTS|SHOWS|USES_TEMPLATE|POSTED_ON|LOCATED_IN]-(ad:Ad)
  WHERE NOT r.judgedWrong
  WITH DISTINCT ad ORDER BY ad.firstCaptured DESC, ad.id LIMIT $newest
  RETURN collect(ad.id) AS latest
}
RETURN id, ads, countries, platforms, known, networks, latest, x.hub AS hub, x.status AS status,
       x.lastCaptured AS lastCaptured
