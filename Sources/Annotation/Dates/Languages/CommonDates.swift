/// Dates written alike in every language: ISO 8601, numbers with signs between them.
enum CommonDates {
    static let text = """
        class stroke: -, –, —, /
        class wave: -, –, —, ~
        year four-digits: [1400..2100] => year($1)
        modern-year modern: [1900..2099] => year($1)
        class period-noun: period, periods, programme, programmes, program, season, biennium, triennium, periodo, periodos, período, períodos, bienio, bienios, biênio, trienio, triênio, cuatrienio, quadriênio, quinquenio, quinquênio, sexenio, temporada, période, exercice, plan, plano
        # First years of decades, as numbers stand for them (`los años 1990`).
        class round-year decade:
          1800 = 1800
          1810 = 1810
          1820 = 1820
          1830 = 1830
          1840 = 1840
          1850 = 1850
          1860 = 1860
          1870 = 1870
          1880 = 1880
          1890 = 1890
          1900 = 1900
          1910 = 1910
          1920 = 1920
          1930 = 1930
          1940 = 1940
          1950 = 1950
          1960 = 1960
          1970 = 1970
          1980 = 1980
          1990 = 1990
          2000 = 2000
          2010 = 2010
          2020 = 2020
          2030 = 2030
        class prefix: pre, post, mid, pos, pós, pré

        # ISO 8601 and its like with points and strokes.
        full iso-day: [1000..2999] ~- ~[1..12] ~- ~[1..31] => merge(year($1), month($2), day($3))
        full iso-stroke: [1000..2999] ~/ ~[1..12] ~/ ~[1..31] => merge(year($1), month($2), day($3))
        full iso-points: [1900..2099] ~. [1..12] ~. [1..31] ~.? => merge(year($1), month($2), day($3))
        full iso-month: [1900..2099] ~- ~[01..12] => merge(year($1), month($2)); unless after <period-noun>; unless before <period-noun>
        full stroke-month: [1..12] ~/ ~[1900..2099] => merge(month($1), year($2))
        full spaced-month-year: [1..12] <stroke> [1900..2099] => merge(month($1), year($3)); only before @end | <stop>; unless after # | <numbered> | <numbered> .
        full spaced-year-month: [1900..2099] <stroke> [1..12] => merge(year($1), month($3)); only before @end | <stop>; unless after # | <numbered> | <numbered> .
        full dashed-month: [1..12] ~- ~[1900..2099] => merge(month($1), year($2))
        full iso-quarter: [1900..2099] ~-? <quarter-mark> => merge(year($1), $2)
        full iso-named-month: [1000..2999] ~<stroke> ~<month> ~<stroke> ~[1..31] => merge(year($1), $3, day($5))
        full iso-day-named-month: [1000..2999] ~<stroke> ~[1..31] ~<stroke> ~<month> => merge(year($1), day($3), $5)
        full named-month-year-day: <month> ~<stroke> ~[1000..2999] ~<stroke> ~[1..31] => merge($1, year($3), day($5))
        full day-year-named-month: [1..31] ~<stroke> ~[1000..2999] ~<stroke> ~<month> => merge(day($1), year($3), $5)

        # Numbers whose order the document decides.
        full numeric-stroke: [1..31] ~/ ~[1..31] ~/ ~[1000..2999] => numeric($1, $2, $3)
        full numeric-dash: [1..31] ~- ~[1..31] ~- ~[1000..2999] => numeric($1, $2, $3)
        full numeric-points: [1..31] ~. ~[1..31] ~. ~[1000..2999] => numeric($1, $2, $3)
        full numeric-stroke-short: [1..31] ~/ ~[1..31] ~/ ~[00..99] => numeric($1, $2, $3)
        full numeric-dash-short: [1..31] ~- ~[1..31] ~- ~[00..99] => numeric($1, $2, $3)
        full numeric-points-short: [01..31] ~. ~[01..31] ~. ~[00..99] => numeric($1, $2, $3)
        numeric-day numeric-pair: [1..31] ~/ ~[1..31] => numeric($1, $2)
        # Most numbers with a point are no dates.
        dotted-day numeric-dotted-pair: [1..31] ~. ~[1..12] => numeric($1, $2)
        dotted-day numeric-dotted-month-day: <dotted-month-day>
        dotted-month-day numeric-dotted-month-day: [1..12] ~. ~[13..31] => numeric($1, $2)
        numeric-or-dotted stroke: <numeric-day>
        numeric-or-dotted point: <dotted-day>
        numeric-dash numeric-dashed-pair: [1..31] ~- ~[1..31] => numeric($1, $2)
        date numeric-range: [1..31] ~/ ~[1..31] <wave> [1..31] ~/ ~[1..31] => range(numeric($1, $2), numeric($4, $5))
        date numeric-range-year: [1..31] ~/ ~[1..31] <wave> [1..31] ~/ ~[1..31] ~/ ~[1000..2999] => range(numeric($1, $2), numeric($4, $5, $6))
        point numeric-pair-point: [1..31] ~/ ~[1..31] => numeric($1, $2)

        date numeric-range-comma: [1..31] ~/ ~[1..31] <wave> [1..31] ~/ ~[1..31] , [1900..2099] => range(numeric($1, $2), numeric($4, $5, $6))

        # Programme periods.
        date numeric-dash-alone: <numeric-dash>; only after @start; only before @end; no report
        date years: <modern-year> <wave> ~<wave>? <modern-year> => range($1, $4); unless after <numbered> | <numbered> . | "+" #
        date years-stroke: <modern-year> ~/ ~<modern-year> => range($1, $2); unless after <numbered> | <numbered> . | "+" #
        date years-short: [1900..2099] ~<stroke> ~[00..99] => range(year($1), short-year($3))
        point of-full: <full>
        point of-year: <year>
        date full: <full>
        """
}
