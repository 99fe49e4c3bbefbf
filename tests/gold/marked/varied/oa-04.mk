 date 2024-08-27 [Libische|LY] banken blijven op slot na mislukte {nachtsessie|e2} in [Tunis|l2]

Van onze redactie Buitenland

[TUNIS|l2] - De {onderhandelingen|e2} over het bestuur van de [Libische|LY] centrale bank zijn dinsdagnacht {vastgelopen|o1}. Twee delegaties, een van [de Presidentsraad|PR] in Tripoli en een van [het Huis van Afgevaardigden|HR] in Benghazi, konden het na drie dagen niet eens worden over de naam van een waarnemend gouverneur.

"De kloof is smaller dan zondag, maar het blijft een kloof", {zei|a1} [Wilhelmina Storck-Andersen|p1], [de plaatsvervangend gezant van [de VN|VN]|p1], die tussen [de twee kamers|PR+HR] heen en weer {pendelde|e3}. [Zij|p1] had een college van drie {voorgesteld|a2+a3}, met een voorzitter uit het zuiden. [De Presidentsraad|PR] {slikte|r1} dat, zij het met tegenzin. [Het Huis|HR] {bedankte|r2} ervoor: [het|HR] ziet in de beoogde voorzitter een pion van premier [Dbeibah|p2].

Voor de [Libiërs|LY] is het geen spel. Sinds half augustus, toen gewapende mannen de gouverneur uit zijn kantoor verjoegen, liggen de betalingen aan het buitenland stil. In het oosten sloten stammen als antwoord de kranen van de grootste olievelden. De productie zakte van 1,2 miljoen naar 450.000 vaten per dag; de prijs van Brent liep dinsdag 2,4 procent op.

[Mustafa al-Gheryani Bushnaf|p3], die het {woord|d1} voert voor [het team uit het oosten|HR], houdt de deur op een kier. [Hij|p3] {wil|a4} dat de oude gouverneur eerst terugkeert, al is het voor één dag, om de sleutels over te dragen. Dat {noemde|r3} [het kamp in Tripoli|PR] "een vernedering met een strik eromheen".

Vier jaar geleden was er wél een {akkoord|e4}. In [Sirte|l3] {spraken|e4} oost en west toen af dat de hoge posten zouden worden verdeeld naar de drie historische landsdelen. [Egypte|EG] en [Marokko|MA], die er om en om de {besprekingen|e5} voor hadden {georganiseerd|e5}, stelden zich {garant|e4}, maar uitgevoerd werd het nooit.

[De VN|VN] hopen donderdag een {nieuwe poging|e6} te wagen. Een eerder plan om de twee parlementsvoorzitters op [Malta|l4] {bijeen|e7} te brengen is {van tafel|o2}: [een van hen|p4], [Aguila Saleh|p4], {liet|a5} weten dat [hij|p4] niet in zee gaat met "iemand die zijn eigen handtekening niet kent".
=====
entities:
  LY: {name: Libië, type: State}
  EG: {name: Egypte, type: State}
  MA: {name: Marokko, type: State}
  PR: {name: Presidentsraad, type: Organisation}
  HR: {name: Huis van Afgevaardigden, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Wilhelmina Storck-Andersen, type: Person}
  p2: {name: Dbeibah, type: Person}
  p3: {name: Mustafa al-Gheryani Bushnaf, type: Person}
  p4: {name: Aguila Saleh, type: Person}
  l2: {name: Tunis, type: Place}
  l3: {name: Sirte, type: Place}
  l4: {name: Malta, type: Place}
offices:
  - {person: p1, office: plaatsvervangend gezant, of: VN}
  - {person: p2, office: premier, of: LY}
events:
  e2: {type: Negotiation, label: onderhandelingen over de centrale bank, participants: [PR, HR, p3], mediators: [p1], place: l2, time: drie dagen, factuality: actual}
  e3: {type: Mediation, participants: [PR, HR], mediators: [p1], factuality: actual}
  e4: {type: Agreement, label: akkoord van Sirte, participants: [LY], guarantors: [EG, MA], place: l3, time: Vier jaar geleden, factuality: actual}
  e5: {type: Negotiation, hosts: [EG, MA], factuality: actual}
  e6: {type: Negotiation, participants: [PR, HR], mediators: [VN], time: donderdag, factuality: possible, after: e2}
  e7: {type: Meeting, participants: [p4], place: l4, factuality: counterfactual}
acts:
  a1: {type: Statement, by: p1, content: "De kloof is smaller dan zondag, maar het blijft een kloof", about: e2}
  a2: {type: Proposal, by: p1, to: [PR], kind: other, content: "een college van drie", status: accepted, about: e2}
  a3: {type: Proposal, by: p1, to: [HR], kind: other, content: "een college van drie", status: rejected, about: e2}
  a4: {type: Demand, by: p3, to: [PR], content: "dat de oude gouverneur eerst terugkeert"}
  a5: {type: Statement, by: p4, content: "dat hij niet in zee gaat met \"iemand die zijn eigen handtekening niet kent\"", about: e7}
replies:
  r1: {to: a2, by: PR, answer: accepted}
  r2: {to: a3, by: HR, answer: rejected}
  r3: {to: a4, by: PR, answer: rejected}
delegations:
  d1: {of: HR, head: p3, members: [], event: e2}
outcomes:
  o1: {of: e2, type: no_breakthrough}
  o2: {of: e7, type: cancelled}
