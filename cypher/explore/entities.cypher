// Entities by id, with the number of ads in which each stands.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN properties(n) AS properties,
       CASE WHEN n:Ad THEN 1
            WHEN n:ImageCluster THEN COUNT { MATCH (n)<-[:IN_CLUSTER]-()<-[:SHOWS]-(a:Ad) RETURN DISTINCT a }
            ELSE COUNT { (n)<-[:LISTS|SHOWS|USES_TEMPLATE|POSTED_ON|LOCATED_IN]-() } END AS ads
