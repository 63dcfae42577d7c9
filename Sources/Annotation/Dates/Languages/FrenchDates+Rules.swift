extension FrenchDates {
    static let rules = #"""

        # Numbers.
        number-tens tens-unit: <tens> -? et? -? <card> => add($1, $2)
        ordinal figures: [1..31] ~<ordinal-mark> => number($1)
        dom mark: [1..31] ~<ordinal-mark> => day($1)
        dom tens: <number-tens> => day($1)
        dom first: premier => day(1)
        dom with-weekday: <weekday> ,? ( le )? <dom>
        dom jour: jour <dom> => $1; rank 2

        # Years.
        thousand-year two-thousand: deux mille => year(2000)
        thousand-year two-thousand-and: deux mille <small> => year(add(2000, $1))
        full the-year: ( année | année scolaire | exercice | an ) <year> => $1
        date old-year: [1400..1899] => year($1); only after en | depuis | de | année | dès | ( | entre | jusqu'en; unless before <counted> | %
        date year-words: <thousand-year>; only after en | de | depuis

        # Day, month, year.
        day-month plain: <dom> <of>? <month> => merge($1, $3)
        day-month-year plain: <day-month> ( <of> | , | - | / )? <anyyear> => merge($1, $3)
        full weekday-date: <weekday> ,? ( le )? <day-month>
        full weekday-date-year: <weekday> ,? ( le )? <day-month-year>
        full spaced-full: [1..31] [1..12] [1900..2099] => merge(day($1), month($2), year($3))
        full spaced-short: [1..31] [1..12] [00..99] => merge(day($1), month($2), short-year($3)); only after le
        full spaced-pair: [1..31] [1..12] => merge(day($1), month($2)); only after le | @start; only before @end
        full weekday-numeric: <weekday> ,? ( le )? <numeric-or-dotted> => within($1, $2)
        full weekday-dom: <weekday> ,? ( le )? <dom>; unless before % | <counted> | h | : | heures
        full month-year: <month> ( <of> | , | - | / )? <year> => merge($1, $3)
        full month-day-year-dashed: <month> ~- ~[1..31] ~- ~<year> => merge($1, day($2), $3)
        full month-short-year: <month> [00..99] => merge($1, short-year($2)); only before @end | <stop>; rank 1
        full dom-weekday: <dom> <weekday>; rank 1
        full month-of: mois <of> <month> ( <of>? <year> )? => merge($2, $3)
        full today-date: <today> ,? ( le )? <day-month-year> => within($2, $1)
        date the-nth: [1..31] => day($1); only after le | au | du; only before @end | <stop>; unless before <counted> | h | , # | . # | à # | . @word | et <ordinal>
        date lone-month: <lone-month>; unless after @capital @glued; unless before @capital @capital
        date lone-weekday: <lone-weekday>; unless after chaque | tous les | les; unless before saint
        date weekday-daypart: <weekday> ( <daypart> ) => $1
        date numeric-le: <numeric-day>; only after le | au | du | @start | jusqu'au | depuis | , | ( | dès; unless before % | <counted>

        # Relative.
        full relative-day: <today>
        full this-unit-ci: <this> <unit> -ci => cycle($2, 0)
        full unit-this: <unit> ( en cours | courant | courante | actuel | actuelle ) => cycle($1, 0)
        full last-unit: <unit> ( dernier | dernière | passé | passée | écoulé | écoulée ) => cycle($1, -1); unless after <small>
        full last-unit-before: ( dernier | dernière ) <unit> => cycle($1, -1); unless after <small> | les; unless before <of>
        full previous-unit: <unit> ( précédent | précédente | d'avant ) => cycle($1, -1, previous); unless after <small>
        full next-unit: <unit> <next> => cycle($1, 1)
        full next-unit-before: <next> <unit> => cycle($2, 1)
        full following-unit: <unit> <following> => cycle($1, 1, previous)
        full same-unit: <same> <unit> => cycle($2, 0, previous)
        full unit-la: cette <unit> -là => cycle($1, 0, previous)
        full eve: <eve-word> => cycle(day, -1, previous); unless before de | du | d' | des | au
        full morrow: lendemain => cycle(day, 1, previous); unless before de | du | d'
        full after-morrow: surlendemain => cycle(day, 2, previous); unless before de | du | d'
        full previous-day: jour ( d'avant | précédent ) => cycle(day, -1, previous)
        full month-same-year: <month> <of> ( la même année | cette année-là | cette même année | même année ) => within($1, cycle(year, 0, previous))
        full month-year-on: <month> de l'année suivante => within($1, cycle(year, 1, previous))
        full month-year-back: <month> de l'année précédente => within($1, cycle(year, -1, previous))
        full date-year-on: <day-month> de l'année suivante => within($1, cycle(year, 1, previous))
        full date-year-back: <day-month> de l'année précédente => within($1, cycle(year, -1, previous))
        full nth-day: <ordinal-word> jour ( de la <event> | du <event> )? => nth($1, unit(day), told); only after le | au | du
        full event-eve: <eve-word> ( de la | du ) <event> => cycle(day, -1, previous)
        full event-morrow: lendemain ( de la | du ) <event> => cycle(day, 1, previous)
        full later-day: plus tard ( dans la journée | ce jour-là | le même jour ) => cycle(day, 0, previous)
        full today-short-date: <today> ,? ( le )? ( <day-month> | <weekday> ,? <day-month> ) => within($2, $1)
        full day-part-of-date: <daypart> ( du | de ) ( <day-month> | <day-month-year> | <weekday> ,? <day-month> ) => $2
        full date-same-year: <day-month> <of> ( la même année | cette année-là | cette même année ) => within($1, cycle(year, 0, previous))
        full day-same-month: <dom> ( du même mois | de ce mois | du même ) => within($1, cycle(month, 0, previous))
        full this-named: <this> ( mois de )? <month> => toward($2, 0)
        full this-season: <this> <season> => toward($2, 0)
        full this-weekday: <this> <weekday> => toward($2, 0)
        full last-weekday: <weekday> ( dernier | passé ) => toward($1, -1)
        full next-weekday: <weekday> ( prochain | suivant | d'après ) => toward($1, 1)
        full weekday-eight: <weekday> en ( huit | 8 ) => shift(toward($1, 4), 1, week)
        full weekday-fifteen: <weekday> en ( quinze | 15 ) => shift(toward($1, 4), 2, week)
        full last-month: <month> ( dernier | passé ) => toward($1, 2)
        full next-month: <month> prochain => toward($1, 3)
        full last-date: <day-month> ( dernier | passé ) => toward($1, 2)
        full next-date: <day-month> prochain => toward($1, 3)
        full last-season: <season> ( dernier | passé ) => toward($1, -1)
        full next-season: <season> prochain => toward($1, 1)
        date lone-season: <season>; only after en | au | cet | cette | l' | pendant l' | durant l' | à l'
        relative-year last: ( année dernière | an dernier | an passé | année passée ) => cycle(year, -1)
        relative-year this: ( cette année | année en cours | présente année ) => cycle(year, 0)
        relative-year next: ( année prochaine | an prochain ) => cycle(year, 1)
        relative-month last: ( mois dernier | mois passé ) => cycle(month, -1)
        relative-month this: ( ce mois | ce mois-ci | mois courant | mois en cours ) => cycle(month, 0)
        relative-month next: ( mois prochain | prochain mois ) => cycle(month, 1)
        relative-week last: ( semaine dernière | semaine passée ) => cycle(week, -1)
        relative-week this: ( cette semaine | semaine en cours ) => cycle(week, 0)
        relative-week next: ( semaine prochaine | semaine suivante | semaine qui suit ) => cycle(week, 1)
        full month-relative-year: <month> <of>? <relative-year> => within($1, $3)
        full date-relative-year: <day-month> <of>? <relative-year> => within($1, $3)
        full day-relative-month: <dom> <of>? <relative-month> => within($1, $3)
        full weekday-relative-week: <weekday> ( de la | la | de )? <relative-week> => within($1, $2)

        # Counted.
        full ago: il ( y a | ya ) <small> <unit> => shift(none, negative($1), $2)
        full in-units: ( dans | d'ici ) <small> <unit> => shift(none, $1, $2)
        full later: <small> <unit> ( plus tard | après ) => shift(none, $1, $2, previous); unless before le | la | l'
        full earlier: <small> <unit> ( plus tôt | auparavant ) => shift(none, negative($1), $2, previous)
        full after-point: <small> <unit> ( après | à compter de | à partir de ) ( le | la )? <point> => shift($3, $1, $2)
        full before-point: <small> <unit> avant ( le | la )? <point> => shift($3, negative($1), $2)
        full eve-of: <eve-word> ( du | de ) ( l' )? <full> => shift($2, -1, day)
        full morrow-of: lendemain ( du | de ) <full> => shift($1, 1, day)
        full last-units: <small> ( derniers | dernières ) <unit> => run(negative($1), $2)
        full last-units-before: ( derniers | dernières ) <small> <unit> => run(negative($1), $2); rank 1
        full units-past: <small> <unit> ( passées | passés | précédents | précédentes ) => run(negative($1), $2)
        full next-units: <small> ( prochains | prochaines ) <unit> => run($1, $2)
        full next-units-before: ( prochains | prochaines ) <small> <unit> => run($1, $2); rank 1
        full units-next: <small> <unit> ( suivants | suivantes ) => run($1, $2)
        full rest-of: reste ( du | de la | de l' | de ) <unit> => rest($1, 1)

        # Parts of periods.
        span-of the-year: ( l' | cette )? année => cycle(year, 0)
        span-of the-month: ( ce )? mois => cycle(month, 0)
        span-of the-month-of: mois <of> <month> => $2
        span-of the-week: ( la | cette )? semaine => cycle(week, 0)
        full part-start: ( en )? <part-start> <of>? <span-of> => part(start, $3)
        full part-middle: ( en )? <part-middle> <of>? <span-of> => part(middle, $3)
        full part-end: ( en )? <part-end> <of>? <span-of> => part(end, $3)
        full mid: mi - <span-of> => part(middle, $1)
        full half-of: <half-ordinal> moitié <of> ( la | l' )? <span-of> => within($1, $3)
        full semester-of: <half-ordinal> semestre <of>? ( l' )? <span-of> => within($1, $3)
        full quarter-of: <quarter-ordinal> trimestre <of>? ( l' )? <span-of> => within($1, $3)
        full quarter-mark: <quarter-mark> <of>? <year> => merge($1, $3)
        full first-fortnight: ( première | 1ère ) quinzaine <of>? <month> ( <of>? <year> )? => range(merge(day(1), $2, $3), merge(day(14), $2, $3))
        full second-fortnight: ( deuxième | seconde | 2e ) quinzaine <of>? <month> ( <of>? <year> )? => range(merge(day(15), $2, $3), nth(-1, unit(day), merge($2, $3)))
        full nth-weekday: <ordinal> <weekday> <of>? ( l' )? <span-of> => nth($1, $2, $4)
        full last-weekday-of: ( dernier ) <weekday> <of> <span-of> => nth(-1, $1, $3)
        full nth-unit: <ordinal> <unit> <of> ( l' )? <span-of> => nth-whole($1, $2, $4); rank 1
        trigger class holiday: noël, noel, toussaint, morts, travail
        full christmas: ( jour de | journée de )? ( noël | noel ) => merge(month(12), day(25)); no report
        full all-saints: ( jour de la | journée de la )? toussaint => merge(month(11), day(1)); no report
        full all-souls: jour des morts => merge(month(11), day(1)); no report
        full workers: fête du travail => merge(month(5), day(1)); no report
        full week-of: semaine ( du | de ) <day-month> => holding(week, $1)
        full decade: ( années | décennie ) [1000..2090] => decade($1)
        full decade-short: années [20..90] => decade(add(1900, $1))
        full decade-word: années <decade-word> => $1
        full decade-next: <round-year>; only after années # et | années # , # et | décennies # et
        full decade-short-next: [20..90] => decade(add(1900, $1)); only after années # et | années # , # et
        full century: <roman> siècle => $1
        full century-figures: [1..21] ~<ordinal-mark> siècle => century($1)

        # Ranges and lists.
        rpoint now: maintenant => cycle(day, 0)
        date range-points: <point> <to> ( le | la )? <point> => range($1, $3); unless after <numbered> | <numbered> .
        date range-from: ( de | du | d' | depuis | depuis le | à partir du | à partir de ) <rpoint> <to> ( le | la | l' )? <rpoint> => range($1, $3)
        date range-between: entre ( le | la | l' )? <rpoint> et ( le | la | l' )? <rpoint> => range($1, $2)
        date range-days: ( du | de )? <dom> <to> <dom> <of>? <month> ( <of>? <anyyear> )? => range($1, merge($3, $5, $6))
        date range-between-days: entre ( le )? <dom> et ( le )? <dom> <of>? <month> ( <anyyear> )? => range($1, merge($2, $4, $5))
        date range-days-relative: ( du | de )? <dom> ( <to> ) <dom> ( <of>? <relative-month> ) => range(within($1, $4), within($3, $4)); rank 1
        date range-days-month-next: ( de | du )? [1..31] <to> [1..31] ( mois prochain ) => range(within(day($1), cycle(month, 1)), within(day($3), cycle(month, 1)))
        date range-days-bare: du <dom> au <dom> => range($1, $2); rank 1
        date range-months-year: ( de | d' | entre )? <month> ( <to> | et ) <month> <of>? <year> => range($1, merge($3, $5))
        date range-months: <month> <to> <month> => range($1, $3); only after de | d' | , | ( | en; rank 1
        and and: ( et | ou )
        date list-days: <doms> <and> ( le )? <dom> <of>? <month> ( <of>? <anyyear> )? => list($1, merge($3, $5, $6))
        date list-relative-month: <dom> <and> ( le )? <dom> <of>? <relative-month> => list(within($1, $5), within($3, $5))
        date list-turn-of-month: [28..31] <month> et ( le )? [1..3] ~<ordinal-mark>? <month> <year>? => range(merge(day($1), $2), merge(day($3), $5, $6))
        date before-end: avant la fin ( de | du | de l' | de la ) ( <span-of> | <relative-month> ) => until($1)
        date list-months: <month> <and> <month> <of>? <year> => list($1, merge($3, $5))

        # Open intervals.
        date since-past: ( depuis | depuis le | depuis la | depuis l' ) <rpoint> => since(toward($1, 6))
        date since: ( à partir du | à partir de | à compter du | à compter de | =dès | =dès le ) <rpoint> => since($1)
        date since-day: ( depuis le | à partir du | à compter du ) <dom> => since($1); rank 1
        date until: ( jusqu'à | jusqu'au | jusqu'en | jusqu'à la ) <rpoint> => until(toward($1, 7))
        date before-point: ( avant | avant le | avant la | avant l' ) <rpoint> => before($1); no report
        date after-point: ( après | après le | après la | après l' | apres | apres le ) <rpoint> => after($1); no report
        date until-day: jusqu'au <dom> => until($1); rank 1
        date around: ( vers | environ en | aux alentours de ) <point> => approximate($1); rank 2; unless before <counted>
        """#
}
