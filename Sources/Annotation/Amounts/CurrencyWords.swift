/// Names and signs of currencies, and the words for powers of ten.
enum CurrencyWords {
    /// `code signs-and-names`; a bare `dollar`, `peso` or `$` is decided by what stands beside it.
    static let currencies = """
        USD US$|USD|U.S. dollar|U.S. dollars|US dollar|US dollars|U$S|U$D|dólar estadounidense|dólares estadounidenses|dólares americanos|dólar americano|dólares de los Estados Unidos|dólares de Estados Unidos|dólares norteamericanos|dollars américains|dollar|dollars|dólar|dólares|미국 달러|미화|미불|달러|불
        KRW KRW|₩|won|wons|wones|Korean won|Korean wons|won coreano|wones coreanos|wons coreanos|won surcoreano|wones surcoreanos|원
        EUR EUR|€|euro|euros|유로
        JPY JPY|¥|yen|yens|yenes|ienes|엔
        CNY CNY|RMB|yuan|yuanes|renminbi|위안
        GBP GBP|£|pound sterling|pounds sterling|libras esterlinas|파운드
        BRL BRL|R$|real brasileño|reales|reais|reales brasileños|헤알
        MXN MXN|pesos mexicanos|peso mexicano|Mexican pesos
        ARS ARS|pesos argentinos|peso argentino|Argentine pesos
        CLP CLP|pesos chilenos|peso chileno|Chilean pesos
        COP COP|pesos colombianos|peso colombiano|Colombian pesos
        UYU UYU|pesos uruguayos
        DOP DOP|RD$|pesos dominicanos
        PEN PEN|S/|nuevos soles|soles
        PYG PYG|guaraníes
        BOB BOB|bolivianos
        CRC CRC|₡|colones|colones costarricenses
        GTQ GTQ|quetzales
        HNL HNL|lempiras
        NIO NIO|C$|córdobas
        PAB PAB|balboas
        CAD CAD|Canadian dollars|dólares canadienses
        AUD AUD|Australian dollars
        CHF CHF|Swiss francs|francos suizos|스위스 프랑
        XDR SDR|DEG|derechos especiales de giro
        TTD TT$|dólares trinitenses
        JMD J$
        BBD BBD|Bds$
        XCD EC$
        """

    /// `language power phrases`; a power is the number of zeros.
    static let magnitudes = """
        en 3 thousand|k|thousands
        en 6 million|millions|m|mn|mln|mio
        en 9 billion|billions|bn|bln|thousand million|thousand millions
        en 12 trillion|trillions|tn
        es 3 mil|miles de
        es 6 millón|millones|millón de|millones de|mill|mm
        es 9 mil millones|mil millones de|millardo|millardos
        es 12 billón|billones|billones de|millón de millones
        pt 3 mil
        pt 6 milhão|milhões|milhão de|milhões de|mi
        pt 9 bilhão|bilhões|bilhões de|mil milhões|mil milhões de|bi
        pt 12 trilhão|trilhões|trilhões de
        fr 3 mille|milliers de
        fr 6 million|millions|million de|millions de|million d'|millions d'
        fr 9 milliard|milliards|milliard de|milliards de|milliards d'
        fr 12 billion|billions
        ko 1 십
        ko 2 백
        ko 3 천
        ko 4 만
        ko 8 억
        ko 12 조
        """

    /// Small numbers as words, which only money words make amounts.
    static let numbers = """
        1 one|un|uno|una|um|uma|a
        2 two|dos|dois|duas|deux
        3 three|tres|três|trois
        4 four|cuatro|quatro|quatre
        5 five|cinco|cinq
        6 six|seis
        7 seven|siete|sete|sept
        8 eight|ocho|oito|huit
        9 nine|nueve|nove|neuf
        10 ten|diez|dez|dix
        12 twelve|doce|doze|douze
        15 fifteen|quince|quinze
        20 twenty|veinte|vinte|vingt
        25 twenty-five|veinticinco|vinte e cinco|vingt-cinq
        30 thirty|treinta|trinta|trente
        40 forty|cuarenta|quarenta|quarante
        50 fifty|cincuenta|cinquenta|cinquante
        60 sixty|sesenta|sessenta|soixante
        80 eighty|ochenta|oitenta
        100 hundred|a hundred|one hundred|cien|cem|cent
        200 two hundred|doscientos|duzentos
        300 three hundred|trescientos|trezentos
        500 five hundred|quinientos|quinhentos
        """

    /// Half a unit before it (`half a million`) and behind it (`millón y medio`).
    static let halvesBefore = "half a|medio|meio|un demi"
    static let halvesBehind = "y medio|e meio|et demi|and a half"

    /// How a language writes numbers, and the currency of a bare `$`: `language thousands decimal currency`.
    static let formats = """
        en , . USD
        es . , -
        pt . , -
        fr . , -
        ko , . USD
        """
}
