extension DatePhrases {
    static let portuguese = """
        Realizou-se de segunda-feira, 4, a sexta-feira, 8 de maio.|de segunda-feira, 4, a sexta-feira, 8 de maio=2015-05-04/2015-05-08
        A reunião transcorreu nos dias 18 e 19 na cidade.|18 e 19=2015-09-18/2015-09-19
        A Argentina ofereceu sediar em novembro um foro.|novembro=2015-11
        A reunião ocorreu nos dias 12 e 13 de novembro de 2014.|12 e 13 de novembro de 2014=2014-11-12/2014-11-13
        A reunião será de 30 de novembro a 2 de dezembro de 2015.|de 30 de novembro a 2 de dezembro de 2015=2015-11-30/2015-12-02
        A visita ocorreu de 3 a 7 de maio de 2013.|de 3 a 7 de maio de 2013=2013-05-03/2013-05-07
        A visita ocorreu entre os dias 3 e 7 de maio de 2013.|entre os dias 3 e 7 de maio de 2013=2013-05-03/2013-05-07
        A visita ocorreu entre 3 e 7 de maio.|entre 3 e 7 de maio=2015-05-03/2015-05-07
        O acordo entrou em vigor em 1º de abril de 2004.|1º de abril de 2004=2004-04-01
        O acordo entrou em vigor no dia 1o de abril de 2004.|dia 1o de abril de 2004=2004-04-01
        O acordo, em vigor desde 1º de abril de 2004, é o primeiro.|desde 1º de abril de 2004=2004-04-01/..
        A Coreia é membro desde 2007.|desde 2007=2007/..
        A partir de 1º de janeiro de 2016 vale a norma.|A partir de 1º de janeiro de 2016=2016-01-01/..
        A partir de janeiro de 2016 vale a norma.|A partir de janeiro de 2016=2016-01/..
        Até 2012 a Coreia foi receptora.|Até 2012=../2012
        Até o final de 2012 a Coreia foi receptora.|Até o final de 2012=../2012-12~
        Até o fim do ano será assinado.|Até o fim do ano=../2015-12~
        No final de 2014 o fundo fechou.|final de 2014=2014-12~
        No fim do ano passado o fundo fechou.|fim do ano passado=2014-12~
        No início de 2013 foi assinado.|início de 2013=2013~
        Em meados de setembro foi assinado.|meados de setembro=2015-09~
        No primeiro semestre de 2015 caiu.|primeiro semestre de 2015=2015-01/2015-06
        No segundo semestre do ano se reunirão.|segundo semestre do ano=2015-07/2015-12
        No terceiro trimestre caiu.|terceiro trimestre=2015-07/2015-09
        Na segunda metade de 2014 cresceu.|segunda metade de 2014=2014-07/2014-12
        Na década de 1990 a Coreia abriu embaixadas.|década de 1990=199X
        Nos anos 1990 a Coreia abriu embaixadas.|anos 1990=199X
        Nos anos 90 a Coreia abriu embaixadas.|anos 90=199X
        Nos anos noventa a Coreia abriu embaixadas.|anos noventa=199X
        No século XX houve pouco comércio.|século XX=19XX
        No último dia 28 de setembro reuniram-se.|último dia 28 de setembro=2015-09-28
        No próximo dia 28 de outubro se reunirão.|próximo dia 28 de outubro=2015-10-28
        No dia 28 de setembro reuniram-se.|dia 28 de setembro=2015-09-28
        Em setembro passado reuniram-se.|setembro passado=2015-09
        Em setembro último reuniram-se.|setembro último=2015-09
        Em setembro reuniram-se.|setembro=2015-09
        No mês de setembro reuniram-se.|mês de setembro=2015-09
        No mês passado reuniram-se.|mês passado=2015-09
        No ano passado reuniram-se.|ano passado=2014
        No próximo ano se reunirão.|próximo ano=2016
        No ano que vem se reunirão.|ano que vem=2016
        Na semana passada reuniram-se.|semana passada=2015-09-21/2015-09-27
        Na próxima semana se reunirão.|próxima semana=2015-10-05/2015-10-11
        Na semana que vem se reunirão.|semana que vem=2015-10-05/2015-10-11
        Na segunda-feira reuniram-se os chanceleres.|segunda-feira=2015-09-28
        Na última segunda-feira reuniram-se os chanceleres.|última segunda-feira=2015-09-28
        Na segunda-feira passada reuniram-se os chanceleres.|segunda-feira passada=2015-09-28
        Na próxima segunda-feira se reunirão os chanceleres.|próxima segunda-feira=2015-10-05
        Nesta sexta-feira (2) reúnem-se os chanceleres.|Nesta sexta-feira (2)=2015-10-02
        Nesta quinta-feira (1º) reuniram-se os chanceleres.|Nesta quinta-feira (1º)=2015-10-01
        Na quinta-feira, 1º de outubro, reuniram-se.|quinta-feira, 1º de outubro=2015-10-01
        Na quinta-feira, dia 1º, reuniram-se.|quinta-feira, dia 1º=2015-10-01
        Hoje, 2 de outubro, reúnem-se.|Hoje, 2 de outubro=2015-10-02
        Hoje (2) reúnem-se.|Hoje (2)=2015-10-02
        Ontem reuniram-se os chanceleres.|Ontem=2015-10-01
        Ontem (1º) reuniram-se os chanceleres.|Ontem (1º)=2015-10-01
        Amanhã se reunirão os chanceleres.|Amanhã=2015-10-03
        Nesta manhã reuniram-se.|Nesta manhã=2015-10-02
        Na manhã desta sexta-feira reuniram-se.|manhã desta sexta-feira=2015-10-02
        Na tarde de 28 de setembro reuniram-se.|tarde de 28 de setembro=2015-09-28
        Na noite de ontem reuniram-se.|noite de ontem=2015-10-01
        O acordo foi assinado em maio de 2005. No mesmo mês ingressou.|maio de 2005=2005-05;mesmo mês=2005-05
        O acordo foi assinado em maio de 2005. Em outubro do mesmo ano ingressou.|maio de 2005=2005-05;outubro do mesmo ano=2005-10
        O acordo foi assinado em 2005. No ano seguinte ingressou.|2005=2005;ano seguinte=2006
        O acordo foi assinado em 2005 e um ano depois ingressou.|2005=2005;um ano depois=2006
        O acordo foi assinado em 3 de maio de 2005. Dois dias depois ingressou.|3 de maio de 2005=2005-05-03;Dois dias depois=2005-05-05
        O acordo foi assinado em 3 de maio de 2005. No dia seguinte ingressou.|3 de maio de 2005=2005-05-03;dia seguinte=2005-05-04
        Há dez anos foi criado o fundo.|Há dez anos=2005
        Há três meses foi criado o fundo.|Há três meses=2015-07
        Nos últimos cinco anos cresceu.|últimos cinco anos=2010-10-02/2015-10-01
        Nos próximos três anos crescerá.|próximos três anos=2015-10-03/2018-10-02
        Nos últimos anos cresceu.|
        No período 2014-2018 cresceu.|2014-2018=2014/2018
        No período de 2014 a 2018 cresceu.|de 2014 a 2018=2014/2018
        No biênio 2014-2015 cresceu.|2014-2015=2014/2015
        No biênio 2014/2015 cresceu.|2014/2015=2014/2015
        Entre 2003 e 2013 o comércio cresceu.|Entre 2003 e 2013=2003/2013
        De 2003 a 2013 o comércio cresceu.|De 2003 a 2013=2003/2013
        De janeiro a junho de 2015 caiu.|De janeiro a junho de 2015=2015-01/2015-06
        Entre janeiro e junho de 2015 caiu.|Entre janeiro e junho de 2015=2015-01/2015-06
        Em janeiro e fevereiro de 2015 caiu.|janeiro e fevereiro de 2015=2015-01/2015-02
        Em abril, junho e setembro de 2011 houve rodadas.|abril, junho e setembro de 2011={2011-04,2011-06,2011-09}
        Em 2013 e 2014 cresceu.|2013=2013;2014=2014
        Brasília, 2 de outubro de 2015|2 de outubro de 2015=2015-10-02
        Brasília, 02/10/2015 - 14h30|02/10/2015=2015-10-02
        Publicado em 02/10/2015|02/10/2015=2015-10-02
        Nota nº 392, de 2 de outubro de 2015|2 de outubro de 2015=2015-10-02
        O presidente visitará a Coreia em 10 e 11 de novembro.|10 e 11 de novembro=2015-11-10/2015-11-11
        O presidente realizou visita em novembro de 2014.|novembro de 2014=2014-11
        O acordo de 1963 está em vigor.|1963=1963
        Em 31 de outubro de 1959 foram estabelecidas relações.|31 de outubro de 1959=1959-10-31
        Na véspera reuniram-se.|véspera=2015-10-01
        Na véspera da reunião jantaram.|véspera da reunião=2015-10-01
        Neste ano reuniram-se.|Neste ano=2015
        Neste mês reuniram-se.|Neste mês=2015-10
        Este ano reuniram-se.|Este ano=2015
        Ao longo de 2015 houve visitas.|2015=2015
        Em 11 de março do corrente ano reuniram-se.|11 de março do corrente ano=2015-03-11
        Em 11 de março deste ano reuniram-se.|11 de março deste ano=2015-03-11
        Em março do ano passado reuniram-se.|março do ano passado=2014-03
        Em março do próximo ano se reunirão.|março do próximo ano=2016-03
        No fim de semana reuniram-se.|fim de semana=2015-10-03/2015-10-04
        A Segunda Reunião ocorreu em 2001.|2001=2001
        A Resolução 70/1 foi aprovada.|
        A Lei 12.527 foi aprovada em 2011.|2011=2011
        Hoje em dia o comércio é maior.|
        Todas as segundas-feiras reúnem-se.|
        O biênio passado foi bom.|
        Rio+20 foi em junho de 2012.|junho de 2012=2012-06
        A Cúpula de 28 e 29 de janeiro de 2014|28 e 29 de janeiro de 2014=2014-01-28/2014-01-29
        Desde janeiro, as exportações caem.|Desde janeiro=2015-01/..
        Desde o início do ano, as exportações caem.|Desde o início do ano=2015~/..
        No verão de 2014 reuniram-se.|verão de 2014=2014-22
        Por volta de 1990 houve menos.|Por volta de 1990=1990~
        quinta e sexta-feira, 1 e 2 de outubro|quinta e sexta-feira, 1 e 2 de outubro=2015-10-01/2015-10-02
        nos dias 1 (quinta) e 2 (sexta) de outubro|1 (quinta) e 2 (sexta) de outubro=2015-10-01/2015-10-02
        Feito em Seul, aos quinze dias do mês de maio de 2005.|quinze dias do mês de maio de 2005=2005-05-15
        Ele pode ter uma atitude proativa.|
        Nos anos 80 e 90 chegaram imigrantes.|anos 80=198X;90=199X
        Nas décadas de 1980 e 1990 cresceu o comércio.|décadas de 1980=198X;1990=199X
        A cúpula ocorreu em 4 de junho de 2014. Um ano depois da cúpula, reuniram-se.|4 de junho de 2014=2014-06-04;Um ano depois da cúpula=2015
        O Banco aprovou na terça-feira um empréstimo e na quarta-feira uma doação.|terça-feira=2015-09-29;quarta-feira=2015-09-30
        A reunião teve início ontem em Brasília.|ontem=2015-10-01
        O acordo é do início de maio.|início de maio=2015-05~
        O ministro estará em Pyongyang na quarta e na quinta-feira.|quarta e na quinta-feira=2015-10-07/2015-10-08
        Foi no Rio de Janeiro, em 1962, que Seul abriu a embaixada.|1962=1962
        """
}
