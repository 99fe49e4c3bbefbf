 date 2019-10-27 Vrede in de Kuip duurt zes minuten

ROTTERDAM - Er was een bestand gesloten, donderdag, in een wegrestaurant bij Hazerswoude. Supportersverenigingen van Feyenoord en Ajax beloofden elkaar, onder leiding van oud-doelman Ed de Goeij als bemiddelaar, een klassieker zonder vuurwerk, zonder spreekkoren en zonder 'eenzijdige stappen'. De burgemeester noemde het een doorbraak.

Zondag om 14.36 uur, zes minuten na de aftrap, werd de overeenkomst geschonden door een rookbom uit vak Z.

'Dat was een provocateur', aldus de Rotterdamse delegatieleider. De Amsterdammers eisten opheldering en trokken hun waarnemer, een man met een geel hesje, terug. In de rust volgde crisisberaad bij de snoepkraam. Daar weigerde de ene kant excuses, bood de andere aan om dan ook één rookbom te gooien, waarna 'de balans hersteld' zou zijn, en bereikte men alsnog een akkoord: niemand zingt over iemands moeder.

Het werd 0-4. Trainer Jaap Stam kondigde aan na te denken over zijn positie en voerde maandag een gesprek met het bestuur. Over de inhoud daarvan werd niets meegedeeld. Makelaars uit Engeland melden zich al.

Ziyech (2), Tagliafico en Lang scoorden. Toeschouwers: 47.500.
=====
entities: {}
