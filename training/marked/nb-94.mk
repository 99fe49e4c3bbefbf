 date 2024-04-15 [Frankrijk|FR], [Duitsland|DE] en [de EU|EU] halen twee miljard op voor [Soedan|SD], {wapenstilstand|e1} blijft uit

PARIJS - Op de dag dat de {oorlog|e2} in [Soedan|SD] een jaar duurde, zaten in [Parijs|l1] 58 landen aan tafel, maar [Soedan|SD] zelf niet. [De regering in Port Sudan|SD], niet uitgenodigd, {sprak|a1} van 'een voogdijconferentie'. De {bijeenkomst|e3} was belegd door [Frankrijk|FR], [Duitsland|DE] en [de Europese Unie|EU] en bestond uit drie delen: een ministerieel {beraad|e4}, een donorconferentie en een middag met [Soedanese|SD] burgers.

Voor het eerste deel zaten ook [Saudi-Arabië|SA], [de Emiraten|AE] en [Egypte|EG] {om tafel|e4}. [Zij|SA+AE+EG] {tekenden|e5} een beginselverklaring die elke buitenlandse wapenlevering afkeurt. [Annalena Baerbock|p1] {riep|s1+s2} op tot 'rechtstreekse {gesprekken|e6}' in [Jeddah|l2]. Het antwoord van generaal [Burhan|p2] en [Hemedti|p3] {bleef uit|r1+r2}.

De opbrengst, twee miljard euro, was meer dan verwacht. Van de 4,1 miljard die de VN vraagt, was voor maandag 6 procent binnen.

Omdurman

Op de zendmast van de staatsradio wappert sinds maart weer de vlag van [het leger|SD]. Eronder, in de wijk Abu Rof, wonen vrijwilligsters die elke ochtend om zes uur bonen koken, in drie badkuipen. Er komen 2.300 mensen. 'Zodra we zout hebben, zijn we rijk', zegt Hanadi.
=====
entities:
  FR: {name: "Frankrijk", type: State}
  DE: {name: "Duitsland", type: State}
  SD: {name: "Soedan", type: State}
  SA: {name: "Saudi-Arabië", type: State}
  AE: {name: "Emiraten", type: State}
  EG: {name: "Egypte", type: State}
  EU: {name: "EU", type: Organisation}
  p1: {name: "Annalena Baerbock", type: Person}
  p2: {name: "Burhan", type: Person}
  p3: {name: "Hemedti", type: Person}
  l1: {name: "Parijs", type: Place}
  l2: {name: "Jeddah", type: Place}
events:
  e1: {type: Agreement, participants: [SD], factuality: counterfactual}
  e2: {type: Conflict, participants: [SD], time: "een jaar", factuality: actual}
  e3: {type: Meeting, participants: [FR, DE, EU, SA, AE, EG], hosts: [FR, DE, EU], place: l1, factuality: actual}
  e4: {type: Meeting, participants: [FR, DE, EU, SA, AE, EG], place: l1, part_of: e3, factuality: actual}
  e5: {type: Agreement, participants: [SA, AE, EG], place: l1, part_of: e4, factuality: actual}
  e6: {type: Negotiation, participants: [p2, p3], place: l2, factuality: possible}
acts:
  a1: {type: Statement, by: SD, content: "een voogdijconferentie"}
  s1: {type: Proposal, by: p1, to: [p2], kind: talks, content: "rechtstreekse gesprekken", status: unanswered}
  s2: {type: Proposal, by: p1, to: [p3], kind: talks, content: "rechtstreekse gesprekken", status: unanswered}
replies:
  r1: {to: s1, by: p2, answer: unanswered}
  r2: {to: s2, by: p3, answer: unanswered}
