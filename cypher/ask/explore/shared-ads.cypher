// The ads in which two identifiers, pictures, platforms or places stand together, newest first.
MATCH (x:Entity {id: $a})<-[r1]-(ad:Ad)-[r2]->(y:Entity {id: $b})
WITH ad, r1, r2
ORDER BY ad.lastCaptured DESC, ad.id
RETURN properties(ad) AS ad,
       [{target: $a, evidence: properties(r1)}, {target: $b, evidence: properties(r2)}] AS observations
