// Entities by id, with the number of ads in which each stands. What is judged wrong counts nowhere; it is few, and found
// by an index: whoever stands in a million ads is not read for it.
CALL () { MATCH (:Ad)-[r:LISTS]->(x:Entity) WHERE r.judgedCopy = true RETURN collect(x.id) AS misread }
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN properties(n) AS properties,
       CASE WHEN n:Ad THEN 1
            WHEN n:ImageCluster THEN COUNT { MATCH (n)<-[:IN_CLUSTER]-()<-[:SHOWS]-(a:Ad) RETURN DISTINCT a }
            ELSE COUNT { (n)<-[:LISTS|SHOWS|USES_TEMPLATE|POSTED_ON|LOCATED_IN]-() }
                 - size([id IN misread WHERE id = n.id]) END AS ads
