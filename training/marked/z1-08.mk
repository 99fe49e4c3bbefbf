 date 2022-03-05 [Kirgizië|KG] en [Tadzjikistan|TJ] {wisselen|e1} zondag gevangenen

Op de brug over de [Ak-Suu|l1] krijgen morgen negentien soldaten hun vrijheid terug: twaalf [Kirgiezen|KG] en zeven [Tadzjieken|TJ]. Dat heeft generaal [Bakyt Osmonaliev|p1] zaterdag op een {persbriefing|e2} {gemeld|a1}. [Het Rode Kruis|RK] treedt op als waarnemer. De [Tadzjiekse|TJ] staatsveiligheid liet alle vragen onbeantwoord.
=====
entities:
  KG: {name: Kirgizië, type: State}
  TJ: {name: Tadzjikistan, type: State}
  RK: {name: Rode Kruis, type: Organisation}
  l1: {name: Ak-Suu, type: Place}
  p1: {name: Bakyt Osmonaliev, type: Person}
offices:
  - {person: p1, office: generaal, of: KG}
events:
  e1: {type: Agreement, label: gevangenenruil, participants: [KG, TJ], observers: [RK], place: l1, time: zondag, factuality: planned, source: p1}
  e2: {type: PressConference, label: persbriefing, participants: [p1], time: zaterdag, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "twaalf Kirgiezen en zeven Tadzjieken", about: e1, time: zaterdag}
