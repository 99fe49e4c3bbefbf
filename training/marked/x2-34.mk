 date 2015-03-19 Brouwers Verhaeghe en De Clippel fuseren na 120 jaar vete

De brouwerijen Verhaeghe (Beveren) en De Clippel (Melsele) gaan samen. Na maanden van geheime gesprekken onder leiding van notaris Rita Smet ondertekenden de neven Paul en Octaaf donderdag een fusieovereenkomst. De families leefden sinds 1895 in onmin over een waterput. Een eerder bod werd in 2011 geweigerd, en een huwelijk in 1953 verboden. Twintig werknemers vrezen voor hun baan; de vakbond vraagt garanties en dreigt met een staking. "We hebben de strijdbijl begraven", zei Octaaf, "in de put."
=====
entities: {}
