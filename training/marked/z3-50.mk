 date 2019-12-05 Fusie Belgacon en Nordix geklapt

Na negen maanden onderhandelen trekken de cementbedrijven Belgacon en Nordix de stekker uit hun huwelijk. Bestuurders Wim Daelman en Kaja Nyberg kwamen gisteren in Luik niet verder dan een handdruk. De concurrentiewaakhond had 'schone handen' geëist, een voorwaarde die volgens Nyberg neerkwam op een staakt-het-vuren met de vijand. De beurs strafte beide aandelen af. Een bank uit Milaan, die zich als bemiddelaar had aangeboden, trok zich terug.
=====
entities: {}
