 date 2023-06-09 [Kirgizië|KG] en [Tadzjikistan|TJ] {praten|e1} verder over laatste 300 kilometer

BISJKEK/[BATKEN|l1] (RFE/RL) - Topografen en juristen uit [Kirgizië|KG] en [Tadzjikistan|TJ] zijn vrijdag in [Batken|l1] uiteengegaan met de {afspraak|o1} dat [zij|KG+TJ] [elkaar|KG+TJ] over twee weken {weerzien|e2}, dan in het [Tadzjiekse|TJ] [Boeston|l2]. Van de gezamenlijke grens, 972 kilometer lang, is na dertig jaar nog altijd een derde niet vastgelegd.

Volgens een kort persbericht "naderden de standpunten elkaar" op acht trajecten. Over de weg naar de exclave Voroech en het waterverdeelpunt Golovnoj werd {geen overeenstemming|o2} bereikt. Beide plekken waren in 2021 en in september vorig jaar het toneel van {gevechten|e3}, de laatste keer met meer dan honderd doden.

[Kamtsjybek Sarybasjev|p1], die de [Kirgizische|KG] groep {aanvoert|d1}, {verweet|a1} [de buren|TJ] na afloop dat [ze|TJ] met kaarten uit 1924 komen aanzetten. "[Wij|KG] hebben die uit 1955 meegebracht, zij zijn tenminste in kleur." [Zijn|p1] [Tadzjiekse|TJ] {tegenhanger|d2} [Saimumin Jatimzoda|p2] verliet het gebouw zonder commentaar.

{Bemiddelaars|e4} zijn er niet, en dat wil [Doesjanbe|TJ] zo houden. Een [Russisch|RU] {aanbod|a2+a3} om archiefstukken te leveren en "desgewenst mee te kijken", gedaan door president [Poetin|p3] in oktober in [Astana|l3], werd door president [Japarov|p4] {omarmd|r1} maar stuitte op [Tadzjiekse|TJ] {onwil|r2}. [De OVSE|OVSE], die in Osj een kantoortje heeft, beperkt zich tot het {volgen|e1} van de rondes als waarnemer.

Het wantrouwen is ter plaatse tastbaar. Abrikozenkwekers in Kok-Tasj hebben hun bomen dit voorjaar niet gesnoeid. "Ik weet niet wiens bomen het in de herfst zijn", zegt Gulnara Toktosoenova.

In januari 2022 werd in deze streek al eens een {bestand|e5} {gesloten|e5}. Het hield veertig uur.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  RU: {name: Rusland, type: State}
  OVSE: {name: OVSE, type: Organisation}
  p1: {name: Kamtsjybek Sarybasjev, type: Person}
  p2: {name: Saimumin Jatimzoda, type: Person}
  p3: {name: Poetin, type: Person}
  p4: {name: Japarov, type: Person}
  l1: {name: Batken, type: Place}
  l2: {name: Boeston, type: Place}
  l3: {name: Astana, type: Place}
offices:
  - {person: p3, office: president, of: RU}
  - {person: p4, office: president, of: KG}
events:
  e1: {type: Negotiation, label: grensoverleg, participants: [KG, TJ, p1, p2], observers: [OVSE], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Negotiation, participants: [KG, TJ], place: l2, time: over twee weken, factuality: planned, after: e1}
  e3: {type: Conflict, label: grensgevechten, participants: [KG, TJ], time: in september vorig jaar, factuality: actual}
  e4: {type: Mediation, participants: [KG, TJ], factuality: counterfactual}
  e5: {type: Agreement, label: bestand, participants: [KG, TJ], time: In januari 2022, factuality: actual}
acts:
  a1: {type: Statement, by: p1, to: [TJ], content: "dat ze met kaarten uit 1924 komen aanzetten", about: e1}
  a2: {type: Proposal, by: p3, to: [KG], kind: mediation_offer, content: "om archiefstukken te leveren en \"desgewenst mee te kijken\"", status: accepted, time: in oktober}
  a3: {type: Proposal, by: p3, to: [TJ], kind: mediation_offer, content: "om archiefstukken te leveren en \"desgewenst mee te kijken\"", status: rejected, time: in oktober}
replies:
  r1: {to: a2, by: p4, answer: accepted}
  r2: {to: a3, by: TJ, answer: rejected}
delegations:
  d1: {of: KG, head: p1, members: [], event: e1}
  d2: {of: TJ, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e1, type: continuation_agreed}
  o2: {of: e1, type: partial_agreement}
