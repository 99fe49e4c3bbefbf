 date 2015-02-24 Zes weken, vier steden, één bladzijde

GENÈVE - [De [Iraanse|IR]|p1] draagt een grijze sjaal, [de Brit|p2] een grijze stropdas, en grijs is ook het papier dat maandagavond tussen [hen|p1+p2] in lag. Eén kantje. Daarop staat wat zes weken {onderhandelen|e1} over het atoomprogramma van [Iran|IR] hebben opgeleverd, na {stops|e1} in Wenen, Zürich en Istanbul. In [Genève|l1] {zaten|e2} [zij|p1+p2] voor het laatst bijeen, onderminister [Shirin Farahani|p1] en topdiplomaat [Nigel Cresswell|p2], die voor [de zes grootmachten|P6] het woord voerde.

Wat het kantje niet is: een {akkoord|e3:counterfactual}. Dat {zei|s1} [Cresswell|p2] tegen de journalisten die in de lobby van het hotel hadden overnacht. "Dit is een inkoopbriefje." Maar op zo'n lijstje staat natuurlijk wel wat. [Teheran|IR] zou duizend centrifuges {stilzetten|a1}, [het Westen|P6] een deel van de bevroren oliegelden {vrijgeven|s2}. [Farahani|p1] had volgens ingewijden het dubbele {gevraagd|a2}. [Ze|p1] {slikte|r1} [haar|p1] bezwaren in toen er ook vliegtuigonderdelen op de lijst bleken te staan.

{Onopgelost|o1} bleef de kwestie Arak. [Frankrijk|FR] {staat erop|a3} dat de reactor daar met beton wordt volgestort; in [Teheran|IR] {vindt|r2} [men|IR] dat "praten als een aannemer". Een {tussenvoorstel|s3} van [het Atoomagentschap|IAEA] (ombouwen, niet volstorten) {ligt nog ter studie|r3} bij [beide zijden|IR+P6].

Opvallend was wie er níét aan tafel zat maar wel aldoor in de buurt was. [De sultan van [Oman|OM]|p3] had [[zijn|p3] hofarts|p4] gestuurd, [een oude kennis van [Farahani|p1]|p4]. Op dagen dat het stokte, {dronken|e4} [die twee|p1+p4] thee op de vierde etage, en 's avonds {belde|e7} [de dokter|p4] dan met [Londen|GB]. [Cresswell|p2] wil [de man|p4] geen {bemiddelaar|e5} noemen. "Maar als [hij|p4] er niet was geweest, waren [wij|p1+p2] na Zürich naar huis gegaan."

Nu zijn de hoofdsteden aan zet. Op 9 maart komen de ministers {bijeen|e6} in [Montreux|l2], als het daarvan komt: in Washington hebben [zevenenveertig senatoren|SEN] {gedreigd|a4} elke {overeenkomst|e3} te verscheuren, en ook in [Iran|IR] {roept|a5} [de vrijdagprediker|p5] wekelijks om het vertrek van [de onderminister|p1]. [Zij|p1] {houdt|s4} het erop dat het briefje [hun|SEN] leesplezier zal geven. [Ze|p1] had er, vertrouwde [ze|p1] [Cresswell|p2] bij het afscheid toe, in geen jaren zo weinig op één bladzijde zien staan.
=====
entities:
  IR: {name: Iran, type: State}
  P6: {name: zes grootmachten, type: Organisation}
  FR: {name: Frankrijk, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  IAEA: {name: Atoomagentschap, type: Organisation}
  OM: {name: Oman, type: State}
  p1: {name: Shirin Farahani, type: Person}
  p2: {name: Nigel Cresswell, type: Person}
  p3: {name: sultan van Oman, type: Person}
  p4: {name: hofarts van de sultan, type: Person}
  p5: {name: vrijdagprediker, type: Person}
  SEN: {name: zevenenveertig senatoren, type: Organisation}
  l1: {name: Genève, type: Place}
  l2: {name: Montreux, type: Place}
offices:
  - {person: p1, office: onderminister, of: IR}
  - {person: p3, office: sultan, of: OM}
events:
  e1: {type: Negotiation, label: zes weken onderhandelen over het atoomprogramma, participants: [IR, P6, p1, p2], time: zes weken, factuality: actual}
  e2: {type: Negotiation, label: laatste zitting in Genève, participants: [p1, p2], place: l1, time: maandagavond, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: atoomakkoord, participants: [IR, P6], factuality: possible}
  e4: {type: Meeting, label: theedrinken op de vierde etage, participants: [p1, p4], time: Op dagen dat het stokte, factuality: actual, part_of: e1}
  e7: {type: Meeting, label: telefoontjes met Londen, participants: [p4, GB], time: "'s avonds", factuality: actual, part_of: e1}
  e5: {type: Mediation, label: rol van de hofarts, participants: [IR, P6], mediators: [p4], factuality: possible}
  e6: {type: Meeting, label: bijeenkomst van ministers in Montreux, participants: [IR, P6], place: l2, time: Op 9 maart, factuality: planned}
acts:
  s1: {type: Statement, by: p2, content: Dit is een inkoopbriefje}
  a1: {type: Concession, by: IR, to: [P6], content: duizend centrifuges stilzetten, factuality: possible}
  s2: {type: Proposal, by: P6, to: [IR], kind: sanctions_relief, content: een deel van de bevroren oliegelden vrijgeven, status: accepted}
  a2: {type: Demand, by: p1, to: [P6], content: het dubbele}
  a3: {type: Demand, by: FR, to: [IR], content: dat de reactor daar met beton wordt volgestort}
  s3: {type: Proposal, by: IAEA, to: [IR, P6], kind: other, content: "ombouwen, niet volstorten", status: unanswered}
  a4: {type: Warning, by: SEN, content: elke overeenkomst te verscheuren, about: e3}
  a5: {type: Demand, by: p5, to: [p1], content: het vertrek van de onderminister}
  s4: {type: Statement, by: p1, content: dat het briefje hun leesplezier zal geven}
replies:
  r1: {to: s2, by: p1, answer: accepted}
  r2: {to: a3, by: IR, answer: rejected}
  r3: {to: s3, answer: unanswered}
outcomes:
  o1: {of: e1, type: partial_agreement}
