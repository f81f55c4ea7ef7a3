// What resolution reads of these ads, by Neo4j's numbers; see ads, listed, worded, alike, shown, places and addresses,
// which read the same of all ads. What is judged wrong comes too: the identifier is there all the same.
UNWIND $ads AS ad
MATCH (a:Ad)
WHERE id(a) = toInteger(ad)
RETURN a.id AS id, a.postedAt AS posted, a.firstCaptured AS first, a.lastCaptured AS last,
       a.country AS country, a.platform AS platform,
       [(a)-[r:LISTS]->(x) | {
         id: x.id, confidence: coalesce(r.confidence, 1.0), field: r.field, raw: r.raw,
         wrong: r.judgedWrong
       }] AS listed,
       [(a)-[r:USES_TEMPLATE]->(x:Template) WHERE x.size > 1 | {
         id: x.id, confidence: coalesce(r.confidence, 1.0)
       }] AS worded,
       [(a)-[:SHOWS]->(i:Image) | {
         id: i.id,
         alike: [(i)-[r:IN_CLUSTER]->(p:ImageCluster) WHERE p.size > 1 | {
           id: p.id, node: id(p), confidence: coalesce(r.confidence, 1.0)
         }]
       }] AS shown,
       [(a)-[:LOCATED_IN]->(p:Place) | p.id] AS places
