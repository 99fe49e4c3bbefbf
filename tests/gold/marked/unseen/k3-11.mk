 date 2026-01-24 Lommel en Genk kibbelen nog over Sissoko

De transfer van Boubacar Sissoko hangt aan een zijden draadje. KRC Genk en Lommel SK onderhandelen al sinds driekoningen over de Malinese spits, maar het verschil bedraagt na drie rondes nog altijd 400.000 euro. Vrijdagavond stapte de Lommelse delegatie op van tafel in een hotel in Houthalen. "We zijn geen liefdadigheidsinstelling", zei sportief directeur Kurt Vandormael.

Genk deed eerder op de dag een laatste voorstel: 1,1 miljoen plus een percentage op de doorverkoop. Lommel sloeg dat af en eist bovendien dat Genk de opleidingsvergoeding aan de academie in Bamako betaalt. Makelaar Dirk Ceyssens werpt zich op als bemiddelaar en zou de voorzitters zondag in de eretribune van de Cegeka Arena samenbrengen. Een woordvoerder van Genk kon dat niet bevestigen.

Bij de aanhang is het bestand van de voorbije maanden intussen voorbij. Na de derby gingen beide kampen met elkaar op de vuist; de politie van Carma pakte elf mensen op. De burgemeesters van de twee gemeenten roepen op tot kalmte en denken aan sancties, waaronder een stadionverbod van twee jaar.

Sissoko zelf houdt zich op de vlakte. De spits, die door zijn ploegmaats 'de ambassadeur' wordt genoemd omdat hij zes talen spreekt, traint voorlopig mee met de beloften. De transferperiode sluit op 2 februari om middernacht.
=====
entities: {}
