// How many of these ads name which countries, stand on which platform and were first captured in which week. Each ad is
// counted once: it may name several countries.
UNWIND $ids AS id
MATCH (a:Entity {id: id})
RETURN COLLECT { MATCH (a)-[:LOCATED_IN]->(c:Country) RETURN c.code ORDER BY c.code } AS countries,
       coalesce(a.platform, '') AS platform,
       toString(date.truncate('week', date(left(a.firstCaptured, 10)))) AS week, count(*) AS ads
ORDER BY week, countries, platform
