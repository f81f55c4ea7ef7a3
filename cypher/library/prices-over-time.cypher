/* ---
title: Which prices did the ads of an entity name, and when?
description: >-
  Each price of each ad of a number, account, template or network, as it was written, with the first and
  the last capture that had it.
howToRead: >-
  Prices are quoted, not compared: an ad may name several, for hours or for a night, in different money.
  Where the price was read in free text it may be another figure. A copied ad shows another's price.
version: 1
tags: [content]
parameters:
  entity: { type: entity, title: Entity, example: "phone:+77000005030" }
columns:
  from: First captured with it
  to: Last captured with it
  price: Price
  readIn: Read in
  country: Country
  ad: Ad
--- */
MATCH (x:Entity {id: $entity})
CALL (x) {
  MATCH (x)<-[r:LISTS|SHOWS|USES_TEMPLATE]-(ad:Ad)
  WHERE NOT r.judgedWrong
  RETURN ad
  UNION
  MATCH (x)<-[:MEMBER_OF]-(ad:Ad)
  RETURN ad
}
MATCH (ad)<-[:CAPTURES]-(c:Capture)
WHERE c.priceText IS NOT NULL
WITH ad, c.priceText AS price, min(c.capturedAt) AS from, max(c.capturedAt) AS to, min(c.priceFrom) AS readIn
RETURN from, to, price, readIn, ad.country AS country, ad
ORDER BY from, price, ad.id
