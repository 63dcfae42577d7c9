/// Productions that Spanish and Portuguese share.
enum IberianDates {
    static let text = #"""

        ordinal figures: [1..31] ~. ~<ordinal-mark> => number($1)
        ordinal mark: [1..31] ~<ordinal-mark> => number($1)
        dom marked: [1..31] ~<ordinal-mark> => day($1)
        of-year year: ( <of> | , )? <year>
        of-anyyear year: ( <of> | , | en | em )? <anyyear>
        full numbers-with-of: [1..31] de [1..12] de <year> => merge(day($1), month($2), $3)
        full month-year-words: <month> <of> <thousand-year> => merge($1, $3)
        full today-date: <today> ,? "("? <day-month-year> ")"? => within($2, $1)
        full unit-next: <unit> ( <coming> ) => cycle($1, 1)
        full ago-after: <small> <unit> atrás => shift(none, negative($1), $2)
        full last-units: <ones-past> <small> <unit> => run(negative($2), $3)
        full units-last: <small> <ones-past> <unit> => run(negative($1), $3)
        full next-units: <ones-next> <small> <unit> => run($2, $3)
        full units-next: <small> <ones-next> <unit> => run($1, $3)
        full past-plural: <ones-past> <unit> => run(-3, $2); rank 1; no report
        span-of bare-week: semana => cycle(week, 0); rank 1
        months one: <month>
        months more: <month> , <months> => list($1, $2)
        """#
}
