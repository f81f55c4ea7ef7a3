// Ads by their address.
MATCH (a:Ad)
WHERE a.url = $url
RETURN a.id AS id
ORDER BY id
LIMIT $limit
