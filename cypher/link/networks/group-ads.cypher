// The ads that are in these groups, or show a picture of them, by Neo4j's numbers.
UNWIND $groups AS id
MATCH (g:Entity {id: id})
USING INDEX SEEK g:Entity(id)
RETURN [(g)<-[:USES_TEMPLATE]-(a:Ad) | id(a)] + [(g)<-[:IN_CLUSTER]-(:Image)<-[:SHOWS]-(a:Ad) | id(a)] AS ads
