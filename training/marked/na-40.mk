 date 2023-11-29 [Colombo|LK] haalt opgelucht adem

[Sri Lanka|LK] is het met [India|IN] en [de Club van Parijs|CP] {eens|e1} over de 5,9 miljard dollar die [het|LK] [hun|IN+CP] schuldig is. President [Ranil Wickremesinghe|p1] {bracht|s1} het nieuws woensdag zelf, in een toespraak tussen twee cricketwedstrijden door. De looptijd gaat naar 2043; de rente zakt onder de 2 procent.

[Japan|JP], dat met [India|IN] en [Frankrijk|FR] de {gesprekken|e2} {leidde|e2}, had tot het eind toe {aangedrongen|a1} op gelijke behandeling. Dat was een steek onder water. Want met [China|CN], [de grootste schuldeiser|CN], had [Colombo|LK] in oktober apart {zaken gedaan|e3}: 4,2 miljard, op voorwaarden die alleen [Peking|CN] kent. Eerder al {weigerde|r1} de [Chinese|CN] Eximbank, hoewel herhaaldelijk {gevraagd|a2}, aan te schuiven; [ze|CN] zat er als toehoorder bij.

Wie nog rest, zijn [de obligatiehouders|BO]. [Hun|BO] {bod|a3} van oktober, een papier dat meer oplevert naarmate het land groeit, is door financieel secretaris [Mahinda Siriwardana|p2] voor kennisgeving {aangenomen|r2}. Het IMF bekijkt in december of de tweede tranche loskomt. De roepie steeg een kwart procent.
=====
entities:
  LK: {name: Sri Lanka, type: State}
  IN: {name: India, type: State}
  CP: {name: Club van Parijs, type: Organisation}
  JP: {name: Japan, type: State}
  FR: {name: Frankrijk, type: State}
  CN: {name: China, type: State}
  BO: {name: obligatiehouders, type: Organisation}
  p1: {name: Ranil Wickremesinghe, type: Person}
  p2: {name: Mahinda Siriwardana, type: Person}
offices:
  - {person: p1, office: President, of: LK}
  - {person: p2, office: financieel secretaris, of: LK}
events:
  e1: {type: Agreement, participants: [LK, IN, CP], factuality: actual, part_of: e2}
  e2: {type: Negotiation, participants: [LK, IN, CP], mediators: [JP, IN, FR], observers: [CN], factuality: actual}
  e3: {type: Agreement, participants: [LK, CN], time: "in oktober", factuality: actual}
acts:
  s1: {type: Statement, by: p1, content: "is het met India en de Club van Parijs eens", time: woensdag}
  a1: {type: Demand, by: JP, content: "gelijke behandeling"}
  a2: {type: Proposal, by: LK, to: [CN], kind: talks, content: "aan te schuiven", status: rejected}
  a3: {type: Proposal, by: BO, to: [LK], kind: other, content: "een papier dat meer oplevert naarmate het land groeit", status: unanswered, time: oktober}
replies:
  r1: {to: a2, by: CN, answer: rejected}
  r2: {to: a3, by: p2, answer: unanswered}
