 date 2009-09-02 Dirigente Ada Swinkels (1922-2009) hield van orde

AMSTERDAM - 'Een repetitie is geen vredesconferentie', placht Ada Swinkels te zeggen wanneer de hobo's met de klarinetten overhoop lagen. De eerste vrouw die in Nederland een beroepsorkest leidde, is maandag in haar slaap overleden. Zij was 87.

Als meisje uit een gezin van elf kinderen in Boxtel leerde zij piano bij de nonnen. In de oorlog koerierde ze bonkaarten. Haar debuut, in 1951 in het Vredespaleis bij een congres van juristen, werd door een gezant van Peru onderbroken die meende dat het volkslied in de verkeerde toonsoort stond.

In 1974 dreigde zij op te stappen bij het Brabants Orkest als er geen kinderopvang kwam. Het bestuur gaf na drie dagen toe. Ook over haar afscheid, in 1987, is lang onderhandeld: zij wilde Mahler, het bestuur Strauss. Het werd, bij wijze van compromis, Mahler.

Swinkels trouwde nooit. Zij laat een kat na, Yalta geheten.
=====
entities: {}
