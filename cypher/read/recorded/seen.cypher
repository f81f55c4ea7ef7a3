// When entities were first and last seen in an ad.
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[r:LISTS|SHOWS|USES_TEMPLATE|IN_CLUSTER|POSTED_ON|LOCATED_IN|PART_OF|MEMBER_OF]-()
RETURN id, min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
