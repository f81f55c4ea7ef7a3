// Every capture of some ads, in order of time, and the countries that each ad names.
UNWIND $ads AS id
MATCH (a:Ad {id: id})
RETURN a.id AS ad, [(a)-[:LOCATED_IN]->(c:Country) | c.code] AS countries,
  COLLECT {
    MATCH (c:Capture)-[:CAPTURES]->(a)
    RETURN {id: c.id, at: c.capturedAt, status: c.status} AS look ORDER BY look.at, look.id
  } AS looks
