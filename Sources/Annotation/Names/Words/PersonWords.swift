/// Words that make or unmake a person's name.
enum PersonWords {
    /// Between the parts of a name, small.
    static let particles = "de del la las los da das do dos e y von van der den di du le bin ibn al el"

    /// Given names common where these documents come from: two or more capitalised words that begin with one are a person.
    static let given = """
        abel abraham adalberto adolfo adriana adrián agustín alan albert alberto alejandra alejandro alejo alexander alexandre
        alfonso alfred alfredo alicia aloysio álvaro alvaro amado amalia américo ana anabel anders andrea andrés andrew ángel
        angela angelino aníbal anita ann anna anne anthony antonia antonio antônio antónio ariel armando arnoldo arthur arturo
        astrid augusto aurelio barbara bárbara barack beatriz benigno benito benjamin benjamín bernardo bill boris brenda brian
        bruno camilo carla carlo carlos carmen carol carolina catalina catherine cecilia celso césar charles christian christine
        cilma claude claudia claudio claver clara consuelo cristián cristiana cristina cristóbal cyril damián dan daniel daniela
        danilo dante darío david dean delcy denis denise diana diego dilma dmitry dominique donald edgar edmundo eduardo edward
        edwin efraín elba elena elías elio elizabeth eloy elsa elvira emilia emiliano emilio emma emmanuel enrique eric erica
        erika erick ernesto ernest esteban esther eugenia eugenio eva evan evelio evo ezequiel fabián fabio fátima federico
        felipe félix fernanda fernando fidel flavio francis francisca francisco franco frank frederick fredy gabriel gabriela
        gastón geoffrey george georges gerardo germán gerónimo gilberto gina giovanni gladys glenda gloria gonzalo graciela
        gregorio guido guillermo gustavo héctor helen helena henrique henry heraldo hernán hilary hillary hilda horacio hortensia
        hugo humberto ian ignacio ildefonso inés ingrid irene iris isaac isabel isabella iván ivan ivonne jack jacques jaime jair
        james jan jane janet javier jean jennifer jesús jim jimena joan joanna joão joaquim joaquín joe joel john johnny jon
        jonathan jorge josé josefina joseph joshua josue josué juan juana juanita judith jules julia julián julio jürgen justin
        karen karl karla kathryn kenneth kevin klaus laura laurent leonardo leonel leonor leopoldo leslie leticia lidia liliana
        lilian linda lisa lorena lorenzo lourdes louis lucas lucía luciano lucio luigi luis luisa luiz lula luz magdalena manuel
        manuela marc marcela marcelo marcia márcia marco marcos margaret margarita maría maria mariana mariano marina mario mário
        marisol mark marta martha martín martin martine mary mateo matías matthew maurice mauricio maurício max maximiliano
        mayra mercedes michael michel michelle miguel mireya mirna moisés mónica monica myriam nadia nancy natalia nelson
        néstor nestor nicholas nicolás nicolas noemí nora norberto norma octavio olga oliver olivier omar orlando óscar oscar
        oswaldo osvaldo otto pablo paloma pamela paola pascal patricia patricio patrick paul paula paulina paulo pedro peter
        philip philippe pierre pilar rafael raimundo ralph ramiro ramón raquel raúl raymond rebeca rebeca reinaldo renan renata
        renato rené ricardo richard rigoberto rita robert roberta roberto robin rocío rodolfo rodrigo roger rogelio roland
        rolando romain román ronald rosa rosana rosario roxana rubén ruth salvador samantha samuel sandra santiago sara sarah
        saul saúl sebastián sergio sérgio silvia silvio simon simón sofía sonia soraya stefan stella stephen steven sue susan
        susana sylvia sylvie tabaré tarcísio tatiana teodoro teresa thabo theresa thomas timothy tobias tomás tony ulises
        valentina valeria vanessa verónica vicente víctor victor victoria vilma vinicio vincent violeta virginia vladimir walter
        wellington wilfredo wilhelm william wilma wilson xavier xiomara yolanda yuri zoila zulema
        """

    /// Capitalised words that are part of no name: days, months, what opens sentences.
    static let openers = """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio
        julio agosto septiembre setiembre octubre noviembre diciembre segunda terça quarta quinta sexta janeiro fevereiro março
        maio junho julho setembro outubro novembro dezembro lundi mardi mercredi jeudi vendredi samedi dimanche janvier février
        mars avril mai juin juillet août septembre octobre novembre décembre
        the a an in on at for from after before during while when as both it its he she they we our their his her there with
        according by since under this that these those to of and or but if not no all some many most several last next new
        el la los las un una unos unas en del al por para con sin según desde hasta tras durante este esta estos estas ese esa
        su sus y o pero como cuando donde entre sobre se lo le también además asimismo ambos ambas hoy ayer mañana
        o os as um uma no na nos nas ao aos à às pelo pela com sem segundo até após entre sobre seu sua seus suas e mas como
        quando onde também além ontem hoje amanhã este esta esse essa isso isto
        le les une dans au aux du des par pour avec sans selon depuis après avant pendant ce cette ces son sa ses et ou mais
        """

