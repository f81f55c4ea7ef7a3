// title: Which ads were captured in a country?
// description: Ads of one country, those seen last first.
// how to read: An ad says what its author wrote. It does not say that it is so.
// version: 1
// param country country "Country" e.g. KZ
// column ad "Ad"
// column lastSeen "Last seen"
MATCH (ad:Ad)
WHERE ad.country = $country
RETURN ad, ad.lastCaptured AS lastSeen
ORDER BY lastSeen DESC, ad.id
