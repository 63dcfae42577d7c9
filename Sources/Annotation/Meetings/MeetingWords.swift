/// Words that name meetings, per language: what may head the name, and what tells its kind.
enum MeetingWords {
    /// `language type subtype phrases`: a head of a name, with the kind of event it is where nothing beside it says more.
    static let heads = """
        en meeting talks meeting|ministerial|gathering|consultation meeting|joint committee|mixed commission|joint commission
        en meeting session session|annual meeting|general assembly|annual assembly|plenary meeting|plenary session|regular session|special session|annual session
        en meeting summit summit|summit meeting|summit conference
        en meeting talks consultation|consultations|policy consultation|policy consultations|political consultations|bilateral consultation|policy dialogue|strategic dialogue|dialogue|round table|roundtable|joint committee meeting|working lunch|working dinner|video conference
        en meeting high-level high-level forum|high level forum|high-level meeting|high level meeting|high-level dialogue
        en meeting ministerial ministerial meeting|ministerial conference|foreign ministers meeting|foreign ministers' meeting|ministers' meeting|ministers meeting
        en meeting senior-officials senior officials' meeting|senior officials meeting|senior official meeting
        en seminar conference conference|congress|symposium|colloquium|forum
        en seminar seminar seminar|webinar
        en seminar workshop workshop
        en seminar training training course|training programme|training program|course
        en seminar business-forum business forum|business summit|business roundtable|trade fair|investment forum|business conference
        es meeting talks reunión|encuentro|reunión de trabajo|comisión mixta|comité conjunto
        es meeting session período de sesiones|periodo de sesiones|reunión anual|asamblea anual|asamblea general|sesión|sesión plenaria|sesión ordinaria|sesión extraordinaria|asamblea
        es meeting summit cumbre|conferencia cumbre
        es meeting talks consultas|ronda de consultas|consultas políticas|reunión de consultas|diálogo político|diálogo|mesa redonda|diálogo de políticas|mecanismo de consultas|reunión de consultas políticas
        es meeting high-level foro de alto nivel|reunión de alto nivel|diálogo de alto nivel|encuentro de alto nivel
        es meeting ministerial reunión ministerial|conferencia ministerial|reunión de cancilleres|reunión de ministros
        es meeting senior-officials reunión de altos funcionarios
        es seminar conference conferencia|congreso|simposio|coloquio|foro|jornada|jornadas
        es seminar seminar seminario|seminario académico|seminario internacional
        es seminar workshop taller
        es seminar training curso|curso de capacitación|programa de capacitación
        es seminar business-forum foro empresarial|foro de negocios|cumbre empresarial|rueda de negocios|encuentro empresarial|foro de inversiones
        pt meeting talks reunião|encontro|reunião de trabalho|comissão mista
        pt meeting session período de sessões|sessão|reunião anual|assembleia anual|assembleia geral|sessão plenária|sessão ordinária|assembleia
        pt meeting summit cúpula|cimeira|reunião de cúpula
        pt meeting talks consultas|rodada de consultas|consultas políticas|diálogo político|diálogo|mesa-redonda|reunião de consultas políticas|mecanismo de consultas
        pt meeting high-level foro de alto nível|fórum de alto nível|reunião de alto nível|diálogo de alto nível
        pt meeting ministerial reunião ministerial|conferência ministerial|reunião de chanceleres|reunião de ministros
        pt meeting senior-officials reunião de altos funcionários
        pt seminar conference conferência|congresso|simpósio|colóquio|foro|fórum|jornada
        pt seminar seminar seminário
        pt seminar workshop oficina|workshop
        pt seminar training curso|curso de capacitação|programa de treinamento
        pt seminar business-forum fórum empresarial|foro empresarial|encontro empresarial|rodada de negócios|seminário empresarial
        fr meeting talks réunion|rencontre
        fr meeting session session|assemblée générale|assemblée annuelle|réunion annuelle
        fr meeting summit sommet
        fr meeting talks consultations|dialogue|dialogue politique
        fr meeting high-level forum de haut niveau|réunion de haut niveau
        fr meeting ministerial réunion ministérielle|conférence ministérielle
        fr seminar conference conférence|congrès|colloque|symposium|forum
        fr seminar seminar séminaire
        fr seminar workshop atelier
        ko meeting talks 회의|회담|협의회|정책협의회|공동위|공동위원회|공동위원회 회의|협의|오찬|만찬
        ko meeting session 총회|연차총회|정기총회|연례회의|회기
        ko meeting summit 정상회의|정상회담
        ko meeting high-level 고위급 포럼|고위급 회의|고위급회의|고위급 회담|고위급포럼|고위급 대화
        ko meeting ministerial 외교장관회의|외교장관 회의|외교장관회담|외교장관 회담|외무장관회의|각료회의|장관회의|장관급 회의|외교장관회의
        ko meeting senior-officials 고위관리회의|고위관리 회의|고위실무회의|고위실무회담
        ko seminar conference 포럼|컨퍼런스|학술회의|심포지엄|대회
        ko seminar seminar 세미나
        ko seminar workshop 워크숍|워크샵
        ko seminar training 연수|연수과정|초청연수
        ko seminar business-forum 비즈니스 포럼|비즈니스포럼|경제인 포럼|무역투자포럼|비즈니스 서밋
        """

