 date 2025-02-05 Scheidende bondgenoten in zaal 3

Het was, zo gaf de rechter in Zutphen woensdag toe, de eerste keer dat zij een echtpaar bijstond met een eigen 'protocol van beëindiging der betrekkingen'. Artikel 4: geen bezoek zonder voorafgaande kennisgeving. Artikel 7: de hond wisselt elke zondag om 18.00 uur van kamp, op neutraal terrein.

De ex-partners, allebei jurist, hadden vijf maanden onderhandeld, eerst samen, later via een mediator uit Vorden. Een toenadering met Kerst liep spaak. Zij eiste de piano; hij bood de caravan en trok dat aanbod weer in. In januari dreigde zij alle gesprekken af te breken.

'Ik waarschuw u beiden', sprak de rechter, 'dat kinderen geen gedemilitariseerde zone zijn.' Daar was het even stil van.

Na een schorsing van een kwartier keerden de delegaties, twee advocaten en een oma, terug met een akkoord. De piano gaat naar zolder. De mediator liet weten opgelucht te zijn en stuurt vrijdag de rekening, half om half.
=====
entities: {}
