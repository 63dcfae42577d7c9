extension PortugueseDates {
    static let rules = #"""

        # Numbers.
        number-tens tens-unit: <tens> e ( <card> | <one-article> ) => add($1, $2)
        dom mark: [1..31] ~. ~<ordinal-mark> => day($1)
        dom word-tens: <tens> e? ( <card> | <one-article> )? => day(add($1, $2))
        dom tens: <tens> => day($1); rank 1
        dom first: primeiro => day(1)
        dom dia: dia <dom> => $1
        dom with-weekday: <weekday> ,? ( dia | o dia )? <dom>

        # Years.
        thousand-year nineteen: mil ( e )? <hundreds> e? <number-tens> => year(add(1000, add($1, $2)))
        thousand-year two-thousand: dois mil => year(2000)
        thousand-year two-thousand-and: dois mil e <small> => year(add(2000, $1))
        anyyear of-year: ano ( de )? <year> => $1
        full the-year: ( ano | ano de | ano fiscal | ano fiscal de | ano calendário | ano civil | exercício de | biênio ) <year> => $1
        date old-year: [1400..1899] => year($1); only after em | desde | de | ano | até | ( | entre | a; unless before <counted> | %
        date year-words: <thousand-year>; only after em | de | desde | ano

        # Day, month, year.
        day-month plain: <dom> ( <of> )? <month> => merge($1, $3)
        day-month month-first: <month> [1..31] => merge($1, day($2)); unless before % | <counted>; rank 1
        day-month do-mes: <dom> ( do mês de | do mês ) <month>
        day-month-year plain: <day-month> ( <of> | , | em | / )? <anyyear> => merge($1, $3)
        full weekday-date: <weekday> ,? ( dia )? <day-month>
        full weekday-date-year: <weekday> ,? ( dia )? <day-month-year>
        full date-weekday-paren: <day-month> "(" <weekday> ")"
        full days-of-month: <dom> ( dias | dia ) ( do mês de | de ) <month> ( ( do ano de | de ) ( <year> | <thousand-year> ) )? => merge($1, $2, $3)
        full numeric-first: [1..31] ~<ordinal-mark> ~/ ~[1..12] ~/ ~[1000..2999] => merge(day($1), month($3), year($4))
        full numeric-first-points: [1..31] ~<ordinal-mark> ~. ~[1..12] ~. ~[1000..2999] => merge(day($1), month($3), year($4))
        full weekday-numeric: <weekday> ,? ( dia )? <numeric-or-dotted> => within($1, $2)
        full weekday-full-numeric: <weekday> ,? ( dia )? [1..31] ~/ ~[1..12] ~/ ~[1000..2999] => merge($1, day($2), month($3), year($4))
        full weekday-dom: <weekday> ,? ( dia )? <dom>; unless before % | <counted> | h | hs | horas | : | h #
        paren-dom figures: "(" [1..31] ~<ordinal-mark>? ")" => day($1)
        paren-dom dia: "(" dia [1..31] ~<ordinal-mark>? ")" => day($1)
        full weekday-paren: <weekday> <paren-dom> => merge($1, $2)
        full weekday-paren-numeric: <weekday> "(" <numeric-day> ")" => within($1, $2)
        full this-weekday-paren: <this> <weekday> <paren-dom> => merge($2, $3)
        full last-weekday-paren: ( última | último | próxima | próximo | passada ) <weekday> <paren-dom> => merge($1, $2)
        full this-weekday-dated: ( <this> | última | último | próxima | próximo ) <weekday> ,? ( dia )? <dom> => merge($2, $3)
        full weekday-last-paren: <weekday> ( passada | passado | última | próxima ) <paren-dom> => merge($1, $2)
        full month-year: <month> ( <of> | , | - | / | em )? <year> => merge($1, $3)
        full month-of: mês de <month> <of-year>? => merge($1, $2)
        full today-paren: <today> <paren-dom> => within($2, $1)
        full today-dom: <today> ,? dia <dom> => within($2, $1)
        full today-short-date: <today> ,? "("? ( dia )? ( <day-month> | <weekday> ,? <day-month> ) ")"? => within($2, $1)
        full day-part-of-date: <daypart> ( de | do | do dia ) ( <day-month> | <day-month-year> ) => $2
        full day-part-of-today: <daypart> ( de | desta | da ) <today> => $2
        full day-part-of-weekday: <daypart> ( de | desta | da | deste | do )? <weekday> <paren-dom>? => merge($2, $3)
        full this-daypart: ( nesta | esta ) <daypart> => cycle(day, 0)
        full dia-nth: dia <dom> => $1; unless before <of> <month>
        full this-dia: ( <this> | <that> ) dia <dom> => $2
        full days-this-month: <dom> ( do corrente | deste ) ( mês )? => within($1, cycle(month, 0))
        date lone-month: <lone-month>; unless after @capital @glued | praça de | rua | rio de; unless before @capital @capital
        date lone-weekday: <lone-weekday>; unless after cada | todas as | todos os | às | aos; unless before santa
        date short-weekday: <short-weekday>; only after na | @start | =à | ou | da | ,; only before @end | ou | . | , | <short-weekday> | <lone-weekday> | =à
        date weekday-daypart: <weekday> ( de | à | pela ) <daypart> => $1
        date numeric-em: <numeric-day>; only after em | no | dia | de | do | @start | até | desde | , | ( | a; unless before % | <counted>

        # Relative.
        full relative-day: <today>; unless before em dia | em que | vivemos | vive | vivem | enfrentamos | conhecemos
        full unit-this: <unit> ( em curso | atual | actual | corrente ) => cycle($1, 0)
        full last-unit: ( último | última | passado | passada | anterior ) <unit> => cycle($1, -1); unless after <small>; unless before <of>
        full unit-last: <unit> ( passado | passada | último | última | findo ) => cycle($1, -1); unless after <small>
        full unit-previous: <unit> ( anterior | prévio | precedente ) => cycle($1, -1, previous); unless after <small>; unless before a | à | ao
        full unit-before-last: <unit> ( retrasado | retrasada ) => cycle($1, -2)
        full next-unit: ( próximo | próxima ) <unit> => cycle($1, 1)
        full unit-following: <unit> ( seguinte | posterior ) => cycle($1, 1, previous)
        full following-unit: seguinte <unit> => cycle($1, 1, previous)
        full same-unit: <that> <unit> => cycle($2, 0, previous); unless before <dom>
        full eve: ( <eve-word> | dia anterior | dia antes | dia precedente ) => cycle(day, -1, previous); unless before de | do | da | a
        full day-after: ( dia seguinte | dia posterior ) => cycle(day, 1, previous); unless before a | ao | à
        full same-daypart: ( nessa | essa | na mesma | naquela | nessa mesma ) <daypart> => cycle(day, 0, previous)
        full that-named: ( naquele | nesse | nesse mesmo | naquele mesmo ) <month> => within($1, cycle(year, 0, previous))
        full month-same-year: <month> <of>? <that> ano => within($1, cycle(year, 0, previous))
        full month-year-on: <month> <of> ano seguinte => within($1, cycle(year, 1, previous))
        full month-year-back: <month> <of> ano anterior => within($1, cycle(year, -1, previous))
        full date-year-on: <day-month> <of> ano seguinte => within($1, cycle(year, 1, previous))
        full date-year-back: <day-month> <of> ano anterior => within($1, cycle(year, -1, previous))
        full nth-day: <ordinal-word> dia ( da <event> | do <event> )? => nth($1, unit(day), told); only after o | no | seu
        full event-eve: ( <eve-word> | dia anterior ) ( da | do | à | ao ) <event> => cycle(day, -1, previous)
        full event-morrow: ( dia seguinte | dia posterior ) ( da | do | à | ao ) <event> => cycle(day, 1, previous)
        full later-day: ( mais tarde ) ( no mesmo dia | naquele dia | nesse dia | nesse mesmo dia | no dia ) => cycle(day, 0, previous)
        full day-same-month: <dom> <of>? <that> mês => within($1, cycle(month, 0, previous))
        full day-month-same-year: <day-month> <of>? <that> ano => within($1, cycle(year, 0, previous))
        full this-named: <this> ( mês de )? <month> => toward($2, 0)
        full this-season: <this> <season> => toward($2, 0)
        full this-weekday: <this> <weekday> => toward($2, 0)
        full that-weekday: ( essa | nessa | esse | nesse ) <weekday> => toward($1, 0)
        full last-weekday: ( última | último | passada | passado ) <weekday> => toward($1, -1)
        full weekday-last: <weekday> ( passada | passado | última | último | anterior ) => toward($1, -1)
        full next-weekday: ( próxima | próximo ) <weekday> => toward($1, 5)
        full weekday-next: <weekday> ( próxima | próximo | que vem | seguinte | vindoura ) => toward($1, 1)
        full last-month: ( último | passado ) ( mês de )? <month> => toward($1, 2)
        full month-last: <month> ( passado | último ) => toward($1, 2)
        full next-month: próximo ( mês de )? <month> => toward($1, 3)
        full month-next: <month> ( próximo | que vem | vindouro ) => toward($1, 3)
        full last-date: ( último | passado ) ( dia )? <day-month> => toward($1, 2)
        full next-date: próximo ( dia )? <day-month> => toward($1, 1)
        full date-last: <day-month> ( passado | último ) => toward($1, 2)
        full date-next: <day-month> ( próximo | vindouro ) => toward($1, 3)
        full nth-last: dia <dom> ( último | passado ) => toward($1, 2)
        full nth-next: dia <dom> próximo => toward($1, 3)
        full same-date: ( mesma | nessa | naquela | na mesma ) data => cycle(day, 0, previous)
        full this-date: ( nesta | presente ) data => cycle(day, 0)
        full last-nth: ( último | passado ) dia <dom> => toward($1, 2)
        full next-nth: próximo dia <dom> => toward($1, 3); unless before <of> <month>
        date lone-season: <season>; only after no | na | durante o | durante a | do | da
        relative-year last: ( ano passado | último ano ) => cycle(year, -1)
        relative-year this: ( este ano | neste ano | deste ano | corrente ano | ano em curso | presente ano | ano corrente ) => cycle(year, 0)
        relative-year next: ( próximo ano | ano que vem | ano próximo ) => cycle(year, 1)
        relative-month last: ( mês passado | último mês ) => cycle(month, -1)
        relative-month this: ( este mês | neste mês | deste mês | corrente mês | corrente | mês em curso | presente mês ) => cycle(month, 0)
        relative-month next: ( próximo mês | mês que vem ) => cycle(month, 1)
        relative-week last: ( semana passada | última semana ) => cycle(week, -1)
        relative-week this: ( esta semana | nesta semana | desta semana | dessa semana | corrente semana ) => cycle(week, 0)
        relative-week next: ( próxima semana | semana que vem | semana seguinte ) => cycle(week, 1)
        full month-relative-year: <month> ,? <of>? <relative-year> => within($1, $3)
        full date-relative-year: <day-month> ,? <of>? <relative-year> => within($1, $3)
        full day-relative-month: <dom> <of>? <relative-month> => within($1, $3)
        full weekday-relative-week: <weekday> <of>? <relative-week> => within($1, $3)
        full fiscal-relative: <relative-year> ( fiscal | letivo ) => $1

        # Counted.
        full ago-about: ( há | faz ) ( mais de | cerca de | quase | aproximadamente | uns ) <small> <unit> ( atrás )? => shift(none, negative($1), $2); unless before que
        full ago-ha: ( há | faz ) <small> <unit> ( atrás )? => shift(none, negative($1), $2); unless before que
        full in-units: ( em | daqui a ) <small> <unit> => shift(none, $1, $2); unless before de; unless after primeira | primeiro | vez | única | maior | menor | visita | segunda | vezes
        full inside-units: dentro de <small> <unit> => inside($1, $2); unless before de
        full later: <small> <unit> ( depois | mais tarde ) => shift(none, $1, $2, previous); unless before de | do
        full earlier: <small> <unit> antes => shift(none, negative($1), $2, previous); unless before de | do
        full after-point: <small> <unit> ( depois de | depois do | após | a partir de | a contar de ) ( o | a )? <point> => shift($3, $1, $2)
        full after-event: <small> <unit> ( depois da | depois do | após a | após o ) <event> => shift(none, $1, $2, previous); unless before de | do | da
        full before-event: <small> <unit> ( antes da | antes do ) <event> => shift(none, negative($1), $2, previous); unless before de | do | da
        full before-point: <small> <unit> ( antes de | antes do | antes da ) ( o | a )? <point> => shift($3, negative($1), $2)
        full eve-of: ( <eve-word> | dia anterior ) ( de | do | da | a | ao ) ( o | a )? <full> => shift($2, -1, day)
        full units-past: <small> <unit> ( anteriores | passados | passadas | últimos | últimas ) => run(negative($1), $2)
        full units-following: <small> <unit> ( seguintes | próximos | próximas ) => run($1, $2)
        trigger class near-units unit:
          day = dias
          week = semanas
          month = meses
        full next-plural: ( próximos | próximas ) <near-units> => run(3, $1); rank 1
        full rest-of: resto ( do | da | de | deste | desta ) <unit> => rest($1, 1)

        # Parts of periods.
        span-of the-year: ( o | este )? ano => cycle(year, 0)
        span-of the-month: ( o | este )? mês => cycle(month, 0)
        span-of the-week: ( a | esta ) semana => cycle(week, 0)
        span-of decade: anos <decade-word> => $1
        full part-start: <part-start> <of> ( a | o )? <span-of> => part(start, $3)
        full part-start-bare: <part-start> ( <year> | <month> ) => part(start, $2)
        full part-middle: <part-middle> <of> ( a | o )? <span-of> => part(middle, $3)
        full part-end: <part-end> <of> ( a | o )? <span-of> => part(end, $3)
        full half-of: <half-ordinal> metade <of> ( a | o )? <span-of> => within($1, $3)
        full semester-of: <half-ordinal> semestre <of>? ( a | o )? <span-of> => within($1, $3)
        full quarter-of: <quarter-ordinal> trimestre ( <of> | - )? ( a | o )? <span-of> => within($1, $3)
        full quarter-mark: <quarter-mark> ( <of> | - )? <year> => merge($1, $3)
        full nth-weekday: <ordinal> <weekday> <of> ( a | o )? <span-of> => nth($1, $2, $4)
        full nth-unit: <ordinal> <unit> <of>? ( a | o )? <span-of> => nth($1, $2, $4); rank 1
        full last-units-of: ( últimos | últimas ) <small> <unit> <of> ( a | o )? <span-of> => range(nth(negative($1), $2, $4), nth(-1, $2, $4))
        full first-units-of: ( primeiros | primeiras ) <small> <unit> <of> ( a | o )? <span-of> => range(nth(1, $2, $4), nth($1, $2, $4))
        full week-number: semana [1..53] <of> <anyyear> => merge(week($1), $3)
        trigger class period-word: período
        full same-period: ( mesmo | esse | nesse | naquele ) <period-word> => last-told; unless before <of>
        full weekend-alone: ( fim de semana | final de semana ) => cycle(weekend, 0)
        full week-of: semana <of> ( o )? <day-month> => holding(week, $2)
        full first-fortnight: ( primeira | 1ª ) quinzena ( de | do mês de ) <month> <of-year>? => range(merge(day(1), $1, $2), merge(day(15), $1, $2))
        full second-fortnight: ( segunda | 2ª ) quinzena ( de | do mês de ) <month> <of-year>? => range(merge(day(16), $1, $2), nth(-1, unit(day), merge($1, $2)))
        full decade: ( década | décadas ) ( de | dos | dos anos )? <round-year> => $1
        full decade-years: anos ( de )? <round-year> => $1; unless before e # | , # | a # | <wave> # | @glued <stroke> #
        full decade-years-pair: anos ( de )? <round-year> => $1; only before e <round-year> | , <round-year> e
        full decade-short: ( década de | anos | década dos anos | décadas de | décadas dos ) '? [20..90] => decade(add(1900, $1))
        full decade-word: ( década de | anos | década dos anos ) <decade-word> => $1
        full decade-next: <round-year>; only after anos <round-year> e | anos <round-year> , <round-year> e | anos de <round-year> e | décadas de # e | décadas de # , # e
        full decade-short-next: [20..90] => decade(add(1900, $1)); only after anos # e | anos # , # e | décadas de # e
        full decade-word-next: <decade-word>; only after anos <decade-word> e | anos <decade-word> , <decade-word> e
        full century: século <roman> => $1

        # Ranges and lists.
        rpoint now: ( agora | a presente data ) => cycle(day, 0)
        date range-points: <point> <to> ( o | a )? <point> => range($1, $3); unless after <numbered> | <numbered> .
        date range-from: ( de | do | da | desde | desde o | a partir de | a partir do ) <rpoint> <to> ( o | a | próximo )? <rpoint> => range($1, $3)
        date range-between: entre ( o | a )? <rpoint> ( e | - | – | ~ ) ( o | a )? <rpoint> => range($1, $2)
        date range-days: ( de | do | desde | desde o )? <dom> <to> <dom> <of>? <month> <of-anyyear>? => range($1, merge($3, $5, $6))
        date range-month-days: <month> [1..31] <to> [1..31] => range(merge($1, day($2)), day($4))
        date range-between-days: entre ( o | os dias )? <dom> e ( o )? <dom> <of> <month> <of-anyyear>? => range($1, merge($2, $4, $5))
        date range-days-relative: ( de | do )? <dom> <to> <dom> <of>? <relative-month> => range(within($1, $5), within($3, $5))
        date range-days-same: ( de | do )? <dom> <to> <dom> <of>? <that> mês => range(within($1, cycle(month, 0, previous)), within($3, cycle(month, 0, previous)))
        date range-days-last: ( de | do )? <dom> <to> <dom> <of>? <month> ( último | passado ) => range(merge($1, $5), toward(merge($3, $5), 2))
        date range-days-next: ( de | do )? <dom> <to> <dom> <of>? <month> ( próximo | vindouro ) => range(merge($1, $5), toward(merge($3, $5), 3))
        date range-on-days: <dom> ( a | e | ao ) <dom> => range($1, $2); only after nos dias | os dias; rank 2; unless before <counted> | % | <of> | deste | desse | daquele | ,
        date range-the-days: ( dos dias | entre os dias ) <dom> ( a | e | ao ) <dom> => range($1, $2); rank 2; unless before <counted> | % | <of> | deste | desse | daquele
        date range-days-bare: ( do dia | de | dos dias | entre os dias ) <dom> ( a | ao dia | ao | e ) <dom> => range($1, $2); only before @end | <stop>; unless before <counted> | % | por; rank 2
        date range-months: <month> <to> <month> => range($1, $3); only after de | entre | , | ( | em; rank 1
        date range-months-year: ( de | entre | desde )? <month> ( <to> | e ) <month> ( <of> | , )? <year> => range($1, merge($3, $5))
        and and: ( e | ou )
        date list-days: <doms> <and> ( o )? <dom> <of>? <month> <of-anyyear>? => list($1, merge($3, $5, $6))
        date list-relative-month: <dom> <and> <dom> <of>? <relative-month> => list(within($1, $5), within($3, $5))
        date list-turn-of-month: [28..31] <of>? <month> e [1..3] ~<ordinal-mark>? <of>? <month> <of-year>? => range(merge(day($1), $3), merge(day($4), $7, $8))
        date before-end: ( antes do fim | antes do final | antes do término | antes que termine | antes do encerramento ) <of>? ( o | a )? ( <span-of> | <relative-year> | <relative-month> ) => until($2)
        date list-days-year-relative: <dom> <and> <dom> <of> <month> <of>? <relative-year> => list(within(merge($1, $5), $7), within(merge($3, $5), $7))
        date list-days-last: <dom> <and> <dom> <of> <month> ( último | passado ) => list(merge($1, $5), toward(merge($3, $5), 2))
        date list-days-next: <dom> <and> <dom> <of> <month> ( próximo | vindouro ) => list(merge($1, $5), toward(merge($3, $5), 3))
        date list-coming-days: próximos dias <dom> <and> <dom> <of> <month> => list(merge($1, $5), toward(merge($3, $5), 3))
        date range-weekday-days: de <weekday> ,? <dom> ,? a <weekday> ,? <dom> <of> <month> <of-year>? => range(merge($1, $2), merge($3, $4, $6, $7))
        date list-weekday-days: ( nesta | nestas )? <weekday> "(" [1..31] ")" <and> <weekday> "(" [1..31] ")" => list(merge($1, day($2)), merge($4, day($5)))
        date list-weekday-names: ( <short-weekday> | <weekday> ) e ( na | no )? <weekday> => list($1, $2)
        date list-bare: <doms> <and> <dom> => list($1, $3); only after nos dias | os dias | dias; only before @end | <stop>; rank 2
        date list-months: <months> <and> <month> <of> <year> => list($1, merge($3, $5))
        date list-weekdays: <weekday> <and> <weekday> ,? ( dias )? <dom> <and> <dom> <of> <month> <of-year>? => list(merge($1, $4), merge($3, $6, $8, $9))
        date list-paren-weekdays: [1..31] ~<ordinal-mark>? "(" <weekday> ")" <and> [1..31] "(" <weekday> ")" <of> <month> <of-year>? => list(merge(day($1), $3), merge(day($5), $6, $8, $9))

        # Open intervals.
        date since-past: ( desde | desde o | desde a | desde os ) <rpoint> => since(toward($1, 6))
        date since-this: a partir ( ( desta | deste ) <weekday> | <relative-week> | <relative-month> | <relative-year> ) => since($1)
        date since: ( a partir de | a partir do | a partir da | a contar de ) <rpoint> => since($1)
        date since-day: ( desde o dia | a partir do dia ) <dom> => since($1); rank 1
        date onwards: <rpoint> ( em diante | e posteriores | ou depois ) => since($1)
        date until: ( até | até o | até a | até ao | até os ) <rpoint> => until(toward($1, 7))
        date before-point: ( antes de | antes do | antes da | anterior a | < ) ( o | a | ano )? <rpoint> => before($1); no report
        date after-point: ( depois de | depois do | depois da | após | após o | posterior a | > ) ( o | a | ano )? <rpoint> => after($1); no report
        date until-day: até o dia <dom> => until($1); rank 1
        date around: ( por volta de | cerca de | aproximadamente em ) <point> => approximate($1); rank 2; unless before <counted>
        """#
}
