// Every image or ad, and the groups that it is in.
MATCH (n:__LABEL__)
OPTIONAL MATCH (n)-[r:__TYPE__]->(g)
RETURN n.id AS member, g.id AS group, r.confidence AS confidence, r.firstSeen AS since
