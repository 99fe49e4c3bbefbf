 date 2018-10-03 Twaalf jaar geëist tegen wapenhandelaar uit Zwijndrecht

DEN HAAG - Het Openbaar Ministerie heeft woensdag twaalf jaar cel geëist tegen de 61-jarige Ger van der W. uit Zwijndrecht. De zakenman zou tussen 2008 en 2011 voor ten minste 7 miljoen euro aan mortiergranaten en kalasjnikovs hebben geleverd aan milities in Ivoorkust, in strijd met het wapenembargo van de Verenigde Naties.

Volgens de officier van justitie was Van der W. geen "onschuldige makelaar in landbouwwerktuigen", zoals hij zichzelf in zijn verhoren noemde. In zijn loods werden facturen gevonden voor 'tractoronderdelen' die naar gewicht precies overeenkwamen met kratten munitie. Een piloot uit Moldavië legde een belastende verklaring af, maar trok die later gedeeltelijk in.

De verdediging voerde aan dat de verdachte handelde met medeweten van de toenmalige autoriteiten. Hij zou in het hotel hebben gelogeerd waar oud-president [Thabo Mbeki|p1] van [Zuid-Afrika|ZA] in december 2010 {bemiddelde|e1} tussen [Laurent Gbagbo|p2] en [Alassane Ouattara|p3], die beiden de verkiezingen zeiden te hebben gewonnen. [Mbeki|p1] {vertrok|o1} na twee dagen zonder resultaat; de officier wees erop dat de hotelrekening van Van der W. pas van februari dateert.

Of hij iets wilde zeggen, vroeg de rechtbankvoorzitter. "Ik heb een zwak hart en een schoon geweten", antwoordde de verdachte. Op de publieke tribune zat een twintigtal mensen van Ivoriaanse afkomst. Sommigen hielden foto's vast van familieleden die bij een mortierbeschieting op de markt van Abobo omkwamen.

Het OM wil behalve de celstraf ook 1,4 miljoen euro ontnemen. Uitspraak over zes weken.
=====
entities:
  ZA: {name: Zuid-Afrika, type: State}
  p1: {name: Thabo Mbeki, type: Person}
  p2: {name: Laurent Gbagbo, type: Person}
  p3: {name: Alassane Ouattara, type: Person}
offices:
  - {person: p1, office: oud-president, of: ZA}
events:
  e1: {type: Mediation, participants: [p2, p3], mediators: [p1], time: in december 2010, factuality: actual}
outcomes:
  o1: {of: e1, type: no_breakthrough}
