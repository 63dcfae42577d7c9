/// Full dates written in another language than the text around them, as in datelines and tables of bilingual pages.
enum ForeignDates {
    /// For texts in neither Spanish nor Portuguese.
    static let iberian = """

        class iberian-month month:
          1 = enero, janeiro
          2 = febrero, fevereiro
          3 = marzo, março
          4 = abril
          5 = mayo, maio
          6 = junio, junho
          7 = julio, julho
          8 = agosto
          9 = septiembre, setiembre, setembro
          10 = octubre, outubro
          11 = noviembre, novembro
          12 = diciembre, dezembro
        full iberian-date: [1..31] ~º? de <iberian-month> ( de | del ) [1900..2099] => merge(day($1), $2, year($3))
        """

    /// For texts in another language than English.
    static let english = """

        class english-month month:
          1 = january
          2 = february
          3 = march
          4 = april
          5 = may
          6 = june
          7 = july
          8 = august
          9 = september
          10 = october
          11 = november
          12 = december
        full english-date: [1..31] <english-month> [1900..2099] => merge(day($1), $2, year($3))
        full english-date-month-first: <english-month> [1..31] ,? [1900..2099] => merge($1, day($2), year($3))
        """
}