    /// Capitalised common nouns that are part of no person's name.
    static let nouns = """
        background press release news headquarters photo foto source fuente fonte date fecha data title anexo annex section
        article artículo artigo chapter capítulo session sesión sessão meeting reunión reunião declaration declaración
        declaração agreement acuerdo acordo treaty tratado convention convenio convênio protocol protocolo summit cumbre cúpula
        forum foro fórum fund fondo fundo programme program programa project proyecto projeto plan plano report informe
        relatório government gobierno governo state states estado estados republic república kingdom reino people pueblo
        world mundo region región região north south east west norte sur sul este oeste central
        minister ministro ministra ministers ministros president presidente presidenta
        attends visits meets holds hosts signs delivers participates addresses calls receives discusses welcomes concludes
        returns departs arrives speaks chairs presides inaugurates congratulates launches pays leaves travels joins opens closes
        asiste visita recibe firma participa inaugura preside viaja encabeza sostiene celebra
        recebe assina viaja inaugura chefia encontra participa
        free trade global national international nacional internacional economic económica econômica development desarrollo
        desenvolvimento cooperation cooperación cooperação
        member members delegate delegates party parties general regional federal nations united climate change economy
        planning energy environment health education labour finance agriculture transport tourism science technology
        security defense defence interior affairs foreign industry commerce information property index staff forces armed
        army navy infantry police women youth children council court tribunal committee commission assembly senate
        congress chamber cabinet directorate ministry department constitution constitutional supreme electoral executive
        legislative judicial public private human rights office branch standing permanent acting special assistant
        órgano órganos ejecutivo ejecutiva legislativo legislativa judicial judiciales nación naciones plurinacional
        fuerzas armadas policía tribunal tribunales supremo suprema constitucional electoral corte contralor contraloría
        fiscal fiscales magistrado magistrada magistrados magistradas defensor defensora congreso cámara senado senadores
        senadoras diputados diputadas ministerio ministerios público pública consejo junta comisión comité asamblea cambio
        climático climática economía energía ambiente salud educación trabajo hacienda agricultura transporte turismo ciencia
        tecnología seguridad defensa interior gobernación justicia cultura pueblos naciones unidas nuestra nuestro cada
        ejército municipal departamental regionales autónomo autónoma constitución ley leyes código decreto
        órgão órgãos executivo executiva judiciário judiciária nação nações forças armadas polícia supremo câmara
        ministério conselho comissão comitê assembleia economia energia saúde educação trabalho fazenda
        ciência segurança defesa justiça povos unidas constituição lei leis decreto municipal estadual
        organe nation nations forces armées police cour suprême conseil assemblée sénat députés ministère comité membre
        membres délégué déléguée république gouvernement développement changement climatique économie énergie santé
        éducation travail environnement générale général nationale nationaux unies décret
        """

    /// Verbs of saying next to which a capitalised name is a speaker.
    static let speech = """
        said|says|stated|added|noted|stressed|emphasized|emphasised|explained|remarked|recalled|told|announced|declared|expressed
        dijo|afirmó|señaló|manifestó|indicó|expresó|sostuvo|destacó|subrayó|agregó|añadió|comentó|explicó|aseguró|recordó|anunció|declaró|precisó|ratificó|agradeció
        disse|afirmou|declarou|ressaltou|destacou|explicou|acrescentou|comentou|lembrou|anunciou|frisou|observou|informou|esclareceu
        dit|déclaré|affirmé|souligné|expliqué|ajouté|rappelé|annoncé
        """

    /// Korean family names of one syllable, the commonest, in Hangul.
    static let hangulFamilies = """
        김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 홍 전 고 문 양 손 배 백 허 남 노 심 하 주 구 민 나 진 지 엄 원 차 채 방 공 현
        변 여 우 위 표 반 도 기 길 맹 명 봉 성 탁 피 옥 마 석 설 용 곽 국 어 은 추 모 함 천 염 라
        """

    /// Hangul words before a title that are no part of a foreign name; with particles and endings they bound it.
    static let hangulNever = """
        한편 이어 또한 그리고 전 현 신임 신 당시 양 각 동 금번 이번 오늘 어제 내일 같은 날 오전 오후 당초 및 등 간 측 위해 위한 대한 통해 함께 공동 주재로 우리 제1 제2 주한 주 부 차기
        각국 양국 양측 첫날 마지막날 다음날 회원국 참가국 특히 이에 아울러 방한 중인 방한중인 방문중인 여성 역대 첫
        """
}
