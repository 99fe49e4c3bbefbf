 date 2016-11-24 Code geel: gure vrede na de storm

Het front dat sinds dinsdag boven de Noordzee vastligt, trekt vannacht eindelijk weg. Een hogedrukgebied bemiddelt als het ware tussen twee kemphanen: de kou uit Polen en de regen uit Bretagne. Weerman Jos Peeters waarschuwt wel voor een wapenstilstand van korte duur, want zaterdag schuift er een nieuwe storing aan. Het KMI trekt de waarschuwing om zes uur in.
=====
entities: {}
