extension EnglishDates {
    static let rules = #"""

        # Numbers of days.
        number-tens tens-unit: <tens> -? <card> => add($1, $2)
        small number-word: <card>
        small number-tens: <number-tens>
        ordinal ordinal-word: <unit-ordinal>
        ordinal ordinal-teen: <teen-ordinal>
        ordinal ordinal-tens: <tens> -? <unit-ordinal> => add($1, $2)
        ordinal-figures figures: [1..31] ~<suffix> => number($1)
        ordinal ordinal-figures: <ordinal-figures>
        dom ordinal: <ordinal> => day($1)
        dom word-tens: <tens> -? <card> => day(add($1, $2))
        dom with-weekday: <weekday> ,? the? [1..31] => merge($1, day($2))
        dom with-weekday-ordinal: <weekday> ,? the? <ordinal> => merge($1, day($2))
        mdom figures: [1..31] => day($1)
        mdom ordinal: <ordinal> => day($1)
        mdom word: <tens> -? <card> => day(add($1, $2))
        mdom teen-word: <card> => day($1); unless before <unit>
        mdom the: the <ordinal> => day($1)

        # Years.
        of-year year: ( , | of | in )? <year>
        year ad: [1..999] ( a.d. | ad | a. d. | ce ) => year($1)
        year fiscal: ( fy | fiscal year | calendar year | cy | fiscal | academic year | school year ) ~? <year> => $1
        thousand-year two-thousand: two thousand => year(2000)
        thousand-year two-thousand-and: two thousand and? <small> => year(add(2000, $1))
        thousand-year hundreds: <card> hundred and? <small> => year(add(times($1, 100), $2))
        thousand-year pair: ( nineteen ) <number-tens> => year(add(1900, $1))
        thousand-year pair-twenty: twenty <number-tens> => year(add(2000, $1))
        thousand-year pair-teen: twenty <card> => year(add(2000, $1)); rank 2
        full the-year: ( year of? | calendar year | fiscal year | fy | cy ) <year> => $1
        date year-words: <thousand-year>; only after in | of | since | by | year
        date bare-year: <modern-year>; rank 1; unless after <numbered> | <numbered> . | <numbered> º | <numbered> . º | "+" # | "+" # # | "+" # # # | # "(" | # "["; unless before <counted> | % | @glued , @glued # | @glued <stroke> @glued # | . # @glued
        date old-year: [1400..1899] => year($1); only after in | since | of | year | by | from | until | circa | ( | between; unless before <counted> | %

        # Day, month, year.
        full day-month: <dom> of? <month>
        full day-month-year: <dom> of? -? <month> -? ( , | of | in )? <anyyear>
        full month-day: <month> .? ,? <mdom>
        full month-day-year: <month> .? ,? <mdom> ( , | of | in | / )? <anyyear>
        full month-stroke-day: <month> ~<stroke> ~[1..31] => merge($1, day($3)); rank 1
        full day-stroke-month-year: [1..31] ~<stroke> ~<month> ~<stroke> ~<anyyear> => merge(day($1), $3, $5)
        full month-year: <month> ( , | of | in | - | / )? <year>
        full month-day-short-year: <month> ~- ~[1..31] ~- ~[00..99] => merge($1, day($2), short-year($3))
        full month-dash-year: <month> ~- ~[00..09] => merge($1, short-year($2))
        full nth-day-of-month: [1..31] ~<suffix>? day of <month> ( ,? ( <year> | <thousand-year> ) )? => merge(day($1), $3, $4)
        full nth-day-of-month-words: <ordinal> day of <month> ( ,? ( in the )? ( year of our lord | year )? ( <year> | <thousand-year> ) )? => merge(day($1), $2, $3)
        full month-year-words: <month> ( of | , )? <thousand-year>
        full year-month: <year> <month>; rank 1
        full month-short-year: <month> of [00..99] => merge($1, short-year($2))
        full month-of: month of <month> <of-year>?
        full weekday-date: <weekday> ,? the? <full-day>
        full date-weekday-year: <full-day> "(" <weekday> ")" ,? <year> => merge($1, $2, $3)
        full date-weekday: <full-day> ,? "("? <weekday> ")"?
        full-day a: <dom> of? <month>
        full-day b: <dom> of? <month> ( , | of | in )? <anyyear>
        full-day c: <month> .? <mdom>
        full-day d: <month> .? <mdom> ( , | of | in )? <anyyear>
        full weekday-numeric: <weekday> ,? ( ~? <numeric-or-dotted> ) => within($1, $2)
        full weekday-dom: <weekday> ,? the? ( [1..31] ~<suffix> ) => merge($1, day($2))
        full weekday-number: <weekday> the? [1..31] => merge($1, day($2)); unless before % | <counted> | a | p | am | pm | o'clock | : # | . #
        full weekday-ordinal: <weekday> ,? the <ordinal> => merge($1, day($2))
        full weekday-paren: <weekday> "(" ( the )? ( [1..31] | <ordinal-figures> ) ")" => merge($1, day($2))
        full ordinal-weekday: <ordinal-figures> "(" <weekday> ")" => merge(day($1), $2)
        full instant: <ordinal-figures> <instant> => within(day($1), $2)
        class instant cycle:
          cycle(month, 0) = instant, inst, inst.
          cycle(month, -1) = ultimo, ult, ult.
          cycle(month, 1) = proximo, prox, prox.
        full weekday-paren-date: ( this | last | past | this past | next )? <weekday> "(" ( <full-day> | <numeric-day> ) ")" => within($1, $2)
        full weekday-today: <weekday> ,? <today> => within($1, $2)
        full today-date: <today> ,? "("? <full-day> ")"? => within($2, $1)
        date the-nth: <ordinal> => day($1); only after on the | by the | until the | since the | to the | before the | after the | for the | from the; only before @end | <stop>; unless before and <ordinal> | in <season> | of the | in the
        full daypart-of: <daypart> of ( the | <weekday> ,? )? <ordinal> => day($3)
        full daypart-of-date: <daypart> of ( the )? <full-day> => $2
        full daypart-of-weekday: <daypart> of <lone-weekday> => $2
        full nth-of-month: [1..31] ~<suffix>? of ( this | the current ) month => within(day($1), cycle(month, 0))
        date numeric-paren: ( <numeric-day> | <dotted-month-day> ); only after "("; only before ")"
        date numeric-alone: <numeric-day>; only after on | the | @start | by | until | since | , | or | and; unless before % | <counted> | am | pm | of; rank 1
        date lone-month: <lone-month>; unless after @capital @glued | <title> . | <title>
        date name-month: <name-month>; unless after @capital @glued | <title> . | <title>; unless before @capital
        date name-month-in: <name-month>; only after in | since | until | by | during | for | early | late | mid | of | last | this | next | and | or
        date shy-month: <shy-month>; only after in | since | until | till | by | during | early | late | mid | for; unless before the | i | be | have | not | @capital
        date lone-weekday: <lone-weekday>; unless after every | each | black | ash | good | easter | super | bloody | mondays; unless before of each | of every | in each | in every
        date weekday-daypart: <lone-weekday> <daypart> => $1

        # Relative.
        full relative-day: <today>; unless before ' s @capital | ' s world | ' s global | ' s international | ' s society | ' s youth | ' s challenges | ' s economy | ' s realities; unless after one of | most of | many of | some of | all of | world of | realities of | challenges of
        full this-unit: <this> <unit> => cycle($2, $1)
        full calendar-unit: <this> calendar <unit> => cycle($2, $1)
        trigger class unit-one unit:
          day = day
          week = week, wk
          weekend = weekend
          fortnight = fortnight
          month = month
          quarter = quarter, qtr
          half = semester, half-year, half year
          year = year, yr
          decade = decade
          century = century
        trigger class near-units unit:
          day = days
          week = weeks
          month = months
        full last-unit: ( last | past | previous ) <unit-one> => cycle($1, -1); unless after <small> | the previous; unless before or two | of; rank 1
        full coming-units: ( next | coming | upcoming ) <near-units> => run(3, $1); rank 1
        full preceding-unit: ( preceding | prior ) <unit-one> => cycle($1, -1, previous)
        full next-unit: ( next | coming | upcoming | forthcoming ) <unit-one> => cycle($1, 1)
        full following-unit: following <unit-one> => cycle($1, 1, previous)
        full previous-day: ( previous | preceding ) day => cycle(day, -1, previous)
        full next-day: ( next | following ) day => cycle(day, 1, previous); only after the | on the
        full day-before: day before => cycle(day, -1, previous); only after the; unless before yesterday | the | <weekday> | <month>
        full day-after: day after => cycle(day, 1, previous); only after the; unless before tomorrow | the | day | <weekday> | <month>
        full same-unit: ( same | that | that same | this same | that very ) <unit> => cycle($1, 0, previous)
        trigger class date-word: date
        full same-date: ( same | that | that same ) <date-word> => cycle(day, 0, previous)
        full same-daypart: ( same | that | that same ) <daypart> => cycle(day, 0, previous)
        full daypart-same: <daypart> of ( the same | that same | that | the ) day => cycle(day, 0, previous)
        full that-month: ( that | that same ) <named-month> => within($1, cycle(year, 0, previous))
        full month-of-same-year: <month> of ( the same | that same | that ) year => within($1, cycle(year, 0, previous))
        full day-of-same-month: <dom> of ( the same | that same | that ) month => within($1, cycle(month, 0, previous))
        full the-unit: <unit> => cycle($1, 0); only after for the | of the | in the | within the | before the | my | our; only before @end | <stop> | is out | ends | look | closes; unless before of | in; rank 3
        full unit-after-next: <unit> after next => cycle($1, 2)
        full unit-before-last: <unit> before last => cycle($1, -2)
        full weekday-after-next: <weekday> after next => shift(toward($1, 3), 1, week); rank 1
        full this-named: this <named-month> => toward($1, 0)
        full this-weekday: ( this | this coming ) <weekday> => toward($1, 0)
        full last-named: ( last | previous ) <weekday> => toward($1, -1)
        full past-named: ( past | this past ) <weekday> => toward($1, 2)
        full next-named: ( next | following ) <weekday> => toward($1, 1)
        full coming-named: ( coming | upcoming ) <weekday> => toward($1, 3)
        full last-month-named: ( last | past | previous | this past ) <named-month> => toward($1, -1)
        full next-month-named: ( next | coming | upcoming | following ) <named-month> => toward($1, 1)
        full this-season: ( this | current | the current ) <season> => toward($1, 0)
        full last-season: ( last | past | previous | this past ) <season> => toward($1, -1)
        full next-season: ( next | coming | upcoming ) <season> => toward($1, 1)
        full any-season: ( last | past | previous ) ( season | seasons ) => cycle(season, -1)
        full season-year: <season> ,? ( of | in )? <year>
        relative-year this: ( this year | the current year | the present year ) => cycle(year, 0)
        relative-year last: ( last year | the past year ) => cycle(year, -1)
        relative-year next: ( next year | the coming year ) => cycle(year, 1)
        full season-relative: <season> ,? of? <relative-year> => within($1, $2)
        date range-months-relative: ( from | between )? <month> ( <to> | and ) <month> ,? of? <relative-year> => range(within($1, $4), within($3, $4))
        date lone-season: <season>; only after in | in the | during the | since | this | last | next | by; unless before <counted>
        full this-numeric: this <numeric-day> => toward($1, 0)
        full next-numeric: next <numeric-day> => toward($1, 1)
        full next-full: next <full-day> => toward($1, 1)
        full last-full: last <full-day> => toward($1, -1)
        full month-year-on: <month> of the ( following | next ) year => within($1, cycle(year, 1, previous))
        full month-year-back: <month> of the ( previous | preceding ) year => within($1, cycle(year, -1, previous))
        full date-year-on: <full-day> of the ( following | next ) year => within($1, cycle(year, 1, previous))
        full date-year-back: <full-day> of the ( previous | preceding ) year => within($1, cycle(year, -1, previous))
        full date-same-year: <full-day> of ( the same | that same | that ) year => within($1, cycle(year, 0, previous))
        full nth-day: <ordinal> day ( of the <event> )? => nth($1, unit(day), told); only after the | its
        full last-day: ( last | final ) day ( of the <event> )? => nth(-1, unit(day), told); only after the | its
        full event-eve: ( day before | <eve-word> of ) the <event> => cycle(day, -1, previous)
        full event-morrow: day after the <event> => cycle(day, 1, previous)
        full later-day: ( later | earlier ) ( in the | that | that same | the same | on the same ) day => cycle(day, 0, previous)
        full month-last-year: <month> ,? ( of )? ( last year ) => within($1, cycle(year, -1))
        full month-this-year: <month> ,? ( of )? ( this year ) => within($1, cycle(year, 0))
        full month-next-year: <month> ,? ( of )? ( next year ) => within($1, cycle(year, 1))
        full date-last-year: <full-day> ,? ( of )? ( last year ) => within($1, cycle(year, -1))
        full date-this-year: <full-day> ,? ( of )? ( this year ) => within($1, cycle(year, 0))
        full date-next-year: <full-day> ,? ( of )? ( next year ) => within($1, cycle(year, 1))
        full weekday-of-week: <weekday> ,? ( of | - )? <relative-week> => within($1, $2)
        full week-weekday: <relative-week> ( on | , | - | ' s )? <weekday> => within($2, $1)
        relative-week this: ( this | the current ) week => cycle(week, 0)
        relative-week last: ( last | previous | past ) week => cycle(week, -1)
        relative-week next: ( next | coming | following ) week => cycle(week, 1)
        full day-of-next-month: <dom> ( day )? of ( next month ) => within($1, cycle(month, 1))
        full day-of-last-month: <dom> ( day )? of? ( last month ) => within($1, cycle(month, -1))
        full month-of-relative-year: ( earlier | later ) ( this year ) => cycle(year, 0); rank 1

        # Counted.
        full half-century: ( half a century | half-century ) ago => shift(none, -50, year)
        full ago: <small> <unit> ( ago | back ) => shift(none, negative($1), $2)
        full in-units: in <small> more? <unit> ( time | ' s time )? => shift(none, $1, $2); unless before of | since; unless after first | time | times | once | twice | visit | level | highest | lowest | largest | biggest | worst | best | most | least | all
        full within-units: within <small> <unit> => inside($1, $2); no report
        full in-from: <small> <unit> ( from now | hence | from today ) => shift(none, $1, $2)
        full later: <small> <unit> ( later | afterwards ) => shift(none, $1, $2, previous)
        full earlier: <small> <unit> ( earlier | before | previously ) => shift(none, negative($1), $2, previous); only before @end | . | , | )
        full after-point: <small> <unit> ( after | from | since | following ) ( the )? <point> => shift($3, $1, $2)
        full after-event: <small> <unit> after ( the | that | this ) <event> => shift(none, $1, $2, previous); unless before of
        full before-event: <small> <unit> before ( the | that | this ) <event> => shift(none, negative($1), $2, previous); unless before of
        full before-point: <small> <unit> ( before | prior to ) ( the )? <point> => shift($3, negative($1), $2)
        full the-day-before: day before ( the )? <full> => shift($1, -1, day)
        full the-day-after: day after ( the )? <full> => shift($1, 1, day)
        full eve-of: <eve-word> of ( the )? <full-day> => shift($2, -1, day)
        full named-back: <small> <weekday-plural> ( ago | back ) => shift(toward($2, 2), negative(add($1, -1)), week)
        full named-on: <small> <weekday-plural> ( from now | hence ) => shift(toward($2, 3), add($1, -1), week)
        class weekday-plural weekday:
          1 = mondays
          2 = tuesdays
          3 = wednesdays
          4 = thursdays
          5 = fridays
          6 = saturdays
          7 = sundays
        full last-units: ( last | past ) <small> <unit> => run(negative($1), $2); unless after will | to | would | may | can | could | should | which | shall
        full previous-units: ( previous | preceding ) <small> <unit> => run(negative($1), $2, previous)
        full next-units: ( next | following | coming | upcoming ) <small> <unit> => run($1, $2)
        full units-past: <small> ( last | past | previous ) <unit> => run(negative($1), $2); rank 1
        full units-next: <small> ( next | upcoming | following | coming ) <unit> => run($1, $2); rank 1
        full few-units: ( next | coming ) ( few | several ) <unit> => run(3, $1)
        full past-few-units: ( last | past ) ( few | several ) <unit> => run(-3, $1); no report
        full to-date: year to date => rest(year, -1)
        full earlier-in: ( earlier | early ) ( in the | this | in this | that ) <unit> => rest($1, -2)
        full later-in: ( later ) ( in the | this | in this ) <unit> => rest($1, 2)
        full rest-of: ( rest | remainder ) of ( the | this ) <unit> => rest($1, 1)

        # Parts of periods.
        span-of the-year: ( the | this )? year => cycle(year, 0)
        span-of the-month: ( the | this )? month => cycle(month, 0)
        span-of the-week: ( the | this )? week => cycle(week, 0)
        span-of decade: <decade-word>
        full part-start: <part-start> of ( the | around )? <span-of> => part(start, $2)
        full part-middle: <part-middle> of ( the | around )? <span-of> => part(middle, $2)
        full part-end: <part-end> of ( the | around )? <span-of> => part(end, $2)
        full early: <early> ( in )? <span-of> => part(start, $2); rank 1
        full mid: <mid> -? <span-of> => part(middle, $2); rank 1
        full late: <late> ( in )? <span-of> => part(end, $2); rank 1
        full eom: ( ^eom ) => part(end, cycle(month, 0))
        full eoy: ( ^eoy ) => part(end, cycle(year, 0))
        full year-end-of: ( year-end | year end | end-year ) <year> => part(end, $1)
        full year-end: ( year-end | year end | end of year ) => part(end, cycle(year, 0))
        full month-end: ( month-end | end of month ) => part(end, cycle(month, 0))
        full first-half: ( first | 1st ) half of ( the )? <span-of> => within(half(1), $1)
        full second-half: ( second | 2nd | latter ) half of ( the )? <span-of> => within(half(2), $1)
        full half-mark: <half-mark> ( of )? <year>
        full year-half: <year> <half-mark>
        full quarter-of: <ordinal> ( quarter | qtr ) ,? ( of )? ( the )? <span-of> => within(quarter($1), $2)
        full quarter-alone: <ordinal> ( quarter | qtr ) => quarter($1)
        full quarter-figure: [1..4] ~q ( of )? -? <year> => merge(quarter($1), $2)
        full quarter-mark: <quarter-mark> ( of )? -? <year>
        full short-quarter: [00..99] ~<quarter-mark> => merge(short-year($1), $2)
        full semester-of: <ordinal> semester ( of )? ( the )? <span-of> => within(half($1), $2)
        full nth-weekday: <ordinal> <weekday> ( of | in ) ( the )? <span-of> => nth($1, $2, $3)
        full last-weekday: last <weekday> ( of | in ) ( the )? <span-of> => nth(-1, $1, $2)
        full nth-unit: <ordinal> <unit-one> ( of | in ) ( the )? <span-of> => nth($1, $2, $3)
        full last-unit-of: last <unit> ( of | in ) ( the )? <span-of> => nth(-1, $1, $2)
        full nth-last-unit: <ordinal> last <unit> ( of | in ) ( the )? <span-of> => nth(negative($1), $2, $3)
        full week-number: week [1..53] ( of )? <year> => merge(week($1), $2)
        full week-number-alone: week [1..53] => toward(week($1), 0); rank 1
        full week-number-relative: week [1..53] of ( last year ) => within(week($1), cycle(year, -1))
        full last-units-of: last <small> <unit> ( of | in ) the? <span-of> => range(nth(negative($1), $2, $3), nth(-1, $2, $3))
        full first-units-of: first <small> <unit> ( of | in ) the? <span-of> => range(nth(1, $2, $3), nth($1, $2, $3))
        trigger class period-word: period
        full same-period: ( same | that ) <period-word> => last-told; unless before of
        trigger class holiday month:
          12 = christmas, xmas
        full christmas: <holiday> ( eve | day )? => merge($1, day(25)); no report
        full week-of: week ( of | commencing | beginning | starting ) ( the )? <full-day> => holding(week, $1)
        full ides: ides of <month> => merge(day(15), $1)
        full weekend-word: ( weekend ) => cycle(weekend, 0); only after the | this | for the; rank 2
        full decade-figures: [1000..2090] ~? s => decade($1); rank 1
        full decade-apostrophe: ' ~[20..90] ~s => decade(add(1900, $1))
        full decade-short: [20..90] s => decade(add(1900, $1)); unless after # | $
        full decade-word: <decade-word>; only after the | late | early | mid | in
        full century: <ordinal> century => century($1)

        # Ranges and lists.
        point name-month-point: <name-month>
        date range-points: <point> <to> the? <point> => range($1, $3); unless after <numbered> | <numbered> .
        date range-from: from the? <rpoint> <to> the? <rpoint> => range($1, $3)
        date range-from-comma: from the? <rpoint> , <to> the? <rpoint> => range($1, $3)
        date range-ordinals: from the <ordinal> ( to | through | until ) the <ordinal> => range(day($1), day($2)); only before @end | <stop>
        date range-from-days: from [1..31] to [1..31] => sibling(range(day($1), day($2))); only before @end | <stop>; unless before <counted>; rank 1
        date fiscal-years: ( fiscal year | fiscal years | financial year | school year | fy ) ~? [1900..2099] ~<stroke> ~[00..99] => range(year($1), short-year($3))
        date range-between: between the? <rpoint> and the? <rpoint> => range($1, $2)
        date range-between-dash: between <rpoint> <wave> <rpoint> => range($1, $3)
        date range-in: <year> ( through | to | until ) <point> => range($1, $2)
        date range-months: <month> <to> <month> => range($1, $3); only after in | during | for | , | of | ( | @capital | @start
        date range-months-year: from? <month> <to> <month> ,? ( of | in )? <year> => range($1, merge($3, $4))
        date range-month-day: <month> <to> <month> <mdom> <of-year>? => range($1, merge($3, $4, $5))
        date range-days: from? the? <dom> <to> the? <dom> of? <month> => range($1, merge($3, $4))
        date range-days-year: from? the? <dom> <to> the? <dom> of? <month> ( , | of | in )? <year> => range($1, merge($3, $4, $5))
        date between-days: between the? <dom> and the? <dom> of? <month> <of-year>? => range($1, merge($2, $3, $4))
        date range-month-days: from? <month> <mdom> <to> the? <dom> => range(merge($1, $2), $4)
        date range-month-days-year: from? <month> <mdom> <to> the? <dom> ,? of? <year> => range(merge($1, $2), merge($4, $5))
        date between-month-days: between <month> <mdom> and the? <dom> <of-year>? => range(merge($1, $2), merge($3, $4))
        full units-starting: <small> <unit> ( starting | beginning | commencing | starting from | starting on ) ( the )? <point> => range($3, shift(shift($3, $1, $2), -1, day))
        date list-turn-of-month: [28..31] ~<suffix>? of? <month> and the? [1..3] ~<suffix>? of? <month> <of-year>? => range(merge(day($1), $3), merge(day($4), $6, $7))
        date list-turn-of-month-us: <month> [28..31] and <month> [1..3] <of-year>? => range(merge($1, day($2)), merge($3, day($4), $5))
        date list-relative-month: <dom> <and> <dom> of ( this month | the current month ) => range(within($1, cycle(month, 0)), within($3, cycle(month, 0)))
        date list-last-month: <dom> <and> <dom> of last month => range(within($1, cycle(month, -1)), within($3, cycle(month, -1)))
        date list-next-month: <dom> <and> <dom> of next month => range(within($1, cycle(month, 1)), within($3, cycle(month, 1)))
        date weekend-of-days: ( over the | over | during the )? weekend ( , | of )? <month> <mdom> ( <to> | and ) <dom> <of-year>? => range(merge($1, $2, $5), merge($1, $4, $5))
        date weekend-of-days-first: ( over the | over | during the )? weekend ( , | of )? <dom> ( <to> | and ) <dom> <month> <of-year>? => range(merge($1, $4, $5), merge($3, $4, $5))
        and and: ,? and
        and sign: ( & | or )
        date list-days: <doms> <and> the? <dom> of? <month> => list($1, merge($3, $4))
        date list-days-year: <doms> <and> the? <dom> of? <month> ( , | of | in )? <year> => list($1, merge($3, $4, $5))
        date list-month-days: <month> <doms> <and> the? <mdom> => list(merge($1, $2), $4); rank 1
        date list-month-days-year: <month> <doms> <and> the? <dom> ,? of? <year> => list($2, merge($1, $4, $5))
        months one: <month>
        months more: <month> , <months> => list($1, $2)
        date list-months: <months> <and> <month> ( of | , )? <year> => list($1, merge($3, $4))
        date list-stroke: [1..31] ~/ ~[1..31] <month> <of-year>? => list(day($1), merge(day($2), $3, $4))
        date range-weekdays: <weekday> <and> <weekday> ,? the? <dom> <wave> <dom> of? <month> <of-year>? => range(merge($1, $4), merge($3, $6, $7, $8))
        date list-weekdays: <weekday> <and> <weekday> ,? the? <dom> <and> the? <dom> of? <month> <of-year>? => list(merge($1, $4), merge($3, $6, $7, $8))

        # Open intervals.
        date since-past: since the? <rpoint> => since(toward($1, 6))
        date since: ( as of | as from | starting on | beginning on | starting from | effective from | with effect from ) the? <rpoint> => since($1)
        date starting: ( starting | beginning | effective ) <rpoint> => since($1)
        date from-alone: from <month> => since($1); only before @end | <stop>; unless before <to> | <year>; unless after dating | dated | dates | apart | different | data | figures | report | letter | news | minutes | decision; rank 3
        date from-alone-dated: from ( <full-day> | <month> ,? <year> ) => since($1); only before @end | <stop>; unless before <to>; unless after dating | dated | dates | apart | different | data | figures | report | letter | news | minutes | decision; rank 3
        date before-end: before the end of ( the )? <span-of> => until($1)
        date from-on: from the? <rpoint> ( on | onwards | onward | forward ) => since($1)
        date onwards: <rpoint> ( onwards | onward | and later | or later | and after | or after | and greater | and onwards ) => since($1)
        date until: ( until | till | up to | up until | as late as | through ) the? <rpoint> => until(toward($1, 7)); rank 1
        bounds before: ( before | prior to | earlier than | less than | by | no later than | not later than | < )
        bounds-after after: ( after | later than | following | more than | greater than | past | > )
        date before-point: <bounds> ( the | the year )? ( <rpoint> | <year> ) => before($2); no report
        date after-point: <bounds-after> ( the | the year )? ( <rpoint> | <year> ) => after($2); no report
        date up-to-point: ( on or before | before or on | before or in | in or before | by or on | < = ) the? <rpoint> => up-to($1); no report
        date from-point: ( on or after | after or on | after or in | in or after | later than or in | > = ) the? <rpoint> => since($1); no report
        date ending-point: ending ( with | on | in )? the? <rpoint> => until($1); no report
        date around: ( around | circa | c. | ca. | approximately ) <point> => approximate($1); rank 1; unless before <counted>
        """#
}
