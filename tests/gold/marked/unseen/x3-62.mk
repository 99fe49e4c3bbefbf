 date 2018-02-05 Stoelendans bij Vitesse: clubs ruziën over clausule

ARNHEM - De transfer van aanvaller Jovan Perović naar FK Partizan hangt aan een zijden draadje. Beide clubs waren zaterdag akkoord, totdat de Serviërs op het laatste moment een terugkoopregeling eisten. Een makelaar uit Genève tracht te bemiddelen. Vitesse dreigt naar de wereldvoetbalbond te stappen als er dinsdag voor 18.00 uur geen handtekening staat.
=====
entities: {}
