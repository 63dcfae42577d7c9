/// Words that look like dates and are none: nothing in them may be tagged.
enum NegativeDateCorpus {
    static let phrases: [String: String] = [
        "en": """
        Ties had grown closer in 53 years
        No minister has gone there in two decades
        aged 18 (18-21)
        pupils (12-15) from 18 to 21
        decimal 1991.9 of the series
        5-14
        the situation in today's Iraq
        8.1 Measures of adaptation
        Articles 4.4 and 4.7 of the Convention
        Portugal 9.7 9.9 130.4
        recent years
        past decades
        in previous years
        the first in 12 years
        April Smith, spokesperson
        June Kim, director
        August Strindberg's plays
        Jan Eliasson, Deputy Secretary-General
        one of today's main activities
        1_2020_2025 in a file name
        1,2015 units
        the first Monday of each month
        the 70th session of the General Assembly
        its 50th anniversary
        the 25th anniversary of diplomatic relations
        the 5th Joint Committee
        the Fifth Committee
        Resolution 2231
        resolution 1718
        Security Council resolution 1874
        12 % of exports
        some 2,000 troops
        2000 people were present
        about 1900 participants registered
        1,950 students
        nearly 2014 tons of rice
        2015 dollars per person
        $2015
        US$ 2,015 million
        page 2012
        pp. 1990-2010
        p. 2007
        Room 2015
        room 1906 of the annex
        Flight 1912
        No. 2013
        no. 2008 of the register
        Article 19
        Article 31 of the Charter
        paragraph 12
        Chapter 7
        section 9
        annex 2
        Law No. 20.393
        Act 1999 of no year
        He may come to the meeting
        it may be difficult
        the parties may agree
        May I thank the chair
        they may not sign
        This may lead to delays
        the march of history
        a march on the capital
        troops march north
        marching bands
        an august institution
        the august assembly
        the second round of talks
        a second meeting
        the second largest donor
        first place
        the third country to sign
        the fourth of its kind
        a quarter of the members
        three quarters of the votes
        half of the delegates
        two thirds of the members
        tel. 2100-7114
        Tel: +82-2-2100-8146
        +86 138-2010-2015
        fax 02-2100-7999
        133-03-03-2020
        123-12-1234
        (206) 555-1212
        version 3.12
        6.45 percent
        ratio of 8/1.5
        a 1:1 meeting
        24 hours a day
        at 18:00
        10 a.m.
        five days of talks
        for three weeks
        a three-day visit
        two-week course
        a ten-year plan
        for more than 30 years
        aged 45
        a 12-month programme
        every year
        each month
        every Monday
        annually
        weekly meetings
        monthly reports
        day after day
        year by year
        from day to day
        recently
        in recent times
        in the near future
        soon
        later
        formerly
        nowadays
        the present agreement
        the last word
        the next step
        past experience
        previous agreements
        the coming challenges
        decades of cooperation
        for centuries
        G20
        the G7 and the G77
        COVID-19
        A4 paper
        B52
        ISO 9001
        S/RES/1718
        A/70/1
        AB-1234
        ABC-12345-A1B2C3
        32 - 20
        the Big Three
        Group of 77
        Rio+20
        the P4 members
        the ASEAN+3
        Nice day
        Have a great week!
        the end of the line
        mid-level officials
        the early bird
        late President Kim
        mid-range forces
        a spring of fresh water
        the fall of prices
        sun and rain
        sat in the chair
        the Sun newspaper
        Ms. April Jones
        Ms. June Kim spoke
        one of the members
        two of the three states
        the Twelve
        21 countries
        members of the 19 missions
        11 signatories
        the 33 States of CELAC
        31 articles
        3 and 4 stars
        between 3 and 10 members
        from 5 to 9 percent
        10-12 members
        1-2 proposals
        19/42/1991
        40/40
        99.99
        1.2.3
        192.168.1.20
        """,
        "es": """
        un préstamo y una carta
        la ciudad de Santo Domingo
        el 10 por ciento de los casos
        Artículos del 1º al 3º de la ley
        en Santo Domingo, República Dominicana
        los últimos años
        las últimas décadas
        8.1 Medidas de adaptación
        hoy por hoy
        IPCC, AR5, 8.7
        la 70.ª sesión de la Asamblea
        el 70º período de sesiones
        el 50 aniversario de las relaciones
        su 25º aniversario
        la V Comisión Mixta
        la Quinta Comisión
        la resolución 2231
        Resolución 1718
        Ley 20.393
        Ley N.º 1905
        Decreto 1950
        artículo 31 de la Carta
        Art. 12
        página 2012
        pp. 7-9
        sala 2015
        oficina 1906
        el 12 % de las exportaciones
        2000 personas
        unas 1950 familias
        cerca de 2014 toneladas
        US$ 2015
        $2015
        1.800 millones
        2.100 millones de dólares
        el segundo mayor donante
        en segundo lugar
        la segunda ronda
        el primer ministro
        la primera dama
        el tercer país
        un cuarto de los miembros
        dos tercios de los votos
        la mitad de los países
        40 de los miembros
        tel. 2210-2000
        Tel: +56 2 2210 2000
        (56-2) 2210-2380
        por cinco días
        durante tres semanas
        una visita de tres días
        un plan de diez años
        cada año
        cada lunes
        todos los días
        todos los meses
        todos los lunes
        anualmente
        día a día
        de año en año
        a las 18:00
        a las 10 horas
        24 horas al día
        recientemente
        próximamente
        en breve
        en adelante
        la próxima etapa
        el último punto
        el siguiente orador
        los próximos pasos
        la actual coyuntura
        el presente acuerdo
        el pasado común
        décadas de cooperación
        durante siglos
        G20
        el Grupo de los 77
        COVID-19
        los 33 Estados
        21 países
        entre 3 y 10 miembros
        de 5 a 9 por ciento
        la Plaza de Mayo
        las Madres de Plaza de Mayo
        la calle 25
        kilómetro 12
        al fin
        por fin
        sin fin
        en fin
        a fin de lograr
        con el fin de cooperar
        fines pacíficos
        el medio ambiente
        la mañana
        la tarde
        8/1.5
        133-03-03-2020
        ABC-12345-A1B2C3
        19/42/1991
        S/RES/1718
        el 4x4
        la edición número 12
        el expediente 2014
        modelo 2015
        habitación 1912
        uno de los dos
        dos o tres
        tres de los cinco
        once países
        doce meses de trabajo
        """,
        "pt": """
        a cidade do Rio de Janeiro
        um empréstimo e uma doação
        pode ter uma atitude proativa
        os últimos anos
        as últimas décadas
        o artigo 4.7 da Convenção
        foi a segunda.
        hoje em dia
        a 70.ª sessão da Assembleia
        a 70ª Assembleia Geral
        o 50º aniversário das relações
        o 47.º membro
        a V Comissão Mista
        a Segunda Comissão
        a resolução 2231
        Resolução 1718
        Lei 12.527
        Lei nº 1950
        Decreto 2015
        artigo 31 da Carta
        art. 12
        página 2012
        pp. 7-9
        sala 2015
        12 % das exportações
        2000 pessoas
        cerca de 1950 famílias
        US$ 2015
        R$ 2.015
        1.800 milhões
        o segundo maior doador
        em segundo lugar
        a segunda rodada
        a segunda maior economia
        a quarta reunião
        a quinta visita
        a terceira vez
        o primeiro-ministro
        a primeira-dama
        um quarto dos membros
        dois terços dos votos
        metade dos países
        tel. 2210-2000
        Tel: +55 61 2030 8006
        por cinco dias
        durante três semanas
        uma visita de três dias
        um plano de dez anos
        cada ano
        cada segunda-feira
        todos os dias
        todas as segundas-feiras
        anualmente
        dia a dia
        às 18h
        24 horas por dia
        recentemente
        em breve
        doravante
        a próxima etapa
        o último ponto
        os próximos passos
        a atual conjuntura
        o presente acordo
        décadas de cooperação
        durante séculos
        G20
        o Grupo dos 77
        COVID-19
        os 33 Estados
        21 países
        entre 3 e 10 membros
        de 5 a 9 por cento
        o marco jurídico
        o marco das negociações
        a fim de cooperar
        por fim
        enfim
        sem fim
        o meio ambiente
        a manhã
        à tarde
        8/1.5
        133-03-03-2020
        ABC-12345-A1B2C3
        19/42/1991
        um dos países
        um deles
        sete membros
        ter de sair
        """,
        "fr": """
        le niveau moyen de la mer.
        1.2 Impacts des changements
        8.1 MESURES
        la 70e session de l'Assemblée
        le 50e anniversaire
        la Cinquième Commission
        la résolution 2231
        Résolution 1718
        loi n° 1905
        article 31 de la Charte
        page 2012
        pp. 7-9
        salle 2015
        12 % des exportations
        2000 personnes
        environ 1950 familles
        2015 €
        le second tour
        en second lieu
        la seconde réunion
        le premier ministre
        la première fois
        il a été décidé
        elle a été signée
        qui avait été adopté
        ont été examinés
        un quart des membres
        deux tiers des voix
        la moitié des pays
        tél. 01 42 17 00
        pendant cinq jours
        durant trois semaines
        une visite de trois jours
        chaque année
        chaque lundi
        tous les jours
        annuellement
        à 18h
        récemment
        bientôt
        désormais
        la prochaine étape
        le dernier point
        le présent accord
        des décennies de coopération
        G20
        COVID-19
        les 33 États
        21 pays
        entre 3 et 10 membres
        enfin
        sans fin
        afin de coopérer
        133-03-03-2020
        sept pays
        huit membres
        mais il refuse
        """,
        "ko": """
        6.25 전쟁에 참전
        9.11 테러 이후
        3.1운동 정신
        2.3배 증가
        1.1억불 지원
        5.6천만불 규모
        제70차 유엔총회
        제3차 회의
        50주년
        수교 60주년
        5개국 순방
        33개국
        2,000명
        약 1950명
        2015달러
        12% 증가
        제12조
        3개월 동안
        3일간
        일주일 동안
        10년간
        매년
        매월
        해마다
        최근
        앞으로
        모레노 장관
        마리아 올긴 장관
        오늘날
        월드컵
        일본
        일부 국가
        화합
        수출입은행
        목표
        금융 협력
        토론회
        올림픽
        작품
        전화 02-2100-7114
        """,
    ]

    static let all: [(language: String, phrase: String)] = phrases.sorted { $0.key < $1.key }.flatMap {
        language, text in
        text.split(separator: "\n").map { (language, String($0)) }
    }
}
