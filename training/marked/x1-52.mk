 date 2021-02-25 Amersfoortse fusie afgeblazen

De voetbalclubs SV Eemkwartier en VV De Hogeweg gaan toch niet samen. De besprekingen, die sinds oktober liepen onder leiding van oud-scheidsrechter Roel Kuipers, zijn woensdag stukgelopen op de clubkleuren. Eemkwartier wilde geel, De Hogeweg hield vast aan blauw. Een compromis, groene shirts, werd door de leden van beide verenigingen weggestemd. "Er viel niet te bemiddelen", zegt Kuipers. Hij waarschuwt dat zonder fusie een van de twee binnen vijf jaar van de kaart verdwijnt. De gemeente roept de besturen volgende week op het matje.
=====
entities: {}
