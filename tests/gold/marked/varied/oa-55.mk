 date 2006-06-12 [Nigeria|NG] geeft [Bakassi|l1] uit handen na {nacht|e1} op landgoed bij New York

NEW YORK (Van onze correspondente) - [Nigeria|NG] {trekt|c2} zich binnen zestig dagen terug van [het schiereiland Bakassi|l1] en laat het aan [Kameroen|CM]. De presidenten [Olusegun Obasanjo|p1] en [Paul Biya|p2] hebben daarover maandag een {overeenkomst|e2+o1} {getekend|e2}, op het landgoed [Greentree|l2] bij Manhasset. [Kofi Annan|p3], [secretaris-generaal van [de Verenigde Naties|VN]|p3], was er getuige van, evenals diplomaten uit [Duitsland|DE], [Frankrijk|FR], [Groot-Brittannië|GB] en [de Verenigde Staten|US], die {garant|e2} staan voor de uitvoering.

"[Twee buren|NG+CM] hebben de rechter zijn werk laten doen en daarna [hun|NG+CM] eigen", {zei|a1} [Annan|p3], die sinds november 2002 tussen [Abuja|NG] en [Yaoundé|CM] {bemiddelde|e3}. Een maand tevoren had [het Internationaal Gerechtshof|ICJ] de olierijke mangrove aan [Kameroen|CM] {toegewezen|a2}. [Nigeria|NG] {accepteerde|r1} de uitspraak toen niet.

Het heeft heel wat gesprekken gekost. In [Genève|l3] {ontmoetten|e4} [Obasanjo|p1] en [Biya|p2] [elkaar|p1+p2] in november 2002 en januari 2004, beide keren onder [Annans|p3] hoede; een {derde afspraak|e5}, die voor september 2004 op de rol stond, {verviel|o2} omdat [Nigeria|NG] een dag voor de afgesproken terugtrekking 'technische problemen' ontdekte. "[Ik|p2] ben een geduldig man", {zei|a3} [hij|p2] maandag, "maar mangroven groeien."

[Obasanjo|p1] nam de prijs voor lief. [Hij|p1] kreeg er nog iets voor terug. [Kameroen|CM] heeft {beloofd|c1} de negentigduizend bewoners, overwegend [Nigeriaanse|NG] vissers, in vijf jaar geen belasting te laten betalen en hen niet te dwingen van paspoort te wisselen.

In [Bakassi|l1] zelf heerst woede. "[Abuja|NG] heeft ons verkocht zonder de prijs te noemen", zegt Florence Ita-Giwa, oud-senator en volgens haar aanhang 'Mama Bakassi'. [De jongerenbeweging BAMOSD|BM] {kondigde|a4} aan de vlag van een eigen republiek te zullen hijsen.

Een commissie met vertegenwoordigers van [beide landen|NG+CM] en [de VN|VN] {komt|e6} over twee weken voor het eerst bijeen. Het regenseizoen is begonnen en de vissers blijven binnen.
=====
entities:
  NG: {name: Nigeria, type: State}
  CM: {name: Kameroen, type: State}
  DE: {name: Duitsland, type: State}
  FR: {name: Frankrijk, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  US: {name: Verenigde Staten, type: State}
  VN: {name: Verenigde Naties, type: Organisation}
  ICJ: {name: Internationaal Gerechtshof, type: Organisation}
  BM: {name: BAMOSD, type: Organisation}
  p1: {name: Olusegun Obasanjo, type: Person}
  p2: {name: Paul Biya, type: Person}
  p3: {name: Kofi Annan, type: Person}
  l1: {name: Bakassi, type: Place}
  l2: {name: Greentree, type: Place}
  l3: {name: Genève, type: Place}
offices:
  - {person: p1, office: president, of: NG}
  - {person: p2, office: president, of: CM}
  - {person: p3, office: secretaris-generaal, of: VN}
events:
  e1: {type: Negotiation, participants: [p1, p2], mediators: [p3], place: l2, factuality: actual}
  e2: {type: Agreement, label: overeenkomst van Greentree, participants: [NG, CM, p1, p2], mediators: [p3], guarantors: [DE, FR, GB, US], place: l2, time: maandag, factuality: actual}
  e3: {type: Mediation, participants: [NG, CM], mediators: [p3], time: sinds november 2002, factuality: actual}
  e4: {type: Negotiation, participants: [p1, p2], mediators: [p3], place: l3, time: in november 2002 en januari 2004, factuality: actual}
  e5: {type: Negotiation, participants: [p1, p2], time: september 2004, factuality: counterfactual, after: e4}
  e6: {type: Meeting, label: gemengde commissie, participants: [NG, CM, VN], time: over twee weken, factuality: planned}
acts:
  a1: {type: Statement, by: p3, content: "Twee buren hebben de rechter zijn werk laten doen en daarna hun eigen", about: e2}
  a2: {type: Statement, by: ICJ, content: "de olierijke mangrove aan Kameroen toegewezen", time: Een maand tevoren}
  a3: {type: Statement, by: p2, content: "Ik ben een geduldig man", time: maandag}
  a4: {type: Warning, by: BM, content: "de vlag van een eigen republiek te zullen hijsen"}
  c1: {type: Concession, by: CM, to: [NG], content: "de negentigduizend bewoners, overwegend Nigeriaanse vissers, in vijf jaar geen belasting te laten betalen en hen niet te dwingen van paspoort te wisselen", about: e2}
  c2: {type: Concession, by: NG, to: [CM], content: "binnen zestig dagen terug van het schiereiland Bakassi", about: e2}
replies:
  r1: {to: a2, by: NG, answer: rejected}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e5, type: cancelled}
