 date 2021-10-05 Goedemorgen, {zegt|e1} [Seoel|KR]. Goedemorgen, {zegt|e1} [Pyongyang|KP]

Vijfenvijftig dagen lang nam er niemand op. Maandag om negen uur was er ineens een stem. 'Lang niet gesproken', zei de [Zuid-Koreaanse|KR] verbindingsofficier, en aan de andere kant werd dat {beaamd|e1}.

De {hotline|e1} tussen [de twee Korea's|KR+KP] doet het weer. [Noord-Korea|KP] had de hoorn in augustus op de haak {gegooid|a1} uit woede over een oefening van [Zuid-Koreaanse|KR] en [Amerikaanse|US] troepen. Dat het lijntje hersteld zou worden, had [Kim Yong-sun|p1], [de machtige secretaresse van de partijtop|p1], vorige week in het vooruitzicht {gesteld|a2}. [Zij|p1] {eiste|a3} er wel bij dat [het Zuiden|KR] [zijn|KR] 'dubbele maatstaven' laat varen.

In [Seoel|l1] hoopt minister van Hereniging [Paik Jong-ho|p2] op meer. [Hij|p2] heeft [het Noorden|KP] {voorgesteld|a4} om per video {overleg|e2} te voeren over familiehereniging: de jongste deelnemer op de wachtlijst is 79. Een {antwoord|r2} is er niet. Volgens [de [Zuid-Koreaanse|KR] geheime dienst|KR] zou zelfs een {top|e3} nog dit jaar tot de mogelijkheden behoren. [Paik|p2] {spreekt|a5} dat tegen: "[Wij|KR] hebben een telefoon, geen tafel."

Sceptici wijzen op de recente lanceringen. Vier raketten in september. [De Veiligheidsraad|VR] {praatte|e4} er vrijdag drie uur over achter gesloten deuren en kwam, omdat [China|CN] en [Rusland|RU] meer tijd wilden, {niet tot een verklaring|o1}.

Vanmiddag om vijf uur wordt er weer {gebeld|e5}. Dat gebeurt tweemaal daags, behalve in het weekend.
=====
entities:
  KR: {name: Zuid-Korea, type: State}
  KP: {name: Noord-Korea, type: State}
  US: {name: Verenigde Staten, type: State}
  VR: {name: VN-Veiligheidsraad, type: Organisation}
  CN: {name: China, type: State}
  RU: {name: Rusland, type: State}
  l1: {name: Seoel, type: Place}
  p1: {name: Kim Yong-sun, type: Person}
  p2: {name: Paik Jong-ho, type: Person}
offices:
  - {person: p1, office: secretaresse van de partijtop, of: KP}
  - {person: p2, office: minister van Hereniging, of: KR}
events:
  e1: {type: Meeting, label: telefoongesprek over de hotline, participants: [KR, KP], time: Maandag om negen uur, factuality: actual}
  e2: {type: Negotiation, label: video-overleg over familiehereniging, participants: [KR, KP], factuality: possible}
  e3: {type: Meeting, label: top, participants: [KR, KP], time: nog dit jaar, factuality: possible, source: KR}
  e4: {type: Meeting, label: beraad achter gesloten deuren, participants: [VR, CN, RU], time: vrijdag, factuality: actual}
  e5: {type: Meeting, participants: [KR, KP], time: Vanmiddag om vijf uur, factuality: planned, after: e1}
acts:
  a1: {type: Statement, by: KP, to: [KR], content: "de hoorn in augustus op de haak gegooid", time: in augustus}
  a2: {type: Concession, by: p1, to: [KR], content: "Dat het lijntje hersteld zou worden", time: vorige week}
  a3: {type: Demand, by: p1, to: [KR], content: "dat het Zuiden zijn 'dubbele maatstaven' laat varen"}
  a4: {type: Proposal, by: p2, to: [KP], kind: talks, content: "om per video overleg te voeren over familiehereniging", status: unanswered, about: e2}
  a5: {type: Statement, by: p2, content: "Wij hebben een telefoon, geen tafel"}
replies:
  r2: {to: a4, by: KP, answer: unanswered}
outcomes:
  o1: {of: e4, type: no_breakthrough}
