// What two ads have in common, hubs last; pictures that look the same in both count as one in common.
CALL () {
  MATCH (a:Ad {id: $a})-[r1:LISTS|SHOWS|USES_TEMPLATE]->(x:Entity)<-[r2:LISTS|SHOWS|USES_TEMPLATE]-(b:Ad {id: $b})
  RETURN x, r1, r2
  UNION
  MATCH (a:Ad {id: $a})-[:SHOWS]->(i:Image)-[r1:IN_CLUSTER]->(x:ImageCluster)<-[r2:IN_CLUSTER]-(j:Image)<-[:SHOWS]-(b:Ad {id: $b})
  WHERE i <> j
  WITH x, r1, r2
  ORDER BY r1.confidence + r2.confidence DESC, r1.raw, r2.raw
  WITH x, collect([r1, r2])[0] AS nearest
  RETURN x, nearest[0] AS r1, nearest[1] AS r2
}
RETURN properties(x) AS shared, properties(r1) AS ofA, properties(r2) AS ofB
ORDER BY x.hub, x.id
