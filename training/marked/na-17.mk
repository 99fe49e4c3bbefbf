 date 2024-05-15 De weg door [Syunik|l3]

(Van onze correspondent) [JEREVAN|l1] - Wie van Kapan naar Meghri rijdt, ziet links van de weg de rails liggen waar het allemaal om gaat. Gras erop, geiten ertussen. [Azerbeidzjan|AZ] wil hier een {corridor|a1} zonder [Armeense|AM] douaniers; [Armenië|AM] een {gewone spoorlijn|r1+a2}.

In [Almaty|l2] hebben de ministers van Buitenlandse Zaken [Ararat Mirzojan|p1] en [Jeyhun Bayramov|p2] er vrijdag en zaterdag weer over {gepraat|e1}. {Bemiddelaars|e2} kwamen er niet aan te pas. De gastheer, de [Kazachse|KZ] president [Tokajev|p3], had [hun|p1+p2] een lunch aangeboden en zich daarna teruggetrokken met de {woorden|s1} '[Wij|KZ] zijn geen {bemiddelaar|e2}, alleen een dak.'

Het resultaat? Over vier dorpen in het noorden waren [ze|AM+AZ] het al in april {eens|e3} geworden. De rest {schuift|o1} door. [De [Russische|RU] grenswachten|RU], die hier dertig jaar de wacht hielden, zijn op [Jerevans|AM] {verzoek|a3} uit [Syunik|l3] {vertrokken|r2}.

'[Moskou|RU] {waarschuwde|a4} [ons|AM] dat [we|AM] daar spijt van zouden krijgen', zegt burgemeester [Gevorg Parsjan|p4] in Kapan. [Hij|p4] haalt [zijn|p4] schouders op. '[We|AM] hebben [ze|RU] in 2020 ook niet gezien.'
=====
entities:
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  KZ: {name: Kazachstan, type: State}
  RU: {name: Rusland, type: State}
  l1: {name: Jerevan, type: Place}
  l2: {name: Almaty, type: Place}
  l3: {name: Syunik, type: Place}
  p1: {name: Ararat Mirzojan, type: Person}
  p2: {name: Jeyhun Bayramov, type: Person}
  p3: {name: Tokajev, type: Person}
  p4: {name: Gevorg Parsjan, type: Person}
offices:
  - {person: p1, office: ministers van Buitenlandse Zaken, of: AM}
  - {person: p2, office: ministers van Buitenlandse Zaken, of: AZ}
  - {person: p3, office: president, of: KZ}
events:
  e1: {type: Negotiation, participants: [AM, AZ], hosts: [p3], place: l2, time: "vrijdag en zaterdag", factuality: actual}
  e2: {type: Mediation, participants: [AM, AZ], factuality: counterfactual, part_of: e1}
  e3: {type: Agreement, participants: [AM, AZ], time: "in april", factuality: actual}
acts:
  a1: {type: Demand, by: AZ, to: [AM], content: "een corridor zonder Armeense douaniers"}
  a2: {type: Demand, by: AM, to: [AZ], content: "een gewone spoorlijn"}
  a3: {type: Demand, by: AM, to: [RU], content: "uit Syunik vertrokken"}
  a4: {type: Warning, by: RU, to: [AM], content: "dat we daar spijt van zouden krijgen"}
  s1: {type: Statement, by: p3, content: "Wij zijn geen bemiddelaar, alleen een dak"}
replies:
  r1: {to: a1, by: AM, answer: rejected}
  r2: {to: a3, by: RU, answer: accepted}
outcomes:
  o1: {of: e1, type: no_breakthrough}
