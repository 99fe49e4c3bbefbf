 date 2023-10-05 Nikkel: [Jakarta|ID] gunt [Brussel|EU] adempauze

Staalmakers haalden woensdag opgelucht adem. [Indonesië|ID] {schort|a1} het uitvoerverbod voor halffabricaten van nikkel met zes maanden op, {op voorwaarde dat|a2} [de EU|EU] in die tijd [haar|EU] zaak bij [de Wereldhandelsorganisatie|WT] laat rusten. De nikkelprijs in Londen zakte 4,1 procent, tot 18.240 dollar per ton. Outokumpu won in Helsinki ruim 6 procent, Aperam sloot in Amsterdam 3,8 procent hoger.

De {toezegging|a1} kwam er na een {onderhoud|e1} in [Genève|l1] tussen Eurocommissaris [Valdis Dombrovskis|p1] en coördinerend minister [Luhut Pandjaitan|p2]. [Brussel|EU] moet nog {reageren|r1} op de voorwaarde. "Het {gesprek|e1} was beter dan de vorige drie samen", {zei|a3} [Dombrovskis|p1].

Accu's

Ruim de helft van het nikkel in de wereld komt van Sulawesi en Halmahera. Sinds 2020 mag ruw erts [het land|ID] niet meer uit: smelters moeten het ter plekke verwerken, wat tienduizenden banen opleverde en een kustlijn die rood ziet van het slib. Chinese bedrijven bezitten driekwart van de ovens.

Analisten van ING rekenen op een gemiddelde prijs van 19.000 dollar in het vierde kwartaal. "De accu's van goedkope auto's bevatten straks helemaal geen nikkel meer", waarschuwt grondstoffenstrateeg Ewa Manthey. "Dan praten we over heel iets anders."
=====
entities:
  ID: {name: "Indonesië", type: State}
  EU: {name: "Europese Unie", type: Organisation}
  WT: {name: "Wereldhandelsorganisatie", type: Organisation}
  p1: {name: "Valdis Dombrovskis", type: Person}
  p2: {name: "Luhut Pandjaitan", type: Person}
  l1: {name: "Genève", type: Place}
offices:
  - {person: p1, office: "Eurocommissaris", of: EU}
  - {person: p2, office: "coördinerend minister", of: ID}
events:
  e1: {type: Meeting, participants: [p1, p2], place: l1, factuality: actual}
acts:
  a1: {type: Concession, by: ID, to: [EU], content: "schort het uitvoerverbod voor halffabricaten van nikkel met zes maanden op"}
  a2: {type: Demand, by: ID, to: [EU], content: "de EU in die tijd haar zaak bij de Wereldhandelsorganisatie laat rusten"}
  a3: {type: Statement, by: p1, content: "beter dan de vorige drie samen", about: e1}
replies:
  r1: {to: a2, by: EU, answer: unanswered}
