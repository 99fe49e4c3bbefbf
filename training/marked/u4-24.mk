 date 2018-02-28 Siberische beer ontvangt geen bezoek: ijskoude donderdag in het hele land

Wie dacht dat het hogedrukgebied boven Finland zou toegeven, komt bedrogen uit. Ook morgen blijft de wind uit het oosten waaien en voelt het in Groningen aan als min zeventien. Een depressie bij Bretagne doet een poging om te bemiddelen, maar wordt ter hoogte van Parijs tegengehouden.

Vrijdag komt er beweging. Zachte en koude lucht onderhandelen dan boven Zeeland over de sneeuwgrens; hoe dat afloopt, durft nog geen enkel model te zeggen. Het Amerikaanse stelt tien centimeter voor, het Europese vijf, het Britse onthoudt zich. Onze weerman houdt het op 'een compromis van zeven, met een uitloop in de Betuwe'.

De gevolgen zijn er intussen naar. De NS rijdt met een aangepaste dienstregeling, een akkoord daarover met ProRail kwam woensdagavond tot stand. In Amsterdam ontvangt de opvang voor daklozen iedereen, zonder voorwaarden.

In het weekeinde treedt, zoals het er nu uitziet, een staakt-het-vuren in. De temperatuur loopt op naar plus zes. Maar pas op: de winter heeft volgende week in een voetnoot het recht voorbehouden om terug te komen.
=====
entities: {}
