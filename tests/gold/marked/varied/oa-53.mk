 date 2023-01-26 Vonnis in zaak-Vilvoorde: negen jaar voor smokkel van nierstenen en diamanten

BRUSSEL (BELGA) - De correctionele rechtbank van Brussel heeft donderdag een 44-jarige transporteur uit Vilvoorde veroordeeld tot negen jaar cel en een boete van 64.000 euro. De man had diamanten en cocaïne verstopt in zendingen medisch afval, waaronder een partij nierstenen die volgens de begeleidende papieren voor een universiteit in Boekarest bestemd was.

De speurders kwamen hem op het spoor toen een vrachtwagen op de E40 bij Bierbeek kantelde. Tussen de gele tonnen vonden ze 312 kilo cocaïne en een sigarenkistje met ruwe stenen. Vier medeverdachten kregen straffen van achttien maanden tot vijf jaar. Een vijfde, een douanebeambte, werd vrijgesproken.

De advocaat van de hoofdverdachte had nog gepleit dat zijn cliënt als "onderhandelaar tussen twee families" was opgetreden en dat hij juist vrede had gesticht in het Antwerpse milieu. "Diplomatie is een vak", repliceerde de voorzitter bij het voorlezen van het vonnis, "maar men oefent het zelden uit met een nachtkijker." Ook het argument dat de ambassade van Roemenië niet tijdig was ingelicht over de aanhouding, veegde de rechtbank van tafel.

Het parket had twaalf jaar gevorderd. De verbeurdverklaarde goederen, waaronder een villa in Grimbergen en een collectie opgezette uilen, worden openbaar verkocht. De verdediging beraadt zich over hoger beroep.
=====
entities: {}
