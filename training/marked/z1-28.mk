 date 2019-09-30 [Yaoundé|CM] {blaast|u1} [Zwitsers|CH] {vredesoverleg|e1} over Engelstalig [Kameroen|CM] af

[Genève|l1] had de tolkencabines al geplaatst, de hotels waren geboekt. Maar het {gesprek|e1} tussen [de [Kameroense|CM] overheid|CM] en [de separatisten van Ambazonië|AM], deze week voorzien aan het Meer van Genève, {gaat de vuilbak in|u1}. [Yaoundé|CM] {stuurt|r3} "niemand, nergens heen", zo {deelde|a1} regeringswoordvoerder [René Atangana|p1] maandag op een ingelaste {persconferentie|e2} mee.

[De [Zwitserse|CH] diplomatie|CH] had sinds juni in alle discretie voor {bruggenbouwer|e3} gespeeld, samen met [het Centrum voor Humanitaire Dialoog|HD]. Tien [separatistenleiders|AM] hadden zich achter het {initiatief|a6+a7} {geschaard|r2}. [Lucas Ngwa Tabot|p2], die [hun|AM] driekoppige {missie|d1} zou {trekken|d1}, vernam het nieuws op de luchthaven van Houston. "[Ik|p2] had [mijn|p2] das al om", {klonk|a2} het wrang.

[Atangana|p1] {noemde|a8} buitenlandse inmenging "onnodig nu de grote nationale dialoog begint". Aan die {dialoog|e4}, vandaag van start gegaan in [het Congrespaleis|l2] en geleid door premier [Joseph Mbella Ewane|p3], nemen [de separatisten|AM] niet deel. [Ze|AM] hadden een {oproep|a3} daartoe vorige week met een {'neen, merci'|r1} beantwoord.

[Bern|CH] liet in een kort communiqué verstaan dat het {aanbod|a4} om te {bemiddelen|e6} "op tafel blijft". De katholieke bisschoppen van Bamenda {vrezen|a5} nieuwe schoolboycots.

De {opstand|e5} in de twee Engelstalige provincies heeft sinds 2017 naar schatting drieduizend levens geëist.
=====
entities:
  CM: {name: Kameroen, type: State}
  CH: {name: Zwitserland, type: State}
  AM: {name: separatisten van Ambazonië, type: Organisation}
  HD: {name: Centrum voor Humanitaire Dialoog, type: Organisation}
  l1: {name: Genève, type: Place}
  l2: {name: Congrespaleis, type: Place}
  p1: {name: René Atangana, type: Person}
  p2: {name: Lucas Ngwa Tabot, type: Person}
  p3: {name: Joseph Mbella Ewane, type: Person}
offices:
  - {person: p1, office: regeringswoordvoerder, of: CM}
  - {person: p3, office: premier, of: CM}
events:
  e1: {type: Negotiation, label: vredesoverleg in Genève, participants: [CM, AM], mediators: [CH, HD], place: l1, time: deze week, factuality: counterfactual}
  e2: {type: PressConference, label: ingelaste persconferentie, participants: [p1], time: maandag, factuality: actual}
  e3: {type: Mediation, label: Zwitserse bemiddeling, participants: [CM, AM], mediators: [CH, HD], time: sinds juni, factuality: actual}
  e4: {type: Negotiation, label: nationale dialoog, participants: [CM], mediators: [p3], place: l2, time: vandaag, factuality: actual}
  e5: {type: Conflict, label: opstand in Engelstalig Kameroen, participants: [CM, AM], time: sinds 2017, factuality: actual}
  e6: {type: Mediation, label: nieuw aanbod van Zwitserland, participants: [CM, AM], mediators: [CH], factuality: possible}
acts:
  a1: {type: Statement, by: p1, content: "niemand, nergens heen", about: e1, time: maandag}
  a2: {type: Statement, by: p2, content: had mijn das al om}
  a3: {type: Proposal, by: CM, to: [AM], kind: talks, content: grote nationale dialoog, status: rejected, about: e4}
  a4: {type: Proposal, by: CH, to: [CM, AM], kind: mediation_offer, content: het aanbod om te bemiddelen, status: proposed, about: e6}
  a5: {type: Warning, by: De katholieke bisschoppen van Bamenda, content: nieuwe schoolboycots}
  a6: {type: Proposal, by: CH, to: [AM], kind: talks, content: aan het Meer van Genève, status: accepted, about: e1}
  a7: {type: Proposal, by: CH, to: [CM], kind: talks, content: aan het Meer van Genève, status: rejected, about: e1}
  a8: {type: Statement, by: p1, content: onnodig nu de grote nationale dialoog begint, about: e3}
replies:
  r2: {to: a6, by: AM, answer: accepted}
  r3: {to: a7, by: CM, answer: rejected}
  r1: {to: a3, by: AM, answer: rejected}
delegations:
  d1: {of: AM, head: p2, members: [], event: e1}
outcomes:
  u1: {of: e1, type: cancelled, factuality: counterfactual}
