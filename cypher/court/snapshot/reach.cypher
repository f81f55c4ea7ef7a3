// How many ads hold each identifier in the whole graph: what the case leaves out is the rest.
UNWIND $identifiers AS id
MATCH (i:Entity {id: id})
RETURN i.id AS id,
       CASE WHEN i:ImageCluster THEN COUNT { MATCH (i)<-[:IN_CLUSTER]-()<-[:SHOWS]-(a:Ad) RETURN DISTINCT a }
            ELSE COUNT { MATCH (i)<-[r:LISTS|SHOWS|USES_TEMPLATE]-(:Ad) WHERE NOT r.judgedWrong } END AS ads
