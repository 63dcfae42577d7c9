/// Dates written alike in every language: ISO 8601, numbers with signs between them.
enum CommonDates {
    static let text = """
        class stroke: -, –, —, /
        class wave: -, –, —, ~
        year four-digits: [1400..2100] => year($1)
        modern-year modern: [1900..2099] => year($1)

        # ISO 8601 and its like with points and strokes.
        full iso-day: [1000..2999] ~- ~[1..12] ~- ~[1..31] => merge(year($1), month($2), day($3))
        full iso-stroke: [1000..2999] ~/ ~[1..12] ~/ ~[1..31] => merge(year($1), month($2), day($3))
        full iso-points: [1900..2099] ~. [1..12] ~. [1..31] ~.? => merge(year($1), month($2), day($3))
        full iso-month: [1900..2099] ~- ~[01..12] => merge(year($1), month($2))
        full stroke-month: [1..12] ~/ ~[1900..2099] => merge(month($1), year($2))
        full spaced-month-year: [1..12] <stroke> [1900..2099] => merge(month($1), year($3)); only before @end | <stop>; unless after #
        full spaced-year-month: [1900..2099] <stroke> [1..12] => merge(year($1), month($3)); only before @end | <stop>; unless after #
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
        numeric-day numeric-dotted-pair: [1..31] ~. ~[1..12] => numeric($1, $2)
        numeric-day numeric-dotted-month-day: [1..12] ~. ~[13..31] => numeric($1, $2)
        numeric-dash numeric-dashed-pair: [1..31] ~- ~[1..31] => numeric($1, $2)
        date numeric-range: [1..31] ~/ ~[1..31] <wave> [1..31] ~/ ~[1..31] => range(numeric($1, $2), numeric($4, $5))
        date numeric-range-year: [1..31] ~/ ~[1..31] <wave> [1..31] ~/ ~[1..31] ~/ ~[1000..2999] => range(numeric($1, $2), numeric($4, $5, $6))
        point numeric-pair-point: [1..31] ~/ ~[1..31] => numeric($1, $2)

        date numeric-range-comma: [1..31] ~/ ~[1..31] <wave> [1..31] ~/ ~[1..31] , [1900..2099] => range(numeric($1, $2), numeric($4, $5, $6))

        # Programme periods.
        date numeric-dash-alone: <numeric-dash>; only after @start; only before @end
        date years: <modern-year> <wave> <modern-year> => range($1, $3); unless after <numbered> | <numbered> . | "+" #
        date years-short: [1900..2099] ~<stroke> ~[00..99] => range(year($1), short-year($3))
        point of-full: <full>
        point of-year: <year>
        date full: <full>
        """
}
