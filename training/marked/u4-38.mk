 date 2018-04-07 Davis Cup: Nederland bezwijkt in Genève, Haase weigert hand

GENÈVE - Nederland heeft de ontmoeting met Zwitserland verloren. Na de nederlaag in het dubbelspel stond het zaterdagmiddag 3-0 en waren de resterende partijen nog slechts een vriendschappelijk overleg.

De sfeer was dat niet. Vrijdag al klaagde captain Paul van Riel over de baan, die volgens hem in strijd met de afspraken was versneld. De Zwitsers ontkenden. Een protest bij de internationale federatie, gesteund door een voorstel om op baan 2 verder te spelen, werd binnen het uur afgewezen. 'Dan weet je hoe laat het is in deze stad', sneerde Van Riel. 'Neutraal zijn ze alleen met andermans ballen.'

Het Nederlandse duo begon sterk, won de eerste set en liet zich daarna intimideren door het publiek, dat koebellen had meegenomen. Scheidsrechter Carlos Mendieta moest driemaal bemiddelen. Na het laatste punt liepen de Nederlanders rechtstreeks naar de kleedkamer; alleen bondsvoorzitter Hanneke Stol schudde handen, als een gezant na een verloren oorlog.

In september volgt de degradatieronde. De tegenstander is Canada of Servië. Over wie er dan speelt, wordt volgende week gesproken, en volgens ingewijden liggen er eisen.
=====
entities: {}
