// Other ads of the same platform that were first captured after an ad was seen to be gone, and what they share with it:
// a contact, words or a picture. What thousands share tells nothing: hubs are left out.
UNWIND $gone AS gone
MATCH (a:Ad {id: gone.ad})
CALL (a) {
  MATCH (a)-[r:LISTS|USES_TEMPLATE]->(i:Entity)
  WHERE NOT r.judgedWrong AND NOT i.hub
  MATCH (i)<-[s:LISTS|USES_TEMPLATE]-(o:Ad)
  WHERE NOT s.judgedWrong
  RETURN o, i
  UNION
  MATCH (a)-[r:SHOWS]->(:Image)-[:IN_CLUSTER]->(i:ImageCluster)
  WHERE NOT r.judgedWrong AND NOT i.hub
  MATCH (i)<-[:IN_CLUSTER]-(:Image)<-[s:SHOWS]-(o:Ad)
  WHERE NOT s.judgedWrong
  RETURN o, i
}
WITH gone, a, o, i
WHERE o <> a AND o.firstCaptured > gone.at AND o.platform = a.platform
RETURN gone.ad AS ad, o.id AS again, o.firstCaptured AS at, collect(DISTINCT i.id) AS shared
ORDER BY ad, at, again
