 date 2021-11-05 Toespraak: "Een perkament met gaten"

BRUGGE - Rede van [Vlaams|VL] minister [Griet Haverbeke|p1] (Visserij) bij de opening van de Academische Zitting, vrijdagavond in het stadhuis. Gecontroleerd aan het gesproken woord.

Mijnheer de burgemeester, dames en heren,

In de kelder hier ligt een perkament waarop [Karel II|p2] in 1666 aan [vijftig Brugse vissers|x1] voor eeuwig de toegang tot de [Engelse|GB] kustwateren {schonk|c1}. Vorige zomer heeft [mijn|p1] voorganger het boven gehaald, en [Londen|GB] vond dat grappig. Dat was jammer, want [wij|VL] meenden het half.

Vandaag is het ernst. Van de negenendertig vergunningen die [wij|VL] aan [het eiland Jersey|JE] {vroegen|a1}, zijn er nul {afgeleverd|r1}. [Frankrijk|FR] heeft {gedreigd|w1} de stroom af te sluiten en [Britse|GB] trawlers uit de havens te weren; daar heeft president [Macron|p3] maandag, nog geen uur voor het verstrijken van de termijn, {van afgezien|c2} omdat men weer {praat|e1}. [Ik|p1] was donderdag in [Parijs|l1] bij dat {gesprek|e1} tussen lord [Frost|p4] en staatssecretaris [Beaune|p5], en [ik|p1] zat er voor spek en bonen: als waarnemer, op een klapstoel, maar met koffie.

Wat heb [ik|p1] [hen|p4+p5] {gezegd|a2+a4}? Dat [Vlaanderen|VL] bereid is met vijftien vergunningen genoegen te nemen, als die vijftien er vóór Kerstmis zijn. [Beaune|p5] {knikte|r2}. Lord [Frost|p4] zou het "{meenemen|r3}". Waarheen, heeft [hij|p4] er niet bij gezegd.

Een collega {opperde|a3} dat [de Europese Commissie|EC] het gewoon moet voorleggen aan arbiters. [Ik|p1] {ben daar tegen|r4}. Een rechter geeft u gelijk in 2024, en dan is de vis grootmoeder.

(gelach)

De receptie is u aangeboden door de Stad en door brouwerij De Halve Maan.
=====
entities:
  VL: {name: Vlaanderen, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  FR: {name: Frankrijk, type: State}
  JE: {name: Jersey, type: State}
  EC: {name: Europese Commissie, type: Organisation}
  x1: {name: Brugse vissers, type: Organisation}
  p1: {name: Griet Haverbeke, type: Person}
  p2: {name: Karel II, type: Person}
  p3: {name: Macron, type: Person}
  p4: {name: Frost, type: Person}
  p5: {name: Beaune, type: Person}
  l1: {name: Parijs, type: Place}
offices:
  - {person: p1, office: minister, of: VL}
  - {person: p3, office: president, of: FR}
  - {person: p5, office: staatssecretaris, of: FR}
events:
  e1: {type: Negotiation, label: gesprek over visvergunningen, participants: [p4, p5], observers: [p1], place: l1, time: donderdag, factuality: actual}
acts:
  c1: {type: Concession, by: p2, to: [x1], content: "de toegang tot de Engelse kustwateren", time: in 1666}
  a1: {type: Demand, by: VL, to: [JE], content: "negenendertig vergunningen"}
  w1: {type: Warning, by: FR, to: [JE, GB], content: "de stroom af te sluiten en Britse trawlers uit de havens te weren"}
  c2: {type: Concession, by: p3, to: [GB], time: maandag}
  a2: {type: Proposal, by: p1, to: [p5], kind: other, content: "met vijftien vergunningen genoegen te nemen", status: accepted, about: e1}
  a4: {type: Proposal, by: p1, to: [p4], kind: other, content: "met vijftien vergunningen genoegen te nemen", status: unanswered, about: e1}
  a3: {type: Proposal, by: "Een collega", to: [EC], kind: other, content: "voorleggen aan arbiters", status: rejected}
replies:
  r1: {to: a1, by: JE, answer: unanswered}
  r2: {to: a2, by: p5, answer: accepted}
  r3: {to: a4, by: p4, answer: unanswered}
  r4: {to: a3, by: p1, answer: rejected}
