/// Titles and offices as people write them before or behind a name, per language.
///
/// A row is language, role, phrases. A role is the second half of an office's identifier (`kor-foreign-minister`,
/// `eclac-executive-secretary`); `-` is a form of address, which is no office; a role in parentheses is a post that nobody
/// keeps a list of holders for, so that it names nobody by itself.
enum TitleWords {
    /// The role of words that name somebody by the office of somebody else.
    static let counterpart = "counterpart"
    /// The role of titles of several persons, whose full names follow.
    static let plural = "plural"

    static let table = """
        en president president|president-elect|president of the republic|head of state
        en vice-president vice president|vice-president|executive vice president
        en prime-minister prime minister|premier
        en deputy-prime-minister deputy prime minister|vice prime minister
        en first-lady first lady
        en foreign-minister foreign minister|foreign secretary|foreign affairs minister|minister of external relations
        en vice-foreign-minister vice foreign minister|deputy foreign minister|first vice foreign minister
        en trade-minister trade minister|commerce minister
        en finance-minister finance minister|economy minister
        en minister minister|secretary of state|state minister|cabinet minister
        en vice-minister vice minister|first vice minister|second vice minister|1st vice minister|2nd vice minister|deputy minister|vice-minister|undersecretary|under secretary|assistant minister|assistant secretary
        en executive-secretary executive secretary
        en deputy-executive-secretary deputy executive secretary
        en secretary-general secretary-general|secretary general|general secretary
        en deputy-secretary-general deputy secretary-general|deputy secretary general|assistant secretary-general|assistant secretary general|under-secretary-general|under secretary-general|undersecretary-general|under secretary general
        en director-general director-general|director general
        en deputy-director-general deputy director-general|deputy director general|assistant director-general|assistant director general
        en executive-director executive director
        en managing-director managing director
        en high-representative high representative|high commissioner
        en governor governor
        en deputy-governor deputy governor|vice governor|lieutenant governor
        en counterpart counterpart|opposite number
        en chancellor chancellor
        en king king|emperor|sultan|emir
        en (chair) president pro tempore|pro tempore president|chair|chairman|chairwoman|chairperson|chairwoman|co-chair|vice chairman|vice-chair|speaker|national assembly speaker
        en (ambassador) ambassador|ambassador-designate|ambassador-at-large|ambassador at large|ambassador extraordinary and plenipotentiary|ambassador extraordinary|chargé d'affaires ad interim|charge d'affaires ad interim|head of mission|deputy head of mission|deputy chief of mission|minister counsellor|minister-counsellor|minister counselor|minister plenipotentiary|consul-general|honorary consul|non-resident ambassador|deputy permanent observer|special representative|chargé d'affaires|chargé d'affaires a.i.|charge d'affaires|charge d'affaires a.i.|consul general|consul|special envoy|envoy|permanent representative|deputy permanent representative|permanent observer|observer representative|representative
        en (plural) ministers|presidents|governors|senators|ambassadors|secretaries|professors|deputies|vice ministers|foreign ministers|economists|commissioners
        en (post) chargé de mission|permanent secretary|country manager|country representative|resident representative|resident coordinator|division chief|team leader|businessman|businesswoman|diplomat|lawyer|journalist|historian|writer|activist|scholar|academic|politician|chief executive|chief negotiator|head of delegation|wife|husband|spouse|predecessor|successor|son|daughter|director|deputy director|head|chief|coordinator|national coordinator|manager|general manager|commissioner|adviser|advisor|senior adviser|specialist|economist|chief economist|spokesperson|spokesman|spokeswoman|secretary|treasurer|counsellor|attaché|rector|dean|professor|chief executive officer|ceo|chair of the board|first secretary|mayor|senator|deputy|congressman|congresswoman|assemblyman|lawmaker|justice|judge|attorney general|officer|general|colonel|captain|admiral|commander|administrator|researcher|officer-in-charge|principal|expert|chief of staff|vice mayor|presidential candidate|party leader
        en - mr|mrs|ms|dato'|dato' sri|dato sri|datuk|datuk seri|tan sri|tun|haji|miss|dr|sir|lord|dame|prof|professor|his excellency|her excellency|h.e.|h.e. mr|h.e. ms|h.e. mrs|the honourable|the honorable|hon|rev|father|madam|sheikh
        es president presidente|presidenta|presidente de la república|presidenta de la república|presidente de la nación|presidenta de la nación|presidente constitucional|presidenta constitucional|primer mandatario|primera mandataria|mandatario|mandataria|dignatario|dignataria|gobernante|presidente electo|presidenta electa|jefe de estado|jefa de estado
        es vice-president vicepresidente|vicepresidenta
        es prime-minister primer ministro|primera ministra|jefe de gobierno|jefe del gobierno
        es deputy-prime-minister viceprimer ministro|viceprimera ministra
        es foreign-minister canciller|ministro de exteriores|ministra de exteriores|secretario de relaciones exteriores|secretaria de relaciones exteriores|ministro del exterior
        es vice-foreign-minister vicecanciller|vice canciller|viceministro de relaciones exteriores|viceministra de relaciones exteriores|primer viceministro de relaciones exteriores|subsecretario de relaciones exteriores|subsecretaria de relaciones exteriores
        es minister ministro|ministra|secretario de estado|secretaria de estado|titular
        es vice-minister viceministro|viceministra|vice ministro|vice ministra|segunda viceministra|primera viceministra|primer viceministro|segundo viceministro|subsecretario|subsecretaria|vicetitular
        es executive-secretary secretario ejecutivo|secretaria ejecutiva
        es deputy-executive-secretary secretario ejecutivo adjunto|secretaria ejecutiva adjunta
        es secretary-general secretario general|secretaria general
        es deputy-secretary-general secretario general adjunto|secretaria general adjunta|subsecretario general|subsecretaria general
        es director-general director general|directora general
        es deputy-director-general director general adjunto|directora general adjunta|subdirector general|subdirectora general
        es executive-director director ejecutivo|directora ejecutiva
        es governor gobernador|gobernadora
        es counterpart homólogo|homóloga|contraparte
        es king rey|reina|príncipe|emperador
        es first-lady primera dama
        es (chair) presidente pro tempore|presidenta pro tempore|copresidente|copresidenta
        es (ambassador) embajador|embajadora|embajador extraordinario y plenipotenciario|embajadora extraordinaria y plenipotenciaria|encargado de negocios|encargada de negocios|encargado de negocios a.i.|encargada de negocios a.i.|encargado de negocios ad interim|encargada de negocios ad interim|encargado de negocios interino|jefe de misión|jefa de misión|jefe de la misión|jefa de la misión|ministro consejero|ministra consejera|ministro plenipotenciario|cónsul honorario|cónsul honoraria|observador permanente|observadora permanente|cónsul general|cónsul|representante permanente|representante observador|representante observadora|representante|enviado especial|enviada especial|alterno
        es (plural) ministros|ministras|presidentes|presidentas|cancilleres|gobernadores|senadores|senadoras|diputados|diputadas|embajadores|embajadoras|intendentes|secretarios|viceministros|expertos|economistas|señores
        es (post) empresario|empresaria|abogado|abogada|periodista|escritor|escritora|politólogo|politóloga|negociador|negociadora|jefe negociador|jefa negociadora|jefe de delegación|jefa de delegación|esposa|esposo|cónyuge|hijo|hija|antecesor|antecesora|predecesor|predecesora|sucesor|sucesora|exministro|exministra|ex ministro|ex ministra|exembajador|exembajadora|ex embajador|ex embajadora|expresidente|expresidenta|excanciller|ex canciller|director|directora|subdirector|subdirectora|jefe|jefa|coordinador|coordinadora|coordinador nacional|gerente|gerente general|comisionado|comisionada|comisario|asesor|asesora|especialista|economista|vocero|vocera|portavoz|secretario|secretaria|tesorero|consejero|consejera|agregado|rector|rectora|decano|decana|profesor|profesora|alcalde|alcaldesa|intendente|senador|senadora|diputado|diputada|juez|jueza|fiscal general|oficial|general|coronel|capitán|almirante|comandante|administrador|administradora|investigador|investigadora|experto|experta|titular de la cartera|oficial a cargo
        es - señor|señora|señorita|don|doña|sr|sra|srta|dr|dra|lic|ing|prof|excmo|excma|excmo. sr|excma. sra|excelentísimo señor|excelentísima señora|licenciado|licenciada|ingeniero|ingeniera|doctor|doctora|s.e.|su excelencia|doctor honoris causa|sres|monseñor
        pt president presidente|presidenta|mandatário|mandatária|primeiro mandatário|primeira mandatária|dignitário|dignitária|presidente da república|presidenta da república|presidente eleito|presidente eleita|chefe de estado
        pt vice-president vice-presidente|vice-presidenta|vice presidente
        pt prime-minister primeiro-ministro|primeira-ministra|primeiro ministro|chefe de governo
        pt deputy-prime-minister vice-primeiro-ministro|vice-primeira-ministra
        pt foreign-minister chanceler|ministro das relações exteriores|ministra das relações exteriores|ministro dos negócios estrangeiros|ministra dos negócios estrangeiros
        pt vice-foreign-minister vice-chanceler|vice-ministro das relações exteriores|vice-ministra das relações exteriores|secretário-geral das relações exteriores
        pt minister ministro|ministra|ministro-chefe|ministra-chefe|secretário de estado|secretária de estado|titular
        pt vice-minister vice-ministro|vice-ministra|subsecretário|subsecretária|secretário-executivo do ministério
        pt executive-secretary secretário executivo|secretária executiva|secretário-executivo|secretária-executiva
        pt secretary-general secretário-geral|secretária-geral|secretário geral|secretária geral
        pt director-general diretor-geral|diretora-geral|diretor geral|diretora geral
        pt executive-director diretor executivo|diretora executiva|diretor-executivo|diretora-executiva
        pt governor governador|governadora
        pt counterpart homólogo|homóloga|contraparte|congênere
        pt first-lady primeira-dama|primeira dama
        pt king rei|rainha|príncipe|imperador
        pt (ambassador) embaixador|embaixadora|embaixador extraordinário e plenipotenciário|embaixadora extraordinária e plenipotenciária|encarregado de negócios|encarregada de negócios|encarregado de negócios a.i.|chefe de missão|chefe da missão|ministro conselheiro|ministra conselheira|ministro-conselheiro|ministra-conselheira|cônsul honorário|enviado|enviada|cônsul-geral|cônsul|representante permanente|representante|enviado especial|enviada especial
        pt (plural) ministros|ministras|presidentes|governadores|senadores|deputados|embaixadores|secretários|chanceleres|vice-ministros|prefeitos|economistas|senhores
        pt (post) empresário|empresária|advogado|advogada|jornalista|escritor|escritora|negociador|negociadora|negociador-chefe|chefe de delegação|esposa|esposo|marido|filho|filha|antecessor|antecessora|predecessor|predecessora|sucessor|sucessora|ex-ministro|ex-ministra|ex-embaixador|ex-embaixadora|ex-presidente|ex-presidenta|ex-chanceler|diretor|diretora|chefe|coordenador|coordenadora|gerente|comissário|assessor|assessora|especialista|economista|porta-voz|secretário|secretária|subsecretário-geral|conselheiro|conselheira|adido|reitor|reitora|professor|professora|prefeito|prefeita|senador|senadora|deputado|deputada|juiz|juíza|general|coronel|capitão|almirante|comandante|administrador|pesquisador|pesquisadora|superintendente|procurador-geral
        pt - senhor|senhora|sr|sra|dr|dra|dom|dona|doutor|doutora|prof|excelentíssimo senhor|excelentíssima senhora|sua excelência|exmo|exma|exmo. sr
        fr president président|présidente|président de la république
        fr vice-president vice-président|vice-présidente
        fr prime-minister premier ministre|première ministre
        fr foreign-minister ministre des affaires étrangères|ministre des relations extérieures|chef de la diplomatie
        fr minister ministre|ministre d'état|secrétaire d'état
        fr vice-minister vice-ministre|ministre délégué|ministre déléguée
        fr executive-secretary secrétaire exécutif|secrétaire exécutive
        fr secretary-general secrétaire général|secrétaire générale
        fr director-general directeur général|directrice générale
        fr executive-director directeur exécutif|directrice exécutive
        fr counterpart homologue
        fr king roi|reine|prince
        fr (ambassador) ambassadeur|ambassadrice|ambassadeur extraordinaire et plénipotentiaire|chargée d'affaires|chef de mission|chargé d'affaires a.i.|ministre conseiller|représentant permanent|représentante permanente|représentant|représentante|consul général|chargé d'affaires|envoyé spécial
        fr (plural) ministres|présidents|ambassadeurs|gouverneurs|messieurs
        fr (post) chargé de mission|homme d'affaires|avocat|avocate|journaliste|écrivain|épouse|prédécesseur|successeur|ancien président|ancienne présidente|directeur|directrice|chef|coordinateur|coordinatrice|conseiller|conseillère|porte-parole|professeur|maire|sénateur|sénatrice|député|députée|gouverneur|commissaire|haut-commissaire|général|expert
        fr - monsieur|madame|mademoiselle|m|mme|mlle|mm|dr|son excellence|s.e.
        ko president 대통령|대통령 당선인|대통령당선인|국가주석|국가원수
        ko vice-president 부통령
        ko prime-minister 총리|국무총리|수상
        ko deputy-prime-minister 부총리
        ko foreign-minister 외교장관|외교부장관|외교통상부장관|외교부 장관|외교통상부 장관|외무장관|외무부장관|외무부 장관|외상
        ko vice-foreign-minister 외교차관|외교부 차관|외교부차관|외교부 제1차관|외교부 제2차관|외교통상부 차관|외교통상부 제1차관|외교통상부 제2차관|외무차관
        ko trade-minister 통상장관|통상교섭본부장|산업통상자원부 장관|산업통상자원부장관|무역장관|상무장관|통상무역장관
        ko finance-minister 재무장관|재무부장관|재무부 장관|기획재정부 장관|기획재정부장관|경제부총리|경제장관|재정장관
        ko minister 장관|부장관|국방장관|국방부 장관|환경장관|환경부 장관|농림부장관|농림축산식품부 장관|보건장관|교육부 장관|교육장관|에너지장관|내무장관|법무장관|법무부 장관
        ko vice-minister 차관|제1차관|제2차관|차관보|외교부 차관보
        ko executive-secretary 사무총장|사무국장|집행이사
        ko secretary-general 유엔 사무총장|유엔사무총장
        ko (chair) 의장|국회의장|위원장|공동의장|부의장
        ko (ambassador) 대사|특명전권대사|주한대사|대사대리|총영사|특사|대표|상주대표|특별대표|부대표
        ko (post) 중남미국장|북미국장|유럽국장|다자외교조정관|사무차장|정무차관|경제차관|총재|부총재|행장|은행장|국장|심의관|과장|단장|원장|회장|부회장|사장|본부장|조정관|소장|학장|총장|이사장|이사|교수|의원|시장|지사|주지사|연구위원|연구원|대변인|차장|실장|처장|청장|수석|비서관|수석비서관|국왕|왕세자|영부인
        ko - 여사|씨|박사|님|선생|각하|전하
        """

