 date 2019-04-11 [Quito|EC] zet de deur open

LONDEN - Na 2487 nachten in een bezemkast liep het gisteren af: [Ecuador|EC] {trok|a1} het asiel van de klokkenluider in. [De Britten|UK] hadden vooraf {gegarandeerd|a2} hem niet uit te leveren aan een land met de doodstraf.
=====
entities:
  EC: {name: Ecuador, type: State}
  UK: {name: Verenigd Koninkrijk, type: State}
acts:
  a1: {type: Statement, by: EC, content: "trok het asiel van de klokkenluider in"}
  a2: {type: Concession, by: UK, to: [EC], content: "hem niet uit te leveren aan een land met de doodstraf"}
