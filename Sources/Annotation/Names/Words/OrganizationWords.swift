/// Words that head names of bodies, and how names go on behind them, per language.
enum OrganizationWords {
    /// Words that, capitalised, open the name of a body which no table need list: `Ministry of …`, `Universidad …`.
    static let leading = """
        en ministry|department|office|bureau|agency|national agency|bank|central bank|development bank|university|institute|national institute|academy|college|school|centre|center|foundation|association|federation|confederation|union|chamber|commission|council|committee|board|secretariat|authority|administration|corporation|company|organization|organisation|society|embassy|congress|senate|parliament|national assembly|court|supreme court|institution|national commission|national council|port authority|house of representatives|library|museum|hospital|league|network|observatory|bolsa
        es ministerio|secretaría|secretaria|subsecretaría|agencia|banco|banco central|universidad|universidad nacional|instituto|instituto nacional|academia|colegio|escuela|facultad|centro|fundación|asociación|federación|confederación|unión|cámara|cámara de comercio|comisión|comisión nacional|consejo|consejo nacional|comité|junta|secretariado|autoridad|administración|corporación|compañía|empresa|organización|sociedad|embajada|congreso|congreso nacional|senado|parlamento|asamblea nacional|asamblea legislativa|cámara de diputados|corte|corte suprema|tribunal|dirección general|dirección nacional|servicio nacional|superintendencia|prefectura|municipalidad|gobernación|observatorio|red|biblioteca|museo|hospital|cancillería|vicepresidencia|consulado|programa mundial|puerto
        pt ministério|secretaria|agência|banco|banco central|universidade|universidade federal|universidade estadual|instituto|instituto nacional|academia|colégio|escola|faculdade|centro|fundação|associação|federação|confederação|união|câmara|comissão|conselho|comitê|comité|junta|secretariado|autoridade|administração|companhia|empresa|organização|sociedade|embaixada|congresso|congresso nacional|senado|senado federal|parlamento|assembleia nacional|câmara dos deputados|supremo tribunal|tribunal|superintendência|prefeitura|governo do estado|observatório|rede|biblioteca|museu|hospital|serviço nacional|porto
        fr ministère|secrétariat|agence|banque|banque centrale|université|institut|académie|école|centre|fondation|association|fédération|confédération|union|chambre|commission|conseil|comité|organisation|société|ambassade|congrès|sénat|parlement|assemblée nationale|cour|tribunal|direction générale|observatoire
        """

    /// Words that, capitalised, close the name of a body in English: `Korea Transport Institute`.
    static let closing = """
        en ministry|department|agency|bank|university|institute|academy|college|centre|center|foundation|association|federation|confederation|union|chamber|commission|council|committee|secretariat|authority|administration|corporation|company|organization|organisation|society|institution|congress|assembly|court|service|group|inc|ltd|co|corp|trust|league|holdings|industries|heavy industries|engineering|construction|electronics|railway|airlines|airport corporation
        """

    /// Bodies without a statute of their own, which name their parent: `ECLAC Secretariat`, `Comité de Representantes`.
    static let organs = """
        en secretariat|general secretariat|executive secretariat|cyber secretariat|committee|executive committee|steering committee|committee of representatives|representatives committee|board|board of directors|board of governors|board of executive directors|executive board|council|council of ministers|permanent council|general assembly|plenary|troika|quartet|headquarters|bureau|regional office|country office|subregional headquarters|executive council|working group|vision group|coordinating board|virtual secretariat
        es secretaría|secretaría general|secretaría ejecutiva|secretaría permanente|secretaría pro tempore|comité|comité ejecutivo|comité de representantes|directorio|directorio ejecutivo|junta directiva|asamblea de gobernadores|consejo de ministros|consejo permanente|asamblea general|troika|cuarteto|trío|mesa directiva|oficina regional|consejo directivo|consejo|consejo superior|comité plenario|parlamento|comisión permanente|ciber secretaría|cibersecretaría|secretaría virtual|grupo de visión|junta coordinadora
        pt secretaria|secretaria-geral|secretaria executiva|secretaria permanente|comitê|comitê executivo|comitê de representantes|diretoria|diretoria executiva|junta de governadores|conselho de ministros|conselho permanente|assembleia geral|assembleia de governadores|troica|quarteto|trio|escritório regional|conselho|conselho diretor|parlamento|conselho do mercado comum|grupo mercado comum|secretaria virtual|grupo de visão|junta coordenadora
        fr secrétariat|secrétariat général|secrétariat exécutif|comité|comité exécutif|conseil|conseil d'administration|conseil permanent|assemblée générale|troïka|quatuor|bureau|conseil des ministres
        ko 사무국|사무처|총회|이사회|집행이사회|트로이카|쿼르텟|본부|안보리|각료이사회|상임이사회
        """

