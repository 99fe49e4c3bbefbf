 date 2011-03-30 [Belgrado|RS] en [Pristina|XK] {ruilen|e1} stoffelijke resten

Aan de brug van Merdare zijn woensdag de resten van elf vermiste Albanezen en vier Serviërs {overgedragen|e1}. [Het Rode Kruis|RK] {bracht|e2} de {ruil|e1} tot stand; [de EU-politiemissie|EL] zag toe. Een derde lijst, met 27 namen, {volgt|e3} normaal in juni. Wederzijdse excuses bleven uit.
=====
entities:
  RS: {name: Servië, type: State}
  XK: {name: Kosovo, type: State}
  RK: {name: Rode Kruis, type: Organisation}
  EL: {name: EU-politiemissie, type: Organisation}
events:
  e1: {type: Agreement, label: ruil van stoffelijke resten, participants: [RS, XK], mediators: [RK], observers: [EL], time: woensdag, factuality: actual}
  e2: {type: Mediation, label: bemiddeling van het Rode Kruis, participants: [RS, XK], mediators: [RK], factuality: actual}
  e3: {type: Agreement, label: derde lijst, participants: [RS, XK], time: in juni, factuality: planned, after: e1}
