// The places with coordinates that these ads name. What is judged wrong counts nowhere.
UNWIND $ads AS id
MATCH (a:Ad {id: id})-[l:LOCATED_IN]->(p:Place)
WHERE p.lat IS NOT NULL AND p.lon IS NOT NULL AND NOT coalesce(l.judgedWrong, false)
RETURN a.id AS ad, p.id AS place, p.name AS name, p.lat AS lat, p.lon AS lon, l.capture AS capture,
       l.confidence AS confidence, coalesce(l.inferred, false) AS inferred
ORDER BY ad, place
