 date 2026-02-11 [Nederland|NL] {roept|s1} ambassadeur uit [Bakoe|l1] terug

[Nederland|NL] {haalt|s1} [zijn|NL] ambassadeur in [Azerbeidzjan|AZ] voor overleg naar Den Haag. Minister van Buitenlandse Zaken [Marijke Terpstra|p1] schrijft dat woensdag aan de Tweede Kamer. Aanleiding is de aanhouding van de [Nederlandse|NL] journalist [Koen Wiersma|p2], twee weken geleden in [Bakoe|l1].

De [Azerbeidzjaanse|AZ] zaakgelastigde is dinsdag op het ministerie {ontboden|e1}. "[Wij|NL] willen [hem|p2] onmiddellijk kunnen bezoeken", {zegt|s2} [Terpstra|p1]. [Azerbeidzjan|AZ] heeft consulaire bijstand tot nu toe {geweigerd|r1}.

De regering in [Bakoe|AZ] {verdenkt|s3} [Wiersma|p2] van spionage voor [Armenië|AM]. [Jerevan|AM] {noemt|s4} die beschuldiging "verzonnen". Een woordvoerder van president [Ilham Aliyev|p3] {zegt|s5} dat [Azerbeidzjan|AZ] zich het recht voorbehoudt om ook [zijn|AZ] eigen ambassadeur terug te roepen.

Oppositiepartijen in de Kamer vinden de stap te laat. "Dit had vorige week gemoeten", zegt Kamerlid Yasmin Oudkerk. Coalitiepartij D66 steunt de minister.

[De Europese Unie|EU] {vraagt|s6} om vrijlating van [de journalist|p2]. Buitenlandchef [Kaja Kallas|p4] {belde|e2} daarover met minister [Jeyhun Bayramov|p5]; dat {leverde niets op|o1}.

[Nederland|NL] koopt geen gas in [Azerbeidzjan|AZ]. Italië en Bulgarije doen dat wel.
=====
entities:
  NL: {name: Nederland, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  AM: {name: Armenië, type: State}
  EU: {name: Europese Unie, type: Organisation}
  l1: {name: Bakoe, type: Place}
  p1: {name: Marijke Terpstra, type: Person}
  p2: {name: Koen Wiersma, type: Person}
  p3: {name: Ilham Aliyev, type: Person}
  p4: {name: Kaja Kallas, type: Person}
  p5: {name: Jeyhun Bayramov, type: Person}
offices:
  - {person: p1, office: Minister van Buitenlandse Zaken, of: NL}
  - {person: p3, office: president, of: AZ}
  - {person: p4, office: Buitenlandchef, of: EU}
  - {person: p5, office: minister, of: AZ}
events:
  e1: {type: Meeting, label: ontbieden van de zaakgelastigde, participants: [NL, AZ], time: dinsdag, factuality: actual}
  e2: {type: Meeting, label: telefoongesprek, participants: [p4, p5], factuality: actual}
acts:
  s1: {type: Statement, by: NL, to: [AZ], content: "zijn ambassadeur in Azerbeidzjan", time: woensdag}
  s2: {type: Demand, by: p1, to: [AZ], content: "Wij willen hem onmiddellijk kunnen bezoeken"}
  s3: {type: Statement, by: AZ, content: "spionage voor Armenië"}
  s4: {type: Statement, by: AM, content: "verzonnen"}
  s5: {type: Warning, by: AZ, to: [NL], content: "zich het recht voorbehoudt om ook zijn eigen ambassadeur terug te roepen"}
  s6: {type: Demand, by: EU, to: [AZ], content: "vrijlating van de journalist"}
replies:
  r1: {to: s2, by: AZ, answer: rejected}
outcomes:
  o1: {of: e2, type: no_breakthrough}
