 date 2014-02-18 In memoriam ambassadeur [Paul-Henri De Smedt|p1] (1931-2014)

Leuven - Op het gezegende uur van 82 jaar is vorige donderdag [Paul-Henri De Smedt|p1] ontslapen, [gewezen ambassadeur van [België|BE] in Bujumbura en Lissabon|p1] en in [zijn|p1] laatste actieve jaren {bemiddelaar|e1} in het [Burundese|BI] {conflict|e5}.

[De Smedt|p1], zoon van een notaris uit Tienen, trad in 1957 in dienst. [Zijn|p1] vuurdoop kreeg [hij|p1] tijdens de Kongocrisis, toen [hij|p1] in Elisabethstad de evacuatie van een school regelde met niets dan een pakje Bastos. Later volgden Caracas, Rome en de directie Afrika.

[Hij|p1] was al gepensioneerd toen [Julius Nyerere|p2] [hem|p1] in 1998 {vroeg|a1} een van de vier commissies voor te zitten op de {Arusha-besprekingen|e2} over [Burundi|BI]. [De Smedt|p1] {aarzelde|r1} een maand, en {zegde toe|r2} nadat ook de [Burundese|BI] bisschoppen hadden aangedrongen. Onder [zijn|p1] commissie viel het moeilijkste stuk, het leger. Een {compromis|a2} dat [hij|p1] in de zomer van 1999 op een bierviltje schreef, met evenveel [Hutu's|HU] als [Tutsi's|TU] in elke rang, werd door [de Tutsi-partijen|TU] met hoongelach {onthaald|r3}; veertien maanden later stond het, op een komma na, in het {akkoord|e3} dat onder leiding van [Nelson Mandela|p3] werd bezegeld. "De ondertekening had [ik|p1] liever met minder staatshoofden en meer handtekeningen gezien", {merkte|s1} [hij|p1] toen op: [drie partijen|x1] {bleven weg|e4}.

Wie [hem|p1] thuis opzocht, kreeg geen anekdoten maar Bach. [De Smedt|p1] bespeelde tot op hoge leeftijd het orgel van Sint-Kwinten. [Hij|p1] liet zich nooit overhalen tot memoires.

De uitvaartplechtigheid vindt plaats op zaterdag 22 februari om 10.30 uur. Bloemen noch kransen.
=====
entities:
  BE: {name: België, type: State}
  BI: {name: Burundi, type: State}
  HU: {name: Hutu's, type: Organisation}
  TU: {name: Tutsi-partijen, type: Organisation}
  x1: {name: drie partijen, type: Organisation}
  p1: {name: Paul-Henri De Smedt, type: Person}
  p2: {name: Julius Nyerere, type: Person}
  p3: {name: Nelson Mandela, type: Person}
offices:
  - {person: p1, office: gewezen ambassadeur, of: BE}
events:
  e1: {type: Mediation, label: bemiddeling in Burundi, participants: [HU, TU], mediators: [p1], factuality: actual}
  e2: {type: Negotiation, label: Arusha-besprekingen, participants: [HU, TU], mediators: [p2, p1], time: in 1998, factuality: actual}
  e3: {type: Agreement, label: akkoord van Arusha, participants: [HU, TU], mediators: [p3], time: veertien maanden later, factuality: actual, part_of: e2}
  e5: {type: Conflict, participants: [HU, TU], factuality: actual}
  e4: {type: Agreement, participants: [x1], factuality: counterfactual}
acts:
  a1: {type: Proposal, by: p2, to: [p1], kind: other, content: "een van de vier commissies voor te zitten op de Arusha-besprekingen", status: accepted, time: in 1998, about: e2}
  a2: {type: Proposal, by: p1, to: [TU], kind: other, content: "met evenveel Hutu's als Tutsi's in elke rang", status: rejected, time: in de zomer van 1999, about: e2}
  s1: {type: Statement, by: p1, content: "De ondertekening had ik liever met minder staatshoofden en meer handtekeningen gezien", about: e3}
replies:
  r1: {to: a1, by: p1, answer: unanswered}
  r2: {to: a1, by: p1, answer: accepted}
  r3: {to: a2, by: TU, answer: rejected}
