/// Words around a name that tell it is a person's, where the name itself does not.
enum PersonFrames {
    /// What only a person is the agent of, with the name right behind.
    static let agency = """
        en chaired by|co-chaired by|headed by|led by|presided over by|presided by|moderated by|represented by|accompanied by|succeeded by|greeted by|joined by|delivered by|written by|edited by|addressed by|read by|remarks by|address by|speech by|statement by|keynote by|lecture by|remarks from|words of|signature of|appointment of|election of|inauguration of|death of
        es encabezada por|encabezado por|encabezadas por|presidida por|presidido por|liderada por|liderado por|dirigida por|dirigido por|representada por|representado por|acompañado por|acompañada por|acompañado de|acompañada de|moderada por|moderado por|conducida por|escrito por|escrita por|integrada por|integrado por|a cargo de|palabras de|discurso de|intervención de|exposición de|ponencia de|nombramiento de|designación de|elección de|fallecimiento de|mandato de
        pt presidida por|presidido por|chefiada por|chefiado por|liderada por|liderado por|dirigida por|dirigido por|representada por|representado por|acompanhado por|acompanhada por|acompanhado de|acompanhada de|moderada por|moderado por|encabeçada por|integrada por|escrito por|a cargo de|palavras de|discurso de|nomeação de|eleição de|falecimento de|posse de
        fr présidée par|présidé par|dirigée par|dirigé par|conduite par|menée par|représentée par|représenté par|accompagné de|accompagnée de|accompagné par|animée par|discours de|allocution de|nomination de
        """

    /// What a person or a body may be the agent of.
    static let sources = """
        en by|according to|signed by|attended by|between
        es por|según|de acuerdo con|a juicio de|entre
        pt por|segundo|de acordo com|conforme|entre
        fr par|selon|d'après|entre
        """

    /// What only persons become, behind the name.
    static let becoming = """
        en was elected|were elected|has been elected|was re-elected|was reelected|was appointed|has been appointed|was nominated|was sworn in|was inaugurated as|took office|took the oath|takes office|assumed office|assumed the post|assumed the presidency|resigned|stepped down|passed away|was born|will succeed|succeeded|succeeds|replaces|replaced|took over as|served as|serves as|was reappointed|was named as
        es fue elegido|fue elegida|fue electo|fue electa|fue reelegido|fue reelegida|fue reelecto|fue reelecta|fue nombrado|fue nombrada|fue designado|fue designada|ha sido elegido|ha sido elegida|ha sido nombrado|ha sido nombrada|ha sido designado|ha sido designada|resultó electo|resultó electa|asumió|asumirá|juró|renunció|falleció|nació|reemplaza|reemplazó|sustituye|sucede|sucedió|fue condecorado|fue condecorada|se desempeñó como|se desempeña como
        pt foi eleito|foi eleita|foi reeleito|foi reeleita|foi nomeado|foi nomeada|foi designado|foi designada|foi indicado|foi indicada|tomou posse|assumiu|assumirá|renunciou|faleceu|nasceu|substitui|sucede|sucedeu|foi condecorado|foi condecorada
        fr a été élu|a été élue|a été réélu|a été réélue|a été nommé|a été nommée|a été désigné|a été désignée|a prêté serment|a démissionné|est décédé|est décédée|est né|est née|succède|remplace
        """

    /// What persons and bodies do; a person where an office or another person is what it is done with.
    static let acts = """
        en met|met with|meets|meets with|will meet|held talks|held a meeting|thanked|congratulated|welcomed|received|visited|hosted|arrived|signed|chaired|attended|paid a courtesy call|exchanged views|discussed|spoke|greeted|telephoned|told|informed|briefed|accompanied|replied|agreed with
        es se reunió|se reúne|se reunirá|se entrevistó|sostuvo|mantuvo|agradeció|felicitó|recibió|visitó|llegó|firmó|suscribió|presidió|asistió|conversó|saludó|informó|acompañó|entregó|coincidió|dialogó
        pt reuniu-se|encontrou-se|reúne-se|se reuniu|manteve|agradeceu|felicitou|cumprimentou|recebeu|visitou|chegou|assinou|presidiu|participou|conversou|saudou|informou|acompanhou|entregou|dialogou
        fr a rencontré|s'est entretenu|s'est entretenue|a reçu|a remercié|a félicité|a visité|a signé|a présidé|a salué|a accueilli
        """

    /// Verbs and nouns of sentences that list who took part.
    static let attendance = """
        participated participants participant attended attendees spoke speakers panelists panellists panel comprised delegates moderated
        represented intervened members included elected
        participaron participan participantes asistieron intervinieron expusieron expositores panelistas ponentes moderó moderados
        presentes miembros integran integrada integrado representantes delegados suscribieron firmaron
        participaram participam palestrantes intervieram compareceram membros representantes assinaram
        participé participants intervenants membres représentants
        """

    /// Heads of names of places and things, which no untitled person's name begins with.
    static let placeHeads = """
        punta puerto porto port villa vila san santa santo saint são sainte mount mont monte lake lago lagoa río rio river cerro
        isla islas island islands ilha ilhas île cape cabo cap bahía baía bay bahia golfo gulf fort fuerte forte new nueva nuevo nova
        novo la las los le les casa hotel palacio palácio palais palace plaza praça place calle avenida avenue rua street road
        parque park parc barrio bairro ciudad cidade city pueblo valle vale valley costa sierra serra estación estação station
        teatro theatre theater cine radio rádio televisión diario jornal news air aerolíneas operación operação operation plan
        great grand gran grande little upper lower alto alta baja bajo big black white red blue green golden silver happy good dear
        """

    /// Relatives and auxiliaries, which no field behind a title holds.
    static let breaks = """
        who which that is was are were will would has have had been be said not than when where while if
        que quien quienes cual es fue será son está están ha han había no si cuando donde mientras
        quem foi são está estão tem havia não se quando onde enquanto
        qui est sont sera était a ont ne pas quand
        """

    /// Adjectives between a title and its holder's name in the Romance languages.
    static let adjuncts = """
        regional nacional general residente adjunto adjunta interino interina internacional principal permanente plenipotenciario
        plenipotenciaria extraordinario extraordinaria entrante saliente honorario honoraria titular suplente asociado asociada
        designado designada concurrente encargado encargada técnico técnica ejecutivo ejecutiva comercial interamericano
        executivo executiva interino interina plenipotenciário plenipotenciária extraordinário extraordinária honorário designado
        comercial técnico régional national résident adjoint adjointe général permanent permanente délégué déléguée honoraire
        """
}
