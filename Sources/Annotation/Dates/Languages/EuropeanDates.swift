/// Productions that English, Spanish, Portuguese and French share: how numbers make days and years, lists grow, points stand in ranges.
enum EuropeanDates {
    static let text = #"""

        number-tens tens-alone: <tens> => $1
        small figures: [1..999] => number($1)
        dom figures: [1..31] => day($1)
        year apostrophe: ' ~[00..99] => short-year($1)
        anyyear year: <year>
        anyyear words: <thousand-year>
        anyyear two-digits: [00..99] => short-year($1); rank 1
        full today-weekday: <today> ,? <weekday> => within($2, $1)
        span-of year: <year>
        span-of full: <full>
        span-of month: <month>
        rpoint point: <point>
        rpoint month: <month>
        rpoint weekday: <weekday>
        rpoint numeric: <numeric-day>
        point month-point: <lone-month>
        point weekday-point: <lone-weekday>


        # Chronologies of Korean offices (`1991. 9. …`, `1991.9 …`, `'91.9 …`).
        full year-month-points: [1900..2099] ~. [1..12] ~. => merge(year($1), month($2)); only after @start; only before @end | @word | # @word
        full year-month-point: [1900..2099] ~. ~[1..12] => merge(year($1), month($2)); only after @start; only before @capital; unless before <counted>
        full short-year-month-point: ' ~[50..99] ~. ~[1..12] => merge(short-year($1), month($2)); unless before <counted> | % | @glued # | . #
        doms one: <dom>
        doms more: <dom> , <doms> => list($1, $2)
        """#
}
