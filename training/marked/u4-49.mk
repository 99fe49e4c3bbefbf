 date 2018-10-29 Marathon van Cheorwon: 42 kilometer tussen de mijnen

CHEORWON - Wie hier struikelt, struikelt rechtdoor. De jaarlijkse marathon langs de gedemilitariseerde zone telt maar één bocht, en aan weerszijden van het asfalt hangen rode driehoekjes aan het prikkeldraad. Zondag liepen er 6.400 mensen, onder wie de 81-jarige Bae Sang-ho, die er vijf uur en elf minuten over deed.

De winst ging bij de mannen naar de Ethiopiër Tadele Wolde, in 2.11.40. Bij de vrouwen was Hong Mi-rae de snelste, ondanks een losse veter bij kilometer dertig. Het vroor vijf graden; de waterposten schonken gerstethee.

De organisatie droomt al jaren van een parcours dat de grens passeert. [Zuid-Korea|KR] heeft [het Noorden|KP] in juni om {overleg|e1} daarover {verzocht|s1}, 'maar uit [Pyongyang|KP] {kwam|r1} een stilte die je kon horen', zegt koersdirecteur Ma Dong-wook. Voor volgend jaar stelt hij nu een alternatief voor: een lus om het oude station van Woljeong-ri, met uitzicht op de overkant.

Bae doet dan weer mee. Zijn geboortehuis staat zeven kilometer voorbij de finish. Hij heeft er in 1950 zijn fiets laten staan, en hij wil, zegt hij, weten of de banden nog hard zijn.
=====
entities:
  KR: {name: Zuid-Korea, type: State}
  KP: {name: Noord-Korea, type: State}
events:
  e1: {type: Negotiation, label: overleg over het parcours, participants: [KR, KP], factuality: possible}
acts:
  s1: {type: Proposal, by: KR, to: [KP], kind: talks, content: "om overleg daarover", status: unanswered, time: in juni, about: e1}
replies:
  r1: {to: s1, by: KP, answer: unanswered}
