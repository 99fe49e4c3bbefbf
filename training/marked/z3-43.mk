 date 2018-10-22 Gemeente zonder bestuur

Zeewolde heeft acht dagen na de stembusgang nog geen college. Formateur Truus Kooistra noemde de besprekingen met VVD, CDA en Leefbaar 'een moeizaam vredesproces'. Op een kletsnat terras kwamen de fractieleiders wel overeen om over het zwembad te zwijgen. Een vierde partij werd voorlopig niet uitgenodigd. Donderdag volgt een nieuwe ronde.
=====
entities: {}
