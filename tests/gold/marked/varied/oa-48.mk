 date 2002-10-18 Bevrijding op zijn [Boliviaans|BO]: drie mijnwerkers na elf dagen boven

ORURO (AFP) - Onder luid gejuich zijn vrijdagmiddag drie mijnwerkers naar boven gehaald die elf dagen vastzaten op 240 meter diepte. De mannen, van wie de jongste 17 is, hadden in leven weten te blijven met regenwater dat door een boorgat sijpelde en met kokabladeren. Twee van hun collega's overleefden de instorting van de tinschacht niet.

Bij de redding is gebruikgemaakt van een boor uit [Chili|CL], en dat is voor [Bolivia|BO] allesbehalve vanzelfsprekend. [De twee landen|BO+CL] onderhouden sinds 1978 geen diplomatieke betrekkingen; [Bolivia|BO] verloor [zijn|BO] kust in de {Salpeteroorlog|e1} van 1879-1884 en {vraagt|a1} die sindsdien terug. President [Gonzalo Sánchez|p1] {belde|e2} vorige week vrijdag zelf met [zijn|p1] [Chileense|CL] collega [Ricardo Lagos|p2]. Volgens een medewerker duurde dat {gesprek|e2} vier minuten, "waarvan twee over het weer". Over zee werd niet gesproken.

De boor was binnen dertig uur ter plaatse. Acht [Chileense|CL] technici werkten in ploegen mee en kregen vrijdag van omwonenden een levende lama cadeau. Zij lieten het dier achter bij de school.

In [Bolivia|BO] sterven elk jaar zo'n zestig mensen in kleine, vaak illegale mijnen. De tinprijs staat op het laagste niveau in dertien jaar, waardoor de coöperaties op stutten bezuinigen. De minister van Mijnbouw heeft beloofd de schachten rond Oruro te laten keuren, maar beschikt daarvoor over vier inspecteurs en één terreinwagen.

"De eerste dag hoorden we niets," vertelde mijnwerker Celso Choque, nog onder de modder. "De vijfde dag hoorde ik mijn vrouw ruziemaken met een agent. Toen wist ik het zeker."
=====
entities:
  CL: {name: Chili, type: State}
  BO: {name: Bolivia, type: State}
  p1: {name: Gonzalo Sánchez, type: Person}
  p2: {name: Ricardo Lagos, type: Person}
offices:
  - {person: p1, office: President, of: BO}
  - {person: p2, office: collega, of: CL}
events:
  e1: {type: Conflict, label: Salpeteroorlog, participants: [BO], time: van 1879-1884, factuality: actual}
  e2: {type: Meeting, label: telefoongesprek, participants: [p1, p2], time: vorige week vrijdag, factuality: actual}
acts:
  a1: {type: Demand, by: BO, to: [CL], content: "zijn kust"}
