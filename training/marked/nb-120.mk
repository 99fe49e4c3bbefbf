 date 2025-06-05 Kort voor middernacht in Kathmandu

Een bus met 42 pelgrims kwam woensdag niet aan waar hij moest zijn. Het ravijn bij Mugling is daar honderdtien meter diep. Reddingswerkers vonden tot dusver veertien overlevenden, een gids en een doos met kippen.

Het is het vierde zware ongeluk dit jaar op de weg naar [India|IN]. Chauffeurs noemen hem 'de naaimachine'. Al jaren wordt er gepraat over verbreding, maar het geld is steeds ergens anders nodig. In april {zegde|c1} [Delhi|IN] 300 miljoen dollar toe, tijdens een {bezoek|e1} van minister [S. Jaishankar|p1]; in ruil {zou|a1} [Nepal|NP] goedkope stroom moeten leveren. Dat {verdrag|e2} ligt sindsdien bij het parlement, dat met reces is.

Op de intensive care van het Bir-ziekenhuis wacht Sunita Tamang op nieuws over haar broer. Hij had haar nog gebeld, vlak voor de bocht. 'Hij zei dat het zo mooi regende.' Buiten verkopen jongens mondkapjes en mandarijnen. Op de muur heeft iemand met krijt een lijst met namen gemaakt. Achter negen staat een kruisje, achter één een vraagteken.

De regen houdt volgens de weerdienst aan tot dinsdag.
=====
entities:
  IN: {name: "India", type: State}
  NP: {name: "Nepal", type: State}
  p1: {name: "S. Jaishankar", type: Person}
offices:
  - {person: p1, office: "minister", of: IN}
events:
  e1: {type: Visit, participants: [p1], time: "In april", factuality: actual}
  e2: {type: Agreement, participants: [IN, NP], factuality: planned}
acts:
  c1: {type: Concession, by: IN, to: [NP], content: "300 miljoen dollar"}
  a1: {type: Demand, by: IN, to: [NP], content: "goedkope stroom"}