    /// Nouns that, with the article, point back to a body named before (`the Bank`), or to the issuer; a table row or the
    /// body's own names tell which bodies fit.
    static let anaphors = """
        en bank|commission|association|forum|community|organization|organisation|agency|ministry|fund|alliance|council|committee|union|secretariat|general secretariat|group|institute|foundation|corporation|university|quartet|troika|embassy|system|conference|federation|department|assembly|general assembly|board of governors|board of executive directors|bureau|centre|center|chamber
        es banco|comisión|asociación|foro|comunidad|organización|agencia|ministerio|fondo|alianza|consejo|comité|unión|secretaría|secretaría general|grupo|instituto|fundación|corporación|universidad|cuarteto|troika|sistema|cancillería|cartera|embajada|federación|asamblea|asamblea general|cámara|centro
        pt banco|comissão|associação|foro|fórum|comunidade|organização|agência|ministério|fundo|aliança|conselho|comitê|união|secretaria|secretaria-geral|grupo|instituto|fundação|corporação|universidade|quarteto|sistema|chancelaria|embaixada|pasta|federação|assembleia|grupo consultivo|câmara|centro
        fr banque|commission|association|forum|communauté|organisation|agence|ministère|fonds|alliance|conseil|comité|union|secrétariat|groupe|institut|fondation|université|système|assemblée
        """

    /// What the first person says of its own body, or whoever points at it: `this Ministry`, `nuestro Banco`.
    static let ownArticles = """
        en this|our
        es este|esta|nuestro|nuestra
        pt este|esta|nosso|nossa|neste|nesta|deste|desta
        fr ce|cette|notre
        """

    /// Nouns that say another one's body in the house's own words: `la Cartera` is a ministry.
    static let otherNouns = """
        cartera ministerio|secretaría
        pasta ministério
        """

    /// Small-letter nouns that point back to a body the same way, with its article.
    static let smallAnaphors = """
        en bloc
        pt bloco
        """

    /// Heads of names that are of an undertaking or instrument, no body.
    static let undertakings = """
        program programme programa agreement acuerdo acordo accord treaty tratado traité convenio convênio plan plano
        initiative iniciativa strategy estrategia estratégia project proyecto projeto projet memorandum memorando
        programmes programs programas planes planos plans agreements acuerdos acordos contribution contribución
        convention convención convenção protocol protocolo protocole declaration declaración agenda roadmap
        """

    /// What acronyms shorten besides bodies: quantities, methods, papers, groups of states.
    static let quantities = """
        gross product producto produto produit index indices índice índices indice rate tasa taxa taux emission emissions
        emisiones emissões émissions gas gases gaz warming potential potencial potentiel usual contribution contributions
        contribución contribuciones contribuição contribution action actions acción acciones ação actions assessment
        assessments evaluación evaluaciones avaliação évaluation needs necesidades necessidades besoins report reports
        communication communications comunicación inventory inventario constitution constitución constituição law ley lei
        loi code código policy política policies políticas politique framework marco mechanism mecanismo mécanisme model
        modelo modèle management gestión gestão gestion income ingreso renda revenu value valor valeur adaptation adaptación
        mitigation mitigación scenario escenario statement investment inversión investimento temperature temperatures
        temperatura temperature rights derechos direitos droits tax impuesto imposto impôt arrangement scheme approach
        enfoque procedure procedimiento standard standards estándar norma normas goal goals objetivo objetivos objectif
        objectifs population población população land tierras terres states estados états countries países pays
        transport transporte conference conferencia conferência technology technologies tecnología energy energía
        certificate certificado instrument instrumento parity paridad assistance asistencia assistência
        """

