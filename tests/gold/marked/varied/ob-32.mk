 date 2000-01-31 Wie ruziet er nog mee? De overnameslag om het veilinghuis in zes zinnen

Bestuursvoorzitter Holleman ging zaterdag met de handdoek in de lucht akkoord met het bod uit Parijs. Zijn Zwitserse tegenspeler zag eerder drie voorstellen afgewezen. Er waren zestien vergaderingen, elf ultimatums en één diner waarbij iemand wegliep. De mededingingsautoriteit moet nog ja zeggen. De ondernemingsraad eist garanties tot 2003. Wordt vervolgd, en wel bij de rechter.
=====
entities: {}
