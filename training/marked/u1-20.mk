 date 2019-03-14 Rechtbank Gent: ex-consul krijgt achttien maanden voor visumfraude

Een voormalig ereconsul is door de correctionele rechtbank van Gent veroordeeld tot achttien maanden cel met uitstel. Walter D.C. (68) verkocht volgens het vonnis tussen 2009 en 2014 zeker veertig valse uitnodigingsbrieven aan zakenlui die naar Europa wilden reizen.

De verdediging had tot vorige week op een akkoord met het parket gemikt. De onderhandelingen daarover sprongen af toen de procureur een hogere boete eiste dan eerder was voorgesteld. "Wij hadden de hand al uitgestoken", pleitte meester Ine Roggeman. De rechter was niet onder de indruk: een diplomatiek paspoort is geen vrijgeleide, klonk het.

D.C. zelf verwees naar zijn verdiensten. Hij had in de jaren negentig bemiddeld bij de terugkeer van een ontvoerde ingenieur en kreeg daarvoor een ereteken. Ook zou hij ooit een delegatie ministers uit het moeras van Lokeren hebben gered, waar hun bus in was vastgereden. Bewijs daarvan vond de rechtbank niet.

De FOD Buitenlandse Zaken, die zich burgerlijke partij had gesteld, krijgt één euro schadevergoeding. D.C. overweegt beroep. Zijn raadsvrouw heeft daar dertig dagen de tijd voor.
=====
entities: {}
