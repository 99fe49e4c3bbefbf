 date 2025-01-29 NEC en Feyenoord nog niet rond over linksback

NIJMEGEN - De onderhandelingen tussen NEC en Feyenoord over de transfer van Calvin Verdonk zitten muurvast. Technisch directeur Carlos Aalbers wees dinsdag een derde bod af. Dat bedroeg naar verluidt 3,5 miljoen euro, plus bonussen. 'Wij hebben een bedrag genoemd en daar zitten ze niet aan', zei Aalbers bij Omroep Gelderland.

Zaakwaarnemer Rob Jansen pendelde deze week tussen beide clubs en hoopt dat partijen voor maandag middernacht, als de markt sluit, alsnog tot elkaar komen. Feyenoord-collega Dennis te Kloese vloog intussen naar Istanbul, waar hij sprak met Fenerbahçe over een huurdeal voor een Turks international.

Voor NEC staat zondag de uitwedstrijd tegen Heracles op het programma. Trainer Rogier Meijer moet het zonder Philippe Sandler doen: die viel in de training uit met een hamstring. Kodai Sano keert terug van een schorsing. De ploeg won sinds november niet meer buiten de Goffert en zakte naar plaats elf.

Supporters dreigen met een spandoekenactie als Verdonk vertrekt. 'Die jongen is hier wereldkampioen', zegt Wim van de supportersvereniging. 'Je verkoopt je moeder toch ook niet.'
=====
entities: {}
