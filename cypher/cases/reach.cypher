// How many ads hold each identifier in the whole graph: what the case leaves out is the rest.
UNWIND $identifiers AS id
MATCH (i:Entity {id: id})
RETURN i.id AS id,
       CASE WHEN i:Picture THEN COUNT { MATCH (i)<-[:LOOKS_LIKE]-()<-[:SHOWS]-(a:Ad) RETURN DISTINCT a }
            ELSE COUNT { (i)<-[:LISTS|SHOWS|WORDED_AS]-(:Ad) } END AS ads
