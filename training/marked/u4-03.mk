 date 2018-10-08 UEFA-top in Nyon: landen ruziën over kalender, niet over geld

Op het hoofdkwartier van de Europese voetbalbond zijn maandag de voorzitters van 55 nationale bonden bijeengekomen voor wat in de wandelgangen 'de top van de lege stoelen' heette. Engeland en Duitsland hadden alleen een ondervoorzitter gestuurd, Italië zelfs een jurist.

Inzet was het voorstel om de interlandperiode van september naar augustus te verschuiven. Spanje was voor, Frankrijk tegen, en de Scandinavische landen dienden gezamenlijk een alternatief in dat binnen een kwartier werd weggestemd. De Turkse delegatie verliet uit protest de zaal, maar bleek in de kantine te zitten.

'Er is constructief gesproken', zei de Sloveense voorzitter na afloop. De Belgische bondsbaas Gert Hellemans formuleerde het anders: 'Iedereen heeft zijn eisen herhaald, en daarna was er zalm.'

Nederland, bij monde van Ineke Boelhouwer, stelde voor een werkgroep in te stellen. Dat werd aangenomen. De werkgroep, met leden uit acht landen, komt in december in Boedapest bijeen en moet in maart met een compromis komen. Tot die tijd geldt de status quo.

De clubs, verenigd in de ECA, waren niet uitgenodigd. Zij dreigen spelers niet meer af te staan als er over hun hoofden wordt beslist. 'Dat is geen sanctie, dat is een mededeling', aldus hun woordvoerder.
=====
entities: {}
