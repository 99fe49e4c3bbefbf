 date 2015-03-02 Fusie Dekkers en Rheinwerk op losse schroeven na ultimatum aandeelhouder

Het Tilburgse Dekkers Verpakkingen en het Duitse Rheinwerk AG hebben hun fusiegesprekken maandag opgeschort. De aanleiding is een brief van het Amerikaanse fonds Calloway, dat 9 procent van Dekkers bezit en eist dat de bestuursvoorzitter vertrekt voordat er wordt getekend.

In januari maakten de ondernemingen bekend dat ze een intentieverklaring hadden gesloten. Sindsdien is er in Düsseldorf en Eindhoven onderhandeld door twee delegaties van elk acht man. De Duitsers zouden 55 procent van de nieuwe onderneming krijgen, de Nederlanders de topman en de zetel. 'Een klassiek compromis', zegt analist Rob Teulings van Kempenaer. 'Iedereen levert iets in en niemand is blij.'

Calloway stelt een alternatief voor: verkoop aan een branchegenoot uit Zweden. Die bevestigt 'verkennend overleg', maar ontkent dat er een bod ligt. De ondernemingsraad, die volgens voorzitter Conny Smits 'bij elke top in de gang staat', wil eerst garanties voor de vestiging in Goirle.

Rheinwerk heeft tot vrijdag bedenktijd gevraagd. Een woordvoerder in Düsseldorf: 'We zijn niet van tafel weggelopen, we zijn even opgestaan.' De koers van Dekkers daalde 6,4 procent.
=====
entities: {}
