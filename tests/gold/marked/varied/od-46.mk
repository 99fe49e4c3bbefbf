 date 2000-08-27 [Anjouan|AN] en [de Comoren|KM] {tekenen|e1}, [OAE|OA] was niet gevraagd

FOMBONI, zaterdag. Het eiland [Moheli|l1] heeft één hotel, en dat zat vol. Kolonel [Azali Assoumani|p1], die vorig jaar op Grande Comore de macht greep, had kamer 4; overste [Said Abeid|p2], aanvoerder van de afscheiding van [Anjouan|AN], kamer 9. In de eetzaal {zetten|e1} [zij|p1+p2] zaterdagmiddag [hun|p1+p2] namen onder een {verklaring|e1}, waarin sprake is van een 'nieuw Comorees geheel' waarvan elk eiland zichzelf bestuurt.

[Het afgescheiden eiland|AN] (280.000 inwoners, kruidnagel, ylang-ylang) {riep|a4} in 1997 de onafhankelijkheid uit en {smeekte|a1} toen [Frankrijk|FR] om herkolonisatie, een {aanzoek|a1} dat [Parijs|FR] {afsloeg|r1}.

Niet iedereen is blij. [De Organisatie van Afrikaanse Eenheid|OA], die drie jaar {bemiddelde|e2} en vorig jaar april in [Antananarivo|l2] een eigen {akkoord|e3+a2} klaar had dat [Anjouan|AN] niet wilde {paraferen|r2}, is niet gekend in het stuk. [De [Zuid-Afrikaanse|ZA] gezant|p3], [Francisco Madeira-Nkosi|p3], {noemde|a3} het ter plaatse 'een huwelijk zonder getuigen'. [Hij|p3] was zonder uitnodiging gekomen en at, bij gebrek aan tafel, op het strand.

De sancties van [de OAE|OA] tegen [Anjouan|AN] – geen telefoon, geen diesel – {blijven|r3} van kracht. [Abeid|p2] had {gevraagd|a5} die op te heffen. Een {conferentie|e4} van alle eilanden, Mayotte uitgezonderd, is voor oktober voorzien.
=====
entities:
  AN: {name: Anjouan, type: State}
  KM: {name: Comoren, type: State}
  OA: {name: Organisatie van Afrikaanse Eenheid, type: Organisation}
  FR: {name: Frankrijk, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  p1: {name: Azali Assoumani, type: Person}
  p2: {name: Said Abeid, type: Person}
  p3: {name: Francisco Madeira-Nkosi, type: Person}
  l1: {name: Moheli, type: Place}
  l2: {name: Antananarivo, type: Place}
offices:
  - {person: p1, office: Kolonel, of: KM}
  - {person: p2, office: overste, of: AN}
  - {person: p3, office: gezant, of: ZA}
events:
  e1: {type: Agreement, label: verklaring van Fomboni, participants: [AN, KM, p1, p2], place: l1, time: zaterdagmiddag, factuality: actual}
  e2: {type: Mediation, participants: [AN, KM], mediators: [OA], time: drie jaar, factuality: actual}
  e3: {type: Agreement, label: akkoord van Antananarivo, participants: [AN, KM], mediators: [OA], place: l2, time: vorig jaar april, factuality: counterfactual}
  e4: {type: Meeting, label: conferentie van alle eilanden, time: oktober, factuality: planned}
acts:
  a1: {type: Demand, by: AN, to: [FR], content: om herkolonisatie, time: in 1997}
  a2: {type: Proposal, by: OA, to: [AN], kind: treaty, content: een eigen akkoord, status: rejected, time: vorig jaar april}
  a4: {type: Statement, by: AN, content: de onafhankelijkheid uit, time: in 1997}
  a3: {type: Statement, by: p3, content: "'een huwelijk zonder getuigen'", about: e1}
  a5: {type: Demand, by: p2, to: [OA], content: die op te heffen}
replies:
  r1: {to: a1, by: FR, answer: rejected}
  r2: {to: a2, by: AN, answer: rejected}
  r3: {to: a5, by: OA, answer: rejected}
