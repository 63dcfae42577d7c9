/// The date grammar of Spanish.
enum SpanishDates {
    static let text = words + rules

    static let words = #"""

        order dmy
        trigger class month month:
          1 = enero, ene, ene.
          2 = febrero, feb, feb.
          3 = marzo, mar, mar.
          4 = abril, abr, abr.
          5 = mayo, may, may.
          6 = junio, jun, jun.
          7 = julio, jul, jul.
          8 = agosto, ago, ago.
          9 = septiembre, setiembre, sept, sept., sep, sep., set, set.
          10 = octubre, oct, oct.
          11 = noviembre, nov, nov.
          12 = diciembre, dic, dic.
        trigger class lone-month month:
          1 = enero
          2 = febrero
          3 = marzo
          4 = abril
          5 = mayo
          6 = junio
          7 = julio
          8 = agosto
          9 = septiembre, setiembre
          10 = octubre
          11 = noviembre
          12 = diciembre
        trigger class weekday weekday:
          1 = lunes, lun., lun
          2 = martes, mar., mart.
          3 = miércoles, mié., mié, mier.
          4 = jueves, jue., jue
          5 = viernes, vie., vier., vie
          6 = sábado, sáb., sáb
          7 = domingo, dom., dom
        trigger class lone-weekday weekday:
          1 = lunes
          2 = martes
          3 = miércoles, mié.
          4 = jueves
          5 = viernes
          6 = sábado
          7 = domingo
        trigger class unit unit:
          day = día, días
          week = semana, semanas
          weekend = fin de semana, fines de semana
          fortnight = quincena, quincenas
          month = mes, meses
          quarter = trimestre, trimestres
          half = semestre, semestres
          year = año, años
          decade = década, décadas, decenio, decenios
          century = siglo, siglos
        trigger class season season:
          1 = primavera
          2 = verano
          3 = otoño
          4 = invierno
        trigger class today cycle:
          cycle(day, 0) = hoy, hoy día, esta mañana, esta tarde, esta noche, día de hoy
          cycle(day, -1) = ayer, anoche, ayer por la tarde, ayer por la noche, ayer por la mañana, ayer tarde, ayer en la tarde, ayer en la noche, ayer en la mañana, ayer a la noche
          cycle(day, 1) = =mañana, mañana por la mañana, mañana por la tarde, mañana por la noche, día de mañana
          cycle(day, -2) = anteayer, antier, antes de ayer
          cycle(day, 2) = pasado mañana
        # Articles as well: no weekday takes one for the first of a month (`aprobó el martes un préstamo`).
        class one-article number:
          1 = un, una
        class card number:
          1 = uno
          2 = dos
          3 = tres
          4 = cuatro
          5 = cinco
          6 = seis
          7 = siete
          8 = ocho
          9 = nueve
          10 = diez
          11 = once
          12 = doce
          13 = trece
          14 = catorce
          15 = quince
          16 = dieciséis
          17 = diecisiete
          18 = dieciocho
          19 = diecinueve
          20 = veinte
          21 = veintiuno, veintiún, veintiuna
          22 = veintidós
          23 = veintitrés
          24 = veinticuatro
          25 = veinticinco
          26 = veintiséis
          27 = veintisiete
          28 = veintiocho
          29 = veintinueve
        class tens number:
          30 = treinta
          40 = cuarenta
          50 = cincuenta
          60 = sesenta
          70 = setenta
          80 = ochenta
          90 = noventa
        class hundreds number:
          900 = novecientos
          800 = ochocientos
        class ordinal-word number:
          1 = primero, primer, primera
          2 = segundo, segunda
          3 = tercero, tercer, tercera
          4 = cuarto, cuarta
          5 = quinto, quinta
          6 = sexto, sexta
          7 = séptimo, séptima
          8 = octavo, octava
          9 = noveno, novena
          10 = décimo, décima
          11 = undécimo, undécima
          12 = duodécimo, duodécima
          -1 = último, última
          -2 = penúltimo, penúltima
        class ordinal-mark: º, ª, .º, .ª, er, o, ro, ero, era, ra, do, da, to, ta
        class quarter-ordinal quarter:
          1 = primer, primero, 1er, i
          2 = segundo, 2º, 2do, ii
          3 = tercer, tercero, 3er, iii
          4 = cuarto, 4º, 4to, iv
        class half-ordinal half:
          1 = primer, primero, primera, 1er, i
          2 = segundo, segunda, 2º, 2do, ii
        trigger class quarter-mark quarter:
          1 = t1, q1, 1t
          2 = t2, q2, 2t
          3 = t3, q3, 3t
          4 = t4, q4, 4t
        trigger class decade-word decade:
          1920 = veinte
          1930 = treinta
          1940 = cuarenta
          1950 = cincuenta
          1960 = sesenta
          1970 = setenta
          1980 = ochenta
          1990 = noventa
        trigger class roman century:
          16 = xvi
          17 = xvii
          18 = xviii
          19 = xix
          20 = xx
          21 = xxi
        trigger class eve-word: víspera, vísperas
        class this: este, esta, presente, actual
        class that: ese, esa, aquel, aquella, dicho, dicha, mismo, misma, ese mismo, esa misma, aquel mismo, este mismo, esta misma
        class last: último, última, pasado, pasada
        class next: próximo, próxima, siguiente, venidero, venidera
        class bygone: pasado, pasada, último, última, recién pasado, anterior
        class coming: próximo, próxima, venidero, venidera, entrante, que viene, que entra
        class ones-past: últimos, últimas, pasados, pasadas
        class ones-next: próximos, próximas, siguientes, venideros, proximo, proxima
        class part-start: principios, comienzos, inicios, inicio, comienzo, principio, primeros días, primeros meses
        class part-middle: mediados, medianos
        class part-end: fines, fin, finales, final, últimos días, últimos meses, cierre, término
        class daypart: mañana, tarde, noche, madrugada, mediodía
        class to: a, al, hasta, hasta el, hasta la, -, –, ~
        class of: de, del, de el
        class prep: en, de, del, desde, hasta, para, a, al, por, durante, entre, y, e, o, u, hacia, antes, después, este, próximo, pasado, último, el, los
        class stop: ., ;, ",", :, ), ], y, e, o, en, a, de, del, con, por, para, cuando, como, que, se, fue, fueron, será, son
        class counted: €, $, personas, participantes, estudiantes, millones, mil, millón, dólares, us, usd, euros, wones, won, pesos, km, kilómetros, metros, toneladas, kg, efectivos, soldados, miembros, países, empresas, unidades, ejemplares, palabras, páginas, veces, horas, minutos, empleos, familias, hogares, trabajadores, niños, mujeres, hombres, delegados, invitados, voluntarios, expertos, funcionarios, representantes, barriles, casos, muertos, viviendas, escuelas, puntos, votos, m, mm, mw, hectáreas, beneficiarios, habitantes, por ciento, alumnos, becarios, años, días, meses, semanas, cv, rpm
        class numbered: habitación, salón, n, €, no, no., n., nº, núm, núm., nro, nro., número, números, resolución, resoluciones, sala, página, páginas, pág, pág., p, p., pp, pp., artículo, artículos, art, art., arts, arts., ley, leyes, decreto, documento, oficina, oficio, tel, tel., teléfono, fax, código, sección, capítulo, cuadro, gráfico, anexo, edificio, piso, apartado, expediente, convenio, usd, us$, $, €, £, unos, unas, casi, sobre, más de, menos, cerca, aproximadamente, alrededor, total, ordenanza, dto, exp, modelo, vuelo, iso, s/res/
        class commitment: ofreció, ofrecieron, propuso, propusieron, prometió, prometieron, decidió, decidieron, acordó, acordaron, aceptó, aceptaron, convino, convinieron, resolvió, resolvieron
        class infinitive: -ar, -er, -ir, -arse, -erse, -irse
        class future: será, serán, tendrá, tendrán, visitará, va, van, próximo, próxima, prevé, prevista, previsto, previstas, previstos, programado, programada, espera, realizará, deberá, viajará, volverá, regresará, sediará, debe, puedan, pueda, podría, podrían, sería, serían, tendría, tendrían, debería, deberían, habría, habrían, -izaría, -arían, -irían, -drían, -drá, -ará, -erá, -irá, -arán, -erán, -irán, -drá, -drán, -brá, -brán, -ré, -remos, por celebrarse, a celebrarse, por realizarse, a realizarse, por efectuarse, a efectuarse, a llevarse a cabo, por llevarse a cabo, a tener lugar, por tener lugar, acordaron celebrar, acordó celebrar, acordaron realizar, acordó realizar, acordaron reunirse, convinieron en
        class done: fundado, fundada, firmado, firmada, celebrado, celebrada, realizado, realizada, suscrito, suscrita, suscritos, efectuado, efectuada, organizado, organizada, -ado, -ada, -ados, -adas, -ido, -idos, -idas
        class setting: previsto, prevista, previstos, previstas, programado, programada, programados, programadas, convocado, convocada, convocados, convocadas, aplazado, aplazada, aplazados, aplazadas, pospuesto, pospuesta, postergado, postergada, anunciado, anunciada, anunciados, anunciadas, fijado, fijada, señalado, agendado, agendada, trasladado, trasladada, planeado, planeada
        class event: reunión, cumbre, conferencia, foro, sesión, ceremonia, firma, visita, inauguración, seminario, encuentro, acto, clausura
        class past: fue, fueron, era, había, habían, hubo, tuvo, tuvieron, ha, han, hizo, dijo, vino, estuvo, estuvieron, dio, dieron, hace, quiso, puso, pudo, supo, trajo, produjo, -ó, -aron, -ieron, -aba, -aban, -ía, -ían
        """#
}
