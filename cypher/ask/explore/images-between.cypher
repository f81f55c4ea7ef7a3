// The images by way of which ads among these hold pictures among these.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:SHOWS]->(i:Image)-[:IN_CLUSTER]->(p:ImageCluster)
WHERE p.id IN $ids
RETURN DISTINCT i.id AS id
ORDER BY id
