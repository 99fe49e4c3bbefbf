 date 2021-04-22 Informateur ontvangt acht partijen, 'de puzzel is niet makkelijker geworden'

Informateur Tjalling Woudstra heeft donderdag in de Stadhouderskamer de leiders van acht fracties ontvangen. De gesprekken duurden elk drie kwartier, met uitzondering van dat met de boerenpartij, dat na twintig minuten ophield.

Woudstra wilde na afloop weinig kwijt. "Er is gesproken, er is geluisterd, en er zijn eisen geformuleerd die ik thuis nog eens ga overlezen." Volgens een ingewijde is de kloof tussen de liberalen en de sociaaldemocraten over de box 3-heffing nog niet gedicht. Een voorstel van de christendemocraten om het onderwerp naar de eerste begroting te verschuiven, kreeg van beide kanten geen antwoord.

D66-onderhandelaar Fleur Santing sprak van een 'voorzichtige dooi'. Haar collega bij de VVD hield het op 'nattigheid'. De twee partijen sloten elkaar in de campagne nog uit, maar dat veto is, zo bleek in de gang, vervallen.

Vrijdag komt er een tweede ronde, waarbij de informateur de partijleiders in koppels aan tafel wil. Lukt dat niet, dan behoort een minderheidskabinet tot de mogelijkheden. Woudstra heeft de Kamer beloofd voor 6 mei verslag uit te brengen.

De koning wordt zoals gebruikelijk niet geraadpleegd, al kwam hij donderdag wel voorbijgereden, op weg naar een tentoonstelling over bijen.
=====
entities: {}
