 date 2023-06-19 Formatie Waterhoven zit muurvast

In Waterhoven is de vorming van een nieuw college opnieuw mislukt. Dorpsbelang liep zondagavond weg van de onderhandelingen met de VVD en GroenLinks, omdat de partij haar eis van een nieuw zwembad niet ingewilligd kreeg. Informateur Tjalling Postmus noemt de breuk 'definitief, althans voor deze week'.

De VVD had aangeboden een onderzoek te laten doen naar de kosten. Dat was voor fractievoorzitter Mieke van den Assem een gebaar van niks. GroenLinks stelt nu een bestuursakkoord met de hele raad voor. Het CDA wil daarover praten, Leefbaar houdt de deur dicht. Postmus ontvangt dinsdag alle acht delegaties, te beginnen met de kleinste.
=====
entities: {}
