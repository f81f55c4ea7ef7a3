// What ads other than these say.
MATCH (ad:Ad)
WHERE NOT ad.id IN $ads
RETURN coalesce(ad.title, '') + ' ' + coalesce(ad.text, '') AS text
