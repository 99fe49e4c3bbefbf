 date 2024-11-03 Kiezers in [Botswana|BW] sturen regeringspartij na 58 jaar weg

GABORONE - Zo onwennig was de overgang van de macht dat niemand wist waar de sleutel van het paleis lag. Na een nacht tellen stond vrijdag vast dat de partij die [Botswana|BW] sinds de onafhankelijkheid in 1966 bestuurt, nog maar vier van de 61 zetels overhoudt. Winnaar is advocaat [Duma Keabetswe|p1] (54), die campagne voerde met één zin: 'Tel de diamanten na.'

De opkomst was met 81 procent de hoogste ooit. Vooral jongeren lieten zich zien. In Maun stonden ze vanaf drie uur 's nachts in de rij, met stoelen en een barbecue. De vertrekkende president belde [Keabetswe|p1] zelf en wenste [hem|p1] geluk.

De economie wacht op [hem|p1]. De diamantverkoop is gehalveerd, de werkloosheid ligt op 28 procent.

Buurland [Zimbabwe|ZW] ziet de wisseling met lede ogen aan. [Het|ZW] {riep|s1} zaterdag [zijn|ZW] ambassadeur terug, omdat [de nieuwe leider|p1] in een interview had gesproken van 'gestolen verkiezingen aan gene zijde van de Limpopo'. [Keabetswe|p1], die vrijdag als president werd beëdigd, {nodigde|s2} zijn [Zimbabwaanse|ZW] ambtgenoot daarop uit om 'als volwassenen' te komen {praten|e1}. Een reactie {bleef uit|r1}.

Vandaag begint [Keabetswe|p1] met de samenstelling van zijn kabinet. Daarvoor moet hij onderhandelen met drie partijen en één oom.
=====
entities:
  BW: {name: Botswana, type: State}
  ZW: {name: Zimbabwe, type: State}
  p1: {name: Duma Keabetswe, type: Person}
offices:
  - {person: p1, office: president, of: BW}
events:
  e1: {type: Meeting, label: gesprek van de presidenten, participants: [p1, ZW], factuality: possible}
acts:
  s1: {type: Statement, by: ZW, to: [BW], content: "zijn ambassadeur", time: zaterdag}
  s2: {type: Proposal, by: p1, to: [ZW], kind: talks, content: "om 'als volwassenen' te komen praten", status: unanswered, about: e1}
replies:
  r1: {to: s2, by: ZW, answer: unanswered}
