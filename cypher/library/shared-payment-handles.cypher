// title: Which payment handles stand in ads with different phone numbers?
// description: Wallets, bank accounts and payment tags that at least so many phone numbers share through their ads.
// how to read: A payment handle is seldom shared by chance, since money arrives there. It can belong to an agent, a landlord or an exchange office as well as to one organiser.
// version: 4
// param phones integer 1.. = 2 "Phones, at least"
// column payment "Payment handle"
// column phones "Phones"
// column list "Which"
// column ads "Ads"
// column firstSeen "First seen"
// column lastSeen "Last seen"
MATCH (payment:PaymentHandle)<-[r:LISTS]-(ad:Ad)
WHERE NOT payment.hub AND NOT r.judgedWrong
OPTIONAL MATCH (ad)-[l:LISTS]->(phone:Phone)
WHERE NOT l.judgedWrong
WITH payment, collect(DISTINCT phone) AS list, count(DISTINCT ad) AS ads,
     min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
WHERE size(list) >= $phones
RETURN payment, size(list) AS phones, list[..10] AS list, ads, firstSeen, lastSeen
ORDER BY phones DESC, ads DESC, payment.id
