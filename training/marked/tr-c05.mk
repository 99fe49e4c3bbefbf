 date 2024-12 [Ankara|TUR] {brengt|e2} [Somalië|SOM] en [Ethiopië|ETH] tot elkaar, maar de haven laat nog op zich wachten

Na bijna acht uur {praten|e1} kwamen [ze|p1+p2] samen naar buiten: de [Somalische|SOM] president [Hassan Sheikh Mohamud|p1] en de [Ethiopische|ETH] premier [Abiy Ahmed|p2]. In [Ankara|l1] hebben [zij|p1+p2] woensdagnacht onder leiding van de [Turkse|TUR] president [Recep Tayyip Erdogan|p3] een {verklaring|e3} {ondertekend|e3+o1} waarin [Ethiopië|ETH] de territoriale integriteit van [Somalië|SOM] {erkent|e4}. In ruil {krijgt|e5} [het land zonder kust|ETH] toegang tot zee, al staat nergens waar precies.

'Een historische verzoening', {noemde|e6} [Erdogan|p3] het. [Mohamud|p1] {sprak|e7} van "het einde van een misverstand". Op de vraag of [zijn|p2] land de omstreden {deal|e17} met [Somaliland|SOM2] nu verscheurt, gaf [Abiy|p2] geen antwoord.

Technische teams

De uitwerking volgt later. Uiterlijk eind februari beginnen [technische teams|SOM+ETH] aan {onderhandelingen|e8+o2} over de haven, opnieuw met [Turkije|TUR] als {bemiddelaar|e9}. Aan het hoofd van de [Somalische|SOM] {equipe|d1} komt havenminister [Abdulkadir Nuur|p4] te staan, met in [zijn|p4] kielzog oud-ambassadeur [Fadumo Warsame|p5]. [Addis Abeba|ETH] {vaardigt|d2} vermoedelijk staatssecretaris [Mesfin Alemu|p6] af.

Twee eerdere {rondes|e10}, in juli en augustus, liepen {op niets uit|o3}. De {derde|e11}, gepland voor september, werd {afgeblazen|o4} nadat [Egypte|EGY] wapens aan [Mogadishu|SOM] had geleverd.

[Somaliland|SOM2]

In [Hargeisa|SOM2] is de stemming bedrukt. [Het leiderschap van [Somaliland|SOM2]|SOM2] was niet uitgenodigd. 'Over [ons|SOM2], zonder [ons|SOM2]', {klaagde|e12} onderhandelaar [Cabdi Jaamac|p7]. Als [Ethiopië|ETH] de eigen {overeenkomst|e17} opzegt, sluit [Somaliland|SOM2] de weg naar [Berbera|l2] af, {dreigde|e13} [hij|p7]. Ook [Eritrea|ERI] {eist|e14} dat er geen [Ethiopische|ETH] marinebasis komt.

Had [Erdogan|p3] [de twee leiders|p1+p2] vorige week niet persoonlijk {opgebeld|e15}, zeggen diplomaten, dan was de {top|e1:counterfactual} er nooit gekomen. [Abiy|p2] {nodigde|s1} [Mohamud|p1] uit om in januari naar [Addis Abeba|l3] te {komen|e16}. [Die|p1] {nam|r1} dat met een knikje aan. [Erdogan|p3] {stelde|s2} [de Ethiopiër|p2] nog een {handelsverdrag|e18} voor.
=====
entities:
  p1: {name: Hassan Sheikh Mohamud, type: Person}
  p2: {name: Abiy Ahmed, type: Person}
  p3: {name: Recep Tayyip Erdogan, type: Person}
  p4: {name: Abdulkadir Nuur, type: Person}
  p5: {name: Fadumo Warsame, type: Person}
  p6: {name: Mesfin Alemu, type: Person}
  p7: {name: Cabdi Jaamac, type: Person}
  SOM: {name: Somalië, type: State}
  ETH: {name: Ethiopië, type: State}
  TUR: {name: Turkije, type: State}
  EGY: {name: Egypte, type: State}
  ERI: {name: Eritrea, type: State}
  SOM2: {name: Somaliland, type: Organisation}
  l1: {name: Ankara, type: Place}
  l2: {name: Berbera, type: Place}
  l3: {name: Addis Abeba, type: Place}
