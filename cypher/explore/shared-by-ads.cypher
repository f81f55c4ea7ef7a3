// What two ads have in common, hubs last.
MATCH (a:Ad {id: $a})-[r1:LISTS|SHOWS|WORDED_AS]->(x:Entity)<-[r2:LISTS|SHOWS|WORDED_AS]-(b:Ad {id: $b})
RETURN properties(x) AS shared, properties(r1) AS ofA, properties(r2) AS ofB
ORDER BY x.hub IS NOT NULL, x.id
