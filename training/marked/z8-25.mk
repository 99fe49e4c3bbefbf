 date 2017-07-05 Transfer Van Looy ketst af op clausule

BRUGGE - De overgang van middenvelder Stef Van Looy naar het Schotse Hibernian gaat voorlopig niet door. De twee clubs hadden zondag een principeakkoord, maar over een doorverkoopclausule van vijftien procent werden ze het niet eens. De Schotse delegatie, met voorzitter Duncan Baird en scout Phil Rae, stapte dinsdagavond zonder handtekening op het vliegtuig.

Zaakwaarnemer Nico Heylen fungeert als bemiddelaar en hoopt op een doorbraak voor vrijdag. Trainer Preud'homme vindt het best zo. 'Voor mij mag hij blijven, zijn eisen kennen we.'

Ook de uitwisseling van doelman Claes tegen een Deense spits is uitgesteld. Die had met ultimatums gestrooid, en toen was de president van de club, een Waalse wapenhandelaar, het zat.
=====
entities: {}
