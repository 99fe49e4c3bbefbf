 date 2022-04-28 Informateur stuurt partijen Hardenbroek-Zuid terug naar af

WIJK BIJ DUURSTEDE - De coalitieonderhandelingen zijn geklapt nog voor de koffie. Donderdagochtend stapte Lokaal Belang uit de gesprekken met CDA, GroenLinks en Progressief Kromme Rijn, nadat een voorstel over de rondweg, opgesteld door informateur Wouter de Jong-Hagedoorn, in de nacht was uitgelekt.

'Vertrouwen komt te voet en gaat in een WhatsAppgroep', sneerde fractievoorzitter Hannie van Ewijk. Zij eist excuses. GroenLinks weigert die, het CDA biedt aan het lek te laten onderzoeken.

De informateur, in een vorig leven plaatsvervangend ambassadeur in Maputo, noemt de toestand 'ernstiger dan die in de Caprivistrook, maar met betere koek'. Hij voert maandag afzonderlijke verkenningen met alle zeven fracties en brengt dinsdag verslag uit aan de raad. Een staakt-het-vuren tot die tijd, zonder interviews, werd door vijf van de zeven toegezegd.

Vier jaar geleden duurde de formatie 71 dagen. Er kwam toen een bemiddelaar uit Tiel aan te pas, en een bus naar Xanten, waar men onder een Romeinse poort een akkoord sloot dat bekendstaat als het Verdrag van de Braadworst.

De rondweg zou 41 miljoen kosten.
=====
entities: {}
