 date 2023-03-10 Handdruk in [Peking|l1]: [Riyad|SA] en [Teheran|IR] weer on speaking terms

[Saudi-Arabië|SA] en [Iran|IR] {herstellen|e1} na zeven jaar [hun|SA+IR] betrekkingen. Binnen twee maanden gaan in [beide hoofdsteden|SA+IR] de ambassades open, zo is vrijdag in [de [Chinese|CN] hoofdstad|l1] {vastgelegd|e1+o2}. [De nationale veiligheidsadviseurs|p1+p2], [Musaad al-Aiban|p1] en [Ali Shamkhani|p2], zaten er sinds maandag {bijeen|e3} zonder dat iemand het wist. Topdiplomaat [Wang Yi|p3] stond tussen [hen|p1+p2] in. 'Een overwinning voor de {dialoog|e3}', {zei|a1} [hij|p3].

[Beide landen|SA+IR] {bedankten|a2} ook [Irak|IQ] en [Oman|OM], waar in 2021 en 2022 een reeks verkennende {gesprekken|e4} plaatsvond. Vijf {rondes|e5} waren er in [Bagdad|l2]; na de laatste, in april, {bleef|o1} het maandenlang stil.

[Het Witte Huis|US] '{verwelkomt|a4} alles wat de oorlog in Jemen helpt beëindigen'. In [Israël|IL] waren ze minder blij: oud-premier [Yair Lapid|p4] {heeft|a3} het over 'een complete mislukking'.

Geëxecuteerd

De breuk dateert van januari 2016. [Riyad|SA] had toen de sjiitische geestelijke Nimr al-Nimr ter dood gebracht, waarop een menigte in Teheran de ambassade bestormde. Daarna kwamen de drones op Abqaiq, de aanslagen op tankers, de pelgrims die niet mochten reizen.

Bij kapper Reza in Noord-Teheran hangt de televisie in de hoek. 'Misschien kan ik nu mijn Toyota verkopen', zegt hij. 'Daar hebben zij geld voor.'
=====
entities:
  SA: {name: "Saudi-Arabië", type: State}
  IR: {name: "Iran", type: State}
  IQ: {name: "Irak", type: State}
  OM: {name: "Oman", type: State}
  US: {name: "Verenigde Staten", type: State}
  IL: {name: "Israël", type: State}
  CN: {name: "China", type: State}
  p1: {name: "Musaad al-Aiban", type: Person}
  p2: {name: "Ali Shamkhani", type: Person}
  p3: {name: "Wang Yi", type: Person}
  p4: {name: "Yair Lapid", type: Person}
  l1: {name: "Peking", type: Place}
  l2: {name: "Bagdad", type: Place}
offices:
  - {person: p1, office: "nationale veiligheidsadviseurs", of: SA}
  - {person: p2, office: "nationale veiligheidsadviseurs", of: IR}
  - {person: p3, office: "Topdiplomaat", of: CN}
  - {person: p4, office: "oud-premier", of: IL}
events:
  e1: {type: Agreement, participants: [SA, IR], place: l1, time: "vrijdag", part_of: e3, factuality: actual}
  e3: {type: Negotiation, participants: [p1, p2], mediators: [p3], place: l1, time: "sinds maandag", factuality: actual}
  e4: {type: Negotiation, participants: [SA, IR], hosts: [IQ, OM], time: "in 2021 en 2022", factuality: actual}
  e5: {type: Negotiation, participants: [SA, IR], place: l2, part_of: e4, factuality: actual}
acts:
  a1: {type: Statement, by: p3, content: "Een overwinning voor de dialoog"}
  a2: {type: Statement, by: SA, content: "bedankten ook Irak en Oman"}
  a3: {type: Statement, by: p4, content: "een complete mislukking"}
  a4: {type: Statement, by: US, content: "verwelkomt alles wat de oorlog in Jemen helpt beëindigen"}
outcomes:
  o1: {of: e5, type: no_breakthrough}
  o2: {of: e3, type: agreement}
