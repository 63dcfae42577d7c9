/// The date grammar of English.
enum EnglishDates {
    static let text = words + rules

    static let words = #"""

        order mdy
        trigger class month month:
          1 = january, jan, jan.
          2 = february, feb, feb., febuary
          3 = march, mar, mar.
          4 = april, apr, apr.
          5 = may
          6 = june, jun, jun.
          7 = july, jul, jul.
          8 = august, aug, aug.
          9 = september, sept, sept., sep, sep.
          10 = october, oct, oct.
          11 = november, nov, nov.
          12 = december, dec, dec.
        trigger class lone-month month:
          1 = january
          2 = february, ^feb
          7 = ^july, july
          9 = september, ^sept, ^sept.
          10 = october, ^oct
          11 = november, ^nov
          12 = december, ^dec
        # Months that are given names too.
        trigger class name-month month:
          1 = ^jan
          4 = april, ^apr
          6 = ^june
          8 = ^august
        class shy-month month:
          3 = ^march, march
          5 = ^may, may
          6 = june
          8 = ^august
        named-month full: <lone-month>
        named-month name: <name-month>
        named-month capital: <cap-month>
        trigger class cap-month month:
          3 = ^march
          5 = ^may
          6 = june
          8 = ^august
        trigger class weekday weekday:
          1 = monday, mon, mon.
          2 = tuesday, tue, tue., tues, tues.
          3 = wednesday, wed, wed., weds
          4 = thursday, thu, thu., thur, thurs, thurs.
          5 = friday, fri, fri.
          6 = saturday, sat, sat.
          7 = sunday, sun, sun.
        trigger class lone-weekday weekday:
          1 = monday
          2 = tuesday
          3 = wednesday
          4 = thursday, thu.
          5 = friday
          6 = saturday
          7 = sunday
        trigger class unit unit:
          day = day, days
          week = week, weeks, wk, wks
          weekend = weekend, weekends
          fortnight = fortnight, fortnights
          month = month, months
          quarter = quarter, quarters, qtr, qtrs
          half = semester, semesters, half-year, half year
          year = year, years, yr, yrs
          decade = decade, decades
          century = century, centuries
        trigger class season season:
          1 = spring
          2 = summer
          3 = autumn
          4 = winter
        trigger class today cycle:
          cycle(day, 0) = today, tonight, current date, this very day, this morning, this afternoon, this evening, present day
          cycle(day, -1) = yesterday, last night, yesterday morning, yesterday afternoon, yesterday evening
          cycle(day, 1) = tomorrow, tomorrow morning, tomorrow afternoon, tomorrow evening, tomorrow night
          cycle(day, -2) = day before yesterday
          cycle(day, 2) = day after tomorrow
        class card number:
          1 = one, a, an
          2 = two, a couple of, couple of
          3 = three
          4 = four
          5 = five
          6 = six
          7 = seven
          8 = eight
          9 = nine
          10 = ten
          11 = eleven
          12 = twelve
          13 = thirteen
          14 = fourteen
          15 = fifteen
          16 = sixteen
          17 = seventeen
          18 = eighteen
          19 = nineteen
        class tens number:
          20 = twenty
          30 = thirty
          40 = forty
          50 = fifty
          60 = sixty
          70 = seventy
          80 = eighty
          90 = ninety
        class unit-ordinal number:
          1 = first
          2 = second
          3 = third
          4 = fourth
          5 = fifth
          6 = sixth
          7 = seventh
          8 = eighth
          9 = ninth
        class teen-ordinal number:
          10 = tenth
          11 = eleventh
          12 = twelfth
          13 = thirteenth
          14 = fourteenth
          15 = fifteenth
          16 = sixteenth
          17 = seventeenth
          18 = eighteenth
          19 = nineteenth
          20 = twentieth
          30 = thirtieth
        trigger class decade-word decade:
          1920 = twenties
          1930 = thirties
          1940 = forties
          1950 = fifties
          1960 = sixties
          1970 = seventies
          1980 = eighties
          1990 = nineties
        trigger class eve-word: eve
        trigger class quarter-mark quarter:
          1 = q1
          2 = q2
          3 = q3
          4 = q4
        trigger class half-mark half:
          1 = h1, 1h
          2 = h2, 2h
        class suffix: st, nd, rd, th
        class this number:
          0 = this, current, the current, the present, present, the ongoing
        class last number:
          -1 = last, past, previous, preceding, prior
        class next number:
          1 = next, coming, following, upcoming, forthcoming, the coming
        class recent: past, this past
        class part-start: beginning, start, first months, first weeks, first days, early months, early part, outset, early days
        class part-middle: middle, midst
        class part-end: end, close, last part, later part
        class early: early
        class mid: mid, mid-, middle
        class late: late
        class event: meeting, summit, talks, conference, forum, session, ceremony, signing, visit, opening, inauguration, seminar, ministerial, event
        class daypart: morning, afternoon, evening, night, noon, midday
        class to: to, through, thru, until, till, up to, -, –, ~
        class prep: in, on, by, of, at, for, during, since, until, till, from, to, between, before, after, around, about, circa, early, late, every, and, or, as, than, last, next, this, within, through, throughout, &
        class stop: ., ;, ",", :, ), ], ?, !, -, –, and, or, at, in, to, for, with, when, under, by, was, is, were, will, between, of, as, respectively
        class counted: €, $, people, persons, participants, students, million, billion, trillion, thousand, hundred, percent, per, dollars, us, usd, euros, won, km, kilometers, kilometres, meters, metres, miles, tons, tonnes, kg, troops, soldiers, members, countries, companies, firms, units, copies, words, pages, times, hours, minutes, jobs, families, households, square, employees, workers, children, women, men, delegates, guests, visitors, volunteers, experts, officials, representatives, barrels, cases, deaths, homes, houses, schools, points, votes, m, mm, mw, ft, hectares, acres, beneficiaries, hp, rpm, hz, mhz, megawatts, cubic, calories, years, days, months, weeks
        class title: mr, ms, mrs, dr, miss, sir, madam
        class numbered: n, €, no, no., nos, nos., number, resolution, resolutions, room, page, pages, p, p., pp, pp., article, art, art., paragraph, para, para., law, act, decree, document, doc, order, flight, tel, tel., ext, ext., phone, fax, zip, code, section, chapter, table, figure, annex, suite, box, building, unit, version, model, id, item, line, case, docket, iso, usd, us$, $, €, £, ₩, about, over, than, least, most, nearly, almost, some, approximately, exactly, only, total, s/res/, height, windows, boeing, pay, room number
        class commitment: offered, proposed, promised, decided, agreed, pledged, undertook, resolved, hoped
        class infinitive: to
        class future: will, shall, 'll, scheduled, planned, plans to, plan to, expected, upcoming, forthcoming, going, intends, intend, intended, due, next, aims, be, is to, are to, would, slated, should, must, hopes, hope, hereby, begins, starts, coming, agreed to, agree to, decided to, to be held, to take place, concurred to, to host, offered to, invited to, promised to, pledged to
        class setting: scheduled, planned, slated, set, expected, postponed, rescheduled, deferred, convened, announced, foreseen, fixed
        class past: was, were, had, did, has, have, took, went, came, began, visited, said, gave, became, ago, last, former, wrote, saw, spoke, once, originally, initially, previously, already, arrived
        class done: been, held, met, signed, made, left, opened, attended, agreed, founded, established, since, paid, sent, won, lost, led, told, started, ended, -ed
        """#
}
