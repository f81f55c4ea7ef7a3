// How many ads hold each identifier in the whole graph; what is judged wrong is not held.
UNWIND $identifiers AS id
MATCH (i:Entity {id: id})
RETURN i.id AS id,
       CASE WHEN i:ImageCluster THEN COUNT { MATCH (i)<-[:IN_CLUSTER]-()<-[:SHOWS]-(a:Ad) RETURN DISTINCT a }
            WHEN i:Template OR i:Image THEN COUNT { (i)<-[:SHOWS|USES_TEMPLATE]-(:Ad) }
            ELSE COUNT { MATCH (i)<-[r:LISTS]-(:Ad) WHERE NOT r.judgedWrong } END AS ads
