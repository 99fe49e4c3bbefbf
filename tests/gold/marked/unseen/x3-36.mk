 date 2021-09-17 Onderzeeërs: [Parijs|FR] {haalt|a1} ambassadeurs naar huis

[Frankrijk|FR] heeft vrijdagavond [zijn|FR] gezanten uit [Washington|US] en [Canberra|AU] {teruggetrokken|a1}. Aanleiding: [Australië|AU] {kieperde|a2} een order van 56 miljard euro bij scheepsbouwer Naval Group het raam uit om atoomonderzeeërs te kopen van [de Amerikanen|US] en [de Britten|UK]. Minister [Fabrice Kermadec|p1] {repte|a3} van "een dolkstoot".

Een gala in [Washington|l1], waar [Kermadec|p1] en [zijn|p1] [Amerikaanse|US] tegenvoeter [Joan Bellweather|p2] samen de slag bij Yorktown zouden {gedenken|e1}, is {afgelast|o1}. De {handelsbesprekingen|e2} tussen [de EU|EU] en [Australië|AU], waarvan de twaalfde {zitting|e2} voor oktober op de rol stond, worden een maand {opgeschort|o2}.

[Bellweather|p2] {stelde|a4} voor dat [de twee presidenten|FR+US] de lucht klaren met een {belletje|e3}. [Het Élysée|FR] {gaat|r1} daarop in; het wordt woensdag.
=====
entities:
  FR: {name: Frankrijk, type: State}
  US: {name: Verenigde Staten, type: State}
  AU: {name: Australië, type: State}
  UK: {name: Verenigd Koninkrijk, type: State}
  EU: {name: Europese Unie, type: Organisation}
  p1: {name: Fabrice Kermadec, type: Person}
  p2: {name: Joan Bellweather, type: Person}
  l1: {name: Washington, type: Place}
offices:
  - {person: p1, office: minister, of: FR}
  - {person: p2, office: tegenvoeter, of: US}
events:
  e1: {type: Meeting, label: gala Kermadec en Bellweather, participants: [p1, p2], place: l1, factuality: counterfactual}
  e2: {type: Negotiation, label: twaalfde zitting EU en Australië, participants: [EU, AU], time: "oktober", factuality: planned}
  e3: {type: Meeting, label: telefoongesprek van de twee presidenten, participants: [FR, US], time: "woensdag", factuality: planned}
acts:
  a1: {type: Statement, by: FR, to: [US, AU], content: "zijn gezanten uit Washington en Canberra teruggetrokken", time: "vrijdagavond"}
  a2: {type: Statement, by: AU, to: [FR], content: "een order van 56 miljard euro bij scheepsbouwer Naval Group het raam uit"}
  a3: {type: Statement, by: p1, to: [AU], content: "een dolkstoot"}
  a4: {type: Proposal, by: p2, to: [FR], kind: talks, content: "dat de twee presidenten de lucht klaren met een belletje", status: accepted}
replies:
  r1: {to: a4, by: FR, answer: accepted}
outcomes:
  o1: {of: e1, type: cancelled}
  o2: {of: e2, type: postponed}
