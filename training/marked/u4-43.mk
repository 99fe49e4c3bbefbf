 date 2022-12-08 Vrijspraak voor tolk die delegatie oliehandelaren zou hebben bedrogen

ANTWERPEN - De correctionele rechtbank heeft tolk Farid Z. (52) donderdag vrijgesproken van oplichting. Het Openbaar Ministerie eiste twintig maanden, waarvan tien met uitstel.

Volgens het parket had Z. tijdens onderhandelingen over een partij stookolie, in mei 2019 in een hotel aan de Schelde, met opzet verkeerd vertaald. De Iraakse verkopers dachten dat er een akkoord was over 61 dollar per vat; de Belgische koper ging ervan uit dat hij alleen op de foto moest. Het kostte hem anderhalf miljoen.

De rechter gelooft dat niet. Uit de opnamen blijkt dat de tolk het woord 'voorstel' correct weergaf en dat een van de aanwezigen op dat moment een oester at. 'Niet elk misverstand is een misdrijf', aldus de voorzitter, die ook vaststelde dat de schriftelijke overeenkomst door beide partijen was ondertekend.

Over een mogelijke overtreding van de sancties deed de rechtbank geen uitspraak; die zaak is afgesplitst en komt in februari voor.

Na de zitting omhelsde Z. zijn advocaat. De koper, die zich burgerlijke partij had gesteld, beraadt zich op hoger beroep. Een schikkingsvoorstel van zijn kant had de tolk in oktober afgewezen.
=====
entities: {}
