/// The date grammar of Korean; every syllable is a token, so particles fall away behind what is matched.
enum KoreanDates {
    static let text = #"""

        order ymd
        trigger class month month:
          1 = 일월
          2 = 이월
          3 = 삼월
          4 = 사월
          5 = 오월
          6 = 유월
          7 = 칠월
          8 = 팔월
          9 = 구월
          10 = 시월
          11 = 십일월
          12 = 십이월, 섣달
        trigger class weekday weekday:
          1 = 월요일
          2 = 화요일
          3 = 수요일
          4 = 목요일
          5 = 금요일
          6 = 토요일
          7 = 일요일
        class short-weekday weekday:
          1 = 월
          2 = 화
          3 = 수
          4 = 목
          5 = 금
          6 = 토
          7 = 일
        trigger class unit unit:
          day = 일, 날
          week = 주, 주일, 주간
          weekend = 주말
          month = 달, 개월, 월
          quarter = 분기
          half = 학기, 반기
          year = 년, 해, 개년
          decade = 십년
          century = 세기
        trigger class season season:
          1 = 봄
          2 = 여름
          3 = 가을
          4 = 겨울
        trigger class today cycle:
          cycle(day, 0) = 오늘, 금일, 당일
          cycle(day, -1) = 어제, 작일, 어젯밤
          cycle(day, 1) = 내일, 명일
          cycle(day, -2) = 그제, 그저께, 엊그제, 재작일
          cycle(day, 2) = 모레
          cycle(year, 0) = 연내, 올해, 금년, 올, 이번 해
          cycle(year, -1) = 작년, 지난해, 지난 해, 전년도
          cycle(year, 1) = 내년, 명년, 다음 해, 다음해, 내후
          cycle(year, -2) = 재작년, 지지난해
          cycle(year, 2) = 내후년
          cycle(week, 0) = 이번주, 이번 주, 금주, 이 주
          cycle(week, -1) = 지난주, 지난 주, 저번주, 저번 주, 전주, 지난 한 주
          cycle(week, 1) = 다음주, 다음 주, 내주, 차주
          cycle(month, 0) = 이달, 이번달, 이번 달, 금월
          cycle(month, -1) = 지난달, 지난 달, 저번달, 저번 달, 전월
          cycle(month, 1) = 다음달, 다음 달, 내달, 익월, 차월
          cycle(quarter, 0) = 이번분기, 이번 분기, 금분기
          cycle(quarter, -1) = 지난분기, 지난 분기, 전분기
          cycle(quarter, 1) = 다음분기, 다음 분기
        trigger class previous-day cycle:
          cycle(day, -1, previous) = 전날, 하루 전, 그 전날, 바로 전날, 전일
          cycle(day, 1, previous) = 다음 날, 다음날, 이튿날, 익일, 그 다음날, 그 다음 날
          cycle(day, 0, previous) = 같은 날, 같은날, 동일, 이날, 이 날, 그날, 그 날, 당일
          cycle(month, 0, previous) = 같은 달, 같은달, 동월, 그달, 그 달
          cycle(year, 0, previous) = 같은 해, 같은해, 동년, 그해, 그 해
          cycle(week, 0, previous) = 같은 주, 그 주
          cycle(year, 1, previous) = 이듬해, 그 이듬해
        class card number:
          1 = 한, 일, 하나
          2 = 두, 이, 둘
          3 = 세, 삼, 석, 셋
          4 = 네, 사, 넉
          5 = 다섯, 오
          6 = 여섯, 육
          7 = 일곱, 칠
          8 = 여덟, 팔
          9 = 아홉, 구
          10 = 열, 십
        class ordinal-word number:
          1 = 첫, 첫째, 첫번째, 첫 번째
          2 = 둘째, 두번째, 두 번째
          3 = 셋째, 세번째, 세 번째
          4 = 넷째, 네번째, 네 번째
          5 = 다섯째, 다섯번째, 다섯 번째
          -1 = 마지막
        trigger class quarter-mark quarter:
          1 = q1
          2 = q2
          3 = q3
          4 = q4
        class stop: ., ;, ",", :, ), ], ·
        class numbered: 제, 약
        class wave-ko: ~, -, –, —
        class this: 이번, 올, 금번
        class last: 지난, 저번, 작
        class next: 다음, 오는, 내
        class part-start: 초, 초반, 초순
        class part-middle: 중순, 중반
        class part-end: 말, 하순, 후반
        trigger class daypart: 오전, 오후, 아침, 저녁, 밤, 새벽, 낮
        # What may follow a date word without a blank; before any other syllable it is part of some other word.
        class particle: 에, 은, 는, 이, 가, 을, 를, 의, 도, 부, 까, 께, 경, 간, 중, 로, 으, 와, 과, 및, 말, 초, 자, 엔, 만, 인, 임, 여, 한, 전, 후, 하, 상, 쯤, 당, 마, 보, 째, 였, 입, 이, 오, 저, 밤, 새, 아, 현, 내, 분, 대, 동, 판, 안, 이, 들, 차
        class future: 예정, 계획, 것, 앞, 할, 릴, 될, 다가오는
        class past: 하였, 했, 였, 었, 았, 되었, 됐, 바, 지난, 당초

        # Figures with signs for year, month and day.
        kyear figures: [1000..2999] ~년 ~도? => year($1)
        kyear short: [00..99] ~년 => short-year($1); unless before 간 | 만 | 째 | 동 | 전 | 후 | 이 전 | 에 걸 | 안
        kyear apostrophe: ' ~[00..99] ~년? => short-year($1)
        kmonth figures: [1..12] ~월 => month($1)
        kmonth word: <month>
        kday figures: [1..31] ~일 => day($1); unless before 간 | 동 | 째 | 만 에 | 이 내 | 안
        wday long: <weekday>
        wday paren: "(" ~<short-weekday> ~")" => $1
        wday paren-long: "(" ~<weekday> ~")" => $1
        # A weekday in parentheses belongs to the date it follows.
        md plain: <kmonth> <kday> => merge($1, $2)
        md weekday: <kmonth> <kday> ,? <wday> => merge($1, $2, $3)
        md dotted: [1..12] ~. ~[1..31] ~. ~<wday> => merge(month($1), day($2), $3)
        md dotted-bare: [1..12] ~. ~[1..31] ~.? ~<wday> => merge(month($1), day($2), $3)
        md stroke: [1..12] ~/ ~[1..31] ~<wday>? => merge(month($1), day($2), $3)
        md dotted-plain: [1..12] ~. ~[1..31] => merge(month($1), day($2)); rank 1; unless before 전 쟁 | 테 러 | 운 동 | 사 태 | 혁 명 | 선 언 | 공 동 선 언 | 항 쟁 | @glued 절 | @glued 배 | @glued 억 | @glued 조 | @glued 천 | @glued 백 만 | @glued 만 | % | @glued 명 | @glued 개 | @glued 원 | @glued 불 | 달 러 | @glued 톤 | @glued 점 | 포 인 트 | @glued 도 | @glued 세 | 퍼 센 트
        md dotted-point: [1..12] ~. [1..31] ~. => merge(month($1), day($2)); rank 1
        ymd plain: <kyear> ,? <md>
        ymd dotted: [1900..2999] ~. [1..12] ~. [1..31] ~.? ~<wday>? => merge(year($1), month($2), day($3), $4)
        ymd dotted-wide: [1900..2999] ~. [1..12] ~. [1..31] ~. <wday> => merge(year($1), month($2), day($3), $4)
        ymd short-dotted: ' ~[00..99] ~. ~[1..12] ~. ~[1..31] ~.? ~<wday>? => merge(short-year($1), month($2), day($3), $4)
        ym plain: <kyear> <kmonth>
        ym dotted: [1900..2999] ~. [1..12] ~월? ~.? => merge(year($1), month($2)); rank 1
        ym short-dotted: ' ~[00..99] ~. ~[1..12] ~월? => merge(short-year($1), month($2))
        full ymd: <ymd>
        full ymd-weekday: <ymd> <weekday>
        full ym: <ym>
        full md: <md>; unless after 제 | 약
        full kyear: <kyear>; unless after 제 | 약 | 만; unless before 간 | 이상 | 만 에 | 째 | 동 안 | 전 | 후
        full kmonth: <kmonth>; unless after 제 | 약; unless before 간 | 드 | 초 순
        date kmonth-md: <kmonth> ~중 => $1; rank 2
        date kday: <kday>; unless after 약 | 제 | 총 | 만 | <card>; unless before 간 | 차
        date weekday: <weekday>
        date bare-year: <modern-year>; unless after 제 | 약 | 총 | $; unless before @glued 여 | 명 | 만 | 억 | 달 러 | 개 | % | 원 | 호 | @glued 한
        full day-weekday: <kday> <wday>
        full paren-weekday: <weekday> "(" ~<kday> ~")"
        full date-daypart: <full> <daypart> => $1
        full weekday-daypart: <weekday> <daypart> => $1
        full kday-daypart: <kday> <daypart> => $1
        full numeric-stroke-weekday: [1900..2999] ~/ ~[1..12] ~/ ~[1..31] ~<wday> => merge(year($1), month($2), day($3), $4)

        # Relative.
        full relative: <today>
        full previous: <previous-day>
        full previous-daypart: <previous-day> <daypart> => $1
        full relative-daypart: <today> <daypart> => $1
        full relative-month: <today> <kmonth> => within($2, $1)
        full relative-day-month: <today> <md> => within($2, $1)
        full relative-day: <today> <kday> => within($2, $1)
        full relative-paren: <today> ~"(" ~<kday> ~")" => within($2, $1)
        full relative-paren-date: <today> ~"(" ~<md> ~")" => within($2, $1)
        full relative-paren-bare: <today> ~"(" ~[1..31] ~")" => within(day($2), $1)
        full year-end: ( 연말 | 년말 ) => part(end, cycle(year, 0))
        full year-start: ( 연초 | 년초 ) => part(start, cycle(year, 0))
        full month-end: 월말 => part(end, cycle(month, 0))
        full month-start: 월초 => part(start, cycle(month, 0))
        full relative-weekday: <today> <weekday> => within($2, $1)
        full previous-month: <previous-day> <kmonth> => within($2, $1)
        full previous-md: <previous-day> <md> => within($2, $1)
        full previous-kday: <previous-day> <kday> => within($2, $1)
        full this-weekday: <this> <weekday> => toward($2, 0)
        trigger class event: 회의, 개소식, 정상회담, 회담, 행사, 포럼, 서명식, 개막식, 개회식, 총회, 세미나
        full event-eve: <event> ( 전날 | 하루 전 | 바로 전날 ) => cycle(day, -1, previous)
        full event-morrow: <event> ( 다음 날 | 다음날 | 이튿날 ) => cycle(day, 1, previous)
        full first-day: <event>? ( 첫날 | 첫째 날 | 첫째날 ) => nth(1, unit(day), told)
        full second-day: <event>? ( 둘째 날 | 둘째날 ) => nth(2, unit(day), told)
        full third-day: <event>? ( 셋째 날 | 셋째날 ) => nth(3, unit(day), told)
        full final-day: <event>? ( 마지막 날 | 마지막날 ) => nth(-1, unit(day), told)
        full last-weekday: <last> <weekday> => toward($2, -1)
        full next-weekday: <next> <weekday> => toward($2, 1)
        full this-month: <this> <kmonth> => toward($2, 0)
        full last-month: <last> <kmonth> => toward($2, 2)
        full next-month: <next> <kmonth> => toward($2, 3)
        full last-md: <last> <md> => toward($2, 2)
        full next-md: <next> <md> => toward($2, 3)
        full last-kday: <last> <kday> => toward($2, 2); rank 1
        full next-kday: <next> <kday> => toward($2, 3)
        full this-season: <this> <season> => toward($2, 0)
        full last-season: <last> <season> => toward($2, -1)
        full next-season: <next> <season> => toward($2, 1)
        full relative-season: <today> <season> => within($2, $1)
        full year-season: <kyear> <season>
        full this-weekend: <this> 주말 => cycle(weekend, 0)
        full last-weekend: <last> 주말 => cycle(weekend, -1)
        full next-weekend: <next> 주말 => cycle(weekend, 1)

        # Counted.
        trigger class day-count number:
          1 = 하루
          2 = 이틀
          3 = 사흘
          4 = 나흘
          5 = 닷새
          6 = 엿새
          7 = 이레
          10 = 열흘
          15 = 보름
        full days-ago: <day-count> 전 => shift(none, negative($1), day); unless before 부 터
        full days-on: <day-count> ( 후 | 뒤 ) => shift(none, $1, day, previous)
        small figures: [1..999] => number($1)
        small word: <card>
        full ago: <small> ~? <unit> ( 전 | 이전 ) => shift(none, negative($1), $2)
        full in-units: <small> ~? <unit> ( 후 | 뒤 | 이후 | 안 에 | 내 | 안 ) => shift(none, $1, $2); rank 1
        full last-units: ( 지난 | 최근 ) <small> <unit> => run(negative($1), $2); rank 2
        full last-units-asked: ( 지난 | 최근 ) <small> <unit> => run(negative($1), $2); no report
        full next-units: ( 다음 | 향후 | 앞으로 ) <small> <unit> => run($1, $2); rank 1

        # Parts of periods.
        span-of kyear: <kyear>
        span-of today: <today>
        span-of ym: <ym>
        span-of kmonth: <kmonth>
        span-of decade: [1000..2090] ~년 ~대 => decade($1)
        span-of ymonth-relative: <today> <kmonth> => within($2, $1)
        full part-start: <span-of> <part-start> => part(start, $1)
        full part-middle: <span-of> <part-middle> => part(middle, $1); unless before <kday>; rank 1
        full part-end: <span-of> <part-end> => part(end, $1)
        full first-half: <span-of> ( 상반기 | 전반기 ) => within(half(1), $1)
        full second-half: <span-of> ( 하반기 | 후반기 ) => within(half(2), $1)
        full half-alone: ( 상반기 ) => half(1); rank 1
        full half-alone-second: ( 하반기 ) => half(2); rank 1
        full quarter-of: <span-of> [1..4] ~? 분기 => within(quarter($2), $1)
        full quarter-fraction-of: <span-of> [1..4] ~/ ~4 ~분기 => within(quarter($2), $1)
        full quarter-fraction: [1..4] ~/ ~4 ~분기 => quarter($1)
        full quarter: ( 제 )? [1..4] 분기 => quarter($1)
        full quarter-word: <card> 분기 => quarter($1)
        full nth-week: <span-of> <ordinal-word> 주 => nth-whole($2, unit(week), $1)
        full nth-weekday: <span-of> <ordinal-word> <weekday> => nth($2, $3, $1)
        full decade: [1000..2090] ~년 ~대 => decade($1)
        full decade-short: [20..90] ~년 ~대 => decade(add(1900, $1))
        full century: [1..30] ~세기 => century($1)

        # Ranges and lists.
        ends ymd: <ymd>
        ends md: <md>
        ends ym: <ym>
        ends kyear: <kyear>
        ends kmonth: <kmonth>
        ends kday: <kday>
        ends bare: [1..31] ~<wday>? => merge(day($1), $2); rank 1
        ends relative: <today>
        ends full: <full>
        ends year: <modern-year>
        till ymd: <ymd>
        till md: <md>
        till ym: <ym>
        till kyear: <kyear>
        till kmonth: <kmonth>
        till kday: <kday>
        till kday-weekday: <kday> ~<wday>
        till bare-weekday: [1..31] ~.? ~<wday> => merge(day($1), $2)
        till full: <full>
        till today: <today>
        date range: <ends> <wave-ko> <till> => range($1, $3)
        date range-days: <ends> <wave-ko> [1..31] ~일 => range($1, day($3))
        date range-dotted-days: <md> <wave-ko> [1..31] => range($1, day($3)); unless before 월 | 년 | 개 국 | 개 월 | 명 | 시 | % | . #
        date range-month-days: <kmonth> [1..31] <wave-ko> [1..31] ~일 => range(merge($1, day($2)), day($4))
        date range-ym-days: <ym> [1..31] <wave-ko> [1..31] ~일 => range(merge($1, day($2)), day($4))
        date range-dotted-ymd: <ymd> <wave-ko> [1..31] => range($1, day($3)); unless before 월 | 년 | 개 국 | 개 월 | 명 | 시 | % | . #
        date range-relative-days: <today> [1..31] ~일? <wave-ko> [1..31] ~일 => range(within(day($2), $1), within(day($4), $1))
        date range-next-days: <next> [1..31] ~일? <wave-ko> [1..31] ~일 => range(toward(day($2), 3), day($4))
        date list-turn-of-month: <kmonth> [28..31] ~일 ( , | · | 과 | 와 | 및 ) <kmonth> [1..3] ~일 => range(merge($1, day($2)), merge($3, day($4)))
        date list-turn-of-month-year: <kyear> <kmonth> [28..31] ~일 ( , | · | 과 | 와 | 및 ) <kmonth> [1..3] ~일 => range(merge($1, $2, day($3)), merge($1, $4, day($5)))
        date from-to: <ends> 부터 ,? <till> 까지 => range($1, $2)
        date from-to-particle: <ends> 에서 <till> 까지 => range($1, $2)
        date list: <md> ( , | · | 과 | 와 | 및 ) <kday> => list($1, $2)
        date list-days: [1..31] ( , | · ) [1..31] ~일 => list(day($1), day($2)); rank 1
        date list-md-day: <md> ( , | · | 과 | 와 | 및 ) [1..31] ~<wday> => list($1, merge(day($2), $3))
        date list-dotted-day: <md> ~· ~[1..31] => list($1, day($2)); unless before 개 | 명 | 차 | %
        date range-figure-months: <kyear> [1..12] ~<wave-ko> ~[1..12] ~월 => range(merge($1, month($2)), merge($1, month($4)))
        date range-figure-months-alone: [1..12] ~<wave-ko> ~[1..12] ~월 => range(month($1), month($3)); unless after 년
        date list-ymd: <ymd> ( , | · | 과 | 와 | 및 ) <kday> => list($1, $2)

        # Open intervals.
        date since-past: <full> ( 이래 | 이후 ) => since(toward($1, 6))
        date since: <full> 부터 => since($1); unless before <till> 까 지
        date since-kday: <kday> 부터 => since($1)
        date until: <full> 까지 => until($1)
        date until-kday: <kday> 까지 => until($1)
        date until-month: <kmonth> 까지 => until($1)
        date since-month: <kmonth> 부터 => since($1)
        """#
}
