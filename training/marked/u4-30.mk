 date 2023-04-05 Nog één zomer met de mummie van Burgdorf

Schoolkinderen noemen hem Hans. Hij zit met opgetrokken knieën in een vitrine op de eerste verdieping van het volkenkundig museum in Burgdorf, en hij is ongeveer zevenhonderd jaar oud. Vanaf 1 oktober is de vitrine leeg.

Conservatrice Rahel Zbinden heeft er gemengde gevoelens bij. 'Ik heb tegen hem gepraat, vooral 's winters. Hij is de beste luisteraar van het kanton.' Een missionaris bracht hem in 1908 mee, in een kist waarop 'aardewerk' stond. Onderzoek wees in 2016 uit dat het om een jongen van een jaar of vijftien gaat, met een gebroken pols en maïs in zijn maag.

[Zwitserland|CH] en [Bolivia|BO] {ondertekenden|e1} dinsdag in [Bern|l1] een overeenkomst over de teruggave. De [Boliviaanse|BO] {eis|s1} om een schadevergoeding is daarin {niet opgenomen|r1}. In La Paz komt geen vitrine: de jongen wordt bijgezet op een heuvel boven Coroico, zonder publiek.

Het museum wijdt er deze zomer een tentoonstelling aan, met brieven, foto's en de kist. Op de lege plek komt een spiegel. Dat was een voorstel van een klas uit Oberburg, en de directie had er geen antwoord op, behalve ja.
=====
entities:
  CH: {name: Zwitserland, type: State}
  BO: {name: Bolivia, type: State}
  l1: {name: Bern, type: Place}
events:
  e1: {type: Agreement, label: overeenkomst over teruggave, participants: [CH, BO], place: l1, time: dinsdag, factuality: actual}
acts:
  s1: {type: Demand, by: BO, to: [CH], content: "een schadevergoeding"}
replies:
  r1: {to: s1, by: CH, answer: rejected}
