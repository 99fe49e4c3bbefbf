 date 2023-05-26 [Olivier Vandecasteele|p1] vrij na {ruil|e3}, [Oman|OM] speelde {tussenpersoon|e1}

Na 455 dagen cel is hulpverlener [Olivier Vandecasteele|p1] weer op vrije voeten. Vrijdagochtend stapte [hij|p1] in Muscat uit een [Omaans|OM] vliegtuig; tegen de avond stond [zijn|p1] moeder op de tarmac van Melsbroek. In de omgekeerde richting vertrok [Assadollah Assadi|p2], de [Iraanse|IR] diplomaat die in 2021 in Antwerpen twintig jaar kreeg voor het beramen van een aanslag.

[Het sultanaat|OM] {bemiddelde|e1} sinds februari. Eerste minister [Alexander De Croo|p3] {belde|e2} daar vorige week nog een keer of vier voor met sultan [Haitham|p4]. "[Wij|BE] hebben gedaan wat moest", {zei|a1} [hij|p3] in de Kamer.

Met de {ruil|e3} past [België|BE] voor het eerst het {verdrag|e4} toe dat [het|BE] in maart 2022 met [Iran|IR] {sloot|e4} en dat het Grondwettelijk Hof in december tijdelijk had geschorst. Een [Iraanse|IR] oppositiebeweging, de NCRI, noemt de uitwisseling "losgeld in het kwadraat".

Veertig kilo

[Vandecasteele|p1] (42) werkte zes jaar in [Iran|IR], onder meer voor Artsen van de Wereld. [Hij|p1] zat maanden in een kelder zonder raam en verloor er [zijn|p1] teennagels. In januari werd [hij|p1] veroordeeld tot 40 jaar en 74 zweepslagen. In Doornik, waar [hij|p1] opgroeide, luidden zondag de klokken. [Zijn|p1] zus vraagt de pers om rust, en om frieten.

Er zitten nog zeker achttien Europeanen vast in Teheran.
=====
entities:
  OM: {name: "Oman", type: State}
  IR: {name: "Iran", type: State}
  BE: {name: "België", type: State}
  p1: {name: "Olivier Vandecasteele", type: Person}
  p2: {name: "Assadollah Assadi", type: Person}
  p3: {name: "Alexander De Croo", type: Person}
  p4: {name: "Haitham", type: Person}
offices:
  - {person: p2, office: "diplomaat", of: IR}
  - {person: p3, office: "Eerste minister", of: BE}
  - {person: p4, office: "sultan", of: OM}
events:
  e1: {type: Mediation, participants: [BE, IR], mediators: [OM], time: "sinds februari", factuality: actual}
  e2: {type: Meeting, participants: [p3, p4], time: "vorige week", factuality: actual}
  e3: {type: Agreement, participants: [BE, IR], mediators: [OM], factuality: actual}
  e4: {type: Agreement, participants: [BE, IR], time: "in maart 2022", factuality: actual}
acts:
  a1: {type: Statement, by: p3, content: "Wij hebben gedaan wat moest"}
