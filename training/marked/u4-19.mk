 date 2025-08-26 Rivieren in Punjab treden buiten oevers: 'De buffel zwom, wij niet'

SIALKOT - Op het dak van de school van Pasrur slapen sinds zondag 230 mensen, elf geiten en een bruidspaar. Het huwelijk is doorgegaan; de kok was er toch. Beneden, in het lokaal van de derde klas, staat het water tot de bovenste plank.

Na vijf dagen moesson zijn in het oosten van [Pakistan|PK] ruim 210.000 mensen geëvacueerd. Het leger gebruikt boten en drones, de provincie heeft 366 opvangkampen ingericht. 'We hoorden de rivier eerder dan de luidspreker', zegt Nasreen Bibi (46). Zij verloor drie koeien. Haar buffel vond de weg naar de dijk zelf.

Via [haar|IN] ambassade in Islamabad had [New Delhi|IN] zondag {gewaarschuwd|s1} dat de sluizen in de Tavi opengingen. Dat had langs de Indus-commissie gemoeten, zo staat het in het {waterverdrag|e1} dat [beide landen|IN+PK] in 1960 {sloten|e1}, maar dat heeft [India|IN] in april {opgeschort|s2}.

Meteorologen verwachten tot en met donderdag nog eens tweehonderd millimeter. De stad Lahore, waar de Ravi in 1988 voor het laatst door de straten liep, legt zandzakken. De burgemeester heeft de scholen gesloten en verbood het om op bruggen te staan kijken.
=====
entities:
  PK: {name: Pakistan, type: State}
  IN: {name: India, type: State}
events:
  e1: {type: Agreement, label: Indus-waterverdrag, participants: [IN, PK], time: in 1960, factuality: actual}
acts:
  s1: {type: Warning, by: IN, to: [PK], content: "dat de sluizen in de Tavi opengingen", time: zondag}
  s2: {type: Statement, by: IN, to: [PK], content: "het waterverdrag", time: in april, about: e1}
