 date 2024-09-14 Graansilo in brand na dronenacht boven Soemy

Om tien over twee ging het luchtalarm, om half vier stond de silo van coöperatie Zorja in lichterlaaie. Brandmeester Petro Holovko schat de schade op negenduizend ton tarwe. "Het stof ontploft, niet het graan", legt hij uit. "Water helpt niet, geduld wel."

De [Oekraïense|UA] luchtmacht schoot naar eigen zeggen 72 van de 76 drones neer. Bij Koerachove drongen [Russische|RU] eenheden door tot de mijnschacht; in de regio Koersk werden volgens [Moskou|RU] tien dorpen heroverd. In Charkov viel een glijbom op een flat van acht verdiepingen. De stroom bleef in 140 dorpen uit tot na de middag.

Er was één lichtpunt. Zaterdagmiddag {ruilden|e1} [beide landen|UA+RU] elk 103 krijgsgevangenen, van wie de meesten in de eerste weken van de {oorlog|e2} waren opgepakt. [De Verenigde Arabische Emiraten|AE] traden daarbij op als {bemiddelaar|e3}.

Onder de teruggekeerden is ook de zoon van de brandmeester. Holovko hoorde het boven op de ladder, van een collega die de lijst op zijn telefoon las. "Ik ben niet naar beneden gekomen", zegt hij. "Eerst de silo. Maar ik heb wel even gezwegen, en toen moest ik gaan zitten, en dat kan daar niet."

Zondag wordt opnieuw regen voorspeld. Voor de tarwe is dat te laat, voor de drones te weinig.
=====
entities:
  UA: {name: Oekraïne, type: State}
  RU: {name: Rusland, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
events:
  e1: {type: Agreement, label: gevangenenruil, participants: [UA, RU], mediators: [AE], time: Zaterdagmiddag, factuality: actual}
  e2: {type: Conflict, label: oorlog, participants: [UA, RU], factuality: actual}
  e3: {type: Mediation, label: bemiddeling door de Emiraten, participants: [UA, RU], mediators: [AE], factuality: actual}
