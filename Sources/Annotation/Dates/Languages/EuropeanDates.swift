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
        doms one: <dom>
        doms more: <dom> , <doms> => list($1, $2)
        """#
}
