// Ads that list these things, and the pictures in which they were read.
UNWIND $ids AS id
MATCH (ad:Ad)-[listed:LISTS]->(:Entity {id: id})
RETURN ad.id AS ad, listed.image AS image
