 date 2023-02-01 [[Indonesische|ID] minister|p1] schudt alle handen en zegt niets

[Retno Adiwinata|p1], [de buitenlandminister van [Indonesië|ID]|p1], heeft er een marathon op zitten. In vier dagen {deed|e1+e2+e3} [ze|p1] [Naypyidaw|l1], [Bangkok|l2] en [Vientiane|l3] aan, in een poging [de junta van [Myanmar|MM]|MM] en [het verzet|VZ] aan de praat te {krijgen|e4}. Woensdag {stond|e5} [zij|p1] in [Jakarta|l4] de pers te woord, precies negentig seconden.

Wel {gaf|s1} [ze|p1] prijs dat [de junta|MM] 'niet nee' heeft {gezegd|r1} tegen een korte gevechtspauze met het waterfestival. Om die {pauze|a1+a4} had [Adiwinata|p1] namens [de ASEAN|AS] {verzocht|a1+a4}. Van [het verzet|VZ] kwam via [Bangkok|l2] {bericht|r2} dat zoiets zonder toezicht geen zin heeft.

[Thailand|TH] heeft zich {aangeboden|a2} als toezichthouder. Daar was [de schaduwregering|VZ] fel {tegen|r3}: [Bangkok|TH] zou te dik zijn met de generaals.

[Laos|LA], dat volgend jaar voorzitter wordt, stelt [zijn|LA] gastenverblijf beschikbaar voor een {treffen|e6} in maart. Of dat doorgaat, hangt af van de gevangenen: [Myanmar|MM] moet eerst zestig parlementsleden laten gaan, {vindt|a3} [het verzet|VZ].

Eerdere pendelaars brandden zich aan dit dossier. [De [Singaporese|SG] oud-diplomaat|p2] [Benedict Koh|p2] kwam in 2022 tweemaal tot aan de landingsbaan; [zijn|p2] {missie|e7} {strandde|o1} op een visum. [Timor-Leste|TL], dat [het verzet|VZ] als enige openlijk {ontvangt|e8}, werd door [de generaals|MM] met uitzetting van [zijn|TL] zaakgelastigde {bestraft|s2}.

Naast [Adiwinata|p1] {reisden|d1} [haar|p1] mensenrechtenadviseur [Yohanes Tallo|p3] en de gepensioneerde admiraal [Bambang Sutrisna|p4] mee. Die laatste was er voor de sfeer: [hij|p4] zat dertig jaar geleden met de tweede man van [de junta|MM] op de krijgsschool in Bandung. 'Goede ouwe tijd', {zuchtte|s3} [hij|p4] in het vliegtuig.
=====
entities:
  SG: {name: Singapore, type: State}
  TL: {name: Timor-Leste, type: State}
  p2: {name: Benedict Koh, type: Person}
  p3: {name: Yohanes Tallo, type: Person}
  p4: {name: Bambang Sutrisna, type: Person}
  ID: {name: Indonesië, type: State}
  MM: {name: Myanmar, type: State}
  VZ: {name: verzet, type: Organisation}
  AS: {name: ASEAN, type: Organisation}
  TH: {name: Thailand, type: State}
  LA: {name: Laos, type: State}
  p1: {name: Retno Adiwinata, type: Person}
  l1: {name: Naypyidaw, type: Place}
  l2: {name: Bangkok, type: Place}
  l3: {name: Vientiane, type: Place}
  l4: {name: Jakarta, type: Place}
offices:
  - {person: p2, office: oud-diplomaat, of: SG}
  - {person: p3, office: mensenrechtenadviseur, of: ID}
  - {person: p4, office: admiraal, of: ID}
  - {person: p1, office: buitenlandminister, of: ID}
events:
  e7: {type: Mediation, label: missie van Koh, participants: [MM, VZ], mediators: [p2], time: in 2022, factuality: actual}
  e8: {type: Meeting, label: ontvangst van het verzet, participants: [TL, VZ], factuality: actual}
  e1: {type: Visit, label: bezoek aan Naypyidaw, participants: [p1], place: l1, time: In vier dagen, factuality: actual}
  e2: {type: Visit, label: bezoek aan Bangkok, participants: [p1], place: l2, time: In vier dagen, factuality: actual}
  e3: {type: Visit, label: bezoek aan Vientiane, participants: [p1], place: l3, time: In vier dagen, factuality: actual}
  e4: {type: Mediation, label: poging van Adiwinata, participants: [MM, VZ], mediators: [p1, AS], factuality: actual}
  e5: {type: PressConference, label: persmoment in Jakarta, participants: [p1], place: l4, time: Woensdag, factuality: actual}
  e6: {type: Negotiation, label: treffen in Laos, participants: [MM, VZ], hosts: [LA], time: in maart, factuality: possible}
acts:
  s2: {type: Statement, by: MM, to: [TL], content: uitzetting van zijn zaakgelastigde}
  s3: {type: Statement, by: p4, content: Goede ouwe tijd}
  s1: {type: Statement, by: p1, content: dat de junta 'niet nee' heeft gezegd}
  a1: {type: Proposal, by: p1, to: [MM], kind: ceasefire, content: een korte gevechtspauze met het waterfestival, status: unanswered}
  a4: {type: Proposal, by: p1, to: [VZ], kind: ceasefire, content: een korte gevechtspauze met het waterfestival, status: rejected}
  a2: {type: Proposal, by: TH, to: [VZ], kind: guarantee, content: als toezichthouder, status: rejected}
  a3: {type: Demand, by: VZ, to: [MM], content: eerst zestig parlementsleden laten gaan}
replies:
  r1: {to: a1, by: MM, answer: unanswered}
  r2: {to: a4, by: VZ, answer: rejected}
  r3: {to: a2, by: VZ, answer: rejected}
delegations:
  d1: {of: ID, head: p1, members: [p3, p4], event: e4}
outcomes:
  o1: {of: e7, type: no_breakthrough}
