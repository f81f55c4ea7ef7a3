// How many ads hold each of these contacts, and how many of them are among $ads. What is judged wrong is not held.
UNWIND $contacts AS id
MATCH (contact:Entity {id: id})
RETURN id,
       COUNT { MATCH (contact)<-[r:LISTS]-(:Ad) WHERE NOT r.judgedWrong } AS ads,
       COUNT { MATCH (contact)<-[r:LISTS]-(ad:Ad) WHERE NOT r.judgedWrong AND ad.id IN $ads } AS inCase
