 date 2016-05-19 Waterpolobond en clubs vinden elkaar na nachtelijk overleg

De Belgische waterpolocompetitie wordt volgend seizoen toch met tien ploegen gespeeld. Na een topoverleg dat tot diep in de nacht duurde, hebben de bond en de clubs in Mechelen een akkoord bereikt. Voorzitter Carlo Demuynck bevestigt dat aan onze redactie.

De twist sleepte al sinds januari aan. Clubs uit Wallonië wilden een ronde minder spelen om reiskosten te sparen, de Vlaamse delegatie eiste net een uitbreiding. Oud-international Patrick Hallaert trad als bemiddelaar op. Hij pendelde twee weken lang tussen Moeskroen, Luik en Antwerpen en legde ten slotte een compromis op tafel: tien ploegen, één heenronde, play-offs in Seraing.

"De Russen hebben in de finale van '98 minder weerstand geboden", lacht Hallaert. Of hij een lintje verdient? "Geef mij maar een vrijkaart voor Boedapest."

Daar, in de Hongaarse hoofdstad, begint zondag het kwalificatietoernooi. België treft in de eerste ronde Georgië, daarna wacht de winnaar van Turkije-Oekraïne. Bondscoach Wim Verstappen moet het zonder doelman Engels doen, die tijdens de onderhandelingen in het zwembad uitgleed en zijn pols brak.

Enkel KWK Hasselt stemde tegen. De club overweegt naar het sportarbitragehof in Lausanne te stappen.
=====
entities: {}
