// The picture group of each image that has one.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:IN_CLUSTER]->(p:ImageCluster)
WHERE p.size > 1
RETURN id, p.id AS picture
