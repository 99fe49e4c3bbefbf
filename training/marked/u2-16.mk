 date 2011-02-16 [Bangkok|TH] {wil|s2} {praten|e1} onder vier ogen, [Phnom Penh|KH] met de hele klas erbij

Vier dagen {kanonvuur|e5} rond Preah Vihear, en het geschil gaat nu over stoelen. [Cambodja|KH] {verlangt|s1} dat bij elke volgende {bespreking|e1} met [Thailand|TH] een derde aanzit. [Thailand|TH] {houdt|r1} dat af. "Met z'n tweeën begonnen, met z'n tweeën klaar", {verwoordde|s2} viceminister [Chalermpol Suwannarat|p1] het dinsdag in [New York|l1].

Daar moest [de Veiligheidsraad|VR] [beide mannen|p1+p2] {aanhoren|e2}. [De [Cambodjaanse|KH] afgezant|p2], [Sok Vannarith|p2], had foto's van een gehavende trap meegebracht en een {verzoek|s3}: blauwhelmen. Dat {ging|r2} [de Raad|VR] te ver. Wel {drong|s4} [hij|VR], bij monde van voorzitter [Teresa Salgueiro|p3], aan op een duurzaam staakt-het-vuren. [Vannarith|p2] en [Suwannarat|p1] {knikten|r3+r4} allebei.

Het vervolg speelt op 22 februari in [Jakarta|l2], op een ingelaste {vergadering|e3} van [Asean|AS]. De [Indonesische|ID] minister [Bambang Hartawan|p4] {reist|e4} er nu al voor heen en weer; eergisteren [Phnom Penh|l3], gisteren [Bangkok|l4]. [Hij|p4] {biedt|s5+s6} veertig waarnemers aan, in batikhemd en zonder wapen. [Cambodja|KH] heeft dat al {aanvaard|r5}. [De [Thaise|TH] generaals|TL] {slapen|r6} er nog een nacht over, zo bericht [Suwannarat|p1] namens [hen|TL].

Vietnam en Laos, eveneens buren en eveneens lid, houden zich afzijdig.
=====
entities:
  TH: {name: Thailand, type: State}
  KH: {name: Cambodja, type: State}
  VR: {name: Veiligheidsraad, type: Organisation}
  AS: {name: Asean, type: Organisation}
  ID: {name: Indonesië, type: State}
  TL: {name: Thaise generaals, type: Organisation}
  l1: {name: New York, type: Place}
  l2: {name: Jakarta, type: Place}
  l3: {name: Phnom Penh, type: Place}
  l4: {name: Bangkok, type: Place}
  p1: {name: Chalermpol Suwannarat, type: Person}
  p2: {name: Sok Vannarith, type: Person}
  p3: {name: Teresa Salgueiro, type: Person}
  p4: {name: Bambang Hartawan, type: Person}
offices:
  - {person: p1, office: viceminister, of: TH}
  - {person: p2, office: afgezant, of: KH}
  - {person: p3, office: voorzitter, of: VR}
  - {person: p4, office: minister, of: ID}
events:
  e5: {type: Conflict, label: beschietingen rond Preah Vihear, participants: [TH, KH], time: "Vier dagen", factuality: actual}
  e1: {type: Negotiation, participants: [KH, TH], factuality: possible}
  e2: {type: Meeting, label: zitting van de Veiligheidsraad, participants: [VR, p1, p2], place: l1, time: "dinsdag", factuality: actual}
  e3: {type: Meeting, label: ingelaste vergadering van Asean, participants: [AS], place: l2, time: "op 22 februari", factuality: planned}
  e4: {type: Mediation, label: pendelreis van Hartawan, participants: [KH, TH], mediators: [p4], factuality: actual}
acts:
  s1: {type: Demand, by: KH, to: [TH], content: "dat bij elke volgende bespreking met Thailand een derde aanzit", about: e1}
  s2: {type: Statement, by: p1, content: "Met z'n tweeën begonnen, met z'n tweeën klaar", time: "dinsdag"}
  s3: {type: Demand, by: p2, to: [VR], content: "blauwhelmen", about: e2}
  s4: {type: Demand, by: VR, to: [KH, TH], content: "een duurzaam staakt-het-vuren", about: e2}
  s5: {type: Proposal, by: p4, to: [KH], kind: other, content: "veertig waarnemers", status: accepted}
  s6: {type: Proposal, by: p4, to: [TH], kind: other, content: "veertig waarnemers", status: unanswered}
replies:
  r1: {to: s1, by: TH, answer: rejected}
  r2: {to: s3, by: VR, answer: rejected}
  r3: {to: s4, by: p2, answer: accepted}
  r4: {to: s4, by: p1, answer: accepted}
  r5: {to: s5, by: KH, answer: accepted}
  r6: {to: s6, by: TL, answer: unanswered}
delegations: {}
outcomes: {}
