 date 2017-09-28 Gemeenten Voordelta laten fusie varen: 'We gaan als vrienden uit elkaar'

Het huwelijk tussen Oostduin, Kromwater en Sint-Maartensoord gaat niet door. De drie colleges maakten donderdag bekend dat ze de onderhandelingen over een fusie staken. Over de plek van het gemeentehuis werden ze het niet eens.

Burgemeester Ad Kooiman van Oostduin, die de stuurgroep voorzat, sprak van "een nederlaag zonder verliezers". Zijn ambtgenote in Kromwater, Hennie Saarloos, had in juni nog voorgesteld om beurtelings in elk dorp te vergaderen. Dat plan werd door Sint-Maartensoord afgewezen als te duur. Op zijn beurt bood dat dorp aan zijn zwembad in te brengen; daar reageerde niemand op.

De commissaris van de Koning stuurde in het voorjaar een verkenner, oud-Kamerlid Gerard Brouwershaven. Die pendelde wekenlang over de dijk. In zijn eindverslag schrijft hij dat de delegaties 'elkaar beleefd hebben uitgeput'.

Grensgeschil

Wat rest is een oud twistpunt: de grens door het Kromwaterse bos, waarover de gemeenten al sinds 1971 een verdrag hebben dat niemand kan vinden. Komend voorjaar overleggen de drie over een gezamenlijke brandweer. De provincie is uitgenodigd als waarnemer.

In café De Unie namen ze het nieuws gelaten op. "Vrede is ook wat waard", vond een stamgast. Hij bestelde er nog één op de soevereiniteit.
=====
entities: {}