    /// Words that alone, capitalised, name a state's body to whoever knows which state is spoken of.
    static let stateBodies = """
        en congress|parliament|senate
        es cancillería|congreso|parlamento|senado
        pt chancelaria|congresso|parlamento|senado
        """

    /// `kind phrases`: bodies one state keeps in another or beside a body.
    static let missions = """
        embassy embassy|embajada|embaixada|ambassade
        consulate consulate|consulate general|consulado|consulado general|consulado-geral|consulat|consulat général
        mission permanent mission|mission|permanent delegation|misión permanente|misión|delegación permanente|missão permanente|missão|mission permanente|délégation permanente
        """

    /// The body that, with its article and nothing behind it, is the issuer's own state. English alone: in the Romance
    /// languages the capital is common of any government.
    static let governments = """
        en government
        """

    /// First words of bodies that one state has one of, for each of its affairs.
    static let ministries = "ministry ministerio ministério ministère"

    /// What a state is, before its name.
    static let realms =
        "republic república república république kingdom reino royaume commonwealth federation federación"

    /// Possessives that, before the words below, mean the state the speaker speaks for.
    static let speakersStates = """
        en my country|our country|my government|our government|my nation|our nation|my own country|our own country
        pt meu país|nosso país|meu governo|nosso governo|nossa nação
        fr mon pays|notre pays|mon gouvernement|notre gouvernement
        """

    /// Nouns that point back to a body though written small, where they open a sentence with their article.
    static let sentenceHeads = """
        en ministry|institute|agency|bank|bloc|organization|organisation|university|foundation|association|secretariat
        es ministerio|instituto|agencia|banco|bloque|organización|universidad|fundación|asociación|secretaría
        pt ministério|instituto|agência|banco|bloco|organização|universidade|fundação|associação|secretaria
        fr ministère|institut|agence|banque|organisation|université|fondation|association|secrétariat
        """

    /// First words of names of meetings that stand behind an organ (`Troika Foreign Ministers’ Meeting`).
    static let meetingOpeners = """
        high foreign senior ministerial ministers leaders summit meeting meetings session expert experts joint special annual
        dialogue consultation
        """

    static let articles = """
        en the
        es el|la
        pt o|a
        fr le|la
        """

    /// Words with the article fused into them, so that the article cannot belong to a span.
    static let fused = """
        es del|al
        pt do|da|no|na|ao|à|pelo|pela
        fr du|au
        """

    /// What a text calls the state it is about, without a name.
    static let nations = "country nation país nación nação pays"

    /// `of`, alone or with its article: whose something is.
    static let genitives = "of de del do da dos das du des"

    /// Small words inside the name of a body or person.
    static let connectors = """
        en of|for|and|the|on|in|to
        es de|del|la|las|los|el|y|e|para|en|por|sobre
        pt de|do|da|dos|das|e|para|em|no|na
        fr de|du|des|la|le|les|et|pour|sur|l|d|en|à|aux
        """

    /// Prepositions between a title or organ and its body.
    static let belonging = """
        en of|for|to|at|in|from|the
        es de|del|de la|de las|de los|ante|ante la|ante el|ante las|en|para|el|la|los|las|en los|en la|en el
        pt de|do|da|dos|das|junto à|junto ao|no|na|nos|nas|para|em|o|a
        fr de|du|des|de la|auprès de|auprès du|en|d|l|la|le|les|aux|au
        """
}
