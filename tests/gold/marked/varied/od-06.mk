 date 2012-08-21 [Malawi|MW] {schort|o1} {gesprekken|e1} met [Tanzania|TZ] op om landkaart

Een nieuwe landkaart is [Malawi|MW] in het verkeerde keelgat geschoten. Op de kaart, die [het [Tanzaniaanse|TZ] ministerie van Landzaken|TZ] vorige week liet drukken, loopt de grens met [Malawi|MW] midden door het op twee na grootste meer van Afrika. [Lilongwe|MW] hanteert een lijn uit 1890, langs de oever, en ziet dus het hele meer als [het zijne|MW].

"Zolang die kaart aan de muur hangt, ga [ik|p1] niet zitten", {zei|a1} president [Joyce Banda|p1] bij terugkeer uit de Verenigde Staten. Het {overleg|e1} van de beide commissies, dat vandaag in [Dar es Salaam|l1] had moeten worden {voortgezet|e1}, is daarmee {van de agenda|o1}. Op 27 juli in [Mzuzu|l2] waren [de partijen|MW+TZ] na vijf dagen {praten|e2} niet verder {gekomen|o2} dan de {afspraak|o3} om door te praten.

De olie

Dat er onder het water aardgas zit, staat niet vast. Het Britse Surestream heeft wel een vergunning om te zoeken. [Tanzania|TZ] {verlangt|a2} dat het onderzoek stilligt zolang er geen oplossing is; [Malawi|MW] heeft dat {van de hand gewezen|r1}.

[Banda|p1] {wil|a3+a4} de kwestie nu voorleggen aan [het Forum van voormalige Afrikaanse staatshoofden|AF], dat onder voorzitterschap staat van de [Mozambikaan|MZ] [Joaquim Chissano|p2]. [Dodoma|TZ] heeft liever {dat er eerst verder wordt onderhandeld|r2}. [Chissano|p2] zelf {zei|r3} maandag in Maputo 'vereerd en beschikbaar' te zijn.

Bij de haven van Nkhata Bay merkt niemand iets van de ruzie. De veerboot Ilala ligt er, zoals meestal, met motorpech.
=====
entities:
  MW: {name: Malawi, type: State}
  TZ: {name: Tanzania, type: State}
  MZ: {name: Mozambique, type: State}
  AF: {name: Forum van voormalige Afrikaanse staatshoofden, type: Organisation}
  p1: {name: Joyce Banda, type: Person}
  p2: {name: Joaquim Chissano, type: Person}
  l1: {name: Dar es Salaam, type: Place}
  l2: {name: Mzuzu, type: Place}
offices:
  - {person: p1, office: president, of: MW}
  - {person: p2, office: voorzitter, of: AF}
events:
  e1: {type: Negotiation, label: vervolg in Dar es Salaam, participants: [MW, TZ], place: l1, time: vandaag, factuality: counterfactual, after: e2}
  e2: {type: Negotiation, label: ronde in Mzuzu, participants: [MW, TZ], place: l2, time: Op 27 juli, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "Zolang die kaart aan de muur hangt, ga ik niet zitten", about: e1}
  a2: {type: Demand, by: TZ, to: [MW], content: dat het onderzoek stilligt zolang er geen oplossing is}
  a3: {type: Proposal, by: p1, to: [TZ], kind: mediation_offer, content: de kwestie nu voorleggen aan het Forum van voormalige Afrikaanse staatshoofden, status: rejected}
  a4: {type: Proposal, by: p1, to: [AF], kind: mediation_offer, content: de kwestie nu voorleggen aan het Forum van voormalige Afrikaanse staatshoofden, status: accepted}
replies:
  r1: {to: a2, by: MW, answer: rejected}
  r2: {to: a3, by: TZ, answer: rejected}
  r3: {to: a4, by: p2, answer: accepted}
outcomes:
  o1: {of: e1, type: cancelled}
  o2: {of: e2, type: no_breakthrough}
  o3: {of: e2, type: continuation_agreed}
