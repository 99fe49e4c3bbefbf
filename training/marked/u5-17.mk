 date 2014-03-31 {Top|e1} van [EU|EU] en [Afrikaanse Unie|AU] zonder [Mugwagwa|p1]

[Robson Mugwagwa|p1] blijft thuis. Een visum had [de [Zimbabwaanse|ZW] president|p1] wel gekregen, [zijn|p1] vrouw niet, en daarom {zegde|r1+a4} [hij|p1] maandag af voor de {bijeenkomst|e1} die woensdag in [Brussel|l1] begint. De vrouw zelf, die met het geschil niets van doen heeft, was in Singapore voor een knie.

[De EU|EU] en [de Afrikaanse Unie|AU] {praten|e1} twee dagen over migratie en handel. Aan de vooravond, dinsdag dus, is er ook een {beraad|e2} over [de Centraal-Afrikaanse Republiek|CF], waarvoor [Tsjaad|TD] en [Frankrijk|FR] de {uitnodigingen|a1} hebben verstuurd. President [Catherine Ngarbaya|p2], in Bangui nauwelijks twee maanden in functie, {komt|r2} in elk geval. Van [de militieleiders|ML], die [Parijs|FR] aanvankelijk ook wilde laten overvliegen, is afgezien.

In februari, in [Ndjamena|l2], had [Ngarbaya|p2] met twee van [die leiders|ML] {gesproken|e3}, in een kamer zonder licht. Meer dan een weekend zonder schoten {leverde|o1} het niet op.

Onzeker is nog of [Zuid-Afrika|ZA] de {oproep|a2} tot een boycot volgt die [Harare|ZW] zondag deed. "[Wij|ZA] sluiten niets uit en [wij|ZA] sluiten niets in", {zei|a3+r3} [een woordvoerder in Pretoria|ZA].
=====
entities:
  EU: {name: Europese Unie, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  ZW: {name: Zimbabwe, type: State}
  TD: {name: Tsjaad, type: State}
  FR: {name: Frankrijk, type: State}
  ZA: {name: Zuid-Afrika, type: State}
  ML: {name: militieleiders, type: Organisation}
  CF: {name: Centraal-Afrikaanse Republiek, type: State}
  l1: {name: Brussel, type: Place}
  l2: {name: Ndjamena, type: Place}
  p1: {name: Robson Mugwagwa, type: Person}
  p2: {name: Catherine Ngarbaya, type: Person}
offices:
  - {person: p1, office: president, of: ZW}
  - {person: p2, office: President, of: CF}
events:
  e1: {type: Meeting, label: top van EU en Afrikaanse Unie, participants: [EU, AU], place: l1, time: woensdag, factuality: planned}
  e2: {type: Meeting, label: beraad over de Centraal-Afrikaanse Republiek, participants: [p2], hosts: [TD, FR], time: dinsdag, factuality: planned}
  e3: {type: Negotiation, label: gesprek in Ndjamena, participants: [p2, ML], place: l2, time: In februari, factuality: actual}
acts:
  a1: {type: Proposal, by: TD, to: [p2], kind: summit, content: "een beraad over de Centraal-Afrikaanse Republiek", status: accepted, about: e2}
  a4: {type: Proposal, by: EU, to: [p1], kind: summit, content: "de bijeenkomst die woensdag in Brussel begint", status: rejected, about: e1}
  a2: {type: Demand, by: ZW, to: [ZA], content: "een boycot", time: zondag, about: e1}
  a3: {type: Statement, by: ZA, content: "Wij sluiten niets uit en wij sluiten niets in"}
replies:
  r1: {to: a4, by: p1, answer: rejected}
  r2: {to: a1, by: p2, answer: accepted}
  r3: {to: a2, by: ZA, answer: unanswered}
outcomes:
  o1: {of: e3, type: no_breakthrough}
