 date 2020-08-19 Sparta en Brugge rond over Van der Gaag, Porto haakt af

Sparta Rotterdam verkoopt spits Jesper van der Gaag voor 3,2 miljoen euro aan Cercle Brugge. De clubs bereikten dinsdagavond een akkoord, na een telefonisch overleg tussen de voorzitters. De 22-jarige aanvaller moet nog medisch worden gekeurd.

Een week geleden leek Porto de kaarten in handen te hebben. De Portugezen stuurden een delegatie van drie man naar het Kasteel, legden een bod neer van twee miljoen plus een oefenwedstrijd, en vertrokken met lege handen toen Sparta een garantie eiste. "Ze zijn weggelopen en dat was hun goed recht", aldus technisch directeur Henk Vreugdenhil.

Zaakwaarnemer Mo Bensaïd trad op als tussenpersoon. Hij vloog heen en weer tussen Rotterdam, Brugge en het trainingskamp in Oostenrijk. "Ik heb in drie dagen meer vredesbesprekingen gehouden dan Kofi Annan", grinnikte hij.

Van der Gaag zelf had een voorwaarde: zijn hond moest mee. Cercle stemde daarmee in. Het dier, een Turkse herder genaamd Ankara, kreeg een eigen stoel in de bus.

In de tweede ronde van de voorronde Europa League treft Cercle volgende week Dinamo Tbilisi. De transfermarkt sluit op 5 oktober.
=====
entities: {}
