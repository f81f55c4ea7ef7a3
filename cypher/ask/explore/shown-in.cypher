// The ads that show a picture, the newest first, each with the capture that showed it first.
MATCH (:Entity {id: $id})<-[r:SHOWS]-(a:Ad)
RETURN a.id AS ad, r.capture AS capture
ORDER BY r.lastSeen DESC, ad
SKIP $offset
LIMIT $limit
