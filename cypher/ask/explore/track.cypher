// The ads that an identifier, picture or template stands in, or that are of a network or operation, the latest first,
// each with the places that it names; and how many there are in all. What is judged wrong counts nowhere.
CALL () {
  MATCH (:Entity {id: $id})<-[r:LISTS|SHOWS|USES_TEMPLATE|MEMBER_OF]-(a:Ad)
  WHERE NOT coalesce(r.judgedWrong, false)
  RETURN a
  UNION
  MATCH (:Entity {id: $id})<-[:IN_CLUSTER]-(:Image)<-[:SHOWS]-(a:Ad)
  RETURN a
  UNION
  MATCH (:Operation {id: $id})<-[:PART_OF]-(:Network)<-[:MEMBER_OF]-(a:Ad)
  RETURN a
  UNION
  MATCH (:Operation {id: $id})<-[:PART_OF]-(a:Ad)
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
