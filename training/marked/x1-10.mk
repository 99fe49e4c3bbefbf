 date 2023-02-21 Buurman en gemeente bijgelegd na bemiddeling

Het slepende conflict over de schutting van de familie Verbruggen in Oirschot is uit de wereld. Een mediator bracht de partijen dinsdag in het gemeentehuis bijeen, waar na vier uur een akkoord werd ondertekend. De wethouder sprak van "een historisch bestand". Verbruggen had eerder elk voorstel verworpen en dreigde met een gang naar de Raad van State. Volgens het verdrag, zoals zijn vrouw het noemt, gaat de schutting twintig centimeter omlaag. In ruil daarvoor laat de gemeente de kersenboom staan.
=====
entities: {}
