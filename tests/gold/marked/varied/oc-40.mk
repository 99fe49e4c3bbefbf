 date 2023-09-19 [OAS|OS] {biedt|a1+a3} hulp aan in ruzie om kanaal aan Massacre-rivier

WASHINGTON - Communiqué van [het secretariaat-generaal|OS] van [de Organisatie van Amerikaanse Staten|OS], vertaald door onze redactie te Willemstad.

[Het secretariaat-generaal|OS] volgt met zorg de sluiting, sinds vrijdag, van de land-, zee- en luchtgrens tussen [de Dominicaanse Republiek|DO] en [Haïti|HT]. Aanleiding is een irrigatiekanaal dat [Haïtiaanse|HT] boeren bij Ouanaminthe graven en dat volgens [Santo Domingo|DO] het {verdrag|e1} van 1929 schendt.

1. [Het secretariaat|OS] herinnert eraan dat [beide landen|DO+HT] nog op 27 mei 2021 een gezamenlijke {verklaring|e2} ondertekenden, waarin staat dat het werk geen omleiding van de rivier behelst.

2. [Het|OS] {stelt|a1+a3} [beide regeringen|DO+HT] [zijn|OS] afdeling voor vreedzame beslechting van grensgeschillen ter beschikking. [Port-au-Prince|HT] heeft daarvoor {bedankt|r1} - in de betekenis van: graag. President [Luis Abinader|p1] {liet|r2} weten eerst de graafmachines stil te {willen|a2} zien.

3. Een {ontmoeting|e3} die woensdag j.l. in [Santo Domingo|l1] gaande was tussen technische commissies, werd door het sluiten van de grens {afgebroken|o1}. De [Haïtiaanse|HT] {delegatie|d1}, onder oud-ambassadeur [Louis-Marie Cadet|p2], vernam het besluit uit de krant.

4. [Het secretariaat-generaal|OS] heeft geen kennis van een {bemiddeling|e4} door [Venezuela|VE], waarover in de pers wordt bericht.

5. [Beide landen|DO+HT] delen één eiland, één rivier en, naar [wij|OS] {hopen|s1}, één belang.

Op de markt van Dajabón verdubbelde de prijs van knoflook. Duizenden kippen zijn gestorven in vrachtwagens die niet door mochten.
=====
entities:
  DO: {name: Dominicaanse Republiek, type: State}
  HT: {name: Haïti, type: State}
  VE: {name: Venezuela, type: State}
  OS: {name: Organisatie van Amerikaanse Staten, type: Organisation}
  p1: {name: Luis Abinader, type: Person}
  p2: {name: Louis-Marie Cadet, type: Person}
  l1: {name: Santo Domingo, type: Place}
offices:
  - {person: p1, office: President, of: DO}
  - {person: p2, office: oud-ambassadeur, of: HT}
events:
  e1: {type: Agreement, label: verdrag van 1929, participants: [DO, HT], time: "1929", factuality: actual}
  e2: {type: Agreement, label: gezamenlijke verklaring, participants: [DO, HT], time: op 27 mei 2021, factuality: actual}
  e3: {type: Meeting, label: technische commissies, participants: [DO, HT], place: l1, time: woensdag j.l., factuality: actual}
  e4: {type: Mediation, participants: [DO, HT], mediators: [VE], factuality: possible, source: "de pers"}
acts:
  a1: {type: Proposal, by: OS, to: [HT], kind: mediation_offer, content: "zijn afdeling voor vreedzame beslechting van grensgeschillen ter beschikking", status: accepted}
  a3: {type: Proposal, by: OS, to: [DO], kind: mediation_offer, content: "zijn afdeling voor vreedzame beslechting van grensgeschillen ter beschikking", status: unanswered}
  a2: {type: Demand, by: p1, to: [HT], content: "eerst de graafmachines stil te willen zien"}
  s1: {type: Statement, by: OS, content: "één belang"}
replies:
  r1: {to: a1, by: HT, answer: accepted}
  r2: {to: a3, by: p1, answer: unanswered}
delegations:
  d1: {of: HT, head: p2, members: [], event: e3}
outcomes:
  o1: {of: e3, type: walkout}