offices:
  - {person: p1, office: president, of: SOM}
  - {person: p2, office: premier, of: ETH}
  - {person: p3, office: president, of: TUR}
  - {person: p4, office: havenminister, of: SOM}
  - {person: p6, office: staatssecretaris, of: ETH}
  - {person: p7, office: onderhandelaar, of: SOM2}
events:
  e1: {type: Negotiation, label: top Mohamud-Abiy in Ankara, participants: [p1, p2, SOM, ETH], mediators: [p3, TUR], place: l1, time: woensdagnacht, factuality: actual}
  e2: {type: Mediation, label: Erdogan bemiddelt, participants: [SOM, ETH], mediators: [p3, TUR], place: l1, time: woensdagnacht, factuality: actual, part_of: e1}
  e3: {type: Agreement, label: verklaring van Ankara, participants: [SOM, ETH, p1, p2], place: l1, time: woensdagnacht, factuality: actual, part_of: e1}
  e8: {type: Negotiation, label: technische onderhandelingen over de haven, participants: [SOM, ETH], mediators: [TUR], time: Uiterlijk eind februari, factuality: planned, after: e1}
  e9: {type: Mediation, label: Turkije bemiddelt opnieuw, participants: [SOM, ETH], mediators: [TUR], time: Uiterlijk eind februari, factuality: planned, part_of: e8}
  e10: {type: Negotiation, label: eerdere rondes in juli en augustus, participants: [SOM, ETH], time: juli en augustus, factuality: actual}
  e11: {type: Negotiation, label: derde ronde in september, participants: [SOM, ETH], time: september, factuality: counterfactual, after: e10}
  e15: {type: Meeting, label: telefoontjes van Erdogan met beide leiders, participants: [p3, p1, p2], time: vorige week, factuality: actual}
  e16: {type: Visit, label: bezoek van Mohamud aan Addis Abeba, participants: [p1], place: l3, time: januari, factuality: planned}
  e17: {type: Agreement, participants: [ETH, SOM2], factuality: actual}
  e18: {type: Agreement, participants: [ETH, TUR], factuality: possible}
acts:
  e4: {type: Concession, by: ETH, to: [SOM], content: de territoriale integriteit van Somalië}
  e5: {type: Concession, by: SOM, to: [ETH], content: het land zonder kust toegang tot zee}
  e6: {type: Statement, by: p3, content: Een historische verzoening}
  e7: {type: Statement, by: p1, content: het einde van een misverstand}
  e12: {type: Statement, by: p7, content: 'Over ons, zonder ons'}
  e13: {type: Warning, by: p7, to: [ETH], content: 'Als Ethiopië de eigen overeenkomst opzegt, sluit Somaliland de weg naar Berbera af'}
  e14: {type: Demand, by: ERI, to: [ETH], content: er geen Ethiopische marinebasis komt}
  s1: {type: Proposal, by: p2, to: [p1], kind: talks, status: accepted, content: in januari naar Addis Abeba te komen}
  s2: {type: Proposal, by: p3, to: [p2], kind: treaty, content: een handelsverdrag, status: proposed}
replies:
  r1: {to: s1, by: p1, answer: accepted}
delegations:
  d1: {of: SOM, head: p4, members: [p5], event: e8}
  d2: {of: ETH, head: p6, members: [], event: e8}
outcomes:
  o1: {of: e1, type: agreement}
  o2: {of: e1, type: continuation_agreed}
  o3: {of: e10, type: no_breakthrough}
  o4: {of: e11, type: cancelled}
