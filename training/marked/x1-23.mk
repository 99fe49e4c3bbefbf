 date 2019-08-08 Vliegveld Schiphol dicht door onweer, passagiers stranden

Een zware onweersbui heeft donderdagavond het vliegverkeer op Schiphol anderhalf uur stilgelegd. De luchtverkeersleiding waarschuwde al om vijf uur voor windstoten tot 100 kilometer per uur. Ruim tachtig vluchten zijn geannuleerd of uitgesteld; de top van de drukte wordt vrijdagochtend verwacht.

Een delegatie van gestrande scholieren uit Drachten, op terugreis van een uitwisseling in Lissabon, bood een beveiliger een zak drop aan in ruil voor stretchers. Die ging akkoord. "Geen onderhandelen aan", lachte de man. Over een vergoeding zijn reizigers en maatschappijen het nog niet eens. De Consumentenbond eist dat ook hotelkosten worden betaald en stelt vrijdag een bemiddelaar voor.
=====
entities: {}
