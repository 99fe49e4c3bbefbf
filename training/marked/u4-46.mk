 date 2013-02-21 Netanyahu hoort liberalen en kolonisten, coalitie laat op zich wachten

Een maand na de verkiezingen heeft Israël nog altijd geen nieuwe regering. Premier Netanyahu ontving woensdag achtereenvolgens de leiders van de liberale partij Jesj Atid en van het Joodse Huis, die onderling hebben afgesproken alleen samen toe te treden.

Dat pact is de premier een doorn in het oog. Zijn onderhandelaar David Shimoni probeerde de twee deze week uit elkaar te spelen met aparte voorstellen: Onderwijs voor de een, Huisvesting voor de ander. Beide werden geweigerd. 'Wij zijn geen tapijthandel', zei een parlementslid van Jesj Atid.

De grootste hindernis is de dienstplicht voor de ultraorthodoxen. Jesj Atid eist dat er binnen vijf jaar nog maar vierhonderd vrijstellingen over zijn; de religieuze partijen beschouwen dat als een oorlogsverklaring. Een compromis van de minister van Justitie, met een overgangstermijn van acht jaar, ligt ter studie.

Dinsdag tekende de kleine centrumpartij van Tzipi Livni als eerste een akkoord. Zij krijgt twee ministersposten.

De wet geeft de premier tot 2 maart. Daarna kan hij de president om veertien dagen extra vragen. Analisten houden ook rekening met nieuwe verkiezingen, al heeft niemand aan tafel daar zin in.
=====
entities: {}
