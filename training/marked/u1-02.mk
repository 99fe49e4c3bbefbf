 date 2018-03-28 LIVE - [Georgië|GE] en [Abchazië|AB] {onderhandelen|e1} over lichaam van Gali

16.40 Er zijn foto's van het {gesprek|e1}: zes mensen rond een campingtafel, thermoskannen, geen vlaggetjes. Links [de [Georgische|GE] verzoeningsminister|p1], [Ketevan Sjengelia|p1], rechts [Astamoer Gvaramia|p2], die namens [Soechoemi|AB] optreedt. De man met de witte pet is [Thorbjørn Aasland|p3] van [de EU-waarnemersmissie|EM]: [hij|p3] {leidt|e1} het geheel.

15.15 [Sjengelia|p1] is er nu ook. [Haar|p1] konvooi stond drie kwartier vast bij [de brug over de Ingoer|l1].

14.02 Waar gaat het om? Op 9 maart stierf in een cel in Gali de [Georgische|GE] marktkoopman Irakli Dzjanasjia. [Tbilisi|GE] {verlangt|a1} sindsdien dat zijn stoffelijk overschot wordt overgedragen. [De Abchazen|AB] {willen|r1} dat pas na [hun|AB] eigen onderzoek.

13.30 Eerder vandaag ging het even mis. [Gvaramia|p2] had {te kennen gegeven|a4} niet te komen als er een [Georgische|GE] cameraploeg meereisde. Die is inmiddels omgekeerd.

17.55 {Klaar|e2+o1}. Het lichaam wordt vrijdag om acht uur 's ochtends bij [de brug|l1] {overgedragen|a5+r3}. [Aasland|p3] leest de {afspraak|e2} in drie talen voor. Vragen neemt [hij|p3] niet.

18.20 [Sjengelia|p1] doet dat wel. "[Ik|p1] heb vandaag niemand erkend en niemand vergeven", {zegt|a2} [ze|p1]. Op het voorstel van [Aasland|p3] om voortaan een vaste {telefoonlijn|a3} voor zulke gevallen open te houden, wil [ze|p1] {nog niet ingaan|r2}. [Gvaramia|p2] is dan al weg.

18.45 Dit liveblog sluit.
=====
entities:
  GE: {name: Georgië, type: State}
  AB: {name: Abchazië, type: State}
  EM: {name: EU-waarnemersmissie, type: Organisation}
  l1: {name: brug over de Ingoer, type: Place}
  p1: {name: Ketevan Sjengelia, type: Person}
  p2: {name: Astamoer Gvaramia, type: Person}
  p3: {name: Thorbjørn Aasland, type: Person}
offices:
  - {person: p1, office: verzoeningsminister, of: GE}
events:
  e1: {type: Negotiation, label: gesprek over het lichaam, participants: [GE, AB, p1, p2], mediators: [p3], factuality: actual}
  e2: {type: Agreement, label: afspraak over de overdracht, participants: [GE, AB], mediators: [p3], factuality: actual, part_of: e1}
acts:
  a1: {type: Demand, by: GE, to: [AB], content: "dat zijn stoffelijk overschot wordt overgedragen"}
  a2: {type: Statement, by: p1, content: "Ik heb vandaag niemand erkend en niemand vergeven"}
  a3: {type: Proposal, by: p3, to: [GE, AB], kind: other, content: "een vaste telefoonlijn voor zulke gevallen", status: unanswered}
  a4: {type: Warning, by: p2, to: [GE], content: "niet te komen als er een Georgische cameraploeg meereisde"}
  a5: {type: Concession, by: AB, to: [GE], content: "Het lichaam wordt vrijdag om acht uur 's ochtends bij de brug overgedragen", time: "vrijdag om acht uur 's ochtends"}
replies:
  r3: {to: a1, by: AB, answer: accepted}
  r1: {to: a1, by: AB, answer: rejected}
  r2: {to: a3, by: p1, answer: unanswered}
outcomes:
  o1: {of: e1, type: agreement}
