 date 2021-10-05 Havenstaking: bemiddelaar schuift aan in Zeebrugge

De directie van de containerterminal in Zeebrugge en de drie vakbonden zitten dinsdagavond opnieuw rond de tafel. Sociaal bemiddelaar Griet Vanmaele, die door de minister van Werk is gestuurd, sprak eerder op de dag met beide partijen apart. Volgens haar is er 'een opening', maar nog geen akkoord.

De bonden eisen een premie van 500 euro en een kortere nachtploeg. Het bedrijf biedt de helft en dreigt met verhuizing naar Vlissingen. "Als zij de grenzen willen opzoeken, sluiten wij de onze", grapte afgevaardigde Dirk Poppe aan het piket. Een wapenstilstand zit er voor het weekend niet in, denkt hij.

Voor de sluizen liggen elf schepen te wachten.
=====
entities: {}
