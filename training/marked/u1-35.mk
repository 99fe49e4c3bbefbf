 date 2015-07-12 Tour: stilte voor de storm, en een pact op een parkeerplaats

PAU - Op de rustdag werd er niet gekoerst maar des te meer gepraat. De ploegleiders van zes teams hielden zondagavond beraad in een hotel langs de A64. Inzet: een bestand in de eerste bergrit. Wie te vroeg aanvalt, zou volgens de afspraak geen hulp krijgen in de waaiers.

Bemiddelaar van dienst was de Spanjaard Iñaki Urrutia, negen keer deelnemer en nooit winnaar. "Ik ben neutraal, ik heb overal schulden", grapte hij. Over de uitkomst liet hij niets los. Vast staat dat een zevende ploeg, het Russische Katoesja, het voorstel heeft verworpen en boos vertrok.

De Belg Steven Roelandts (gele trui, achttien seconden voorsprong) is er niet gerust op. Hij waarschuwt voor een coalitie van Colombianen. "In de vierde ronde van Bogota heb ik geleerd: als ze lachen, hebben ze getekend."

Dinsdag wacht La Pierre-Saint-Martin, een col die zo op de grens ligt dat Frankrijk en Spanje er al sinds 1375 een verdrag over hebben: ieder jaar drie vaarzen van de ene vallei aan de andere. De renners bezochten de ceremonie op uitnodiging van de burgemeester. De delegatie bleef tien minuten, toen begon het te hagelen.
=====
entities: {}
