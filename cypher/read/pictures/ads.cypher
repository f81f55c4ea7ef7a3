// Ads with their pictures, and the identifiers they are linked to already.
UNWIND $ids AS id
MATCH (a:Entity {id: id})
RETURN a.id AS id, a.platform AS platform, a.country AS country,
       COUNT { (a)<-[:CAPTURES]-() } AS captures, a.picturesReadAt AS readAt,
       COLLECT { MATCH (a)-[s:SHOWS]->(i:Image) WHERE i.received RETURN {image: i.id, evidence: properties(s)} } AS shown,
       COLLECT { MATCH (a)-[r:LISTS]->(b:Entity) RETURN {target: b.id, image: r.image, pictures: r.pictures} } AS listed
