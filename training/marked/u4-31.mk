 date 2019-06-24 Congres van kwallenkenners sluit met 'Verdrag van Texel'

Vijf dagen lang hebben 312 wetenschappers uit 41 landen op Texel overlegd over de vraag wat een kwal is. Maandag ondertekenden ze een slotverklaring die al gauw het 'Verdrag van Texel' heette. Voortaan vallen ribkwallen buiten de boot.

Daar ging een harde strijd aan vooraf. De Japanse delegatie, met nestor Haruto Minagawa, hield tot zondagavond vast aan de oude indeling. Australische onderzoekers eisten dat hun dodelijke doosjeskwal een eigen orde zou krijgen. 'Het leek wel een klimaattop', zucht gastvrouw Elske Drijver van het zeeinstituut. 'Alleen ging het hier over tentakels.'

De doorbraak kwam tijdens een excursie met de TX 35. De Chileense hoogleraar Marisol Echeverría, die tussen de kampen had bemiddeld, stelde aan dek een tekst met drie voetnoten voor. Minagawa stemde in, mits zijn bezwaar werd genotuleerd.

Niet iedereen is tevreden. Een groep jonge genetici heeft aangekondigd in Lissabon een eigen congres te beleggen. Drijver betreurt dat: 'Weglopen is makkelijk. Een kwal kan dat niet.'

Het volgende congres is in 2022 in Hobart. Een voorstel voor Namen werd bij gebrek aan zee weggestemd.
=====
entities: {}
