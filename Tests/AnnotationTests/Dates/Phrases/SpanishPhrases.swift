extension DatePhrases {
    static let spanish = """
        Se celebró del 3 al 5 de junio del presente año.|del 3 al 5 de junio del presente año=2015-06-03/2015-06-05
        Viajó los días 18 y 19 de mayo pasado.|18 y 19 de mayo pasado=2015-05-18/2015-05-19
        Viajó los pasados 18 y 19 de mayo.|pasados 18 y 19 de mayo=2015-05-18/2015-05-19
        Argentina ofreció acoger en noviembre un foro.|noviembre=2015-11
        La reunión tuvo lugar los días 12 y 13 de noviembre de 2014.|12 y 13 de noviembre de 2014=2014-11-12/2014-11-13
        La reunión tuvo lugar el 12 y el 13 de noviembre de 2014.|12 y el 13 de noviembre de 2014=2014-11-12/2014-11-13
        Se reunirán del 30 de noviembre al 2 de diciembre de 2015.|del 30 de noviembre al 2 de diciembre de 2015=2015-11-30/2015-12-02
        Se reunieron del 3 al 7 de mayo de 2013.|del 3 al 7 de mayo de 2013=2013-05-03/2013-05-07
        Se reunieron entre el 3 y el 7 de mayo de 2013.|entre el 3 y el 7 de mayo de 2013=2013-05-03/2013-05-07
        Se reunieron los días 3, 4 y 7 de mayo.|3, 4 y 7 de mayo={2015-05-03,2015-05-04,2015-05-07}
        El acuerdo entró en vigor el 1 de abril de 2004.|1 de abril de 2004=2004-04-01
        El acuerdo entró en vigor el 1º de abril de 2004.|1º de abril de 2004=2004-04-01
        El acuerdo entró en vigor el 1ro. de abril de 2004.|1ro. de abril de 2004=2004-04-01
        El acuerdo entró en vigor el primero de abril de 2004.|primero de abril de 2004=2004-04-01
        El acuerdo, vigente desde el 1 de abril de 2004, es el primero.|desde el 1 de abril de 2004=2004-04-01/..
        Corea es miembro desde 2007.|desde 2007=2007/..
        Corea es miembro desde julio de 2007.|desde julio de 2007=2007-07/..
        Corea se incorporó en julio del 2007.|julio del 2007=2007-07
        A partir del 1 de enero de 2016 rige la norma.|A partir del 1 de enero de 2016=2016-01-01/..
        A partir de 2016 rige la norma.|A partir de 2016=2016/..
        Hasta 2012 Corea fue receptor.|Hasta 2012=../2012
        Hasta fines de 2012 Corea fue receptor.|Hasta fines de 2012=../2012-12~
        A fines de 2014 se cerró el fondo.|fines de 2014=2014-12~
        A finales de octubre se reunirán.|finales de octubre=2015-10~
        A principios de año se firmó.|principios de año=2015~
        A comienzos de 2013 se firmó.|comienzos de 2013=2013~
        A mediados de septiembre se firmó.|mediados de septiembre=2015-09~
        En el primer semestre de 2015 las exportaciones cayeron.|primer semestre de 2015=2015-01/2015-06
        En el segundo semestre del año se reunirán.|segundo semestre del año=2015-07/2015-12
        En el tercer trimestre las exportaciones cayeron.|tercer trimestre=2015-07/2015-09
        En la segunda mitad de 2014 creció.|segunda mitad de 2014=2014-07/2014-12
        En la década de 1990 Corea abrió embajadas.|década de 1990=199X
        En los años noventa Corea abrió embajadas.|años noventa=199X
        En la década de los ochenta Corea abrió embajadas.|década de los ochenta=198X
        En los años 70 Corea abrió embajadas.|años 70=197X
        A principios de los años 90 Corea abrió embajadas.|principios de los años 90=199X~
        En el siglo XX hubo poco comercio.|siglo XX=19XX
        El pasado 28 de septiembre se reunieron.|pasado 28 de septiembre=2015-09-28
        El próximo 28 de octubre se reunirán.|próximo 28 de octubre=2015-10-28
        El 28 de septiembre pasado se reunieron.|28 de septiembre pasado=2015-09-28
        El 28 de septiembre último se reunieron.|28 de septiembre último=2015-09-28
        En septiembre pasado se reunieron.|septiembre pasado=2015-09
        El pasado mes de septiembre se reunieron.|pasado mes de septiembre=2015-09
        En el mes de septiembre se reunieron.|mes de septiembre=2015-09
        El próximo mes de noviembre se reunirán.|próximo mes de noviembre=2015-11
        El mes pasado se reunieron.|mes pasado=2015-09
        El año pasado se reunieron.|año pasado=2014
        El próximo año se reunirán.|próximo año=2016
        El año próximo se reunirán.|año próximo=2016
        El año que viene se reunirán.|año que viene=2016
        La semana pasada se reunieron.|semana pasada=2015-09-21/2015-09-27
        La próxima semana se reunirán.|próxima semana=2015-10-05/2015-10-11
        El lunes se reunieron los cancilleres.|lunes=2015-09-28
        El lunes pasado se reunieron los cancilleres.|lunes pasado=2015-09-28
        El próximo lunes se reunirán los cancilleres.|próximo lunes=2015-10-05
        Este lunes se reunirán los cancilleres.|Este lunes=2015-10-05
        El lunes 28 de septiembre se reunieron.|lunes 28 de septiembre=2015-09-28
        El lunes 28 se reunieron.|lunes 28=2015-09-28
        Este viernes 2 de octubre se reúnen.|Este viernes 2 de octubre=2015-10-02
        Hoy, 2 de octubre, se reúnen.|Hoy, 2 de octubre=2015-10-02
        Hoy viernes se reúnen.|Hoy viernes=2015-10-02
        Ayer se reunieron los cancilleres.|Ayer=2015-10-01
        Ayer jueves se reunieron los cancilleres.|Ayer jueves=2015-10-01
        Mañana se reunirán los cancilleres.|Mañana=2015-10-03
        En la mañana de hoy se reunieron.|mañana de hoy=2015-10-02
        En la tarde del 28 de septiembre se reunieron.|tarde del 28 de septiembre=2015-09-28
        Anoche se reunieron.|Anoche=2015-10-01
        El acuerdo se firmó en mayo de 2005. Ese mismo mes ingresó al Banco.|mayo de 2005=2005-05;Ese mismo mes=2005-05
        El acuerdo se firmó en mayo de 2005. En octubre del mismo año ingresó.|mayo de 2005=2005-05;octubre del mismo año=2005-10
        El acuerdo se firmó en 2005. Al año siguiente ingresó.|2005=2005;año siguiente=2006
        El acuerdo se firmó en 2005 y un año después ingresó.|2005=2005;un año después=2006
        El acuerdo se firmó el 3 de mayo de 2005. Dos días después ingresó.|3 de mayo de 2005=2005-05-03;Dos días después=2005-05-05
        El acuerdo se firmó el 3 de mayo de 2005. Al día siguiente ingresó.|3 de mayo de 2005=2005-05-03;día siguiente=2005-05-04
        Hace diez años se creó el fondo.|Hace diez años=2005
        Hace tres meses se creó el fondo.|Hace tres meses=2015-07
        En los últimos cinco años creció.|últimos cinco años=2010-10-02/2015-10-01
        En los próximos tres años crecerá.|próximos tres años=2015-10-03/2018-10-02
        En los últimos años creció.|
        En el período 2014-2018 creció.|2014-2018=2014/2018
        El bienio 2014-2015 cerró bien.|2014-2015=2014/2015
        El Plan de Acción 2016-2018 fue aprobado.|2016-2018=2016/2018
        Entre 2003 y 2013 el comercio creció.|Entre 2003 y 2013=2003/2013
        De 2003 a 2013 el comercio creció.|De 2003 a 2013=2003/2013
        Desde 2003 hasta 2013 el comercio creció.|Desde 2003 hasta 2013=2003/2013
        De enero a junio de 2015 cayó.|De enero a junio de 2015=2015-01/2015-06
        Entre enero y junio de 2015 cayó.|Entre enero y junio de 2015=2015-01/2015-06
        En enero y febrero de 2015 cayó.|enero y febrero de 2015=2015-01/2015-02
        En abril, junio y septiembre de 2011 hubo rondas.|abril, junio y septiembre de 2011={2011-04,2011-06,2011-09}
        En los años 2013 y 2014 creció.|2013=2013;2014=2014
        En el año 2013 creció.|año 2013=2013
        Durante 2013 creció.|2013=2013
        El 2015 fue un año difícil.|2015=2015
        En el verano de 2014 se reunieron.|verano de 2014=2014-22
        En la víspera se reunieron.|víspera=2015-10-01
        En vísperas de la reunión cenaron.|vísperas de la reunión=2015-10-01
        La Habana, 28 y 29 de enero de 2014|28 y 29 de enero de 2014=2014-01-28/2014-01-29
        Montevideo, 2/10/2015|2/10/2015=2015-10-02
        Fecha: 02.10.2015|02.10.2015=2015-10-02
        Publicado el 02-10-2015|02-10-2015=2015-10-02
        02 oct 2015|02 oct 2015=2015-10-02
        2 OCT. 2015|2 OCT. 2015=2015-10-02
        Viernes, 02 de Octubre de 2015|Viernes, 02 de Octubre de 2015=2015-10-02
        En el marco del 50 aniversario se reunieron.|
        La Resolución 70/1 fue aprobada.|
        La Ley 20.393 fue aprobada en 2009.|2009=2009
        El segundo Foro se celebró en 2001.|2001=2001
        La reunión del 28 de enero fue la segunda.|28 de enero=2015-01-28
        La próxima reunión será en 2017 en Guatemala.|2017=2017
        La XXII Reunión se celebrará en el primer semestre de 2017.|primer semestre de 2017=2017-01/2017-06
        El fondo fue creado en agosto de 2003 y cerró en 2006.|agosto de 2003=2003-08;2006=2006
        Ambos países establecieron relaciones el 12 de febrero de 1962.|12 de febrero de 1962=1962-02-12
        El jueves 24 y el viernes 25 de septiembre se reunieron.|jueves 24=2015-09-24;viernes 25 de septiembre=2015-09-25
        El 24 y 25 del mes en curso se reunirán.|24 y 25 del mes en curso=2015-10-24/2015-10-25
        El 24 del corriente se reunirán.|24 del corriente=2015-10-24
        El día 24 se reunieron.|día 24=2015-09-24
        Del 24 al 26 se reunieron.|Del 24 al 26=2015-09-24/2015-09-26
        A más tardar el 31 de diciembre de 2016.|31 de diciembre de 2016=2016-12-31
        Antes de fin de año se reunirán.|Antes de fin de año=../2015
        Para fines de este año se espera.|fines de este año=2015-12~
        Durante el presente año se reunirán.|presente año=2015
        En lo que va de 2015 creció.|2015=2015
        Cada año se reúnen.|
        Todos los lunes se reúnen.|
        Hoy en día el comercio es mayor.|
        Hoy por hoy el comercio es mayor.|
        En 1998 y 1999 hubo crisis.|1998=1998;1999=1999
        Hacia 2020 habrá más.|Hacia 2020=2020~
        En torno a 2020 habrá más.|2020=2020
        Alrededor de 1990 hubo menos.|Alrededor de 1990=1990~
        La Agenda 2030 fue aprobada el mes pasado.|2030=2030;mes pasado=2015-09
        Cumbre de abril de 2015 en Panamá|abril de 2015=2015-04
        El 11 de marzo del presente año se reunieron.|11 de marzo del presente año=2015-03-11
        El 11 de marzo de este año se reunieron.|11 de marzo de este año=2015-03-11
        El 11 de marzo del año en curso se reunieron.|11 de marzo del año en curso=2015-03-11
        El 11 de marzo del año pasado se reunieron.|11 de marzo del año pasado=2014-03-11
        En marzo del próximo año se reunirán.|marzo del próximo año=2016-03
        A lo largo de 2015 hubo visitas.|2015=2015
        Tras la firma el 15 de febrero de 2003 vino la ratificación.|15 de febrero de 2003=2003-02-15
        Los días lunes 28 y martes 29 de septiembre|lunes 28 y martes 29 de septiembre=2015-09-28/2015-09-29
        El fin de semana se reunieron.|fin de semana=2015-10-03/2015-10-04
        El trienio 2013-2015|2013-2015=2013/2015
        Ejercicio fiscal 2014|2014=2014
        Hecho en Seúl, a los ocho días del mes de octubre de 2010.|ocho días del mes de octubre de 2010=2010-10-08
        Hecho a los quince días del mes de mayo del año dos mil diez.|quince días del mes de mayo del año dos mil diez=2010-05-15
        Vence el 30 de septiembre, del corriente año.|30 de septiembre, del corriente año=2015-09-30
        En Santo Domingo se reunieron.|
        El 10 por ciento de los casos.|
        Artículos del 1º al 3º de la ley.|
        En los últimos meses creció.|
        Entre 2007 y 2013 creció. En el mismo período cayó.|Entre 2007 y 2013=2007/2013;mismo período=2007/2013
        Desde octubre presidirá el foro.|Desde octubre=2015-10/..
        Desde enero presidirá el foro.|Desde enero=2016-01/..
        Hasta junio se celebraron dos rondas.|Hasta junio=../2015-06
        Durante las décadas de 1980 y 1990 creció el comercio.|décadas de 1980=198X;1990=199X
        En los años 80 y 90 llegaron inmigrantes.|años 80=198X;90=199X
        En los años ochenta y noventa llegaron inmigrantes.|años ochenta=198X;noventa=199X
        Los años 2010 y 2014 fueron buenos.|2010=2010;2014=2014
        La cumbre fue el 4 de junio de 2014. Un año después de la cumbre se reunieron.|4 de junio de 2014=2014-06-04;Un año después de la cumbre=2015
        El Congreso aprobó el martes un préstamo.|martes=2015-09-29
        El ministro firmó el jueves una carta.|jueves=2015-10-01
        Se reunieron el martes primero de septiembre.|martes primero de septiembre=2015-09-01
        El treinta y uno de mayo de 2014 se reunieron.|treinta y uno de mayo de 2014=2014-05-31
        Santo Domingo, 17 de mayo de 2015.|17 de mayo de 2015=2015-05-17
        Comunicado de prensa, August 17, 2015, Seúl.|August 17, 2015=2015-08-17
        """
}
