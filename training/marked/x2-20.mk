 date 2017-01-12 Storm Egon dreigt met windstoten tot 110, spoorbonden dreigen mee

Code oranje aan de kust, code rood bij het spoor. Het KMI waarschuwt voor zware rukwinden in de nacht van donderdag op vrijdag. Wie toch de trein wil nemen, houdt beter ook de sociale agenda in het oog: de vakbonden verwierpen woensdag het voorstel van de directie om de premie voor weekendwerk te bevriezen.

De verzoeningsvergadering op het ministerie duurde tot halfdrie. Sociaal bemiddelaar Hugo Vanacker kreeg de partijen niet op één lijn. "De directie is met lege handen gekomen en de bonden met volle zalen", zei hij. Een nieuwe ronde volgt maandag in Brussel. Tot dan geldt een stakingsbestand, al sloot ACOD-secretaris Ludo Saelens prikacties niet uit.

De grensovergang met Frankrijk in De Panne blijft vanavond open. Op de Europese wegen wordt rijp verwacht. Zaterdag klaart het op.
=====
entities: {}
