 date 2022-09-30 Volkstuinvereniging kiest voor composthoop

VUGHT - Na een ledenvergadering van bijna vier uur heeft volkstuinvereniging De Gouden Ploeg dinsdag ingestemd met een gezamenlijke composthoop. Daarmee komt een eind aan een conflict dat de vereniging sinds het voorjaar verdeelde.

Het voorstel van het bestuur werd met 31 tegen 28 stemmen aangenomen. De tegenstanders, verenigd in Comité Eigen Hoop, hadden gedreigd uit te treden. Voorzitter Kees van Boxtel had vooraf toegezegd dat niemand verplicht is zijn bladafval af te staan. Een delegatie van de naburige vereniging Ons Genoegen woonde de zitting bij als waarnemer, omdat de hoop twee meter over de grens komt te liggen.

De eerste onderhandelingen, in maart, liepen stuk toen een van de leden de pompoen van een ander 'een provocatie' noemde. De gemeente weigerde te bemiddelen.

Zaterdag is er oogstmarkt. De winnaar van de zwaarste courgette wordt om 15.00 uur bekendgemaakt door de burgemeester.
=====
entities: {}
