 date 1964-03-09 Rectificatie

In het bericht 'Linggadjati herdacht' van zaterdag stond dat Sjahrir en Schermerhorn het akkoord van 1946 in een trein zouden hebben getekend. Zij paraafden het in een woonhuis; ondertekend werd het in Batavia. De redactie dankt de lezers die schreven, en de ene die belde.
=====
entities: {}
