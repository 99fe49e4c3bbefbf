 date 2016-08-30 Makelaar dreigt: Okereke weg of bank

Het gesteggel tussen FC Utrecht en Club Brugge over spits Emeka Okereke houdt aan. De clubs kwamen maandagnacht in een wegrestaurant bij Meer tot op een ton nader tot elkaar, waarna de Bruggenaars van tafel opstonden. Zaakwaarnemer Rik Stappers, die heen en weer belde, stelt een ultimatum: wie voor middernacht niet tekent, krijgt hem nooit meer. Utrecht noemt het slotbod 'een belediging'.
=====
entities: {}
