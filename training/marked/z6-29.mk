 date 2015-07-30 Sneltrein verlaat onderhandelingstafel zonder handtekening

De transfer van Marokkaans international Soufiane El Attabi naar Fenerbahçe is op het laatste moment gestrand. Feyenoord en de Turkse club waren het woensdag eens over een som van acht miljoen euro, maar de speler weigerde zijn handtekening te zetten. Volgens zijn zaakwaarnemer eiste Istanbul dat hij zijn interlands zou opgeven.

De Rotterdamse delegatie onder leiding van technisch directeur Wim Hazelaar vloog 's avonds terug. "De deur staat op een kier", verklaarde Hazelaar op een persconferentie. Ook Sevilla zou een bod voorbereiden. Een voorstel van Spartak Moskou wees Feyenoord vorige week nog af als 'beledigend'.
=====
entities: {}
