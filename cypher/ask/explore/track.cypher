// The ads that an identifier, picture, template or network stands in, the latest first, each with the places that it
// names; and how many there are in all. What is judged wrong counts nowhere.
MATCH (x:Entity {id: $id})
CALL (x) {
  MATCH (x)<-[r:LISTS|SHOWS|USES_TEMPLATE|MEMBER_OF]-(a:Ad)
  WHERE NOT coalesce(r.judgedWrong, false)
  RETURN a
  UNION
  MATCH (x)<-[:IN_CLUSTER]-(:Image)<-[:SHOWS]-(a:Ad)
  RETURN a
}
WITH a
ORDER BY a.lastCaptured DESC, a.id
WITH count(*) AS total, collect(a)[..$limit] AS ads
UNWIND ads AS a
RETURN total, a.id AS id, a.city AS city, a.country AS country, a.platform AS platform,
       a.postedAt AS postedAt, a.postedPrecision AS postedPrecision,
       a.firstCaptured AS firstCaptured, a.lastCaptured AS lastCaptured,
       COLLECT {
         MATCH (a)-[l:LOCATED_IN]->(p:Place)
         WHERE NOT coalesce(l.judgedWrong, false)
         RETURN {id: p.id, name: p.name, country: p.country, lat: p.lat, lon: p.lon}
       } AS places
