/* ---
title: Which ads were captured in a country?
description: >-
  Ads of one country, those seen last first.
howToRead: >-
  An ad says what its author wrote. It does not say that it is so.
version: 1
parameters:
  country: { type: country, title: Country, example: KZ }
columns:
  ad: Ad
  lastSeen: Last seen
--- */
MATCH (ad:Ad)
WHERE ad.country = $country
RETURN ad, ad.lastCaptured AS lastSeen
ORDER BY lastSeen DESC, ad.id
