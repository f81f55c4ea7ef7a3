// Networks of which an ad lists an identifier of one kind; what is judged wrong is not listed.
MATCH (n:Network)
WHERE EXISTS { MATCH (n)<-[:MEMBER_OF]-(:Ad)-[r:LISTS]->(:__LABEL__) WHERE NOT r.judgedWrong }
RETURN n.id AS id
