 date 2017-01-02 [De kardinaal|p1] die niet naar huis ging

PROFIEL - Toen [hij|p1] oudejaarsavond de microfoon pakte in het interdiocesaan centrum van [Kinshasa|l1], had [Evariste Lokwa|p1] elf dagen niet gekookt gegeten. 'Het is {volbracht|e1}', zei [de [Congolese|CD] aartsbisschop|p1], en moest daarna zelf lachen om de woordkeus.

[Lokwa|p1] (61), boerenzoon uit de Evenaarsprovincie, {bemiddelde|e2} namens de bisschoppenconferentie [Cenco|CE] tussen [de presidentiële meerderheid|PM] van [Joseph Kabila|p2] en [het oppositieverbond Rassemblement|RA]. Wie [hem|p1] kent, vreesde dat [hij|p1] te ongeduldig zou zijn. [Hij|p1] studeerde moraaltheologie in Leuven en brak daar, volgens [zijn|p1] promotor, 'drie stoelen en één dogma'.

[Zijn|p1] methode was de uitputting. [Hij|p1] liet de airco uitvallen en verbood telefoons. [Félix Tshisekedi|p3], die de delegatie van [het Rassemblement|RA] {leidde|d1}, {eiste|a1} het premierschap voor [zijn|p3] kamp; [de meerderheid|PM] {gaf|r1} dat uiteindelijk, maar {wilde|a2} dan zelf de kandidaat kiezen uit drie namen. Dat laatste is {blijven liggen|r2}. [Kabila|p2] blijft aan tot de verkiezingen, uiterlijk december 2017, en doet niet opnieuw mee. [Hij|p2] heeft zelf {niet getekend|e3}; [zijn|p2] ministers wel.

Een eerdere {dialoog|e4}, in oktober, onder de [Togolees|TG] [Edem Kodjo|p4] namens [de Afrikaanse Unie|AU], was door [het Rassemblement|RA] {geboycot|r3+a4}. [Lokwa|p1] had [Kodjo|p4] toen {gewaarschuwd|w1}: een huis met de helft van de kinderen is geen gezin. Het {aanbod|a3} van [Angola|AO] om nu als borg op te treden, liet [hij|p1] beleefd {passeren|r4}: 'De borg is het volk.'

Vrienden noemen [hem|p1] koppig, vijanden ook. Zaterdags voetbalt [hij|p1] nog, in soutane als het regent, rechtsback.
=====
entities:
  CD: {name: Congo, type: State}
  TG: {name: Togo, type: State}
  AO: {name: Angola, type: State}
  CE: {name: Cenco, type: Organisation}
  PM: {name: presidentiële meerderheid, type: Organisation}
  RA: {name: Rassemblement, type: Organisation}
  AU: {name: Afrikaanse Unie, type: Organisation}
  p1: {name: Evariste Lokwa, type: Person}
  p2: {name: Joseph Kabila, type: Person}
  p3: {name: Félix Tshisekedi, type: Person}
  p4: {name: Edem Kodjo, type: Person}
  l1: {name: Kinshasa, type: Place}
offices:
  - {person: p1, office: aartsbisschop, of: CD}
events:
  e1: {type: Agreement, label: oudejaarsakkoord, participants: [PM, RA], mediators: [p1, CE], place: l1, time: oudejaarsavond, factuality: actual, part_of: e2}
  e2: {type: Mediation, participants: [PM, RA], mediators: [p1, CE], place: l1, factuality: actual}
  e3: {type: Agreement, label: handtekening van Kabila, participants: [p2], factuality: counterfactual}
  e4: {type: Negotiation, mediators: [p4, AU], time: in oktober, factuality: actual}
acts:
  a1: {type: Demand, by: p3, to: [PM], content: "het premierschap voor zijn kamp", about: e2}
  a2: {type: Demand, by: PM, to: [RA], content: "zelf de kandidaat kiezen uit drie namen", about: e2}
  a3: {type: Proposal, by: AO, to: [p1], kind: guarantee, content: "om nu als borg op te treden", status: rejected}
  a4: {type: Proposal, by: AU, to: [RA], kind: talks, status: rejected, about: e4}
  w1: {type: Warning, by: p1, to: [p4], content: "een huis met de helft van de kinderen is geen gezin", about: e4}
replies:
  r1: {to: a1, by: PM, answer: accepted}
  r2: {to: a2, by: RA, answer: unanswered}
  r3: {to: a4, by: RA, answer: rejected}
  r4: {to: a3, by: p1, answer: rejected}
delegations:
  d1: {of: RA, head: p3, members: [], event: e2}
