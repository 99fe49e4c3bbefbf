 date 2023-10-07 'Iedereen kwam voor de koffie, niemand voor de kaart'

Zeven jaar lang werkte [Godelieve Verstraeten|p1] voor opeenvolgende gezanten van [de VN|UN] in [de Westelijke Sahara|l1]. Nu [ze|p1] met pensioen is, blikt [ze|p1] terug op een dossier dat niet wil bewegen.

December 2018, de {ronde tafel|e1} in [Genève|l2]. Was dat het hoogtepunt?

"Achteraf wel. [VN|UN]-gezant [Horst Köhler|p2], die voorzat, had [Marokko|MA], [het Polisario|PF], [Algerije|DZ] en [Mauritanië|MR] voor het eerst in zes jaar in één kamer gekregen. Er is twee dagen {gepraat|e1}, vooral over de verwarming. Maar op het einde {spraken|o1} [ze|MA+PF+DZ+MR] af om in maart {terug te komen|e2:planned}, en dat hebben [ze|MA+PF+DZ+MR] ook {gedaan|e2}."

En toen?

"Toen werd [Köhler|p2] ziek en nam [hij|p2] ontslag. [Zijn|p2] stoel bleef twee jaar leeg. [António Guterres|p3] heeft [Marokko|MA] en [het Polisario|PF] dertien namen {voorgelegd|s1+s2+s3}. Een oud-premier van Roemenië werd {gewraakt|r1} door [het Polisario|PF], bij een Portugese ex-minister {lag|r2} [Rabat|MA] dwars. Pas [Staffan de Mistura|p4] {vond|r3+r4} bij [allebei|MA+PF] genade."

[Marokko|MA] {biedt|s4} al jaren autonomie aan. Waarom {neemt|r5} [het Polisario|PF] daar geen genoegen mee?

"Dat {plan|s4} dateert van 2007, en [Spanje|ES] {steunt|a1} het sinds vorig jaar. Maar [het Polisario|PF] {wil|a2} een referendum, met onafhankelijkheid op het stembriefje. Dat was in 1991, bij het {bestand|e3} tussen [die twee|MA+PF], ook zo {afgesproken|e3}. 'Wie dat schrapt, vraagt [ons|PF] te tekenen voor [onze|PF] eigen begrafenis', {zei|a3} een van [hun|PF] onderhandelaars [me|p1] ooit."

[Marokkaanse|MA] kranten vonden [u|p1] partijdig.

"[Rabat|MA] heeft zelfs {gevraagd|a4} om [mij|p1] te vervangen. Dat heeft [Guterres|p3] beleefd {geweigerd|r6}. Ach, [ik|p1] droeg alleen de tas. Thuis in Oudenaarde heeft niemand ooit geweten wat [ik|p1] precies deed, en eerlijk gezegd wist [ik|p1] dat zelf ook niet altijd."

Komt er nog een vervolg?

"[De Mistura|p4] {reist|e4} volgende maand naar [Tindouf|l3]. Of er ooit nog een {ronde|e5} komt, hangt van [Algiers|DZ] af. En die lijn is al een tijdje bezet."
=====
entities:
  MA: {name: Marokko, type: State}
  DZ: {name: Algerije, type: State}
  MR: {name: Mauritanië, type: State}
  ES: {name: Spanje, type: State}
  PF: {name: Polisario, type: Organisation}
  UN: {name: Verenigde Naties, type: Organisation}
  l1: {name: Westelijke Sahara, type: Place}
  l2: {name: Genève, type: Place}
  l3: {name: Tindouf, type: Place}
  p1: {name: Godelieve Verstraeten, type: Person}
  p2: {name: Horst Köhler, type: Person}
  p3: {name: António Guterres, type: Person}
  p4: {name: Staffan de Mistura, type: Person}
offices:
  - {person: p2, office: gezant, of: UN}
events:
  e1: {type: Negotiation, label: ronde tafel in Genève, participants: [MA, PF, DZ, MR], mediators: [p2], place: l2, time: December 2018, factuality: actual}
  e2: {type: Negotiation, participants: [MA, PF, DZ, MR], time: in maart, factuality: actual, after: e1}
  e3: {type: Agreement, label: bestand van 1991, participants: [MA, PF], time: in 1991, factuality: actual}
  e4: {type: Visit, participants: [p4], place: l3, time: volgende maand, factuality: planned}
  e5: {type: Negotiation, participants: [MA, PF], factuality: possible}
acts:
  s1: {type: Proposal, by: p3, to: [PF], kind: other, content: Een oud-premier van Roemenië, status: rejected}
  s2: {type: Proposal, by: p3, to: [MA], kind: other, content: een Portugese ex-minister, status: rejected}
  s3: {type: Proposal, by: p3, to: [MA, PF], kind: other, content: Staffan de Mistura, status: accepted}
  s4: {type: Proposal, by: MA, to: [PF], kind: territorial, content: autonomie, status: rejected, time: "2007"}
  a1: {type: Statement, by: ES, content: steunt het sinds vorig jaar, time: sinds vorig jaar}
  a2: {type: Demand, by: PF, to: [MA], content: "een referendum, met onafhankelijkheid op het stembriefje"}
  a3: {type: Statement, by: een van hun onderhandelaars, to: [p1], content: "Wie dat schrapt, vraagt ons te tekenen voor onze eigen begrafenis"}
  a4: {type: Demand, by: MA, to: [p3], content: om mij te vervangen}
replies:
  r1: {to: s1, by: PF, answer: rejected}
  r2: {to: s2, by: MA, answer: rejected}
  r3: {to: s3, by: MA, answer: accepted}
  r4: {to: s3, by: PF, answer: accepted}
  r5: {to: s4, by: PF, answer: rejected}
  r6: {to: a4, by: p3, answer: rejected}
outcomes:
  o1: {of: e1, type: continuation_agreed}
