 date 2022-08-25 [Tsjaad|TD]: rebellen zeggen '{misschien|r2}', junta zegt '{morgen|r1}'

Het {bestand|e1} dat [de junta van [Tsjaad|TD]|TD] en ruim veertig gewapende groepen op 8 augustus in [Doha|l1] {bekrachtigden|e1}, wacht nog op één krabbel. [FACT|FA], de grootste beweging, {hield|e2} de pen in de zak. [Zijn|FA] voorman [Mahamat Seid Kalimi|p1] {vergt|s1} eerst de vrijlating van driehonderdvijftig strijders.

Volgens [de juntaleider|p2] kan dat 'morgen', als er getekend is, niet {ervoor|r1}. Zo draaien [de twee|TD+FA] om [elkaar|TD+FA] heen. [Qatar|QA] verricht sinds zondag telefonisch {bemiddelingswerk|e3}, met [Togo|TG] als helpende hand. Uit [Lomé|TG] komt het {idee|s2} om de strijders in te wisselen tegen negen gevangen soldaten. [Kalimi|p1] wil 'misschien' {overwegen|r2}.
=====
entities:
  TD: {name: Tsjaad, type: State}
  FA: {name: FACT, type: Organisation}
  QA: {name: Qatar, type: State}
  TG: {name: Togo, type: State}
  l1: {name: Doha, type: Place}
  p1: {name: Mahamat Seid Kalimi, type: Person}
  p2: {name: juntaleider, type: Person}
offices:
  - {person: p1, office: voorman, of: FA}
  - {person: p2, office: juntaleider, of: TD}
events:
  e1: {type: Agreement, label: bestand van Doha, participants: [TD], place: l1, time: op 8 augustus, factuality: actual}
  e2: {type: Agreement, label: bestand met FACT, participants: [FA, TD], factuality: counterfactual}
  e3: {type: Mediation, participants: [TD, FA], mediators: [QA], facilitators: [TG], time: sinds zondag, factuality: actual}
acts:
  s1: {type: Demand, by: p1, to: [TD], content: "de vrijlating van driehonderdvijftig strijders"}
  s2: {type: Proposal, by: TG, to: [FA], kind: prisoner_exchange, content: "de strijders in te wisselen tegen negen gevangen soldaten", status: unanswered}
replies:
  r1: {to: s1, by: p2, answer: rejected}
  r2: {to: s2, by: p1, answer: unanswered}
