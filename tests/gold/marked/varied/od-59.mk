 date 2017-03-22 Fusie Zeeuwse ziekenhuizen: maatschappen willen arbiter

GOES/VLISSINGEN - Eén ziekenhuis, twee directies, drie maatschappen cardiologie: in het Admiraal De Ruyter is de vrede verder weg dan ooit. Een bijeenkomst in hotel Arneville, waar een door de inspectie aangewezen bemiddelaar dinsdag de specialisten bijeenbracht, eindigde in een walk-out van de Vlissingse tak.

'Wij zijn hier geen Oostenrijk-Hongarije', foeterde cardioloog Ad Clement-Boone op de parkeerplaats. Hij verwijt Goes landjepik. Goes wil dat alle hartkatheterisaties op één locatie komen. Het voorstel van de bemiddelaar, om en om, per week, werd door beide kanten verworpen.

Raad-van-bestuursvoorzitter Marijke van den Bosch-Leenhouts stelde een ultimatum: uiterlijk 1 april een gezamenlijk rooster, anders volgt een aanwijzing. De medische staf antwoordde met een brief waarin het woord 'soevereiniteit' viermaal voorkomt.

Zorgverzekeraar CZ, die als waarnemer meeluistert, houdt zich op de vlakte. De cliëntenraad bood koffie aan, en aan het eind van de avond werd toch nog iets bereikt: men spreekt elkaar vrijdag weer.

In de tussentijd staat de nieuwe katheterisatiekamer leeg. Kosten: 2,3 miljoen euro.
=====
entities: {}
