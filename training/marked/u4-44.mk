 date 2017-09-13 Streekjournaal Kempen

MOL - De gemeente en de vereniging van weekendverblijvers hebben een akkoord over het afval. De vuilkar komt voortaan op maandag. Voorzitter Jef Luyten spreekt van een doorbraak na acht vergaderingen.

GEEL - Het overleg over het zwembad is opgeschort. De delegatie van zwemclub Zegge stapte op toen bleek dat het voorstel van de schepen geen startblokken bevatte. Woensdag doet de brandweercommandant een poging tot verzoening.

TURNHOUT - Speelkaartenmuseum ontvangt koning. Het bezoek duurde een half uur en verliep in de beste verstandhouding, al legde de vorst vier keer na elkaar de schoppenvrouw.

ARENDONK - De grensovergang aan de Wampenberg is dicht tot 2 oktober. Wegens werken, niet wegens de Hollanders, verduidelijkt de burgemeester. Fietsers mogen door.

HERENTALS - Drie mannen die vorige maand een juwelier gijzelden, blijven aangehouden. Hun eis, een helikopter, was door de onderhandelaar beantwoord met een broodje.

RETIE - In de abdij zijn voor het eerst in vijftig jaar onderhandelingen over het recept. Een brouwer uit Leuven deed een bod. De abt heeft nog niet gereageerd. Hij zwijgt op dinsdag.

KASTERLEE - De pompoenenoorlog is voorbij: beide clubs wegen op dezelfde schaal.
=====
entities: {}
