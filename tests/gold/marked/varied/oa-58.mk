 date 2023-04-09 [Saoedische|SA] ambassadeur in [Sanaa|l1]: een glimlach, een sjerp en zes maanden

[SANAA|l1] (Reuters) - Een [Saoedische|SA] delegatie {onder leiding van|d1} ambassadeur [Mohammed al-Jaber|p1] is zondag in de Jemenitische hoofdstad {aangekomen|e1} voor {besprekingen|e2} met [de Houthi's|HO] over een permanent bestand. [{Bemiddelaars|e8} uit [Oman|OM]|OM] waren een dag eerder {geland|e3}.

Op foto's van het persbureau Saba schudt [Al-Jaber|p1], met een sjerp in de kleuren van [[zijn|p1] gastheren|HO], de hand van [Mahdi al-Mashat|p2], [het hoofd van de Hoge Politieke Raad|p2]. Een jaar geleden zou zoiets ondenkbaar zijn geweest. "[Wij|SA] komen om te luisteren, om elf uur, om twaalf uur, zo lang als het duurt", liet [de ambassadeur|p1] {optekenen|a1}.

Volgens bronnen in [Riyad|SA] gaat het om een {wapenstilstand|s1} van zes maanden, gevolgd door drie maanden waarin Jemenieten onder elkaar over de toekomst praten, betaling van ambtenarensalarissen uit de oliekas en opening van alle havens. [De Houthi's|HO] {willen|a2} dat de salarissen van [hun|HO] soldaten daar ook onder vallen. Daarover wordt {doorgepraat|o1}.

[De [Saoedi's|SA]|SA] hopen dat een {akkoord|e4} nog voor het Suikerfeest op 20 april kan worden getekend. Minder haast heeft [de internationaal erkende regering|YG], die vanuit [Aden|YG] toekijkt. "[Wij|YG] worden geraadpleegd zoals men een weerbericht raadpleegt", {klaagde|a4} [een Jemenitische minister|p4]. [De [VN|VN]-gezant|p3], de Zweed [Hans Grundmark|p3], {noemde|a3} het {bezoek|e1} "de grootste stap sinds 2014", al was [hij|p3] er niet bij.

In de nacht van zaterdag op zondag {lieten|e10} [de [Saoedi's|SA]|SA] dertien krijgsgevangenen gaan in {ruil|e10} voor één [Saoediër|SA], die eerder was overgekomen. In maart, in [Zwitserland|l2], {spraken|e5} [de Houthi's|HO] en [Aden|YG] af in totaal 887 mensen uit te wisselen; de vliegtuigen daarvoor staan gereed.

Dat [Riyad|SA] en [Iran|IR], de beschermheer van [de Houthi's|HO], op 10 maart in [Peking|l3] [hun|SA+IR] banden {herstelden|e6}, helpt. Het {bestand|e7} van april 2022, gesloten via [de VN|VN], verliep in oktober officieel, maar wordt stilzwijgend nageleefd.

De {oorlog|e9} in Jemen heeft naar schatting 377.000 mensen het leven gekost, de meesten door honger en ziekten.
=====
entities:
  SA: {name: Saoedi-Arabië, type: State}
  OM: {name: Oman, type: State}
  IR: {name: Iran, type: State}
  HO: {name: Houthi's, type: Organisation}
  YG: {name: internationaal erkende regering, type: Organisation}
  VN: {name: Verenigde Naties, type: Organisation}
  p1: {name: Mohammed al-Jaber, type: Person}
  p2: {name: Mahdi al-Mashat, type: Person}
  p3: {name: Hans Grundmark, type: Person}
  p4: {name: Jemenitische minister, type: Person}
  l1: {name: Sanaa, type: Place}
  l2: {name: Zwitserland, type: Place}
  l3: {name: Peking, type: Place}
offices:
  - {person: p1, office: ambassadeur, of: SA}
  - {person: p2, office: hoofd van de Hoge Politieke Raad, of: HO}
  - {person: p3, office: gezant, of: VN}
  - {person: p4, office: minister, of: YG}
events:
  e1: {type: Visit, participants: [SA, p1], hosts: [HO], place: l1, time: zondag, factuality: actual}
  e2: {type: Negotiation, participants: [SA, HO, p1, p2], mediators: [OM], place: l1, time: zondag, factuality: actual}
  e3: {type: Visit, participants: [OM], place: l1, time: een dag eerder, factuality: actual}
  e4: {type: Agreement, participants: [SA, HO], time: voor het Suikerfeest op 20 april, factuality: possible}
  e5: {type: Agreement, label: gevangenenruil, participants: [YG, HO], place: l2, time: In maart, factuality: actual}
  e6: {type: Agreement, label: herstel van de banden, participants: [SA, IR], place: l3, time: op 10 maart, factuality: actual}
  e7: {type: Agreement, label: bestand van april 2022, mediators: [VN], time: van april 2022, factuality: actual}
  e8: {type: Mediation, participants: [SA, HO], mediators: [OM], factuality: actual}
  e9: {type: Conflict, label: oorlog in Jemen, factuality: actual}
  e10: {type: Agreement, label: ruil van krijgsgevangenen, participants: [SA, HO], time: In de nacht van zaterdag op zondag, factuality: actual}
acts:
  s1: {type: Proposal, by: SA, to: [HO], kind: ceasefire, content: "een wapenstilstand van zes maanden", status: proposed, about: e2, source: bronnen in Riyad}
  a1: {type: Statement, by: p1, content: "Wij komen om te luisteren, om elf uur, om twaalf uur, zo lang als het duurt", about: e2}
  a2: {type: Demand, by: HO, to: [SA], content: "dat de salarissen van hun soldaten daar ook onder vallen", about: e2}
  a3: {type: Statement, by: p3, content: "de grootste stap sinds 2014", about: e1}
  a4: {type: Statement, by: p4, content: "Wij worden geraadpleegd zoals men een weerbericht raadpleegt"}
delegations:
  d1: {of: SA, head: p1, members: [], event: e2}
outcomes:
  o1: {of: e2, type: ongoing}
