// What networks, and ads that stand alone, share without being merged; the lower id first.
UNWIND $rows AS row
MATCH (a:Entity {id: row.a})
USING INDEX SEEK a:Entity(id)
MATCH (b:Entity {id: row.b})
USING INDEX SEEK b:Entity(id)
MERGE (a)-[r:ASSOCIATED]->(b)
SET r.probability = row.probability, r.weight = row.weight, r.items = row.items,
    r.inferred = true, r.method = 'operations', r.version = $version
