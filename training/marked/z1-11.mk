 date 2024-10-03 Graan voor de [Nubabergen|l1]: hoe een {corridor|a1+a2+a5} er driemaal bijna kwam

Acht weken lang {vergaderden|e1} [het [Soedanese|SD] leger|SD] en [de Nubarebellen van de SPLM-N|SP] in een conferentieoord buiten [Juba|l2]. Inzet: een veilige weg voor 240 vrachtwagens met sorghum. Wij reconstrueerden met drie ooggetuigen waarom er vandaag nog altijd geen enkele vrachtwagen rijdt.

Week één: hoffelijkheden

De aftrap was veelbelovend. De [Keniaanse|KE] generaal-op-rust [Wycliffe Kiprono|p1], die in opdracht van [de Afrikaanse Unie|AU] {bemiddelde|e2}, had de zetels in een cirkel laten plaatsen. Zo kon niemand aan het hoofd zitten. [Khartoem|SD] was er met acht man; luitenant-generaal [Osman Abdelbagi|p2] {stond aan het hoofd|d1}, econoom [Hiba Elrayah|p3] hield de dossiers bij. Voor [de rebellen|SP] was [Kuku Tutu Jagod|p4] {overgekomen|d2}, [de huisarts van Kauda|p4], met twee vroedvrouwen. [Zwitserland|CH] en [Noorwegen|NOR] keken toe als waarnemers.

[Kiprono|p1] legde meteen een eerste {schets|a1+a2} voor: een {doorgang|a1+a2} van Malakal naar Kauda, gecontroleerd door [het Wereldvoedselprogramma|WFP]. [Jagod|p4] {tekende er blindelings voor|r1}. [Abdelbagi|p2] {schudde van nee|r2}: {geen korrel|a9} zonder inspectie in Kosti.

Week vier: het incident

Op 28 augustus {beschoot|e3} een Antonov het marktplein van Heiban. Elf doden. [De Nubadelegatie|SP] {liet verstek gaan|u1} bij de ochtendzitting en {dreigde|a3} voorgoed af te reizen. Pas toen [het Wereldvoedselprogramma|WFP] {beloofde|a4} om drie gewonde kinderen naar Nairobi te vliegen, {schoof|e1} [Jagod|p4] weer aan.

Week zes: de ommekeer

Plots kwam er schot in. [Elrayah|p3] lanceerde, naar eigen zeggen op een kladje tijdens het ontbijt, het {idee|a5} van twee routes: één langs Kosti mét inspectie, één langs Malakal zonder. [Abdelbagi|p2] {belde|e4} erover met [de [Soedanese|SD] stafchef|p5], en [die|p5] zei {tot ieders verbazing ja|r3}. Ook [de overkant|SP] {had|r4} er vrede mee. Er werd champagne zonder alcohol besteld.

Week acht: het kleingedrukte

En toen ging het mis over vier woorden. In de slottekst stond dat de konvooien "onder [Soedanese|SD] vlag" zouden rijden. "[Wij|SP] zijn geen provincie van [hun|SD] honger", {repliceerde|r5} [Jagod|p4]. [Abdelbagi|p2] {stond erop|a6}. Een ultieme {verzoeningspoging|e2} van [Kiprono|p1], die een witte vlag {suggereerde|a7}, haalde {niets uit|u2}.

Maandag zijn [beide kampen|SD+SP] huiswaarts gekeerd. Een {nieuwe afspraak|e5} is er niet; "misschien na het regenseizoen", klinkt het bij [de Unie|AU]. In Kauda eten ze intussen bladeren, {vertelt|a8} [Jagod|p4] aan de telefoon. "En de vlag? Die kun je niet koken."
=====
entities:
  SD: {name: Soedan, type: State}
  SP: {name: SPLM-N, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  WFP: {name: Wereldvoedselprogramma, type: Organisation}
  KE: {name: Kenia, type: State}
  CH: {name: Zwitserland, type: State}
  NOR: {name: Noorwegen, type: State}
  l1: {name: Nubabergen, type: Place}
  l2: {name: Juba, type: Place}
  p1: {name: Wycliffe Kiprono, type: Person}
  p2: {name: Osman Abdelbagi, type: Person}
  p3: {name: Hiba Elrayah, type: Person}
  p4: {name: Kuku Tutu Jagod, type: Person}
  p5: {name: Soedanese stafchef, type: Person}
offices:
  - {person: p1, office: generaal-op-rust, of: KE}
  - {person: p2, office: luitenant-generaal, of: SD}
  - {person: p3, office: econoom, of: SD}
  - {person: p5, office: stafchef, of: SD}
events:
  e1: {type: Negotiation, label: gesprekken bij Juba, participants: [SD, SP, p2, p3, p4], mediators: [p1, AU], observers: [CH, NOR], place: l2, time: Acht weken lang, factuality: actual}
  e2: {type: Mediation, label: bemiddeling door Kiprono, participants: [SD, SP], mediators: [p1, AU], factuality: actual}
  e3: {type: Conflict, label: beschieting van Heiban, participants: [SD, SP], time: Op 28 augustus, factuality: actual}
  e4: {type: Meeting, label: telefoongesprek met de stafchef, participants: [p2, p5], factuality: actual}
  e5: {type: Negotiation, label: nieuwe afspraak, participants: [SD, SP], time: misschien na het regenseizoen, factuality: possible, source: AU, after: e1}
acts:
  a1: {type: Proposal, by: p1, to: [SP], kind: humanitarian_corridor, content: "een doorgang van Malakal naar Kauda, gecontroleerd door het Wereldvoedselprogramma", status: accepted}
  a2: {type: Proposal, by: p1, to: [SD], kind: humanitarian_corridor, content: "een doorgang van Malakal naar Kauda, gecontroleerd door het Wereldvoedselprogramma", status: rejected}
  a3: {type: Warning, by: SP, content: voorgoed af te reizen, about: e1}
  a4: {type: Concession, by: WFP, to: [SP], content: drie gewonde kinderen naar Nairobi te vliegen}
  a5: {type: Proposal, by: p3, to: [SP], kind: humanitarian_corridor, content: "twee routes: één langs Kosti mét inspectie, één langs Malakal zonder", status: accepted}
  a6: {type: Demand, by: p2, to: [SP], content: onder Soedanese vlag}
  a7: {type: Proposal, by: p1, to: [SD, SP], kind: other, content: een witte vlag, status: rejected}
  a8: {type: Statement, by: p4, content: In Kauda eten ze intussen bladeren}
  a9: {type: Demand, by: p2, to: [SP], content: inspectie in Kosti}
replies:
  r1: {to: a1, by: p4, answer: accepted}
  r2: {to: a2, by: p2, answer: rejected}
  r3: {to: a5, by: p5, answer: accepted}
  r4: {to: a5, by: SP, answer: accepted}
  r5: {to: a6, by: p4, answer: rejected}
delegations:
  d1: {of: SD, head: p2, members: [p3], event: e1}
  d2: {of: SP, head: p4, members: [], event: e1}
outcomes:
  u1: {of: e1, type: walkout}
  u2: {of: e1, type: no_breakthrough}
