 date 2025-08-08 De kleine letters van [het Witte Huis|US]

‘Niet lachen’, zei de fotograaf, en [Ilham Aliyev|p1] en [Nikol Pasjinian|p2], leiders van [Azerbeidzjan|AZ] en [Armenië|AM], lachten. Tussen [hen|p1+p2] in zat de gastheer, [Donald Trump|p3], wiens naam de nieuwe weg zal dragen die door het zuiden van [Armenië|AM] komt te lopen. Vrijdag werd dat allemaal {getekend|e1} in [Washington|l1].

Het vredesverdrag zelf kreeg alleen een {paraaf|e2}. De {handtekening|e4} volgt pas, {aldus|a1} [Aliyev|p1], als [Armenië|AM] [zijn|AM] grondwet aanpast, en dat vergt een referendum, en dat referendum is er op zijn vroegst in 2027. [Pasjinian|p2] {wil|r1} het proberen.

Gezamenlijk {verzochten|a2} [ze|p1+p2] [de OVSE|OV] de Minsk-groep op te heffen, waarin [Rusland|RU], [Frankrijk|FR] en [de VS|US] sinds 1992 {bemiddelden|e3}. [Helsinki|FI], dat dit jaar voorzit, {gaat|r2} dat regelen.

In [Teheran|IR] is men woest. [Ali Akbar Velayati|p4], [adviseur van de ayatollah|p4], {waarschuwde|a3} dat de weg ‘een kerkhof voor huurlingen’ wordt. Het ministerie van Buitenlandse Zaken {zei|s2} wat later dat het de vrede verwelkomt.
=====
entities:
  AM: {name: Armenië, type: State}
  AZ: {name: Azerbeidzjan, type: State}
  US: {name: Verenigde Staten, type: State}
  OV: {name: OVSE, type: Organisation}
  RU: {name: Rusland, type: State}
  FR: {name: Frankrijk, type: State}
  FI: {name: Finland, type: State}
  IR: {name: Iran, type: State}
  l1: {name: Washington, type: Place}
  p1: {name: Ilham Aliyev, type: Person}
  p2: {name: Nikol Pasjinian, type: Person}
  p3: {name: Donald Trump, type: Person}
  p4: {name: Ali Akbar Velayati, type: Person}
offices: []
events:
  e1: {type: Agreement, participants: [AM, AZ], hosts: [p3], place: l1, time: Vrijdag, factuality: actual}
  e2: {type: Agreement, label: vredesverdrag geparafeerd, participants: [AM, AZ], place: l1, time: Vrijdag, factuality: actual}
  e4: {type: Agreement, label: ondertekening van het vredesverdrag, participants: [AM, AZ], factuality: possible}
  e3: {type: Mediation, mediators: [RU, FR, US], time: sinds 1992, factuality: actual}
acts:
  a1: {type: Demand, by: p1, to: [AM], content: "als Armenië zijn grondwet aanpast"}
  a2: {type: Demand, by: p1, to: [OV], content: "de Minsk-groep op te heffen"}
  a3: {type: Warning, by: p4, content: "dat de weg ‘een kerkhof voor huurlingen’ wordt"}
  s2: {type: Statement, by: IR, content: "dat het de vrede verwelkomt"}
replies:
  r1: {to: a1, by: p2, answer: accepted}
  r2: {to: a2, by: FI, answer: accepted}