    /// Words for a ministry's field behind `minister of`: field, phrases; the office is `<field>-minister`.
    static let fields = """
        foreign foreign affairs|foreign affairs and trade|foreign relations|external relations|external affairs|foreign affairs and worship|foreign affairs and international cooperation|foreign affairs and human mobility|foreign trade and worship
        foreign relaciones exteriores|relaciones exteriores y culto|relaciones exteriores y comercio|asuntos exteriores|relaciones exteriores y movilidad humana|asuntos exteriores y cooperación|relaciones exteriores y cooperación internacional|relaciones exteriores, comercio internacional y culto|relaciones exteriores y comercio internacional
        foreign relações exteriores|negócios estrangeiros|assuntos exteriores
        foreign affaires étrangères|relations extérieures|affaires étrangères et du commerce
        trade trade|trade and industry|foreign trade|commerce|commerce and industry|trade, industry and energy|comercio|comercio exterior|comercio e industria|comercio exterior y turismo|comércio|comércio exterior|indústria e comércio|desenvolvimento, indústria e comércio exterior|commerce extérieur
        finance finance|economy and finance|strategy and finance|the economy|economy|treasury|hacienda|hacienda y crédito público|economía|economía y finanzas|finanzas|finanzas públicas|fazenda|finanças|economia|finances|économie|estrategia y finanzas|economy and finances|planning and finance|knowledge economy|estratégia e finanças
        defense defense|defence|national defense|national defence|defensa|defensa nacional|defesa|défense
        interior the interior|interior|home affairs|interior and safety|public administration and security|gobernación|gobierno|justiça|interior y justicia|l'intérieur
        health health|public health|health and welfare|salud|salud pública|saúde|la santé
        education education|science and technology|education, science and technology|educación|educación superior|educação|ciencia y tecnología|ciência e tecnologia|science, ict and future planning|la culture|culture|culture, sports and tourism|cultura|turismo|tourism
        environment environment|the environment|environment and natural resources|ambiente|medio ambiente|meio ambiente|l'environnement|environment and sustainable development
        energy energy|energy and mines|mines and energy|energía|energía y minas|minas y energía|minas e energia|hidrocarburos|mining|minería
        agriculture agriculture|agriculture, food and rural affairs|food, agriculture, forestry and fisheries|agricultura|agricultura y ganadería|agricultura, ganadería y pesca|agricultura, pecuária e abastecimento|l'agriculture|oceans and fisheries|pesca
        labour labour|labor|employment and labor|trabajo|trabajo y previsión social|trabalho|labour and social affairs
        transport transport|transportation|land, infrastructure and transport|land, transport and maritime affairs|transporte|transportes|transportes y comunicaciones|obras públicas|infrastructure|public works|infraestrutura|infraestructura|comunicaciones
        justice justice|justicia
        planning planning|planning and investment|planificación|planejamento|desarrollo|development|desarrollo social|social development|economic development|planificación del desarrollo|production|producción|producción y trabajo|productive development|industry|industria|indústria|unification|unificación|political affairs|economic affairs|multilateral affairs|public relations|asuntos políticos|asuntos económicos|international affairs|state|protocol|global affairs|multilateral and global affairs|latin american and caribbean affairs|latin american affairs|asuntos multilaterales|women|mujer|public finance|telecommunications|information technology|international relations
        """
}
