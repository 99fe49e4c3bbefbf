 date 2022-02-02 Rechtbank: rietdekker hoeft buurman niet te ontvangen voor excuses

ASSEN - Een rietdekker uit Ruinerwold hoeft zijn buurman geen toegang te verlenen tot het erf om excuses aan te bieden. Dat heeft de voorzieningenrechter in Assen woensdag bepaald in een zaak die volgens de uitspraak 'door geen van beide partijen meer valt te winnen'.

De twee mannen liggen sinds 2014 overhoop over een sloot van zestig centimeter breed. In 2017 kwam er na bemiddeling door de wijkagent een overeenkomst: de rietdekker zou de sloot schonen, de buurman zou zijn ganzen binnenhouden. Dat bestand hield elf weken. Daarna volgden over en weer aangiften, een ultimatum per aangetekende brief en één omgezaagde els.

De buurman eiste nu een gesprek onder vier ogen. Zijn advocate, mr. Nynke Palstra, betoogde dat 'zonder ontmoeting geen verzoening mogelijk is'. De rechter ging daar niet in mee. Overleg kan worden aangeboden, niet opgelegd, aldus het vonnis.

Wel adviseert hij de partijen een mediator in te schakelen, liefst iemand van buiten de provincie. De rietdekker heeft dat voorstel via zijn raadsman van de hand gewezen. De buurman zegt erover na te denken, 'als de andere kant de eerste stap zet'.
=====
entities: {}
