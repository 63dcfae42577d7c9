extension DatePhrases {
    static let english = """
        It ran from September 25 (Fri) to October 1 (Thu), 2015.|from September 25 (Fri) to October 1 (Thu), 2015=2015-09-25/2015-10-01
        From Tuesday, 2 June, to Thursday, 4 June, they met.|From Tuesday, 2 June, to Thursday, 4 June=2015-06-02/2015-06-04
        It took place on 18/19 May 2011.|18/19 May 2011=2011-05-18/2011-05-19
        It was held on Thursday and Friday, 5-6 June 2014.|Thursday and Friday, 5-6 June 2014=2014-06-05/2014-06-06
        Argentina offered to host a forum in November.|November=2015-11
        The plan 2014--2018 was adopted.|2014--2018=2014/2018
        The visit lasted from the 9th through the 11th.|from the 9th through the 11th=2015-09-09/2015-09-11
        The meeting took place on 12 and 13 November 2014.|12 and 13 November 2014=2014-11-12/2014-11-13
        The ministers met on November 12-13, 2014, in Seoul.|November 12-13, 2014=2014-11-12/2014-11-13
        The ministers met from 12 to 14 November in Seoul.|from 12 to 14 November=2014-11-12/2014-11-14
        They will meet from 30 November to 2 December 2015.|from 30 November to 2 December 2015=2015-11-30/2015-12-02
        He visited between May 3rd and May 7th, 2013.|between May 3rd and May 7th, 2013=2013-05-03/2013-05-07
        The visit of 3-7 May 2013 was the first since 1998.|3-7 May 2013=2013-05-03/2013-05-07;since 1998=1998/..
        Relations were established in February 1962.|February 1962=1962-02
        Since establishing relations in 1962, trade has grown.|1962=1962
        The two countries celebrated in 2012 the 50th anniversary of relations.|2012=2012
        The agreement entered into force on 1 April 2004.|1 April 2004=2004-04-01
        The agreement was signed on the 15th of February 2003.|15th of February 2003=2003-02-15
        The FTA, in effect since April 1, 2004, is the first.|since April 1, 2004=2004-04-01/..
        Negotiations began in late 1999 and ended in October 2002.|late 1999=1999-12~;October 2002=2002-10
        In early 2013 the Bank opened an office.|early 2013=2013~
        By the end of 2016 the project will be completed.|end of 2016=2016-12~
        The project will be completed by 2018.|2018=2018
        The Committee met last week in Lima.|last week=2015-09-21/2015-09-27
        The Committee meets next month in Lima.|next month=2015-11
        The seminar will be held later this month.|later this month=2015-10
        The seminar, held earlier this year, drew 200 people.|earlier this year=2015
        He said on Tuesday that talks would resume.|Tuesday=2015-09-29
        He said Wednesday (Sept. 30) that talks would resume.|Wednesday (Sept. 30)=2015-09-30
        On Wednesday, September 30, the Minister met his counterpart.|Wednesday, September 30=2015-09-30
        The Minister departed on October 1 for a five-day visit.|October 1=2015-10-01
        The Minister will leave for Mexico on October 12.|October 12=2015-10-12
        The 3rd FEALAC Ministerial Meeting was held in Tokyo in January 2007.|January 2007=2007-01
        The 2014-2018 Work Programme was adopted.|2014-2018=2014/2018
        The Plan of Action 2016-2018 was adopted.|2016-2018=2016/2018
        The period from 2010 to 2014 saw growth.|from 2010 to 2014=2010/2014
        Between 2003 and 2013, trade quadrupled.|Between 2003 and 2013=2003/2013
        Over the 2005-09 period trade grew.|2005-09=2005/2009
        During the 1990s Korea opened embassies.|1990s=199X
        In the mid-1990s Korea opened embassies.|mid-1990s=199X~
        In the early 2000s Korea opened embassies.|early 2000s=200X~
        In the first half of 2015, exports fell.|first half of 2015=2015-01/2015-06
        In the second quarter of 2015, exports fell.|second quarter of 2015=2015-04/2015-06
        In the first quarter of this year, exports fell.|first quarter of this year=2015-01/2015-03
        In the third quarter exports fell.|third quarter=2015-07/2015-09
        The summer of 2014 was decisive.|summer of 2014=2014-22
        In spring 2016 the two will meet.|spring 2016=2016-21
        The first meeting was held the same year in Seoul. |same year=2015
        The agreement was signed in May 2005. The same month, the Bank admitted Korea.|May 2005=2005-05;same month=2005-05
        The talks opened on 3 May 2010. Two days later they ended.|3 May 2010=2010-05-03;Two days later=2010-05-05
        The talks opened on 3 May 2010 and ended the following day.|3 May 2010=2010-05-03;following day=2010-05-04
        The talks opened on 3 May 2010 and ended the next day.|3 May 2010=2010-05-03;next day=2010-05-04
        The mission arrived on Monday and leaves tomorrow.|Monday=2015-09-28;tomorrow=2015-10-03
        Korea joined the Bank in March 2005, a year after applying.|March 2005=2005-03
        Korea joined in 2005. The following year it opened an office.|2005=2005;following year=2006
        It was signed in June of that year.|June of that year=2015-06
        It was signed on 5 June of the same year.|5 June of the same year=2015-06-05
        The Memorandum, dated 14 July 2010, expires in 2016.|14 July 2010=2010-07-14;2016=2016
        Seoul, 2 October 2015|2 October 2015=2015-10-02
        Date: 2015-10-02 14:30|2015-10-02=2015-10-02
        Washington, D.C., Oct. 2, 2015 - The Bank announced today a loan.|Oct. 2, 2015=2015-10-02;today=2015-10-02
        The Forum opens today, Friday 2 October.|today, Friday 2 October=2015-10-02
        The President will visit Chile on 22-23 April.|22-23 April=2016-04-22/2016-04-23
        The Ministry announced this morning that talks had ended.|this morning=2015-10-02
        The Ministry announced on the morning of October 1 that talks had ended.|morning of October 1=2015-10-01
        The minister arrived in the afternoon of 28 September.|afternoon of 28 September=2015-09-28
        The next meeting will be held in Guatemala in 2017.|2017=2017
        The next meeting is scheduled for the first half of 2017.|first half of 2017=2017-01/2017-06
        They agreed to meet again in the second half of next year.|second half of next year=2016-07/2016-12
        The Commission meets every two years.|
        The Commission meets on the first Monday of each month.|
        The fund was set up ten years ago.|ten years ago=2005
        The fund was set up three months ago.|three months ago=2015-07
        It has grown over the past five years.|past five years=2010-10-02/2015-10-01
        It will grow over the next three years.|next three years=2015-10-03/2018-10-02
        Trade has grown in recent years.|
        As of December 2014, 12 projects were active.|As of December 2014=2014-12/..
        As of 1 January 2016 the rules apply.|As of 1 January 2016=2016-01-01/..
        Effective January 1, 2016, the rules apply.|Effective January 1, 2016=2016-01-01/..
        Until 2012 Korea was a recipient.|Until 2012=../2012
        Until the end of 2012 Korea was a recipient.|Until the end of 2012=../2012-12~
        Up to June 2014 nothing happened.|Up to June 2014=../2014-06
        From January to June 2015 exports fell.|From January to June 2015=2015-01/2015-06
        From October 2013 to March 2014 he served.|From October 2013 to March 2014=2013-10/2014-03
        In fiscal year 2014 aid grew.|fiscal year 2014=2014
        In FY2014 aid grew.|FY2014=2014
        The 69th session of the General Assembly adopted it.|
        Resolution 2231 (2015) was adopted.|
        The agreement of 1965 is in force.|1965=1965
        In the years 2013 and 2014 aid grew.|2013=2013;2014=2014
        Aid grew in 2011, 2013 and 2014.|2011=2011;2013=2013;2014=2014
        The rounds were held in April, June and September 2011.|April, June and September 2011={2011-04,2011-06,2011-09}
        The visits took place in May 2010 and June 2012.|May 2010=2010-05;June 2012=2012-06
        They met on 3, 5 and 9 May 2011.|3, 5 and 9 May 2011={2011-05-03,2011-05-05,2011-05-09}
        They met on May 3, 5 and 9, 2011.|May 3, 5 and 9, 2011={2011-05-03,2011-05-05,2011-05-09}
        The First Vice Minister met him on Sept. 29.|Sept. 29=2015-09-29
        The Deputy Minister will visit five countries from October 4 through 15.|from October 4 through 15=2015-10-04/2015-10-15
        The event runs October 4-15.|October 4-15=2015-10-04/2015-10-15
        The event runs Oct. 28 - Nov. 2.|Oct. 28 - Nov. 2=2015-10-28/2015-11-02
        The event ran Oct. 28-Nov. 2, 2014.|Oct. 28-Nov. 2, 2014=2014-10-28/2014-11-02
        The event ran from Dec. 28, 2014 to Jan. 3, 2015.|from Dec. 28, 2014 to Jan. 3, 2015=2014-12-28/2015-01-03
        On the eve of the meeting the ministers dined.|eve of the meeting=2015-10-01
        As early as 1959 Korea sent envoys.|1959=1959
        Towards the end of the decade trade fell.|
        By mid-2014 the fund was empty.|mid-2014=2014~
        In mid-October the two will meet.|mid-October=2015-10~
        At the beginning of October the two met.|beginning of October=2015-10~
        At the end of September the two met.|end of September=2015-09~
        The year 2015 marks the 40th anniversary.|year 2015=2015
        2015 marks the 40th anniversary.|2015=2015
        In the course of 2015, three visits took place.|2015=2015
        Throughout 2015, three visits took place.|2015=2015
        Within 2015 three visits took place.|2015=2015
        The Summit of 28-29 January 2014 in Havana.|28-29 January 2014=2014-01-28/2014-01-29
        Havana, January 28 and 29, 2014|January 28 and 29, 2014=2014-01-28/2014-01-29
        It was held on Jan 28th and 29th, 2014.|Jan 28th and 29th, 2014=2014-01-28/2014-01-29
        He took office on 25 February 2013, succeeding Lee.|25 February 2013=2013-02-25
        Lee, President from 2008 to 2013, visited Brazil.|from 2008 to 2013=2008/2013
        Lee (2008-2013) visited Brazil.|2008-2013=2008/2013
        The 2030 Agenda was adopted last September.|2030=2030;last September=2015-09
        The 2010 census counted 50 million.|2010=2010
        The 2014 Seoul Forum was held in June 2014.|2014=2014;June 2014=2014-06
        Expo 2012 Yeosu opened in May 2012.|2012=2012;May 2012=2012-05
        In the nineteenth century trade was small.|nineteenth century=18XX
        In the 20th century trade was small.|20th century=19XX
        The treaty of 12 August 1980 founded it.|12 August 1980=1980-08-12
        On 27 last month the two met.|27 last month=2015-09-27
        The ceremony on the 28th was attended by the Minister.|28th=2015-09-28
        The minister met him on the 1st.|1st=2015-10-01
        It was announced on Sept. 15 last year.|Sept. 15 last year=2014-09-15
        In November of last year it was signed.|November of last year=2014-11
        In November last year it was signed.|November last year=2014-11
        Next June the two will meet.|Next June=2016-06
        This December the two will meet.|This December=2015-12
        Last Friday (September 25) the two met.|Last Friday (September 25)=2015-09-25
        The visit, the first in 12 years, lasted 3 days.|
        The fund of $2015 was closed.|
        He was born on 25 July 1959.|25 July 1959=1959-07-25
        In the week of 21 September they met.|week of 21 September=2015-09-21/2015-09-27
        The first week of October was busy.|first week of October=2015-09-28/2015-10-04
        Over the weekend they met.|weekend=2015-10-03/2015-10-04
        Last updated: 25/09/2015|25/09/2015=2015-09-25
        No. 2015/12 of 3 March 2015|3 March 2015=2015-03-03
        The May 2016 summit will be in Seoul.|May 2016=2016-05
        May it please the Assembly.|
        They march on in June.|June=2015-06
        In addition, as from 2014, the fee is waived.|as from 2014=2014/..
        The project, launched in 2009 and completed in 2012, cost $3 million.|2009=2009;2012=2012
        Since the 1970s Korea has cooperated.|Since the 1970s=197X/..
        For the period July 2014-June 2015 the chair was Costa Rica.|July 2014-June 2015=2014-07/2015-06
        The academic year 2014-2015 saw 20 fellows.|academic year 2014-2015=2014/2015
        In 2014/15 20 fellows came.|2014/15=2014/2015
        The trilateral meeting took place on the margins on Sunday 27 September.|Sunday 27 September=2015-09-27
        Monday's meeting was the third.|Monday=2015-09-28
        Today's meeting was the third.|Today=2015-10-02
        The day after the meeting he left.|day after the meeting=2015-10-03
        The day before yesterday he left.|day before yesterday=2015-09-30
        This year marks 50 years.|This year=2015
        Next year marks 50 years.|Next year=2016
        Two years ago, in 2013, they met.|Two years ago=2013;2013=2013
        The signing is due on or before 31 December 2016.|31 December 2016=2016-12-31
        The deadline is midnight on 31 October.|31 October=2015-10-31
        At noon on 28 September they met.|28 September=2015-09-28
        at 10:30 a.m. on September 28, 2015|September 28, 2015=2015-09-28
        (September 28, 10:00-11:30)|September 28=2015-09-28
        Sept. 28 (Mon.) - Oct. 2 (Fri.)|Sept. 28 (Mon.) - Oct. 2 (Fri.)=2015-09-28/2015-10-02
        Monday through Wednesday they met.|Monday through Wednesday=2015-09-28/2015-09-30
        on Thursday and Friday, 1 and 2 October,|Thursday and Friday, 1 and 2 October=2015-10-01/2015-10-02
        Done at Seoul this 15th day of February, 2003.|15th day of February, 2003=2003-02-15
        Done on the seventh day of December in the year 1992.|seventh day of December in the year 1992=1992-12-07
        In 2013, 20 fellows came.|2013=2013
        In past decades and previous years it grew.|
        8.1 Measures|
        Articles 4.4 and 4.7 apply.|
        From 2007 to 2013 it grew. In the same period aid fell.|From 2007 to 2013=2007/2013;same period=2007/2013
        The post-2015 agenda was adopted.|2015=2015
        It was signed on 3 December 2011.1|3 December 2011=2011-12-03
        The period 2015-2018² was good.|2015-2018=2015/2018
        The two countries grew closer in the 1980s and 1990s.|1980s=198X;1990s=199X
        The Summit was held on 4 June 2014. A year after the summit, the ministers met.|4 June 2014=2014-06-04;A year after the summit=2015
        The talks were held on the 29th (Tue.) in Seoul.|29th (Tue.)=2015-09-29
        The talks were held on Tuesday (29th) in Seoul.|Tuesday (29th)=2015-09-29
        Your letter of the 1st instant was received.|1st instant=2015-10-01
        She was in Colombia from April 15 to 18 and in Peru from 18 to 21.|from April 15 to 18=2015-04-15/2015-04-18;from 18 to 21=2015-04-18/2015-04-21
        1991. 9. Korea joined the United Nations|1991. 9.=1991-09
        1991. 9. 5. Visit of the Foreign Minister|1991. 9. 5.=1991-09-05
        1991.9 Admission to the United Nations|1991.9=1991-09
        The embassy has been open since this week.|since this week=2015-09-28/..
        The results of fiscal year 2014/15 were good.|fiscal year 2014/15=2014/2015
        The ministers signed it, he said: 17 de agosto de 2015.|17 de agosto de 2015=2015-08-17
        """
}
