/// Words that make or unmake a person's name.
enum PersonWords {
    /// A title without the ending that tells a man from a woman (`embajador`, `embajadora`).
    static func stem(_ title: String) -> String {
        var stem = Substring(title)
        if let last = stem.utf8.last, last == UInt8(ascii: "a") || last == UInt8(ascii: "o") { stem = stem.dropLast() }
        return String(stem)
    }

    /// Between the parts of a name, small.
    static let particles =
        "de del la las los da das do dos e y von van der den di du le bin ibn al el"

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
        aarón abdallah abdoulaye abdul abdullah abdulla abigail adam adán adela adelina ademir adnan adolf adrienne
        aécio afonso agatha agnes agostinho agustina ahmad ahmed aïcha aída aisha akio akira alain alberta
        alcides alcira aldo alejandrina aleksandr aleksandar alessandra alessandro alexandra alexei alexis alfonsina
        alina aline alioune alison allan almir aloísio alois alonso alvin amanda amadou amelia amélia amina amir
        amílcar amy anacleto anahí anastasia anatoly andré andrei andreas andreia andrej anette angelica angélica
        anielka annette annick ansel anselmo antoine antoinette anton apolinar aracely araceli arlette armand arnaldo
        arnaud arnold arsenio artur arun ascensión ashok atahualpa aubrey audrey aura áurea aurélio axel ayesha
        azucena baldomero baltasar baptiste bartolomé basilio bautista beata belinda benedicta benedito bernadette
        bernard bernarda berta bertha bertrand betsy betty bianca blanca blas boutros boyko brad brigitte britta
        bruce brunilda brígida byron caetano calixto camila camille candice caridad carina carl carlota carly carmela
        carmelo carole caroline carolyn cassandra catarina caterina cayetana celia célia celina celinda chantal
        charlotte chester cheryl chiara chloe christiane christina christoph christophe christopher cícero cindy
        cinthia ciro clarisa clarissa claudette clemencia clementina cleopatra clotilde clóvis colin conrado
        constanza cora corina cornelia cornelius corrado cosme craig cristiano cristóvão crispín cuauhtémoc curtis
        cynthia cyprien dagoberto dalton damaris damiano danica daniele danielle daphne darcy darren daryl débora
        deborah deisy delfina delfín delia delmira delphine demetrio denzil derek derrick desmond didier dimitri
        dinorah diógenes dionisio dolores domenico dominga donna doris dorothy douglas duncan dylan eberhard
        eddy edelmira edgardo edith edmond edmund edna eduarda edwina efrén egidio eileen elaine eleanor eleazar
        eleonora elia eliana eliane elida eliécer elina elinor elisa elisabeth elisabete élise eliseo ellen elmer
        eloísa elvis elza emanuel emanuele emerson emílio emilie emily enedina enrico enriqueta epifanio erasmo
        eriberto erich erik erin ermelinda ernestina ernst erwin esmeralda estanislao estela estefanía estuardo
        étienne eudoro eufemia eugene eugênio eulalia euclides eunice eusebio evangelina evaristo evelina evelyn
        everaldo ezra fabiana fabienne fabrice fabricio fabrizio facundo faisal fanny farid farida fatima fatma fatou
        favio federica feliciano felicia felicity felícia fermín fernand fidelina filipe filippo filomena fiona
        flávia flávio florentino florian floriano françois françoise francesca francesco franck frans franz freda
        freddy fredrik frédéric frieda friedrich fritz froilán fulgencio gary gaspar gastão gavin gemma geneviève
        genaro georgette georgina geraldine geraldo gérard gerd gerhard germaine gertrude ghassan giancarlo gianni
        gilbert gilles gilma gioconda giorgio giuseppe giulia giulio glauco glen glenn godfrey gordon graham greg
        gregory greta griselda guilherme guillaume guillermina gunnar günter gustav gustave guy gwen
        gwendolyn habib hadja haidar haile hakan hamad hamid hamza hanna hannah hannelore hans harald harold harriet
        harry harvey hasan hassan heather hebe hector heidi heinrich heinz hélder hélène hélio helga helmut heloísa
        henri henrietta henrik herbert heriberto herman hermán hermann hermes herminia hernando hervé hiroshi
        hipólito hiram homero honorio horace horst howard hubert huáscar hussein hyacinth ibrahim ibrahima idalia
        idrissa ieda ignacia ignatius igor ileana ilian ilse imelda imran inácio indira inês ingeborg inmaculada
        ioannis iracema irina irma irving isabela isabelle isaías isidro ismael isolina italo ítalo itamar ivana
        ivanka ivar ivete ivone izabella jacinta jacinto jacob jacobo jacqueline jacqui jacek jairo jakob jamal jamil
        jana janaina janez janice janine jared jarosław jason jaroslav javiera jayme jean-claude jean-luc jean-marc
        jean-marie jean-paul jean-pierre jeannette jeff jefferson jeffrey jenny jeremías jeremy jérôme jessica jesse
        jessie jhon jillian joana joann joanne joaquina jocelyn joelle joerg johan johann johanna johannes jolanta
        joni josefa josef joséphine josette josiah josias josip joyce józef judas judy juliana juliane julien juliet
        juliette julius justina jutta juvenal jyrki kaarina kamal kamala karim karin karina karol karolina kate
        katharina katherine kathleen kathy katia katie katrin katrina kazuo keiko keith kelly ken kerry khadija
        khalid khaled kimberly kirk kofi koichi konrad konstantin kristalina kristen kristian kristin kristina
        krzysztof kurt kyle kyoko ladislao lara larissa larry lars lásaro lauren laurence laurentino laureano lautaro
        lavinia lawrence lazaro lázaro leandro leda leela leila lena leni lenin lenín leo léon leonard leonarda
        leonid leonie leônidas leopold leroy leszek lester letícia lía liborio lidice lígia lilia lílian lily lina
        lino lionel lisandro lisbeth lise lívia lizbeth lizeth loïc lola loretta lorna lotte louise luana luca lúcia
        lucila lucien lucinda lucrecia lucretia ludovic ludwig luigina lupe lyndon lynn mabel macarena madeleine
        madeline mafalda magali magaly magda magnus mahmoud maia maite malcolm mamadou manoel manfred manmohan mara
        marc-andré marceau marcel marcella marcelina marcelino marcial marcílio marcin margarida margot margrethe
        marguerite mariam marianela marianne maribel maricela marie marie-claire marie-louise mariella marilena
        marilia marília marilyn marine marion marisa maristela maritza marjorie marlene marlon martina martinho
        marvin masashi masahiro massimo mathias mathieu mathilde matilda matilde matteo mathew matthias maura maureen
        maximilian maximino megan mehmet melania melanie melba melchor mélissa melissa melvin meredith meryl micaela
        michaela michał michela michele michelangelo michelline mickaël mieko mikael mikhail milagros mildred milena
        milton miriam mirko miroslav mirta mitchell mohamad mohamed mohammad mohammed moises moira mona monika mônica
        moussa muhammad muriel murilo mustafa myrna myrtle nadezhda nádia nadine nahuel najib naomi
        narciso narendra natacha natália natasha nathalie nathan nathaniel nazario neil nelly nelva nena nereida
        nestora nicanor nick nicodemo nicola nicole nicoletta niels nigel nikola nikolai nikolay nikos nils nina noah
        nobuo noel noelia noelle nubia nuno nuria obdulio odair odette odile odilia ofelia ole olena oleg olímpio
        oliva olívia olivia oliverio ollanta omaira omayra onofre ophelia oralia orazio oriana oriol orietta
        orlanda orville osama oskar osmar osmany ottavio otília otilia otoniel ousmane owen pablito patrice patrícia
        patrizia paulette paulino paulus pavel peggy penélope penelope pepe percy perpetua pervez petar petra petros
        phil philipp phillip phyllis pia pietro pío plínio poul porfirio prakash priscila priscilla priya prudencio
        quentin quirino quintín rachel rachid radomir rafaela rahul raissa raimunda rainer raisa raj rajiv ralf rami
        ramazan ramesh ramona randall randolph randy rania raphael raphaël rashid raul ravi rebecca régis régine
        reggie reginald reginaldo reinhard reinier remigio rémy rena renate renée reyna rhonda ricarda riccardo
        richelle rick rigoberta rikard riley rina roch rocco rodolphe rodolpho rodney roel rogério romeo romina
        romualdo romulo rómulo ronaldo roque rosalba rosalía rosalind rosalinda rosamaría rosângela rosanna rosaura
        rosemarie rosemary rosita ross rossana roy rúben rubens rudolf rudy rufino rui rupert russell ruy ryan saad
        sabina sabine sabrina sadia salem salim salma salomé salomón sally salustiano sami samia samir sam samy
        sandrine sandro sanjay sanjuana satoshi saturnino savino scott sean sebastian sebastião sébastien selena
        selina selma serafín serena serge sergei sergey serhiy seth severino shannon sharon shaun sheila shelley
        shigeru shinzo shirley siegfried sigmund sigrid silas silvana silvano silvestre silvina simeon simona simone
        sixto slobodan solange somchai sonja sônia sophia sophie stacy stanislas stanislav stanisław stanley stavros
        stefania stefano steffen stéphane stéphanie steve stuart sunil suresh susanna susanne suzana suzanne svein
        svetlana sybil sven sylvain sylvester sylviane tadeo tadeu tadeusz takashi takeshi tamar tamara tania tânia
        tarek tarja tariq taro tasha ted telma telmo teobaldo teófilo teodora terence teresita terezinha terry tereza
        tess thaís thais thea thelma theo theodor theodore theresia thiago thierry thorsten tiago tibor tiffany tilda
        tim timoteo tina tito tiziana todd tomasz tomoko toribio torsten toussaint tracy tristán trudy tulio túlio
        tulia ubaldo ulrich ulrike umberto úrsula ursula ute vaclav václav valdemar valdir valentín valentin valerie
        valério valmir valter vânia vasco vasil vasilis venancio venâncio vera verena vernon verônica veronica
        véronique vesna vicky victorino victoriano vidya vijay viktor viktoria vilmar vincenzo vinícius vinod viola
        viorica virgilio virgílio virginie vitaly vitor vítor vittoria vittorio vivian viviana viviane vladimír
        volker wagner waldemar waldo walid wallace walkiria wanda warren wayne wendy werner wiktor wilbert wilber
        wilfried willem willy wilmer wilmar winfried winnifred winston wladimir wojciech wolfgang xóchitl ximena
        xenia yadira yamil yan yanira yann yannick yasmin yasmín yasuo yelena yesenia yolande yoshihide yoshiko
        yoweri yukio yuriko yury yusuf yves yvette yvon yvonne zacarías zaida zaira zbigniew zdravko zelmira zenaida
        zenón zeferino zdeněk zoé zoe zoraida zoran zulma zuleika
        """

    /// Family names common in the region that are no usual place or word: a capitalised run that ends in one is a person.
    static let surnames = """
        abreu acevedo acosta acuña aguilar aguilera aguirre albuquerque alfaro almeida alonso altamirano alvarado
        alvarenga álvarez alves amaral amorim andrade aquino araújo arango araya arce arévalo arias armijo astudillo
        avendaño ávila ayala azevedo baldizón balladares baltodano barbosa barrientos barrios barros bautista becerra
        bejarano beltrán benavides benítez bermúdez bernal berrios betancourt blandón bolaños bonilla borges botelho
        brenes briceño brito brown bustamante bustos cabral cabrera cáceres calderón camacho campos cárdenas cardoso
        cardozo carmona carranza carrasco carrillo carrión carvajal carvalho castañeda castellanos castro cavalcanti
        ceballos cedeño centeno cepeda cerda cervantes céspedes chacón chamorro chávez chaves cisneros clark coelho
        colindres contreras cordero corrales correa corrêa correia cortés cortez coutinho cruz cuéllar cunha dávila
        delgado dias díaz díaz-canel domínguez duarte durán dutra echeverría elizondo enríquez escobar espinal
        espinosa espinoza esquivel estrada estévez evans fagundes fajardo faria farías fernandes fernández ferrari
        ferraz ferreira ferrer ferrero figueiredo figueroa flores flórez fonseca freire freitas frías fuentes funes
        furtado gaitán galarza galdámez galindo gallardo gallegos gálvez gamarra gamboa gaona garcía gárces garcia
        garrido giménez girón godínez godoy gomes gómez gonçalves gonzáles gonzález gordillo granados guerrero
        guevara guimarães gutiérrez guzmán henríquez heredia hernandes hernández herrera herrero ibáñez iglesias
        illescas insulza irigoyen iturralde izaguirre jara jaramillo jáuregui jiménez johnson jones juárez kirchner
        kuczynski lacerda lafuente lara larraín leite leiva lemos linares lins lizarazo lobato londoño lópez lozano
        lucero lugo macedo machado maciel madrigal magalhães maldonado malpica mamani manrique mansilla marín marinho
        márquez marroquín martelly martínez martins matos mayorga medeiros meirelles mejía melgar mello melo mena
        mendes méndez mendieta mendonça menezes meneses merino mesquita meza miller miranda molina moncada mondragón
        monroy montalvo monteiro montenegro montero montoya moraes morales morán moreira morejón moreno moscoso
        mosquera mota moura moya mújica munguía muñoz murillo narváez navarrete navarro negrete neves nogueira
        noriega novoa nunes núñez obando ocampo ochoa ojeda olivares oliveira olivera oliveros olmedo oquendo ordóñez
        orellana orozco ortega ortiz osorio otero ovalle pacheco padilla paiva palma pantoja paredes pavón paniagua
        peixoto peralta peraza perdomo pereira pérez perez pimentel pineda pinheiro pires pizarro polanco ponce
        porras portillo prieto proaño quesada quevedo quezada quijano quintana quintanilla quintero quinteros quiroga
        quirós quispe rabelo ramírez ramos rangel rebelo recinos rego rendón restrepo retamal reyes rezende ribeiro
        rincón ríos riquelme rivas rivera riveros robles robinson rocha rodas rodrigues rodríguez rojas roldán romero
        roncagliolo rosales rosero rossi rousseff rueda ruiz saavedra sáenz salas salazar salcedo saldaña salgado
        samaniego samper sanabria sánchez sandoval sanhueza santana sanz sarmiento sepúlveda serrano silva silveira
        smith soares solano solís solórzano soria sosa soto sousa souza suárez taboada tavares taylor teixeira tejada
        téllez tello terán tomic torrealba torres torrijos tovar treviño ugalde ugarte ulloa urbina uribe urrutia
        valderrama valdés valdez valdivia valdivieso valenzuela vallejo vargas varela vasconcelos vásquez vázquez
        vega velarde velasco velásquez velázquez vélez vergara vidal videla vieira viana vilela villalba villalobos
        villanueva villarreal villegas vivanco walker wilson williams yáñez yépez zabala zambrano zapata zaldívar
        zárate zavala zelaya zepeda zúñiga
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
        background press release news headquarters photo foto source fonte date fecha data title anexo annex section
        article artículo artigo chapter capítulo session sesión sessão meeting reunión reunião declaration declaración
        declaração agreement acuerdo acordo treaty tratado convention convenio convênio protocol protocolo summit cumbre cúpula
        forum foro fórum fund fondo fundo programme program programa project proyecto projeto plan plano report informe
        relatório government gobierno governo state states estado estados republic república kingdom reino people pueblo
        world mundo region región região north south east west norte sur sul este oeste central
        minister ministro ministra ministers ministros president presidente presidenta
        attends visits meets holds hosts signs delivers participates addresses calls receives discusses welcomes concludes
        returns departs arrives speaks chairs presides inaugurates congratulates launches pays leaves travels joins opens closes
        intervinieron participaron asistieron participaram intervieram compareceram expusieron moderaron acudieron estuvieron
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
        chief chiefs tribe tribes organe nation nations forces armées police cour suprême conseil assemblée sénat députés ministère comité membre
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
        태 편 김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 홍 전 고 문 양 손 배 백 허 남 노 심 하 주 구 민 나 진 지 엄 원 차 채 방 공 현
        변 여 우 위 표 반 도 기 길 맹 명 봉 성 탁 피 옥 마 석 설 용 곽 국 어 은 추 모 함 천 염 라
        """

    /// Hangul words before a title that are no part of a foreign name; with particles and endings they bound it.
    static let hangulNever = """
        한편 이어 또한 그리고 전 현 신임 신 당시 양 각 동 금번 이번 오늘 어제 내일 같은 날 오전 오후 당초 및 등 간 측 위해 위한 대한 통해 함께 공동 주재로 우리 제1 제2 주한 주 부 차기
        각국 양국 양측 첫날 마지막날 다음날 회원국 참가국 특히 이에 아울러 방한 중인 방한중인 방문중인 여성 역대 첫
        """
}
