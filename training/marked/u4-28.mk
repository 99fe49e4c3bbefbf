 date 2022-04-16 Famagusta: zwemmen naast het prikkeldraad

Het strand is breed, het water is van glas, en achter uw handdoek staan zeventig hotels waar sinds 1974 niemand heeft geslapen. In Varosha, de spookwijk van Famagusta, mag de bezoeker sinds anderhalf jaar een paar straten in. U huurt een fiets voor twee euro en rijdt langs een Toyota-garage met modellen van toen.

Blijf op het asfalt: de soldaten fluiten maar één keer. Naar binnen gaan is verboden, fotograferen mag. Neem water mee, er is één kraam.

Wie uit Larnaca komt, steekt bij Deryneia de groene lijn over met een gewoon paspoort. [De Grieks-Cyprioten|GC] zien dat liever niet. [Zij|GC] {eisen|s1} dat [de Turks-Cyprioten|TC] de wijk aan de eigenaars teruggeven, en het {vredesoverleg|e1} onder auspiciën van [de VN|UN] ligt al vijf jaar {stil|o1}.

Eten doet u bij Aspava, in de oude stad, onder de vijgenboom. De eigenaar stelt er een akkoord voor: u bestelt niets en hij brengt alles. Ga erop in. Slapen kan in het Arkin, met uitzicht op de ruïne, of in Protaras, met uitzicht op Engelsen.

Vliegen op Larnaca vanaf 140 euro. Huurauto's moeten aan de grens worden bijverzekerd.
=====
entities:
  GC: {name: Grieks-Cyprioten, type: Organisation}
  TC: {name: Turks-Cyprioten, type: Organisation}
  UN: {name: Verenigde Naties, type: Organisation}
events:
  e1: {type: Negotiation, label: vredesoverleg over Cyprus, participants: [GC, TC], mediators: [UN], factuality: actual}
acts:
  s1: {type: Demand, by: GC, to: [TC], content: "dat de Turks-Cyprioten de wijk aan de eigenaars teruggeven"}
outcomes:
  o1: {of: e1, type: postponed}
