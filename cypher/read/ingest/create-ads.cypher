// Ads seen for the first time, and the nodes that they became. A row is [id, properties, has Thai letters].
UNWIND $rows AS row
CREATE (a:Entity:Ad)
SET a += row[1]
FOREACH (_ IN CASE WHEN row[2] THEN [1] ELSE [] END | SET a:ThaiText)
RETURN collect([row[0], id(a)]) AS nodes
