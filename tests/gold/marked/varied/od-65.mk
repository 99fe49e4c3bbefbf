 date 2009-05-12 [Migingo|l1], een half voetbalveld met bier en twee vlaggen

KAMPALA/NAIROBI — Op [Migingo|l1], een rots in het Victoriameer waar vijfhonderd vissers, vier cafés en een kapper elkaar in de weg zitten, is dinsdag de [Oegandese|UG] vlag gestreken. 'Voor het wassen', aldus een agent. In [Nairobi|KE] denkt men liever dat het komt door [Yoweri Museveni|p1].

[De [Oegandese|UG] president|p1] {erkende|a1} maandag in een vraaggesprek met de BBC dat de rots [Keniaans|KE] is, 'maar het water niet'. De woede was niet van de lucht. In de sloppenwijk Kibera werden, bij wijze van sanctie, zeven spoorbielzen uit de lijn naar Oeganda gesloopt.

Er wordt intussen gewoon {doorgepraat|e4}. [Ministers van [beide landen|KE+UG]|MI], {aangevoerd|d1+d2} door [James Orengo-Wako|p2] voor [Kenia|KE] en de [Oegandese|UG] [Isaac Musumba|p3], {kwamen|e1} op 13 maart in [Kampala|l3] {overeen|e2+o1} om landmeters te sturen, op gezamenlijke kosten. Die begonnen eind april, maar werden vorige week door [Oeganda|UG] {teruggetrokken|a3}, officieel wegens gebrek aan brandstof.

Premier [Raila Odinga|p4] {vroeg|a4} gisteren [de Oost-Afrikaanse Gemeenschap|OG] een {topconferentie|e3} te beleggen; [de secretaris-generaal daarvan|p5], [Juma Mwapachu|p5], {houdt|r1} zich op de vlakte. Een oude kaart uit 1926, door [de Britten|GB] {gestuurd|r2} na een {verzoek|a5} van [Kibaki|p6], geeft [Kenia|KE] gelijk, met 510 meter.

De nijlbaars, waarom alles begon, kost in Rotterdam 11 euro per kilo.
=====
entities:
  UG: {name: Oeganda, type: State}
  KE: {name: Kenia, type: State}
  OG: {name: Oost-Afrikaanse Gemeenschap, type: Organisation}
  MI: {name: ministers van Kenia en Oeganda, type: Organisation}
  GB: {name: Groot-Brittannië, type: State}
  p1: {name: Yoweri Museveni, type: Person}
  p2: {name: James Orengo-Wako, type: Person}
  p3: {name: Isaac Musumba, type: Person}
  p4: {name: Raila Odinga, type: Person}
  p5: {name: Juma Mwapachu, type: Person}
  p6: {name: Kibaki, type: Person}
  l1: {name: Migingo, type: Place}
  l3: {name: Kampala, type: Place}
offices:
  - {person: p1, office: president, of: UG}
  - {person: p2, office: minister, of: KE}
  - {person: p3, office: minister, of: UG}
  - {person: p4, office: Premier, of: KE}
  - {person: p5, office: secretaris-generaal, of: OG}
events:
  e1: {type: Negotiation, label: overleg van de ministers, participants: [KE, UG, MI, p2, p3], place: l3, time: op 13 maart, factuality: actual}
  e2: {type: Agreement, label: afspraak om landmeters te sturen, participants: [KE, UG], place: l3, time: op 13 maart, factuality: actual}
  e3: {type: Meeting, label: topconferentie, participants: [OG], factuality: possible}
  e4: {type: Negotiation, participants: [KE, UG], factuality: actual}
acts:
  a1: {type: Concession, by: p1, to: [KE], content: "dat de rots Keniaans is, 'maar het water niet'", time: maandag}
  a3: {type: Statement, by: UG, content: officieel wegens gebrek aan brandstof, about: e2, time: vorige week}
  a4: {type: Proposal, by: p4, to: [OG], kind: summit, content: een topconferentie te beleggen, status: unanswered, time: gisteren}
  a5: {type: Proposal, by: p6, to: [GB], kind: other, content: Een oude kaart uit 1926, status: accepted}
replies:
  r1: {to: a4, by: p5, answer: unanswered}
  r2: {to: a5, by: GB, answer: accepted}
delegations:
  d1: {of: KE, head: p2, members: [], event: e1}
  d2: {of: UG, head: p3, members: [], event: e1}
outcomes:
  o1: {of: e1, type: partial_agreement}
