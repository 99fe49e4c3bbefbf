 date 1989-05-27 [Mauritaanse|MR] en [Senegalese|SN] ministers {zitten|e1} tegenover [elkaar|MR+SN], [Bamako|ML] {bemiddelt|e2}

Van onze correspondent

[BAMAKO|l1] - Een maand nadat in Dakar en Nouakchott winkels werden geplunderd en mensen op straat werden doodgeslagen, hebben ministers uit [Senegal|SN] en [Mauritanië|MR] [elkaar|MR+SN] vrijdag voor het eerst weer {gesproken|e1}. Dat gebeurde in [Bamako|l1], in het bijzijn van president [Moussa Traoré|p1] van [Mali|ML], die zich namens de [Organisatie van Afrikaanse Eenheid|OAE] over het conflict heeft {ontfermd|e2}.

Veel kwam er {niet|o1} uit. [De twee buren|MR+SN] {beloofden|c1+c2} [elkaars|MR+SN] onderdanen te beschermen en het luchtvervoer van vluchtelingen niet te hinderen, maar over schadevergoeding, over het vee dat ten noorden van de rivier is achtergebleven en vooral over de grens zelf bleven [zij|MR+SN] {verdeeld|o1}.

[De [Senegalese|SN] minister|p2], [Cheikh Oumar Sakho|p2], {verlangde|a1} dat [Mauritanië|MR] een internationale commissie toelaat die nagaat hoeveel zwarte [Mauritaniërs|MR] over de rivier zijn gezet. [Zijn|p2] ambtgenoot [Sidi Mohamed Ould Heyine|p3] {noemde|r1} dat "een zaak die alleen [de Islamitische Republiek|MR] aangaat". Op een {voorstel|a2+a3} van [Traoré|p1] om aan weerszijden van de Senegalrivier een strook van tien kilometer zonder militairen in te stellen, {ging|r2} [Nouakchott|MR] niet in; [Dakar|SN] {wil|r3} erover denken.

Op 9 april schoten [Mauritaanse|MR] grenswachten bij Diawara twee [Senegalese|SN] boeren dood na een ruzie over loslopend vee. Wat volgde, gaat in beide hoofdsteden al 'les événements' heten. Frankrijk, Spanje en Marokko brachten tienduizenden mensen met vliegtuigen naar huis. Een eerste {poging|e3} tot verzoening, begin mei ondernomen door de [Togolese|TG] president [Eyadéma|p4], {strandde|o2} omdat geen van [beide presidenten|p5+p6] naar [Lomé|l2] wilde komen.

[Traoré|p1] is hardnekkiger. Drie keer vloog [hij|p1] deze maand {heen en weer|e2}, naar verluidt met een thermosfles en zonder lijfwacht. "De rivier heeft [ons|p1] grootgebracht", {zei|a4} [hij|p1] gisteravond. "[Ik|p1] weiger te geloven dat zij [ons|p1] nu uiteendrijft."

Over tien dagen {zien|e4} [de ministers|p2+p3] [elkaar|p2+p3] terug, opnieuw hier. Of de presidenten [Diouf|p5] en [Taya|p6] dan ook komen, durft niemand te zeggen.
=====
entities:
  MR: {name: Mauritanië, type: State}
  SN: {name: Senegal, type: State}
  ML: {name: Mali, type: State}



  TG: {name: Togo, type: State}
  OAE: {name: Organisatie van Afrikaanse Eenheid, type: Organisation}
  p1: {name: Moussa Traoré, type: Person}
  p2: {name: Cheikh Oumar Sakho, type: Person}
  p3: {name: Sidi Mohamed Ould Heyine, type: Person}
  p4: {name: Eyadéma, type: Person}
  p5: {name: Diouf, type: Person}
  p6: {name: Taya, type: Person}
  l1: {name: Bamako, type: Place}
  l2: {name: Lomé, type: Place}
offices:
  - {person: p1, office: president, of: ML}
  - {person: p2, office: minister, of: SN}
  - {person: p3, office: ambtgenoot, of: MR}
  - {person: p4, office: president, of: TG}
events:
  e1: {type: Negotiation, participants: [SN, MR, p2, p3], mediators: [p1], place: l1, time: vrijdag, factuality: actual}
  e2: {type: Mediation, participants: [SN, MR], mediators: [p1, ML, OAE], factuality: actual}
  e3: {type: Mediation, label: poging van Togo, participants: [SN, MR], mediators: [p4], place: l2, time: begin mei, factuality: actual}
  e4: {type: Negotiation, participants: [SN, MR, p2, p3], place: l1, time: Over tien dagen, factuality: planned, after: e1}
acts:
  c1: {type: Concession, by: MR, to: [SN], content: "elkaars onderdanen te beschermen", about: e1}
  c2: {type: Concession, by: SN, to: [MR], content: "elkaars onderdanen te beschermen", about: e1}
  a1: {type: Demand, by: p2, to: [MR], content: dat Mauritanië een internationale commissie toelaat, about: e1}
  a2: {type: Proposal, by: p1, to: [MR], kind: other, content: om aan weerszijden van de Senegalrivier een strook van tien kilometer zonder militairen in te stellen, status: rejected, about: e1}
  a3: {type: Proposal, by: p1, to: [SN], kind: other, content: om aan weerszijden van de Senegalrivier een strook van tien kilometer zonder militairen in te stellen, status: unanswered, about: e1}
  a4: {type: Statement, by: p1, content: De rivier heeft ons grootgebracht, time: gisteravond}
replies:
  r1: {to: a1, by: p3, answer: rejected}
  r2: {to: a2, by: MR, answer: rejected}
  r3: {to: a3, by: SN, answer: unanswered}
outcomes:
  o1: {of: e1, type: partial_agreement}
  o2: {of: e3, type: no_breakthrough}
