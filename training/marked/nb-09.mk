 date 2024-02-20 Stem voor stem, kilo voor kilo

Wie in het Limburgse Weert aan de toog zit, denkt bij onderhandelen aan de prijs van een vaars. Toch was het raadslid Sjef Creemers die maandagavond het woord 'diplomatie' in de mond nam. De gemeenteraad vergaderde tot half twee over de komst van een mestvergister. Drie keer werd de zitting geschorst, twee keer liep de fractie van Weert Lokaal de zaal uit.

Het akkoord dat er uiteindelijk kwam, past op een A4'tje. De vergister mag er komen, mits hij op minstens 800 meter van de bebouwde kom staat en er een meetpaal wordt geplaatst. Wethouder Tessa Geelen sprak van een eervol compromis. De buurtvereniging, vertegenwoordigd door oud-wiskundeleraar Har Beerens, verwierp de tekst meteen. "Wij zijn nooit om onze mening gevraagd", zei hij. Beerens dreigt met een gang naar de Raad van State.

Burgemeester Raymond Vlecken had eerder deze maand nog geprobeerd te bemiddelen tussen boeren en bewoners. Dat gesprek, in de kantine van de voetbalclub, eindigde na twintig minuten. De broodjes kroket waren toen nog niet eens uit het vet.

Volgende week buigt de provincie zich over de vergunning.
=====
entities: {}
