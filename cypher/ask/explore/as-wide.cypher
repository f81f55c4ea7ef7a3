// How many of a kind there are that stand in an ad, and how many of them in as many ads as $ads or more.
MATCH (n:__KIND__)
WITH COUNT { (n)<-[:LISTS|SHOWS|USES_TEMPLATE]-() } AS ads
WHERE ads > 0
RETURN count(*) AS ofKind, sum(CASE WHEN ads >= $ads THEN 1 ELSE 0 END) AS asWide
