 date 2023-08-04 [Colombia|CO] en [ELN|ELN] {schorten|e1} gevechten op voor half jaar

[HAVANA|l1] (Reuters) - [De [Colombiaanse|CO] regering|CO] en rebellenbeweging [ELN|ELN] zijn vrijdag op [Cuba|CU] een {wapenstilstand|e1+o1} van 180 dagen overeengekomen, meldden functionarissen van [beide zijden|CO+ELN].

Het {staakt-het-vuren|e1} gaat in op 15 augustus en bekroont een derde {gespreksronde|e2} die vijf weken in beslag nam. [Noorwegen|NOR], [Cuba|CU] en [Venezuela|VE] treden op als garanten. [De Bisschoppenconferentie|BC] en [de VN|VN] zien erop toe dat de wapens zwijgen.

Regeringsonderhandelaar [Ofelia Barreto|p1] {sprak|a1} op een {persconferentie|e3} in [Havana|l1] van "de langste adempauze sinds 1964". Naast [haar|p1] zat ELN-commandant [Elkin Duarte|p2], alias Macario, die er meteen een {waarschuwing|a2} aan toevoegde: als paramilitairen de leegte vullen, "zijn [wij|ELN] binnen een dag terug".

[Bogotá|CO] had aanvankelijk ook een einde aan de ontvoeringen {verlangd|a3}. Die kwestie is {doorgeschoven|r1} naar de vierde {ronde|e4}, vanaf 14 augustus in [Caracas|l2].

Een andere gewapende groep, de Clan del Golfo, valt buiten de regeling. De peso won vrijdag 0,4 procent tegenover de dollar.
=====
entities:
  CO: {name: Colombia, type: State}
  ELN: {name: ELN, type: Organisation}
  CU: {name: Cuba, type: State}
  NOR: {name: Noorwegen, type: State}
  VE: {name: Venezuela, type: State}
  VN: {name: VN, type: Organisation}
  BC: {name: Bisschoppenconferentie, type: Organisation}
  l1: {name: Havana, type: Place}
  l2: {name: Caracas, type: Place}
  p1: {name: Ofelia Barreto, type: Person}
  p2: {name: Elkin Duarte, type: Person}
offices:
  - {person: p1, office: regeringsonderhandelaar, of: CO}
  - {person: p2, office: ELN-commandant, of: ELN}
events:
  e1: {type: Agreement, label: wapenstilstand, participants: [CO, ELN], guarantors: [NOR, CU, VE], observers: [BC, VN], place: l1, time: vrijdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: derde gespreksronde, participants: [CO, ELN], place: l1, time: vijf weken, factuality: actual}
  e3: {type: PressConference, label: persconferentie in Havana, participants: [p1, p2], place: l1, factuality: actual}
  e4: {type: Negotiation, label: vierde ronde, participants: [CO, ELN], place: l2, time: vanaf 14 augustus, factuality: planned, after: e2}
acts:
  a1: {type: Statement, by: p1, content: de langste adempauze sinds 1964, about: e1}
  a2: {type: Warning, by: p2, content: zijn wij binnen een dag terug, about: e1}
  a3: {type: Demand, by: CO, to: [ELN], content: een einde aan de ontvoeringen}
replies:
  r1: {to: a3, answer: unanswered}
outcomes:
  o1: {of: e2, type: ceasefire}
