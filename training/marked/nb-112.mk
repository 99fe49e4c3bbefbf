 date 2025-02-27 [Öcalan|p1] roept [PKK|PK] op zich op te heffen

ISTANBUL (ANP/AFP) - De gevangen [PKK|PK]-leider [Abdullah Öcalan|p1] heeft [zijn|p1] beweging donderdag {opgeroepen|a1} de wapens neer te leggen en zich te ontbinden. [Zijn|p1] verklaring, anderhalve pagina lang, werd in een hotel in [Istanbul|l1] voorgelezen door [een {delegatie|d1} van de pro-[Koerdische|KD] partij [DEM|DEM]|DEM], die [hem|p1] 's ochtends op het gevangeniseiland [Imrali|l2] had {bezocht|e1}. Het was de derde keer in twee maanden dat [ze|DEM] bij [hem|p1] waren.

[De PKK|PK] {maakte|r1} zaterdag bekend zich aan de oproep te houden. [De groep|PK] houdt vanaf nu een {staakt-het-vuren|a2}, maar {wil|a3} dat [Öcalan|p1] zelf het congres kan leiden waarop over de opheffing wordt besloten. Dat is voor [Turkije|TR] {onbespreekbaar|r2}. Vicepresident [Cevdet Yilmaz|p2] {ontkende|a4} dat er is {onderhandeld|e2}: 'Er was niets te geven en er is niets gegeven.'

Een jaar of tien geleden leek een oplossing ook al nabij. In maart 2013 werd tijdens Newroz een brief van [Öcalan|p1] voorgelezen, waarin [hij|p1] een bestand {afkondigde|a5}. Twee jaar later, na een zelfmoordaanslag in Suruç en de moord op twee politiemannen in Ceylanpinar, begonnen de gevechten opnieuw. In de steden Cizre, Nusaybin en Sur werden hele wijken platgeschoten. Volgens de International Crisis Group kwamen sinds 2015 ruim zevenduizend mensen om.
=====
entities:
  TR: {name: "Turkije", type: State}
  PK: {name: "PKK", type: Organisation}
  DEM: {name: "DEM", type: Organisation}
  KD: {name: "Koerden", type: Organisation}
  p1: {name: "Abdullah Öcalan", type: Person}
  p2: {name: "Cevdet Yilmaz", type: Person}
  l1: {name: "Istanbul", type: Place}
  l2: {name: "Imrali", type: Place}
offices:
  - {person: p1, office: "leider", of: PK}
  - {person: p2, office: "Vicepresident", of: TR}
events:
  e1: {type: Visit, participants: [DEM], place: l2, time: "donderdag", factuality: actual}
  e2: {type: Negotiation, participants: [TR, PK], factuality: counterfactual}
acts:
  a1: {type: Demand, by: p1, to: [PK], time: "donderdag", content: "de wapens neer te leggen en zich te ontbinden"}
  a2: {type: Statement, by: PK, time: "zaterdag", content: "een staakt-het-vuren"}
  a3: {type: Demand, by: PK, to: [TR], content: "Öcalan zelf het congres kan leiden"}
  a4: {type: Statement, by: p2, content: "dat er is onderhandeld"}
  a5: {type: Statement, by: p1, time: "In maart 2013", content: "een bestand"}
replies:
  r1: {to: a1, by: PK, answer: accepted}
  r2: {to: a3, by: TR, answer: rejected}
delegations:
  d1: {of: DEM, head: null, members: [], event: e1}
