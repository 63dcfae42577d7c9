extension DatePhrases {
    static let french = """
        La réunion s'est tenue les 12 et 13 novembre 2014.|12 et 13 novembre 2014=2014-11-12/2014-11-13
        La réunion se tiendra du 30 novembre au 2 décembre 2015.|du 30 novembre au 2 décembre 2015=2015-11-30/2015-12-02
        La visite a eu lieu du 3 au 7 mai 2013.|du 3 au 7 mai 2013=2013-05-03/2013-05-07
        L'accord est entré en vigueur le 1er avril 2004.|1er avril 2004=2004-04-01
        La Corée est membre depuis 2007.|depuis 2007=2007/..
        À partir du 1er janvier 2016 la règle vaut.|À partir du 1er janvier 2016=2016-01-01/..
        Jusqu'en 2012 la Corée a reçu.|Jusqu'en 2012=../2012
        À la fin de 2014 le fonds a fermé.|fin de 2014=2014-12~
        Fin 2014 le fonds a fermé.|Fin 2014=2014-12~
        Au début de 2013 il fut signé.|début de 2013=2013~
        À la mi-septembre il fut signé.|mi-septembre=2015-09~
        Au premier semestre de 2015 il a baissé.|premier semestre de 2015=2015-01/2015-06
        Au troisième trimestre il a baissé.|troisième trimestre=2015-07/2015-09
        Dans les années 1990 la Corée a ouvert.|années 1990=199X
        Dans les années quatre-vingt-dix la Corée a ouvert.|années quatre-vingt-dix=199X
        Au XXe siècle il y eut peu.|XXe siècle=19XX
        Le 28 septembre dernier ils se sont réunis.|28 septembre dernier=2015-09-28
        Le 28 octobre prochain ils se réuniront.|28 octobre prochain=2015-10-28
        En septembre dernier ils se sont réunis.|septembre dernier=2015-09
        Le mois dernier ils se sont réunis.|mois dernier=2015-09
        L'année dernière ils se sont réunis.|année dernière=2014
        L'an prochain ils se réuniront.|an prochain=2016
        La semaine dernière ils se sont réunis.|semaine dernière=2015-09-21/2015-09-27
        Lundi dernier ils se sont réunis.|Lundi dernier=2015-09-28
        Lundi 28 septembre ils se sont réunis.|Lundi 28 septembre=2015-09-28
        Hier ils se sont réunis.|Hier=2015-10-01
        Aujourd'hui ils se réunissent.|Aujourd'hui=2015-10-02
        Demain ils se réuniront.|Demain=2015-10-03
        Ce matin ils se sont réunis.|Ce matin=2015-10-02
        L'accord fut signé en mai 2005. La même année elle adhéra.|mai 2005=2005-05;même année=2005
        L'accord fut signé en mai 2005. En octobre de la même année elle adhéra.|mai 2005=2005-05;octobre de la même année=2005-10
        L'accord fut signé en 2005. L'année suivante elle adhéra.|2005=2005;année suivante=2006
        Le lendemain ils sont partis.|lendemain=2015-10-03
        Il y a dix ans fut créé le fonds.|Il y a dix ans=2005
        Au cours des cinq dernières années il a crû.|cinq dernières années=2010-10-02/2015-10-01
        Entre 2003 et 2013 le commerce a crû.|Entre 2003 et 2013=2003/2013
        De 2003 à 2013 le commerce a crû.|De 2003 à 2013=2003/2013
        Pour la période 2014-2018|2014-2018=2014/2018
        De janvier à juin 2015|De janvier à juin 2015=2015-01/2015-06
        Paris, le 2 octobre 2015|2 octobre 2015=2015-10-02
        Publié le 02/10/2015|02/10/2015=2015-10-02
        En été 2014|été 2014=2014-22
        Elle a été signée en 2014.|2014=2014
        Chaque lundi ils se réunissent.|
        Le week-end dernier|week-end dernier=2015-09-26/2015-09-27
        En 2013 et 2014|2013=2013;2014=2014
        Au printemps 2016|printemps 2016=2016-21
        D'ici à 2020|2020=2020
        D'ici fin 2016|fin 2016=2016-12~
        Dans les années 1980 et 1990, le commerce a crû.|années 1980=198X;1990=199X
        """
}
