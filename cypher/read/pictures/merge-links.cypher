// What pictures show, as relationships of their ads. One that the ad's own words made in the meantime stays.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:LISTS]->(b)
ON CREATE SET r.image = ''
WITH r, row
WHERE r.image IS NOT NULL
SET r = row.evidence, r.start = toInteger(row.evidence.start), r.end = toInteger(row.evidence.end),
    r.captures = toInteger(row.evidence.captures), r.box = [n IN row.evidence.box | toInteger(n)],
    r.judgedWrong = false
