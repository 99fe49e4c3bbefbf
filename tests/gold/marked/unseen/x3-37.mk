 date 2013-02-26 Burenruzie over rioolpijp eindigt bij rechter

GRONINGEN - Negen jaar lang bekvechtten twee families in Haren over een rioolbuis, en zelfs een mediator met dertig jaar ervaring beet er zijn tanden op stuk. Dinsdag hakte de rechtbank de knoop door: de buis blijft, de heg gaat. "Wij hadden al in 2006 een voorstel gedaan om de heg te ruilen tegen de buis", zegt eiser Geert Olthof, oud-medewerker van de VN in Cyprus. "Dat werd toen weggehoond." De overbuurman overweegt hoger beroep, tenzij Olthof zijn excuses aanbiedt voor het incident met de tuinslang. De rechter riep beide partijen op de strijdbijl te begraven, liefst niet in de buurt van de leiding.
=====
entities: {}
