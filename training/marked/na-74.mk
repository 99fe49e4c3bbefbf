 date 2024-06-03 Formateur stuurt partijen naar huis: ‘Tot hier en niet verder’

BRUSSEL - Geen witte rook boven de Wetstraat. Na een marathonzitting van negentien uur heeft formateur Bart Lemmens de zes onderhandelende partijen zondag met vakantie gestuurd. ‘Er ligt een akkoord over veel en een breuk over weinig’, zei hij, ‘en dat weinige is geld.’

De liberalen waren om vier uur opgestapt nadat hun voorstel over de pensioenen was weggestemd. Vooruit had een ultimatum gesteld; de christendemocraten probeerden nog te bemiddelen met een nota die door geen van beide kampen werd gelezen. In het paleis bracht de formateur maandag een bezoek aan de koning, die hem vroeg zijn opdracht voort te zetten.

Officieus wordt er verder gepraat, op een terras in Knokke. Een delegatie van de groenen, nochtans niet aan tafel, zou er zijn gesignaleerd. ‘Wij eten daar elk jaar garnaalkroketten’, ontkende hun voorzitter.

Op 24 juni is er een nieuwe ronde. Mislukt die, dan dreigen verkiezingen.
=====
entities: {}
