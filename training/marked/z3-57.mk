 date 2017-04-26 Rechtbank: kibbelende burenploeg moet bijleggen

De rechter in Mechelen heeft twee voetbalverenigingen in een vete over kantine en parkeerplaats opgedragen een vergelijk te sluiten. Voorzitter Danny Goossens van KVK weigert: "Eerst excuses, dan onderhandelen." De burgemeester bood zich aan als tussenpersoon. Zijn voorstel, een afsluitbare poort, werd door de tegenpartij verworpen. Volgende zitting: 9 juni.
=====
entities: {}
