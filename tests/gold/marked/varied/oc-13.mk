 date 2018-11-17 Profiel: [Yusuf al-Harthi|p1], de stilte van [Muscat|OM]

[Hij|p1] geeft geen interviews, twittert niet en vliegt economy. Als [Yusuf al-Harthi|p1] (63) ergens uitstapt, is er in die stad meestal iets aan de hand geweest wat een week later in de krant staat.

[De [Omaanse|OM] topambtenaar|p1], die in Leiden islamitisch recht studeerde en nog altijd een OV-chipkaart op zak heeft, werd in 2011 bekend - in kleine kring - toen drie [Amerikaanse|US] wandelaars na ruim twee jaar uit een [Iraanse|IR] cel kwamen. [Al-Harthi|p1] had tussen [Washington|US] en [Teheran|IR] {gependeld|e1} en het losgeld, dat borgsom moest heten, uit [Omaanse|OM] kas voorgeschoten. Een jaar nadien {ontmoetten|e2} [Amerikaanse|US] en [Iraanse|IR] diplomaten [elkaar|US+IR] voor het eerst in het geheim, in een strandhuis in [Muscat|l1]. [Oman|OM] schonk de thee; aan het {gesprek|e2} zelf nam [het|OM] niet deel. 'De gastheer gaat naar buiten', is een van de weinige uitspraken die van [hem|p1] bekend zijn.

Nu heet [hij|p1] de man achter de {ontvangst|e3} van [Netanyahu|p2] bij sultan [Qaboos|p3], vorige maand, al wordt dat aan [het hof|OM] {ontkend|s1}. Ook in [Jemen|YE] heeft [hij|p1] een hand: het waren [zijn|p1] toestellen die in 2015 gewonde [Houthi's|HO] ophaalden. [Riyad|SA] vindt [hem|p1] daarom te {vriendelijk|s2} voor [de rebellen|HO], die [hem|p1] op [hun|HO] beurt te duur gekleed vinden.

Deze week deed [VN|VN]-gezant [Martin Griffiths|p4] een {beroep|a3} op [hem|p1]. [De Houthi's|HO] weigeren naar de {besprekingen|e4} in [Zweden|l2] te komen {tenzij|a1} [hun|HO] eigen vliegtuig, met vijftig zieken aan boord, ongehinderd mag opstijgen. [De Saudische coalitie|SC] liet woensdag {weten|r1} daar 'in beginsel' niets op tegen te hebben. Het toestel zou dan in [Muscat|l1] landen, en [al-Harthi|p1] zou persoonlijk {instaan|a2} voor de terugkeer.

[Zijn|p1] hobby: postduiven. Die komen ook altijd terug.
=====
entities:
  OM: {name: Oman, type: State}
  US: {name: Verenigde Staten, type: State}
  IR: {name: Iran, type: State}
  YE: {name: Jemen, type: State}
  SA: {name: Saudi-Arabië, type: State}
  HO: {name: Houthi's, type: Organisation}
  SC: {name: Saudische coalitie, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Yusuf al-Harthi, type: Person}
  p2: {name: Netanyahu, type: Person}
  p3: {name: Qaboos, type: Person}
  p4: {name: Martin Griffiths, type: Person}
  l1: {name: Muscat, type: Place}
  l2: {name: Zweden, type: Place}
offices:
  - {person: p1, office: topambtenaar, of: OM}
  - {person: p3, office: sultan, of: OM}
  - {person: p4, office: VN-gezant, of: VN}
events:
  e1: {type: Mediation, participants: [US, IR], mediators: [p1], time: in 2011, factuality: actual}
  e2: {type: Negotiation, label: geheime ontmoeting in Muscat, participants: [US, IR], hosts: [OM], place: l1, time: Een jaar nadien, factuality: actual}
  e3: {type: Meeting, participants: [p2, p3], time: vorige maand, factuality: actual}
  e4: {type: Negotiation, label: besprekingen in Zweden, participants: [HO], mediators: [p4], place: l2, factuality: planned}
acts:
  s1: {type: Statement, by: OM, content: "de man achter de ontvangst van Netanyahu bij sultan Qaboos", about: e3}
  s2: {type: Statement, by: SA, content: "te vriendelijk voor de rebellen"}
  a1: {type: Demand, by: HO, to: [SC], content: "hun eigen vliegtuig, met vijftig zieken aan boord, ongehinderd mag opstijgen", about: e4}
  a2: {type: Proposal, by: p1, kind: guarantee, content: "voor de terugkeer", status: proposed, factuality: possible}
  a3: {type: Demand, by: p4, to: [p1], time: Deze week}
replies:
  r1: {to: a1, by: SC, answer: accepted}
