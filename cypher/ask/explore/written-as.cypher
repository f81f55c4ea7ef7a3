// In which ways ads write an identifier, the usual way first, and how many ways there are. What is judged wrong counts
// nowhere.
MATCH (:Entity {id: $id})<-[r:LISTS]-(:Ad)
WHERE NOT r.judgedWrong
WITH r.raw AS raw, count(*) AS ads, min(r.firstSeen) AS first, max(r.lastSeen) AS last
ORDER BY ads DESC, raw
WITH collect({raw: raw, ads: ads, firstSeen: first, lastSeen: last}) AS counted
RETURN size(counted) AS total, counted[$offset..$offset + $limit] AS found
