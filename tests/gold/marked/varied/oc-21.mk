 date 2006-01-16 [Algeciras|l1], of hoe [Marokko|MA] om de tafel verdween

Op 16 januari 1906, vandaag een eeuw geleden, opende [de hertog van Almodóvar|p1], [[Spaans|ES] minister van Staat|p1], in het raadhuis van [Algeciras|l1] de {conferentie|e1} die over [Marokko|MA] moest beslissen. [Dertien mogendheden|x1] waren uitgenodigd, van [Rusland|RU] tot [Zweden|SE]. Sultan [Abdelaziz|p2], om wiens land het ging, werd {vertegenwoordigd|d1} door de tachtigjarige [Mohammed el-Torres|p3], die geen Frans verstond en de vergaderingen grotendeels slapend doorbracht.

Aanleiding was het {bezoek|e2} waarmee keizer [Wilhelm II|p4] in maart 1905 [Tanger|l2] had verrast, en waarbij [hij|p4] [de sultan|p2] onafhankelijkheid had {toegezegd|c1}. [Berlijn|DE] {eiste|a1} daarop een internationale {conferentie|e1}. De [Franse|FR] minister [Delcassé|p5] {wilde er niet van weten|r1} en moest aftreden; [[zijn|p5] opvolger|p9] {gaf toe|r2}.

Over twee vragen werd in [Algeciras|l1] getwist: de bank en de politie in de havens. [Duitsland|DE] {stelde|a2} voor de politie aan een neutrale staat toe te vertrouwen, [Nederland|NL] of [Zwitserland|CH]. [Frankrijk|FR] {wees|r3} dat rondweg af. Toen het op 3 maart tot een stemming over de volgorde van de agenda kwam, stond [Berlijn|DE] met alleen [Oostenrijk-Hongarije|AT] en [Marokko|MA] aan [zijn|DE] zijde. Het waren [de Oostenrijkers|AT] die het gezicht van [hun|AT] bondgenoot redden. [Hun|AT] gezant, graaf [Welsersheimb|p6], bracht op 8 maart een {tussenoplossing|a3} in: [Franse|FR] en [Spaanse|ES] agenten, onder een [Zwitserse|CH] inspecteur. President [Theodore Roosevelt|p7] had achter de rug van [zijn|p7] eigen delegatie op iets dergelijks {aangedrongen|a4}. Op 7 april werd de {Akte|e3} getekend.

[Nederland|NL], dat met één {gezant|d2} aanzat, {hield|s1} zich zoals gewoonlijk op de vlakte. Jonkheer [Testa|p8] rapporteerde aan [Den Haag|NL] dat het weer "boven verwachting" was.

Vijf jaar later stuurde [Berlijn|DE] een kanonneerboot naar Agadir en begon alles opnieuw.
=====
entities:
  MA: {name: Marokko, type: State}
  ES: {name: Spanje, type: State}
  RU: {name: Rusland, type: State}
  SE: {name: Zweden, type: State}
  DE: {name: Duitsland, type: State}
  FR: {name: Frankrijk, type: State}
  NL: {name: Nederland, type: State}
  CH: {name: Zwitserland, type: State}
  AT: {name: Oostenrijk-Hongarije, type: State}
  p1: {name: hertog van Almodóvar, type: Person}
  p2: {name: Abdelaziz, type: Person}
  p3: {name: Mohammed el-Torres, type: Person}
  p4: {name: Wilhelm II, type: Person}
  p5: {name: Delcassé, type: Person}
  p6: {name: Welsersheimb, type: Person}
  p7: {name: Theodore Roosevelt, type: Person}
  p8: {name: Testa, type: Person}
  p9: {name: opvolger van Delcassé, type: Person}
  x1: {name: dertien mogendheden, type: Organisation}
  l1: {name: Algeciras, type: Place}
  l2: {name: Tanger, type: Place}
offices:
  - {person: p1, office: minister van Staat, of: ES}
  - {person: p4, office: keizer, of: DE}
  - {person: p9, office: minister, of: FR}
  - {person: p2, office: Sultan, of: MA}
  - {person: p5, office: minister, of: FR}
  - {person: p6, office: gezant, of: AT}
  - {person: p8, office: gezant, of: NL}
events:
  e1: {type: Negotiation, label: conferentie van Algeciras, participants: [x1, RU, SE, MA, DE, FR, NL, AT, ES], mediators: [p1], place: l1, time: Op 16 januari 1906, factuality: actual}
  e2: {type: Visit, participants: [p4], place: l2, time: in maart 1905, factuality: actual}
  e3: {type: Agreement, label: Akte van Algeciras, participants: [DE, FR, AT, ES, MA, NL], place: l1, time: Op 7 april, factuality: actual, part_of: e1}
acts:
  c1: {type: Concession, by: p4, to: [p2], content: "onafhankelijkheid", time: in maart 1905, about: e2}
  a1: {type: Demand, by: DE, to: [FR], content: "een internationale conferentie", about: e1}
  a2: {type: Proposal, by: DE, to: [FR], kind: other, content: "de politie aan een neutrale staat toe te vertrouwen", status: rejected, about: e1}
  a3: {type: Proposal, by: p6, kind: other, content: "Franse en Spaanse agenten, onder een Zwitserse inspecteur", status: proposed, time: op 8 maart, about: e1}
  a4: {type: Demand, by: p7, content: "iets dergelijks"}
  s1: {type: Statement, by: NL, content: "zoals gewoonlijk op de vlakte", about: e1}
replies:
  r1: {to: a1, by: p5, answer: rejected}
  r2: {to: a1, by: p9, answer: accepted}
  r3: {to: a2, by: FR, answer: rejected}
delegations:
  d1: {of: MA, head: p3, members: [], event: e1}
  d2: {of: NL, head: p8, members: [], event: e1}
