/// The date grammar of Portuguese.
enum PortugueseDates {
    static let text = words + rules

    static let words = #"""

        order dmy
        trigger class month month:
          1 = janeiro, jan, jan.
          2 = fevereiro, fev, fev.
          3 = =março, mar, mar.
          4 = abril, abr, abr.
          5 = maio, mai, mai.
          6 = junho, jun, jun.
          7 = julho, jul, jul.
          8 = agosto, ago, ago.
          9 = setembro, set, set.
          10 = outubro, out, out.
          11 = novembro, nov, nov.
          12 = dezembro, dez, dez.
        trigger class lone-month month:
          1 = janeiro
          2 = fevereiro
          3 = =março
          4 = abril
          5 = maio
          6 = junho
          7 = julho
          8 = agosto
          9 = setembro
          10 = outubro
          11 = novembro
          12 = dezembro
        trigger class weekday weekday:
          1 = segunda-feira, segunda feira, segunda, seg., 2ª feira, 2ª-feira, segundas-feiras
          2 = terça-feira, terça feira, terça, ter., 3ª feira, 3ª-feira
          3 = quarta-feira, quarta feira, quarta, qua., 4ª feira, 4ª-feira
          4 = quinta-feira, quinta feira, quinta, qui., 5ª feira, 5ª-feira
          5 = sexta-feira, sexta feira, sexta, sex., 6ª feira, 6ª-feira
          6 = sábado, sáb.
          7 = domingo, dom.
        trigger class lone-weekday weekday:
          1 = segunda-feira, segunda feira, 2ª feira, 2ª-feira
          2 = terça-feira, terça feira, terça, 3ª feira, 3ª-feira
          3 = quarta-feira, quarta feira, qua., 4ª feira, 4ª-feira
          4 = quinta-feira, quinta feira, 5ª feira, 5ª-feira
          5 = sexta-feira, sexta feira, sex., 6ª feira, 6ª-feira
          6 = sábado, sáb., =sáb
          7 = domingo
        class short-weekday weekday:
          1 = segunda, seg
          2 = ter
          3 = quarta, qua
          4 = quinta, qui
          5 = sexta, sex
        trigger class unit unit:
          day = dia, dias
          week = semana, semanas
          weekend = fim de semana, fins de semana, final de semana
          fortnight = quinzena, quinzenas
          month = mês, meses
          quarter = trimestre, trimestres
          half = semestre, semestres
          year = ano, anos
          decade = década, décadas
          century = século, séculos
        trigger class season season:
          1 = primavera
          2 = verão
          3 = outono
          4 = inverno
        trigger class today cycle:
          cycle(day, 0) = hoje, esta manhã, nesta manhã, esta tarde, nesta tarde, esta noite, nesta noite, dia de hoje, data de hoje, este momento, neste momento
          cycle(day, -1) = ontem, ontem à noite, ontem à tarde, ontem de manhã, dia de ontem
          cycle(day, 1) = amanhã, amanhã de manhã, amanhã à tarde, amanhã à noite, dia de amanhã
          cycle(day, -2) = anteontem, antes de ontem
          cycle(day, 2) = depois de amanhã
        # Articles as well: no weekday takes one for the first of a month (`aprobó el martes un préstamo`).
        class one-article number:
          1 = um, uma
        class card number:
          2 = dois, duas
          3 = três
          4 = quatro
          5 = cinco
          6 = seis
          7 = sete
          8 = oito
          9 = nove
          10 = dez
          11 = onze
          12 = doze
          13 = treze
          14 = quatorze, catorze
          15 = quinze
          16 = dezesseis, dezasseis
          17 = dezessete, dezassete
          18 = dezoito
          19 = dezenove, dezanove
        class tens number:
          20 = vinte
          30 = trinta
          40 = quarenta
          50 = cinquenta
          60 = sessenta
          70 = setenta
          80 = oitenta
          90 = noventa
        class hundreds number:
          900 = novecentos
          800 = oitocentos
        class ordinal-word number:
          1 = primeiro, primeira
          2 = segundo, segunda
          3 = terceiro, terceira
          4 = quarto, quarta
          5 = quinto, quinta
          6 = sexto, sexta
          7 = sétimo, sétima
          8 = oitavo, oitava
          9 = nono, nona
          10 = décimo, décima
          11 = décimo primeiro
          12 = décimo segundo
          -1 = último, última
          -2 = penúltimo, penúltima
        class ordinal-mark: º, ª, .º, .ª, o, a, er
        class quarter-ordinal quarter:
          1 = primeiro, 1º, i
          2 = segundo, 2º, ii
          3 = terceiro, 3º, iii
          4 = quarto, 4º, iv
        class half-ordinal half:
          1 = primeiro, primeira, 1º, 1ª, i
          2 = segundo, segunda, 2º, 2ª, ii
        trigger class quarter-mark quarter:
          1 = t1, q1, 1t
          2 = t2, q2, 2t
          3 = t3, q3, 3t
          4 = t4, q4, 4t
        trigger class decade-word decade:
          1920 = vinte
          1930 = trinta
          1940 = quarenta
          1950 = cinquenta
          1960 = sessenta
          1970 = setenta
          1980 = oitenta
          1990 = noventa
        trigger class roman century:
          16 = xvi
          17 = xvii
          18 = xviii
          19 = xix
          20 = xx
          21 = xxi
        trigger class eve-word: véspera, vésperas
        class this: este, esta, neste, nesta, deste, desta, corrente, presente, atual, actual
        class that: esse, essa, nesse, nessa, desse, dessa, aquele, aquela, naquele, naquela, daquele, daquela, mesmo, mesma, nesse mesmo, nessa mesma, esse mesmo, essa mesma, desse mesmo, dessa mesma, naquele mesmo, naquela mesma
        class bygone: passado, passada, último, última, findo, anterior, retrasado
        class coming: próximo, próxima, vindouro, vindoura, que vem, entrante, que entra
        class ones-past: últimos, últimas, passados, passadas
        class ones-next: próximos, próximas, seguintes, vindouros, próximo, próxima
        class part-start: início, inícios, começo, princípio, princípios, começos, primeiros dias, primeiros meses
        class part-middle: meados, meio
        class part-end: fim, final, fins, finais, últimos dias, últimos meses, encerramento, término
        class daypart: manhã, tarde, noite, madrugada
        class to: a, ao, à, até, até o, até a, até ao, até à, -, –, ~, e a
        class of: de, do, da, dos, das
        class stop: ., ;, ",", :, ), ], –, -, e, ou, em, no, na, a, de, do, com, por, para, quando, como, que, se, foi, foram, será, são
        class counted: €, $, pessoas, participantes, estudantes, milhões, mil, milhão, bilhões, bilhão, dólares, us, usd, euros, wons, won, reais, km, quilômetros, metros, toneladas, kg, efetivos, soldados, membros, países, empresas, unidades, exemplares, palavras, páginas, vezes, horas, minutos, empregos, famílias, trabalhadores, crianças, mulheres, homens, delegados, convidados, voluntários, especialistas, funcionários, representantes, barris, casos, mortos, casas, escolas, pontos, votos, m, mm, mw, hectares, beneficiários, habitantes, por cento, alunos, bolsistas, anos, dias, meses, semanas, cv, rpm
        class numbered: n, €, no, no., n., nº, núm, núm., nro, número, números, resolução, resoluções, sala, página, páginas, pág, pág., p, p., pp, pp., artigo, artigos, art, art., arts, arts., lei, leis, decreto, documento, ofício, tel, tel., telefone, fax, cep, código, seção, capítulo, tabela, gráfico, anexo, edifício, andar, processo, convênio, usd, us$, $, €, £, uns, umas, quase, cerca, mais de, menos, aproximadamente, total, portaria, modelo, voo, iso, r$, boleto
        class commitment: ofereceu, ofereceram, propôs, propuseram, prometeu, prometeram, decidiu, decidiram, acordou, acordaram, aceitou, aceitaram, pretendia, resolveu, resolveram
        class infinitive: -ar, -er, -ir, -or, -ar-se, -er-se, -ir-se
        class future: será, serão, terá, terão, vai, vão, próximo, próxima, prevê, prevista, previsto, previstas, previstos, programado, programada, marcada, marcado, espera, realizará, deverá, deve, devem, poderia, poderiam, seria, seriam, teria, teriam, deveria, deveriam, haveria, -ariam, -eriam, -iriam, viajará, sediará, pretende, pretendem, ocorrer, -ará, -erá, -irá, -arão, -erão, -irão, -rei, -remos, a realizar-se, a celebrar-se, a efetuar-se, a ser realizada, a ser realizado, a ser celebrada, a ter lugar, acordaram realizar, acordaram celebrar, acordaram reunir-se, concordaram em
        class done: fundado, fundada, assinado, assinada, celebrado, celebrada, realizado, realizada, firmado, firmada, criado, criada, -ado, -ada, -ados, -adas, -ido, -ida, -idos, -idas
        class setting: previsto, prevista, previstos, previstas, programado, programada, marcado, marcada, marcados, marcadas, adiado, adiada, adiados, adiadas, agendado, agendada, convocado, convocada, convocados, convocadas, anunciado, anunciada, transferido, transferida, fixado, fixada, planejado, planejada
        class event: reunião, cúpula, conferência, foro, fórum, sessão, cerimônia, assinatura, visita, inauguração, seminário, encontro, evento, encerramento
        class past: foi, foram, era, havia, haviam, houve, teve, tiveram, tem, fez, disse, veio, esteve, estiveram, deu, deram, há, faz, quis, pôs, trouxe, passado, passada, -ou, -eu, -iu, -aram, -eram, -iram, -ava, -avam, -ara, -era
        """#
}
