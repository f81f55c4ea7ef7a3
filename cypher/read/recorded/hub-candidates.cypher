// Identifiers and images in at least so many ads: only these can be hubs.
MATCH (x:__LABEL__)
WITH x, COUNT { (x)<-[:LISTS|SHOWS]-() } AS ads
WHERE ads >= $minAds
RETURN x.id AS id, ads
ORDER BY id
