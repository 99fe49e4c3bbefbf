 date 2024-10-08 Weerman: vredesbestand tussen hoog en laag houdt tot vrijdag

Het hogedrukgebied boven Ierland en de depressie bij de Azoren onderhandelen nog over ons weekend, maar voorlopig ziet het ernaar uit dat geen van beide toegeeft. Donderdag trekt een front met veel vertoon het land binnen en vertrekt zonder resultaat. Zaterdag topoverleg: 19 graden of regen. Het KNMI bemiddelt niet, het KNMI waarschuwt, en wel met code geel voor de kust.
=====
entities: {}
