 date 2025-09-15 Zevenentwintig doden bij beschieting kliniek in El Fasher

EL FASHER - De granaten kwamen kort na het middaggebed. In de Saoedische kliniek, de laatste in de stad waar nog geopereerd werd, vielen volgens een artsencomité 27 doden, onder wie twee vroedvrouwen en een apotheker. De tweede inslag volgde toen de eerste hulpverleners binnen waren.

El Fasher wordt sinds mei vorig jaar {belegerd|e1} door [de Rapid Support Forces|RSF]. Om de stad ligt een aarden wal van 31 kilometer; wie eroverheen klimt, wordt beschoten. Een zak gierst kost er 400 dollar. Mensen eten ombaz, veevoer van geperste pindaschillen. 'We koken het drie keer', vertelt een onderwijzer via een krakende satelliettelefoon. 'De eerste keer voor de smaak, de andere keren voor de hoop.'

Een humanitaire wapenstilstand van drie maanden, vrijdag {voorgesteld|s1+s2} door [Amerika|US], [Egypte|EG], [Saoedi-Arabië|SA] en [de Emiraten|AE], werd nog dezelfde avond {afgewezen|r1} door [de legerleiding|SD] in Port Soedan. [De RSF|RSF] {liet niets van zich horen|r2}.

Zondag sloeg een drone in op een moskee aan de rand van het kamp Abu Shouk. Het aantal slachtoffers daar is niet bekend. De begraafplaats ligt buiten de wal, dus wordt er begraven op het schoolplein, op alfabet.
=====
entities:
  RSF: {name: Rapid Support Forces, type: Organisation}
  US: {name: Verenigde Staten, type: State}
  EG: {name: Egypte, type: State}
  SA: {name: Saoedi-Arabië, type: State}
  AE: {name: Verenigde Arabische Emiraten, type: State}
  SD: {name: Soedanees leger, type: Organisation}
events:
  e1: {type: Conflict, label: beleg van El Fasher, participants: [RSF], time: sinds mei vorig jaar, factuality: actual}
acts:
  s1: {type: Proposal, by: US, to: [SD], kind: ceasefire, content: "Een humanitaire wapenstilstand van drie maanden", status: rejected, time: vrijdag}
  s2: {type: Proposal, by: US, to: [RSF], kind: ceasefire, content: "Een humanitaire wapenstilstand van drie maanden", status: unanswered, time: vrijdag}
replies:
  r1: {to: s1, by: SD, answer: rejected}
  r2: {to: s2, by: RSF, answer: unanswered}
