extension SpanishDates {
    static let rules = #"""

        # Numbers.
        number-tens tens-unit: <tens> y ( <card> | <one-article> ) => add($1, $2)
        dom mark: [1..31] ~. ~? ~<ordinal-mark> => day($1)
        dom marked-point: [1..31] ~<ordinal-mark> ~. => day($1)
        dom word-tens: <tens> y? ( <card> | <one-article> )? => day(add($1, $2))
        dom thirty: treinta => day(30)
        dom first: ( primero | primer ) => day(1)
        dom second: segundo => day(2); rank 1
        dom dia: día <dom> => $1
        dom with-weekday: <weekday> ,? ( el | día | el día )? <dom>; unless after santo

        # Years.
        thousand-year nineteen: mil <hundreds> <number-tens> => year(add(1000, add($1, $2)))
        thousand-year nineteen-small: mil <hundreds> <card> => year(add(1000, add($1, $2)))
        thousand-year two-thousand: dos mil => year(2000)
        thousand-year two-thousand-and: dos mil <small> => year(add(2000, $1))
        anyyear of-year: año <year> => $1
        full the-year: ( año | año de | año fiscal | año calendario | año civil | ejercicio | gestión | curso ) <year> => $1
        full the-year-short: año calendario [00..99] => short-year($1)
        full that-year: ( fiscal año | calendario año ) <year> => $1
        full this-calendar: <this> ( año calendario | calendario año ) => cycle(year, 0)
        date old-year: [1400..1899] => year($1); only after en | desde | de | año | hasta | ( | entre | a; unless before <counted> | %
        date year-words: <thousand-year>; only after en | de | desde | año

        # Day, month, year.
        day-month plain: <dom> <of>? <month> => merge($1, $3)
        day-month month-first: <month> [1..31] => merge($1, day($2)); unless before % | <counted>
        day-month del-mes: <dom> ( del mes de | del mes ) <month>
        day-month with-weekday-after: <dom> el <month>; rank 1
        day-month-year plain: <day-month> ( <of> | , | - | en | / )? <anyyear> => merge($1, $3)
        full weekday-date: <weekday> ,? ( el | día )? <day-month>; unless after santo
        full weekday-date-year: <weekday> ,? ( el | día )? <day-month-year>; unless after santo
        full days-of-month: <dom> ( días | día ) ( del mes de | de ) <month> ( ( del año de | del año | de | del | del año del señor de ) ( <year> | <thousand-year> ) )? => merge($1, $2, $3)
        full numbers-of: [1..31] del [1..12] => merge(day($1), month($2)); unless before <month> | de <month>
        full weekday-numeric: <weekday> ,? <numeric-or-dotted> => within($1, $2)
        full weekday-dom: <weekday> ,? ( el | día | el día )? <dom>; unless after santo; unless before % | <counted> | h | hs | horas | :
        full weekday-paren: <weekday> "(" [1..31] ")" => merge($1, day($2))
        full month-year: <month> ( <of> | , | - | / | en )? <year> => merge($1, $3)
        full month-year-of: <month> ( de | del ) año <year>
        full month-of: mes de <month> <of-year>?
        full weekday-today: <weekday> ( de )? hoy => within($1, cycle(day, 0))
        full today-short-date: <today> ,? "("? ( el | día )? ( <day-month> | <weekday> ,? <day-month> ) ")"? => within($2, $1)
        full day-part-of-date: <daypart> ( del | de | de este | del día ) ( <day-month> | <day-month-year> | <weekday> ,? <day-month> ) => $2; unless after más
        full day-part-of-weekday: <daypart> ( del | de este ) <weekday> <dom>? => merge($2, $3)
        full day-part-of-today: <daypart> de <today> => $2
        full dia-nth: día <dom> => $1; unless before <of> <month>; unless after <card>
        date the-nth: [1..31] => day($1); only after el | al | del | para el; only before @end | <stop>; unless before <counted> | por ciento | % | . #; unless after artículo @word
        date the-nth-mark: [1..31] ~. ~º => day($1); only after el; only before @end | <stop>
        date lone-month: <lone-month>; unless after @capital @glued | plaza de | calle | avenida; unless before @capital @capital
        date lone-weekday: <lone-weekday>; unless after cada | todos los | los | santo; unless before santo
        date weekday-daypart: <weekday> ( por la | en la | a la ) <daypart> => $1
        date numeric-dash-el: <numeric-dash>; only after el; only before @end | <stop>
        date numeric-el: <numeric-day>; only after el | al | del | día | la | @start | hasta | desde | ,; unless before % | <counted> | de la | de los | de las

        # Relative.
        full relative-day: <today>; unless before en día | por hoy | vivimos | vive | viven | enfrentamos | conocemos; unless after la | una | por la | hoy por
        full unit-this: <unit> ( en curso | actual | corriente | presente ) => cycle($1, 0)
        full last-unit: <last> <unit> => cycle($2, -1); unless after <small>; unless before <of>
        full unit-last: <unit> ( <bygone> ) => cycle($1, -1); unless after <small>; rank 1
        full unit-previous: <unit> ( previo | precedente | anterior ) => cycle($1, -1, previous); unless after <small>; unless before a
        full next-unit: <next> <unit> => cycle($2, 1)
        full unit-following: <unit> ( siguiente | posterior ) => cycle($1, 1, previous); unless before a
        full same-unit: <that> <unit> => cycle($2, 0, previous)
        full same-unit-after: <unit> mismo => cycle($1, 0, previous)
        full eve: ( <eve-word> | día antes | día anterior | día previo ) => cycle(day, -1, previous); unless before de | a | del
        full day-after: ( día siguiente | día después ) => cycle(day, 1, previous); unless before de | a | del
        full same-daypart: ( esa | esa misma | la misma | aquella ) <daypart> => cycle(day, 0, previous)
        full that-named: ( ese | ese mismo | aquel | dicho ) <month> => within($1, cycle(year, 0, previous))
        full month-same-year: <month> <of> <that> año => within($1, cycle(year, 0, previous))
        full month-year-on: <month> <of> año siguiente => within($1, cycle(year, 1, previous))
        full month-year-back: <month> <of> año anterior => within($1, cycle(year, -1, previous))
        full date-year-on: <day-month> <of> año siguiente => within($1, cycle(year, 1, previous))
        full date-year-back: <day-month> <of> año anterior => within($1, cycle(year, -1, previous))
        full nth-day: <ordinal-word> día ( de la <event> | del <event> )? => nth($1, unit(day), told); only after el | su
        full event-eve: ( <eve-word> | día antes | día anterior ) ( de la | del | a la | al ) <event> => cycle(day, -1, previous)
        full event-morrow: ( día siguiente | día después ) ( de la | del | a la | al ) <event> => cycle(day, 1, previous)
        full later-day: ( más tarde | más adelante ) ( ese día | ese mismo día | el mismo día | en el día | el día ) => cycle(day, 0, previous)
        full day-same-month: <dom> <of> <that> mes => within($1, cycle(month, 0, previous))
        full day-month-same-year: <day-month> <of> <that> año => within($1, cycle(year, 0, previous))
        full this-named: ( este | esta ) ( <month> | <season> ) => toward($1, 0)
        full this-weekday: ( este | este mismo ) <weekday> => toward($1, 0)
        full this-next-weekday: este próximo <weekday> => toward($1, 3)
        full this-dated: ( este | este mismo | pasado | último | próximo | el pasado ) <weekday> <dom> => merge($1, $2)
        full this-dated-month: ( este | pasado | último ) <weekday> <day-month> => merge($1, $2)
        full next-dated-month: próximo <weekday> ,? <day-month> => merge($1, $2)
        full next-weekday-numeric: ( próximo | este ) <weekday> <numeric-day> => within($1, $2)
        full last-weekday: ( pasado | último ) <weekday> => toward($1, -1)
        full weekday-last: <weekday> ( pasado | último | anterior ) => toward($1, -1)
        full next-weekday: próximo <weekday> => toward($1, 5)
        full weekday-next: <weekday> ( próximo | que viene | siguiente | venidero | entrante ) => toward($1, 1)
        full last-month: ( pasado | último ) ( mes de )? <month> => toward($1, 2)
        full month-last: <month> ( pasado | último | anterior ) => toward($1, 2)
        full next-month: próximo ( mes de )? <month> => toward($1, 3)
        full month-next: <month> ( próximo | que viene | venidero | entrante ) => toward($1, 3)
        full last-date: ( pasado | último ) ( día )? <day-month> => toward($1, 2)
        full next-date: próximo ( día )? <day-month> => toward($1, 1)
        full next-numeric: próximo <numeric-day> => toward($1, 1)
        full date-last: <day-month> ( pasado | último ) => toward($1, 2)
        full date-next: <day-month> ( próximo | venidero | entrante ) => toward($1, 3)
        full last-nth: ( pasado | último ) día <dom> => toward($1, 2)
        full nth-last: ( día )? <dom> ( último | pasado ) => toward($1, 2); only after el | día
        full nth-next: ( día )? <dom> próximo => toward($1, 3); only after el | día
        trigger class date-word: fecha
        full same-date: <that> <date-word> => cycle(day, 0, previous)
        full last-nth-bare: pasado <dom> => toward($1, 2); unless before <of> <month>; rank 1
        full next-nth: próximo día? <dom> => toward($1, 3); unless before <of> <month> | <unit>
        full season-last: <season> ( pasado | pasada ) => toward($1, -1)
        full season-next: <season> ( próximo | próxima | que viene ) => toward($1, 1)
        date lone-season: <season>; only after en | durante el | durante la | este | esta | el | la | desde el | en el | en la
        relative-year last: ( año pasado | pasado año | último año ) => cycle(year, -1)
        relative-year this: ( este año | presente año | año en curso | corriente año | año actual | este mismo año ) => cycle(year, 0)
        relative-year next: ( próximo año | año próximo | año que viene | año entrante | año venidero ) => cycle(year, 1)
        relative-month last: ( mes pasado | pasado mes ) => cycle(month, -1)
        relative-month this: ( este mes | presente mes | mes en curso | mes actual | corriente mes | corriente | presente | actual | mes corriente ) => cycle(month, 0)
        relative-month next: ( próximo mes | mes próximo | mes que viene | mes entrante ) => cycle(month, 1)
        relative-week last: ( semana pasada | pasada semana | última semana ) => cycle(week, -1)
        relative-week this: ( esta semana | semana en curso | presente semana ) => cycle(week, 0)
        relative-week next: ( próxima semana | semana próxima | semana que viene | semana siguiente | semana entrante ) => cycle(week, 1)
        full month-relative-year: <month> ,? ( del | de )? <relative-year> => within($1, $2)
        full date-relative-year: <day-month> ,? ( del | de )? <relative-year> => within($1, $2)
        full day-relative-month: <dom> ( del | de ) <relative-month> => within($1, $2)
        full weekday-relative-week: <weekday> ( de la | de | la )? <relative-week> => within($1, $2)
        full fiscal-relative: <relative-year> ( fiscal | escolar | calendario ) => $1

        # Counted.
        full ago-about: hace ( más de | casi | unos | cerca de | aproximadamente | apenas | ya ) <small> <unit> => shift(none, negative($1), $2); unless before que
        full ago: hace <small> <unit> => shift(none, negative($1), $2); unless before que
        full in-units: en <small> <unit> => shift(none, $1, $2); unless before de | desde; unless after primera | primer | primero | vez | única | mayor | menor | visita | segunda | veces
        full inside-units: dentro de ( los | las )? <ones-next>? <small> <unit> => inside($2, $3); unless before de | desde
        full later: <small> <unit> ( después | más tarde | más adelante ) => shift(none, $1, $2, previous); unless before de | del
        full earlier: <small> <unit> antes => shift(none, negative($1), $2, previous); unless before de | del
        full after-point: <small> <unit> ( después de | después del | a partir de | a partir del | a contar del | desde ) ( el | la )? <point> => shift($3, $1, $2)
        full after-event: <small> <unit> ( después de la | después del | luego de la | luego del | tras la | tras el ) <event> => shift(none, $1, $2, previous); unless before de | del
        full before-event: <small> <unit> ( antes de la | antes del ) <event> => shift(none, negative($1), $2, previous); unless before de | del
        full before-point: <small> <unit> ( antes de | antes del ) ( el | la )? <point> => shift($3, negative($1), $2)
        full eve-of: ( <eve-word> | día antes | día anterior ) ( de | del | al | a ) ( el | la )? <full> => shift($2, -1, day)
        full day-after-of: ( día siguiente | día después ) ( de | del | al | a ) ( el | la )? <full> => shift($1, 1, day)
        full units-previous: <small> <unit> ( anteriores | precedentes | previos | previas ) => run(negative($1), $2, previous)
        full units-past: <small> <unit> ( pasados | pasadas | últimos | últimas ) => run(negative($1), $2)
        full units-following: <small> <unit> ( siguientes | próximos | próximas | venideros ) => run($1, $2)
        trigger class near-units unit:
          day = días
          week = semanas
          month = meses
        trigger class one-unit unit:
          day = día
          week = semana
          month = mes
          year = año
        full next-plural: <ones-next> <near-units> => run(3, $2); rank 1
        full next-odd: <ones-next> <one-unit> => run(1, $2); rank 1
        full dated-range-to-now: año hasta la fecha => rest(year, -1)
        full rest-of: resto ( del | de la | de este | de esta | de ) <unit> => rest($1, 1)
        full later-in: ( más tarde | más adelante ) ( en la | en el | en esta | en este | esta | este | de este ) <unit> => rest($1, 1)
        full earlier-in: ( más temprano ) ( en la | en el | en esta | en este | esta | este | de este ) <unit> => rest($1, -1)

        # Parts of periods.
        span-of the-year: ( el | este )? año => cycle(year, 0)
        span-of the-month: ( el | este )? mes => cycle(month, 0)
        span-of the-week: ( la | esta ) semana => cycle(week, 0)
        span-of decade: años <decade-word> => $1
        full part-start: <part-start> ( de | del ) ( la | el | los )? <span-of> => part(start, $2)
        full part-middle: <part-middle> ( de | del ) ( la | el | los )? <span-of> => part(middle, $2)
        full part-end: <part-end> ( de | del ) ( la | el | los )? <span-of> => part(end, $2)
        full half-of: <half-ordinal> mitad ( de | del ) ( la | el )? <span-of> => within($1, $2)
        full semester-of: <half-ordinal> semestre ( de | del )? ( la | el )? <span-of> => within($1, $2)
        full quarter-of: <quarter-ordinal> trimestre ( de | del | - )? ( la | el )? <span-of> => within($1, $2)
        full quarter-figures: [1..4] ~<ordinal-mark> trimestre -? ( de | del )? <span-of> => within(quarter($1), $3)
        full quarter-mark: <quarter-mark> ( de | - )? <year>
        full quarter-mark-alone: <quarter-mark> => $1; rank 1
        full nth-weekday: <ordinal> <weekday> ( de | del ) ( la | el )? <span-of> => nth($1, $2, $3)
        full nth-unit: <ordinal> <unit> ( de | del ) ( la | el )? <span-of> => nth($1, $2, $3); rank 1
        full last-units-of: ( últimos | últimas ) <small> <unit> ( de | del ) ( la | el )? <span-of> => range(nth(negative($1), $2, $3), nth(-1, $2, $3))
        full first-units-of: ( primeros | primeras ) <small> <unit> ( de | del ) ( la | el )? <span-of> => range(nth(1, $2, $3), nth($1, $2, $3))
        full unit-nth: <unit> <ordinal> ( de | del ) ( la | el )? <span-of> => nth($2, $1, $3)
        trigger class period-word: período, periodo
        full same-period: ( mismo | ese | dicho ) <period-word> => last-told; unless before <of>
        full weekend-alone: ( fin de semana ) => cycle(weekend, 0)
        full week-of: semana ( de | del | a partir del | que comienza el | a partir de ) <day-month> => holding(week, $1)
        full week-after-next: semana después de la próxima => cycle(week, 2)
        full the-unit: ( el | la )? <unit> => cycle($1, 0); only after en la | en el | por el | por la | del | de la; only before @end | .; rank 3
        full first-fortnight: ( primera | 1ª ) quincena ( de | del mes de ) <month> <of-year>? => range(merge(day(1), $1, $2), merge(day(15), $1, $2))
        full second-fortnight: ( segunda | 2ª ) quincena ( de | del mes de ) <month> <of-year>? => range(merge(day(16), $1, $2), nth(-1, unit(day), merge($1, $2)))
        full decade: ( década | decenio | décadas | decenios ) ( de | del | de los | de los años )? <round-year> => $1
        full decade-years: años <round-year> => $1; unless before y # | e # | , # | a # | <wave> # | @glued <stroke> #
        full decade-years-pair: años <round-year> => $1; only before y <round-year> | , <round-year> y
        full decade-short: ( década de los | década del | años | década de | década de los años | décadas de los | décadas del | décadas de ) '? [20..90] => decade(add(1900, $1))
        full decade-word: ( década de los | década del | años | década de ) <decade-word> => $1
        full decade-next: <round-year>; only after años <round-year> y | años <round-year> , <round-year> y | décadas de # y | décadas de # , # y | décadas del # y | décadas de los # y | décadas de los años # y
        full decade-short-next: [20..90] => decade(add(1900, $1)); only after años # y | años # e | años # , # y | décadas de los # y | décadas de # y | décadas del # y
        full decade-word-next: <decade-word>; only after años <decade-word> y | años <decade-word> , <decade-word> y
        full century: siglo <roman> => $1

        # Ranges and lists.
        rpoint now: ( ahora | la fecha | la actualidad ) => cycle(day, 0)
        date range-points: <point> <to> ( el | la )? <point> => range($1, $3); unless after <numbered> | <numbered> .
        date range-from: ( de | del | desde | desde el | desde la | de el ) <rpoint> <to> ( el | la | próximo )? <rpoint> => range($1, $3)
        date range-between: entre ( el | la )? <rpoint> ( y | e | - | – | ~ ) ( el | la )? <rpoint> => range($1, $2)
        date range-days: ( de | del | desde | desde el )? <dom> <to> <dom> ( <of> | el )? <month> <of-anyyear>? => range($1, merge($3, $5, $6))
        date range-between-days: entre ( el | los días )? <dom> y ( el )? <dom> <of> <month> <of-anyyear>? => range($1, merge($2, $4, $5))
        date range-days-relative: ( del | de | desde el )? <dom> <to> <dom> ( de | del ) ( <relative-month> ) => range(within($1, $4), within($3, $4))
        date range-days-same: ( del | de | desde el )? <dom> <to> <dom> <of> <that> mes => range(within($1, cycle(month, 0, previous)), within($3, cycle(month, 0, previous)))
        date range-days-last: ( del | desde el )? <dom> <to> <dom> <of> <month> ( último | pasado ) => range(merge($1, $5), toward(merge($3, $5), 2))
        date range-days-next: ( del | desde el )? <dom> <to> <dom> <of> <month> ( próximo | venidero ) => range(merge($1, $5), toward(merge($3, $5), 3))
        date range-days-year-relative: ( de | del | desde el )? <dom> <to> <dom> <of> <month> <of> <relative-year> => range(within(merge($1, $5), $7), within(merge($3, $5), $7))
        date range-days-bare: ( del | desde el | entre el ) <dom> ( al | hasta el | y el ) <dom> => range($1, $2); rank 1; unless after <numbered>
        date range-months: <month> <to> <month> => range($1, $3); only after de | entre | , | ( | en; rank 1
        date range-months-year: ( de | entre | desde )? <month> ( <to> | y ) <month> ( <of> | , )? <year> => range($1, merge($3, $5))
        and and: ( y | e | o )
        figures-dom figures: [1..31] ~<ordinal-mark>? => day($1)
        date list-days: <doms> <and> <dom> <of>? <month> <of-anyyear>? => list($1, merge($3, $5, $6))
        date list-days-article: <doms> <and> el <figures-dom> <of>? <month> <of-anyyear>? => list($1, merge($3, $5, $6))
        date list-month-days: <month> <doms> <and> <dom> ( <of> | , ) <year> => list($2, merge($1, $4, $6)); rank 1
        date list-three-relative: <dom> , <dom> <and> ( el )? <dom> <of> <relative-month> => list(within($1, $6), within($2, $6), within($4, $6))
        date list-relative-month: <dom> <and> ( el )? <dom> <of> <relative-month> => list(within($1, $5), within($3, $5))
        date list-turn-of-month: [28..31] <of>? <month> y ( el )? [1..3] ~<ordinal-mark>? <of>? <month> <of-year>? => range(merge(day($1), $3), merge(day($4), $7, $8))
        date before-end: ( antes de que termine | antes de que acabe | antes de que finalice | antes de fin de | antes de fines de | antes de finales de | antes del fin de | antes del final de | antes del cierre de ) ( el | la )? <span-of> => until($1)
        date list-days-year-relative: <dom> <and> <dom> <of> <month> <of> <relative-year> => list(within(merge($1, $5), $7), within(merge($3, $5), $7))
        date list-days-same: <dom> <and> ( el )? <dom> <of> <that> mes => list(within($1, cycle(month, 0, previous)), within($3, cycle(month, 0, previous)))
        date list-days-last: <dom> <and> <dom> <of> <month> ( último | pasado ) => list(merge($1, $5), toward(merge($3, $5), 2))
        date list-days-next: <dom> <and> <dom> <of> <month> ( próximo | venidero ) => list(merge($1, $5), toward(merge($3, $5), 3))
        date list-past-days: ( pasados | últimos ) ( días )? <dom> <and> <dom> <of> <month> => list(merge($1, $5), toward(merge($3, $5), 2))
        date list-coming-days: próximos ( días )? <dom> <and> <dom> <of> <month> => list(merge($1, $5), toward(merge($3, $5), 3))
        date list-bare: <doms> <and> <dom> => list($1, $3); only after el | los días | los | días; only before @end | <stop>; rank 2
        date list-months: <months> <and> <month> ( <of> | , ) <year> => list($1, merge($3, $5))

        # Open intervals.
        date since-past: ( desde | desde el | desde la | desde los ) <rpoint> => since(toward($1, 6))
        date since: ( a partir de | a partir del | a contar del | a contar de | con efecto desde el | a partir de la ) <rpoint> => since($1)
        date since-day: ( desde el | a partir del ) <dom> => since($1); rank 1
        date onwards: <rpoint> ( en adelante | y más tarde | o más tarde | y después | o después | y posteriores ) => since($1)
        date until: ( hasta | hasta el | hasta la | hasta los ) <rpoint> => until(toward($1, 7))
        date before-point: ( antes de | antes del | previo a | anterior a | < ) ( el | la | año )? <rpoint> => before($1); no report
        date after-point: ( después de | después del | posterior a | posterior de | tras | > ) ( el | la | año | el año )? <rpoint> => after($1); no report
        date up-to-point: ( < = ) <rpoint> => up-to($1); no report
        date from-point: ( > = ) <rpoint> => since($1); no report
        date until-day: hasta el <dom> => until($1); rank 1
        date around: ( alrededor del | alrededor de | hacia | aproximadamente en | cerca de ) <point> => approximate($1); rank 2; unless before <counted>
        """#
}
