// Every ad that is in a network, by Neo4j's numbers.
MATCH (:Network)<-[:MEMBER_OF]-(a:Ad)
RETURN id(a) AS ad
