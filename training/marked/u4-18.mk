 date 2022-09-05 Chili stemt massaal tegen nieuwe grondwet

SANTIAGO - Met ruim 62 procent van de stemmen hebben de Chilenen zondag het voorstel voor een nieuwe grondwet naar de prullenbak verwezen. De uitslag is een zware nederlaag voor de regering, die de tekst als historisch had aangeprezen.

Het ontwerp was het resultaat van een jaar onderhandelen in een conventie van 154 leden. Daarin zaten juristen en vakbondslieden, maar ook een taxichauffeur en een vrouw in een dinosauruspak. Het akkoord dat aan de conventie ten grondslag lag, dateert van november 2019, toen regering en oppositie na weken van rellen om half drie 's nachts een 'pact voor de vrede' sloten.

De president riep nog dezelfde avond alle partijleiders bij elkaar. Hij wil dat het parlement een nieuwe ronde uitschrijft. Rechts stelt eisen: geen plurinationale staat meer, geen afschaffing van de Senaat. De voorzitter van de Kamer, Rodrigo Sandoval, biedt zich aan als bemiddelaar.

In de wijk Ñuñoa werd getoeterd tot ver na middernacht. 'Ze hebben met elkaar gepraat, niet met ons', zei bakker Elías Contreras (58), die drie keer tegen stemde: 'Voor mezelf, en in mijn hoofd voor mijn ouders.'
=====
entities: {}
