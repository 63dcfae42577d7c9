/// Productions that Spanish, Portuguese and French share.
enum RomanceDates {
    static let text = #"""

        small word: <card>
        small one: <one-article>
        small tens: <number-tens>
        ordinal word: <ordinal-word>
        dom word: <card> => day($1); rank 1
        date bare-year: <modern-year>; rank 1; unless after <numbered> | <numbered> . | <numbered> º | <numbered> . º | "+" # | "+" # # | "+" # # # | # "(" | # "["; unless before <counted> | % | @glued <stroke> @glued # | . # @glued
        day-month dash: <dom> ~<stroke> ~<month> => merge($1, $3)
        day-month-year dash: <dom> ~<stroke> ~<month> ~<stroke> ~<anyyear> => merge($1, $3, $5)
        full day-month: <day-month>
        full day-month-year: <day-month-year>
        full date-weekday: <day-month-year> ,? <weekday>
        full this-unit: <this> <unit> => cycle($2, 0)
        full season-of: <season> <of>? <year> => merge($1, $3)
        full semester: <half-ordinal> semestre => $1
        full quarter: <quarter-ordinal> trimestre => $1
        """#
}
