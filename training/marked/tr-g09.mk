 date 2025-05 De laatste kaasboer van Damme legt de wapens neer

DAMME - Na 41 jaar houdt Roger Vandamme het voor bekeken. Zaterdag verkoopt hij zijn laatste bol Damse oude, aan een klant uit Duitsland die er speciaal voor komt rijden.

'Mijn rug heeft beslist, ik heb alleen geknikt', zegt hij terwijl hij het mes door een geitenkaas haalt. In de winkel ruikt het naar stro, zout en een beetje naar hond. Bobientje, een teckel van veertien, ligt onder de toonbank.

De onderhandelingen met een opvolger sleepten twee jaar aan. Een jong koppel uit Gent was geïnteresseerd, maar de bank wou niet mee. Daarna diende een Nederlandse keten zich aan. Die stelde voor om er een broodjeszaak van te maken. 'Dat heb ik beleefd geweigerd', zegt zijn vrouw Godelieve. 'Nu ja, beleefd.'

Ambassadeur van de streek

Vandamme won in 2009 goud op de kaasbeurs van Parijs en mocht zich drie jaar lang ambassadeur van de Vlaamse hoevekaas noemen. Hij reisde ermee naar Turijn, Londen en één keer naar Tokio. Daar sneed hij kaas voor een zaal vol koks. De tolk kende het woord 'karnemelk' niet, dus deed hij een koe na.

Met de buren was het niet altijd pais en vree. In de jaren negentig woedde er een kleine oorlog over de geur van de rijpingskelder. Er kwam een wapenstilstand toen de pastoor beide gezinnen op de koffie vroeg. 'Die man had bij de VN moeten werken', grinnikt Vandamme.

Wat gaat hij doen, nu? Slapen, om te beginnen. En misschien toch nog eens die moestuin. Godelieve heeft intussen een reis geboekt, twee weken Kreta, zonder overleg. De hond gaat naar haar zus.

Om zes uur draait hij het bordje om. Gesloten. Op de stoep staan nog drie mensen. Ach, zegt hij, en hij doet weer open.
=====
entities: {}
