 date 2015-11-27 [Tsjaad|TD] als borg: [Centraal-Afrikaanse|CF] milities leggen wapens neer

Twee milities uit het noorden van [de Centraal-Afrikaanse Republiek|CF] hebben vrijdag in [Ndjamena|l1] een {bestand|e1+o1} bezegeld. [Het Front van de Savanne|FS] en [de Wachters van Birao|WB] {beloven|e1} negentig dagen lang niet op [elkaar|FS+WB] te schieten en de weg naar [Birao|l2] vrij te laten voor graan en medicijnen.

Het was een bevalling met de tang. Elf dagen {zaten|e2} [de bendes|FS+WB] in een school zonder ramen, onder voorzitterschap van [de oud-ombudsman van [Senegal|SN]|p1], [Cheikh Tidiane Mbow|p1]. Twee keer dreigde het {overleg|e2} te klappen. [Tsjaad|TD] en [Soedan|SD] staan {garant|e1}: wie het {staakt-het-vuren|e1} schendt, krijgt geen brandstof meer over de grens.

[De [VN|VN]-gezant in [Bangui|l3]|p2], [Paloma Errázuriz|p2], was getuige van de {ondertekening|e1}. [Zij|p2] {waarschuwde|s1} dat negentig dagen in deze streek "precies één droge tijd" zijn.

Over de goudmijn van Ndah werd {niets vastgelegd|o2}. [De Wachters|WB] {vragen|s2} dat die onder beheer komt van de dorpshoofden, maar [het Front|FS] {gaat daar niet in mee|r1}. In februari komen [de partijen|FS+WB] {opnieuw bijeen|e3+o3}, dan in [Khartoem|l4].
=====
entities:
  TD: {name: Tsjaad, type: State}
  CF: {name: Centraal-Afrikaanse Republiek, type: State}
  VN: {name: VN, type: Organisation}
  FS: {name: Front van de Savanne, type: Organisation}
  WB: {name: Wachters van Birao, type: Organisation}
  SN: {name: Senegal, type: State}
  SD: {name: Soedan, type: State}
  p1: {name: Cheikh Tidiane Mbow, type: Person}
  p2: {name: Paloma Errázuriz, type: Person}
  l1: {name: Ndjamena, type: Place}
  l2: {name: Birao, type: Place}
  l3: {name: Bangui, type: Place}
  l4: {name: Khartoem, type: Place}
offices:
  - {person: p1, office: oud-ombudsman, of: SN}
  - {person: p2, office: VN-gezant in Bangui, of: VN}
events:
  e1: {type: Agreement, label: bestand van Ndjamena, participants: [FS, WB], guarantors: [TD, SD], observers: [p2], place: l1, time: vrijdag, factuality: actual, part_of: e2}
  e2: {type: Negotiation, label: overleg in Ndjamena, participants: [FS, WB], mediators: [p1], place: l1, time: Elf dagen, factuality: actual}
  e3: {type: Negotiation, label: vervolg in Khartoem, participants: [FS, WB], place: l4, time: In februari, factuality: planned, after: e2}
acts:
  s1: {type: Warning, by: p2, content: dat negentig dagen in deze streek "precies één droge tijd" zijn}
  s2: {type: Demand, by: WB, to: [FS], content: dat die onder beheer komt van de dorpshoofden}
replies:
  r1: {to: s2, by: FS, answer: rejected}
outcomes:
  o1: {of: e2, type: ceasefire}
  o2: {of: e2, type: partial_agreement}
  o3: {of: e2, type: continuation_agreed}
