 date 2013-10-31 Teletekst 127: [Abyei|l2]

[Soedan|SD] en [Zuid-Soedan|SS] {erkennen|a1+a2} de uitslag van het referendum in de oliestreek [Abyei|l2] niet. De bevolking stemde vrijwel unaniem voor aansluiting bij het zuiden, maar de volksraadpleging was buiten [Khartoem|SD] en [Juba|SS] om gehouden.

[De Afrikaanse Unie|AU] had de streek {verzocht|a3} te wachten tot na de {top|e1} van [de twee presidenten|p1+p2], die volgende week in [Malabo|l1] {gehouden|e1} wordt. [De stamhoofden|NK] {sloegen|r1} dat in de wind.

[AU|AU]-gezant [Baptiste Ouédraogo|p3] zou vandaag naar [Abyei|l2] {vliegen|e2}. [Hij|p3] kreeg geen landingsrecht en {bleef|o1} in Addis Abeba. [Hij|p3] {spreekt|a4} van een 'gevaarlijk spel'.

[Khartoem|SD] en [Juba|SS] {sloten|e3} in 2011 een voorlopige {regeling|e3} voor het bestuur van [Abyei|l2]. De daarin beloofde gezamenlijke politie kwam er nooit. Een deel van de veehouders, die bij [het noorden|SD] willen blijven, deed niet mee aan de stemming.
=====
entities:
  SD: {name: Soedan, type: State}
  SS: {name: Zuid-Soedan, type: State}
  AU: {name: Afrikaanse Unie, type: Organisation}
  NK: {name: stamhoofden van Abyei, type: Organisation}
  l1: {name: Malabo, type: Place}
  l2: {name: Abyei, type: Place}
  p1: {name: president van Soedan, type: Person}
  p2: {name: president van Zuid-Soedan, type: Person}
  p3: {name: Baptiste Ouédraogo, type: Person}
offices:
  - {person: p1, office: president, of: SD}
  - {person: p2, office: president, of: SS}
  - {person: p3, office: gezant, of: AU}
events:
  e1: {type: Meeting, label: top in Malabo, participants: [p1, p2], place: l1, time: volgende week, factuality: planned}
  e2: {type: Visit, label: vlucht naar Abyei, participants: [p3], place: l2, time: vandaag, factuality: counterfactual}
  e3: {type: Agreement, label: voorlopige regeling voor het bestuur, participants: [SD, SS], time: in 2011, factuality: actual}
acts:
  a1: {type: Statement, by: SD, content: "erkennen de uitslag van het referendum in de oliestreek Abyei niet"}
  a2: {type: Statement, by: SS, content: "erkennen de uitslag van het referendum in de oliestreek Abyei niet"}
  a3: {type: Demand, by: AU, to: [NK], content: "te wachten tot na de top van de twee presidenten"}
  a4: {type: Statement, by: p3, content: "gevaarlijk spel"}
replies:
  r1: {to: a3, by: NK, answer: rejected}
outcomes:
  o1: {of: e2, type: cancelled}
