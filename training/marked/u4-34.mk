 date 2023-06-09 Oekraïense brigade meldt terreinwinst ten zuiden van Orichiv

De strijd in de regio Zaporizja is vrijdag in hevigheid toegenomen. Eenheden van de 47ste gemechaniseerde brigade trokken volgens een legerwoordvoerder twaalfhonderd meter op langs de weg naar Tokmak, waarna ze op een mijnenveld stuitten. Het Russische ministerie van Defensie meldt dat vier tanks en elf pantservoertuigen zijn uitgeschakeld. Geen van beide beweringen kon worden gecontroleerd.

In het dorp Mala Tokmatsjka, waar voor de oorlog drieduizend mensen woonden, zijn er nog zo'n tweehonderd. 'Elke dag is een ronde', zegt de 71-jarige Halyna Boejko. 'Om vijf uur beginnen ze, om negen uur is er pauze, daarna weer.' Een bezoek aan haar dochter, vier kilometer verderop, heeft ze al een maand niet durven afleggen.

Militair analist Ruben de Graaff waarschuwt voor snelle conclusies. De eerste linie is volgens hem 'het voorstel, niet het contract'. Pas als de reserves worden ingezet, valt te zeggen of het offensief slaagt.

Elders aan het front bleef het betrekkelijk rustig. Bij Bachmoet wisselden een paar loopgraven van eigenaar. In Cherson, dat deels onder water staat, zochten vrijwilligers met rubberboten naar achtergebleven bewoners en hun honden.
=====
entities: {}
