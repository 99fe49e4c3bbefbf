 date 2024-05-30 Principeakkoord bij AZ Sint-Rafaël na nachtelijk overleg

DENDERMONDE - Directie en vakbonden van het ziekenhuis AZ Sint-Rafaël hebben donderdagochtend een principeakkoord bereikt over de werkroosters. De besprekingen, onder leiding van sociaal bemiddelaar Ingrid Dewaele, duurden ruim veertien uur. De staking die voor maandag was aangekondigd, wordt opgeschort.

De bonden eisten dat verpleegkundigen niet langer op hun vrije dag opgeroepen kunnen worden. De directie stelde daar aanvankelijk een premie van 40 euro tegenover, maar dat voorstel werd weggestemd. Nu komt er een mobiele ploeg van twaalf mensen. "Geen van beide partijen gaat hier juichend naar buiten", zei Kurt Van Hoecke van het ACV. Volgens hem was de sfeer "bij momenten ijzig".

Eerdere gesprekken, begin mei, liepen spaak toen de delegatie van de spoedafdeling opstapte.

Het personeel stemt volgende week over de tekst. Gepland onderzoek gaat maandag gewoon door; patiënten hoeven niet te bellen.
=====
entities: {}