    /// `subtype phrases`: what beside a head tells the subtype; the first row that fits wins. A seminar keeps its own unless
    /// the row says that ministers, heads of state or members meet.
    static let modifiers = """
        summit summit|heads of state|heads of state and government|heads of state and of government|heads of government|presidents|leaders|leaders'|presidential|cumbre|jefes de estado|jefes de estado y de gobierno|jefes de estado y gobierno|presidentes|presidencial|cúpula|chefes de estado|chefes de estado e de governo|cumbres
        ministerial ministerial|ministers|ministers'|ministers of foreign affairs|foreign ministers|foreign ministers'|ministros|ministros de relaciones exteriores|cancilleres|ministeriales|ministros das relações exteriores|chanceleres|ministerielle|ministres|ministérielle|외교장관|장관급
        senior-officials senior officials|senior officials'|senior official|directors-general|directors general|altos funcionarios|altos funcionários|directores generales|national coordinators|coordinadores nacionales|coordenadores nacionais|고위관리
        high-level high-level|high level|alto nivel|alto nível|haut niveau|vice-ministerial|vice ministerial|viceministros|vice-ministers|고위급
        expert expert|experts|experts'|expertos|técnica|técnico|especialistas|working group|grupo de trabajo|grupo de trabalho|working-level|실무
        session annual|session|general assembly|asamblea general|board of governors|governors|asamblea de gobernadores|conference of the parties|conferencia de las partes|anual|plenary|plenaria|regular session|members|governing council
        """

    /// Small-letter words that may stand between an ordinal and an English head, or behind a Romance one.
    static let fillers = """
        annual regular special extraordinary ordinary joint bilateral biennial plenary informal formal ad hoc policy political
        international regional global economic academic working preparatory inaugural emergency virtual tripartite trilateral
        informal technical general inter-parliamentary parliamentary business high-level ministerial
        anual extraordinaria extraordinario ordinaria ordinario especial plenaria plenario conjunta conjunto bilateral
        internacional regional política políticas técnica técnico preparatoria preparatorio inaugural informal trilateral
        académica académico empresarial ministerial iberoamericana iberoamericano interparlamentaria birregional
        extraordinária extraordinário ordinária ordinário plenária conjunta técnica preparatória acadêmico empresarial
        ibero-americana annuelle ministérielle extraordinaire ordinaire
        """

    /// Words between a head and what the meeting is of.
    static let complements = """
        of on for between with among and the to
        de del la las los el y e en sobre para entre con
        do da dos das em com
        du des le les et sur pour avec à
        """
}
