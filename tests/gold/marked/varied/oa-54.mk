 date 2022-06-15 [WTO|WTO] {rekt|o1} {ministersbijeenkomst|e1} met een dag, [India|IN] ligt dwars

[GENÈVE|l1] (Reuters) - De {conferentie|e1} van de [Wereldhandelsorganisatie|WTO] in [Genève|l1] duurt een dag langer dan gepland. Directeur-generaal [Ngozi Okonjo-Iweala|p1] liet de ministers van 164 landen woensdagmiddag weten dat ze hun hotelkamers tot en met donderdag konden {aanhouden|o1}. "[We|WTO] zijn er bijna, en bijna is het gevaarlijkste moment", {zei|a1} [ze|p1].

Op drie dossiers wordt tegelijk {onderhandeld|e1}: visserijsubsidies, voedsel en de octrooien op coronavaccins. Bij elk daarvan heeft [Okonjo-Iweala|p1] een minister als 'facilitator' aangewezen. Voor de vis is dat de [IJslander|IS] [Einar Gunnarsson-Briem|p2]. [Zijn|p2] jongste {tekst|s1+s3} verbiedt subsidies aan wie illegaal vist en beperkt steun aan vloten op volle zee.

De [Indiase|IN] minister van Handel, [Piyush Gokhale|p3], {wil|s2+r5} daarin een uitzondering van 25 jaar voor ontwikkelingslanden. [De Europese Unie|EU], [Japan|JP] en [Chili|CL] vinden acht jaar al {veel|r1+r2+r3}. "[Onze|IN] vissers hebben een roeiboot, die van [u|JP] een drijvende fabriek", {beet|a2} [Gokhale|p3] de [Japanse|JP] delegatie toe. [De Afrikaanse groep|AG] kan zich in de {tekst|s1} van [Gunnarsson|p2] {vinden|r4}.

Over de vaccins is men het op een haar na eens: fabrikanten in arme landen zouden vijf jaar lang zonder toestemming van de patenthouder mogen produceren. [China|CN] {verklaarde|c1} in een zaaltje naast de kantine van die regeling geen gebruik te zullen maken, wat voor [Washington|US] een {voorwaarde|a3} was. [Zwitserland|CH] en [het Verenigd Koninkrijk|GB] hebben nog een voetnoot.

Vijf jaar geleden in [Buenos Aires|l2] {liep|o2} de {ministersconferentie|e2} op vrijwel niets uit. De {volgende|e3}, in Kazachstan, werd vanwege corona tweemaal {afgezegd|o3}. Alle besluiten vergen eenstemmigheid, zodat één land de rest kan ophouden. In 2008 {struikelde|o4} de {Doharonde|e4} over de drempel waarboven [India|IN] [zijn|IN] boeren mocht beschermen; men kwam er toen zelfs niet uit of het 10 of 40 procent was.

Buiten protesteerden vissers uit Goa op blote voeten. Het meer van Genève was 21 graden.
=====
entities:
  IN: {name: India, type: State}
  IS: {name: IJsland, type: State}
  JP: {name: Japan, type: State}
  CL: {name: Chili, type: State}
  CN: {name: China, type: State}
  US: {name: Verenigde Staten, type: State}
  CH: {name: Zwitserland, type: State}
  GB: {name: Verenigd Koninkrijk, type: State}
  WTO: {name: Wereldhandelsorganisatie, type: Organisation}
  EU: {name: Europese Unie, type: Organisation}
  AG: {name: Afrikaanse groep, type: Organisation}
  p1: {name: Ngozi Okonjo-Iweala, type: Person}
  p2: {name: Einar Gunnarsson-Briem, type: Person}
  p3: {name: Piyush Gokhale, type: Person}
  l1: {name: Genève, type: Place}
  l2: {name: Buenos Aires, type: Place}
offices:
  - {person: p1, office: Directeur-generaal, of: WTO}
  - {person: p2, office: minister, of: IS}
  - {person: p3, office: minister van Handel, of: IN}
events:
  e1: {type: Negotiation, label: ministersconferentie, participants: [WTO, p1, p3, EU, JP, CL, AG, CN, US, CH, GB], facilitators: [p2], place: l1, time: woensdagmiddag, factuality: actual}
  e2: {type: Negotiation, label: ministersconferentie van Buenos Aires, participants: [WTO], place: l2, time: Vijf jaar geleden, factuality: actual}
  e3: {type: Negotiation, label: ministersconferentie in Kazachstan, participants: [WTO], factuality: counterfactual, after: e2}
  e4: {type: Negotiation, label: Doharonde, participants: [WTO, IN], time: In 2008, factuality: actual}
acts:
  a1: {type: Statement, by: p1, content: "We zijn er bijna, en bijna is het gevaarlijkste moment", about: e1}
  a2: {type: Statement, by: p3, to: [JP], content: "Onze vissers hebben een roeiboot, die van u een drijvende fabriek", about: e1}
  s1: {type: Proposal, by: p2, to: [AG], kind: treaty, content: "verbiedt subsidies aan wie illegaal vist en beperkt steun aan vloten op volle zee", status: accepted, about: e1}
  s3: {type: Proposal, by: p2, to: [IN], kind: treaty, content: "verbiedt subsidies aan wie illegaal vist en beperkt steun aan vloten op volle zee", status: unanswered, about: e1}
  s2: {type: Demand, by: p3, content: "een uitzondering van 25 jaar voor ontwikkelingslanden", about: e1}
  c1: {type: Concession, by: CN, to: [US], content: "van die regeling geen gebruik te zullen maken", about: e1}
  a3: {type: Demand, by: US, to: [CN], content: "van die regeling geen gebruik te zullen maken"}
replies:
  r1: {to: s2, by: EU, answer: rejected}
  r2: {to: s2, by: JP, answer: rejected}
  r3: {to: s2, by: CL, answer: rejected}
  r4: {to: s1, by: AG, answer: accepted}
  r5: {to: s3, by: p3, answer: unanswered}
outcomes:
  o1: {of: e1, type: ongoing}
  o2: {of: e2, type: no_breakthrough}
  o3: {of: e3, type: cancelled}
  o4: {of: e4, type: no_breakthrough}
