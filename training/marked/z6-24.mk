 date 2018-04-26 Terug naar [Panmunjom|l1]: hoe de {gesprekken|e1} tussen [Noord|KP] en [Zuid|KR] drie keer strandden

In Seoul liggen de vlaggetjes klaar. Vrijdag {ontvangt|e1} president [Bae Jong-seok|p1] van [Zuid-Korea|KR] in [Panmunjom|l1] een {gezelschap|d1} uit [Noord-Korea|KP] onder vice-maarschalk [Ri Myong-guk|p2]. Het is de vierde aanloop in een jaar tijd.

De eerste, in mei, {sneefde|o1} voor ze begon. [Het Noorden|KP] {blies|o1} de {bijeenkomst|e2} een uur van tevoren af uit woede over een legeroefening. De tweede kwam er wel: in augustus {zaten|e3} onderhandelaars in [Kaesong|l2] twee dagen bij elkaar. Na een vraag over familiebezoek {beende|o2} [de [Noord-Koreaanse|KP] delegatie|KP] weg. De derde, in december, werd op verzoek van [Seoul|KR] {over de feestdagen heen getild|o3}; van dat {overleg|e5} is daarna nooit meer gehoord.

Wat is er nu anders? [Mongolië|MN]. [Oulan Bator|MN] heeft zich opgeworpen als {tussenpersoon|e4} en [zijn|MN] staatssecretaris [Oyuunchimeg Batbold|p3] {pendelde|e4} zes weken lang. [Zij|p3] opperde te {beginnen|s1} met iets waar niemand tegen kan zijn, het opgraven van gesneuvelden. [Beide kanten|KP+KR] {knikten|r1}.

Op de {lijst|s5} van [Bae|p1] staan verder een hotline en de teruggave van vier vissers. [Ri|p2] op [zijn|p2] beurt {wil|s2} dat er een streep gaat door de strafmaatregelen op textiel. Daarover kan [Bae|p1] niet {beslissen|r2}, heeft [hij|p1] al gezegd: dat is aan [de Veiligheidsraad|VR].

[Japan|JP] {roept|s3} [Zuid-Korea|KR] op de ontvoerde [Japanners|JP] niet te vergeten. 'We zullen het {ter sprake brengen|r3}', beloofde een adviseur.

Mislukt het, dan rest volgens oud-onderhandelaar [Gerda Oosterling|p4] alleen nog de loopgraaf. "Een vijfde kans {komt|s4} er niet", meent [zij|p4].

[Bae|p1] zelf sloeg donderdag voor de binnenlandse pers een luchtige toon aan. Op een {persconferentie|e6} in de tuin van [het Blauwe Huis|KR] {onthulde|s6} [hij|p1] dat er koude noedels op het menu staan. [Ri|p2] zou daar zelf om hebben {verzocht|s7}. Vragen over een {bezoek|e7} aan [Pyongyang|l3], waarover het gerucht gaat, lachte [hij|p1] weg. "Eerst de noedels."

[Peking|CN], dat niet aan tafel zit, {staat|e1} borg voor de veiligheid van [de gasten|KP].
=====
entities:
  KP: {name: Noord-Korea, type: State}
  KR: {name: Zuid-Korea, type: State}
  MN: {name: Mongolië, type: State}
  JP: {name: Japan, type: State}
  VR: {name: Veiligheidsraad, type: Organisation}
  l1: {name: Panmunjom, type: Place}
  l2: {name: Kaesong, type: Place}
  p1: {name: Bae Jong-seok, type: Person}
  p2: {name: Ri Myong-guk, type: Person}
  p3: {name: Oyuunchimeg Batbold, type: Person}
  p4: {name: Gerda Oosterling, type: Person}
  CN: {name: China, type: State}
  l3: {name: Pyongyang, type: Place}
offices:
  - {person: p1, office: president, of: KR}
  - {person: p2, office: vice-maarschalk, of: KP}
  - {person: p3, office: staatssecretaris, of: MN}
events:
  e1: {type: Negotiation, label: overleg in Panmunjom, participants: [KP, KR, p1, p2], guarantors: [CN], place: l1, time: Vrijdag, factuality: planned}
  e2: {type: Negotiation, participants: [KP, KR], time: in mei, factuality: counterfactual}
  e3: {type: Negotiation, participants: [KP, KR], place: l2, time: in augustus, factuality: actual}
  e5: {type: Negotiation, participants: [KP, KR], time: in december, factuality: counterfactual}
  e4: {type: Mediation, participants: [KP, KR], mediators: [MN, p3], time: zes weken lang, factuality: actual}
  e6: {type: PressConference, participants: [p1], time: donderdag, factuality: actual}
  e7: {type: Visit, participants: [p1, KP], place: l3, factuality: possible}
acts:
  s1: {type: Proposal, by: p3, to: [KP, KR], kind: other, content: "het opgraven van gesneuvelden", status: accepted, about: e1}
  s2: {type: Demand, by: p2, to: [KR], content: "dat er een streep gaat door de strafmaatregelen op textiel"}
  s3: {type: Demand, by: JP, to: [KR], content: "de ontvoerde Japanners niet te vergeten"}
  s4: {type: Warning, by: p4, content: "Een vijfde kans komt er niet", about: e1}
  s5: {type: Demand, by: p1, to: [KP], content: "een hotline en de teruggave van vier vissers"}
  s6: {type: Statement, by: p1, content: "dat er koude noedels op het menu staan"}
  s7: {type: Demand, by: p2, to: [KR], content: "koude noedels", factuality: possible}
replies:
  r1: {to: s1, answer: accepted}
  r2: {to: s2, by: p1, answer: rejected}
  r3: {to: s3, by: KR, answer: accepted}
delegations:
  d1: {of: KP, head: p2, members: [], event: e1}
outcomes:
  o1: {of: e2, type: cancelled}
  o2: {of: e3, type: walkout}
  o3: {of: e5, type: postponed}
