 date 2016-01-09 KLM-dochter in clinch met piloten

AMSTELVEEN - Geen vlucht ging de lucht in bij Transavia, dat sinds donderdag met zijn vliegers overhoopligt over roosters. De directie noemt het voorstel van de bond "een landing zonder wielen". Vandaag praten de partijen verder onder leiding van SER-voorzitter Hoekema; de bond heeft een tweede staking achter de hand.
=====
entities: {}
