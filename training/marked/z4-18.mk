 date 2022-10-13 De man die twijfel verkocht ★★★☆☆

Een gijzelnemer, een telefoon en een onderhandelaar met een scheiding achter de rug: regisseur Bram Coolsaet heeft er geen geheim van gemaakt dat hij 'Derde Partij' naar Amerikaans recept kookte. Toch werkt het. Acteur Wouter Hendrickx speelt bemiddelaar Luc, die in een Antwerps bankfiliaal urenlang onderhandelt over pizza, een helikopter en vergiffenis.

De gijzelnemer eist, Luc belooft, de commissaris dreigt. Een staakt-het-vuren van tien minuten levert de mooiste scène op: een gesprek over duiven. Daarna loopt alles mis, en niet enkel in het bankgebouw. Het scenario springt naar een topconferentie in Genève waar Luc ooit een vredesakkoord zag ontploffen, en die flashbacks overtuigen niet. Nooit verneem je welke landen er aan tafel zaten.

Wat blijft: een slotbeeld waarin twee mannen elkaar de hand schudden en geen van beiden loslaat.
=====
entities: {}
