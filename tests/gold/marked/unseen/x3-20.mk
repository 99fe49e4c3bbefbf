 date 2018-04-11 Formatie Molenwaard: VVD stapt uit gesprekken

De coalitieonderhandelingen in de gemeente Molenwaard zijn dinsdagavond vastgelopen. De VVD trekt zich terug omdat GroenLinks blijft eisen dat het zwembad openblijft. Informateur Rietje Kool betreurt het vertrek, maar heeft CDA en ChristenUnie al bereid gevonden verder te praten. Een ultieme bemiddelingspoging van de burgemeester, die beide fractieleiders vrijdag op de koffie vroeg, mocht niet baten. De volgende ronde is maandag in dorpshuis De Spil. "We zijn het oneens over chloor, niet over mensen", vatte GroenLinks-leider Bas Vuyk samen.
=====
entities: {}
