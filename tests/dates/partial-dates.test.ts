import { describe } from 'vitest';
import { cases } from './expression-cases.js';

describe('a day or a month without its year', () => {
  cases({ anchor: '2001-08-08' }, [
    ['It will be paid on a still unspecified day in January.', 'January = 2002-01'],
    ['The bank has extended the loan through January.', 'January = 2002-01'],
    ['They landed in February and stayed until April.', 'February = 2001-02', 'April = 2001-04'],
    ['Last year, in December, they met.', 'Last year = 2000', 'December = 2000-12'],
    ['In 1999, on March 5, they met.', '1999 = 1999', 'March 5 = 1999-03-05'],
    ['Last week on Tuesday they met.', 'Last week = 2001-W31', 'Tuesday = 2001-07-31'],
    ['In May the first patrol set out.', 'May = 2001-05'],
    ['The gap narrowed to $3.1 billion in July.', 'July = 2001-07'],
    ['Output will fall next year.', 'next year = 2002'],
    ['The talks ran through January.', 'January = 2001-01'],
    ['They met on August 3.', 'August 3 = 2001-08-03'],
    ['They will meet on August 20.', 'August 20 = 2001-08-20'],
    ['A meeting is scheduled for May 18.', 'May 18 = 2002-05-18'],
    ['A meeting was held on December 20.', 'December 20 = 2000-12-20'],
    ['A meeting will be held on January 9.', 'January 9 = 2002-01-09'],
    ['He told a briefing on January 9 that talks failed.', 'January 9 = 2001-01-09'],
    ['The fiscal year ended Sept. 30 was poor.', 'The fiscal year = P1Y', 'Sept. 30 = 2000-09-30'],
    ['The notes, due Oct. 1, were sold.', 'Oct. 1 = 2001-10-01'],
    ['The paper reported in May that talks began.', 'May = 2001-05'],
    ['The summit took place in Slovenia in June.', 'June = 2001-06'],
    ['The summit will take place in June.', 'June = 2002-06'],
    ['The plant opened in October.', 'October = 2000-10'],
    ['The plant opens in October.', 'October = 2001-10'],
    ['The plant is to open in October.', 'October = 2001-10'],
    ['They plan to leave in October.', 'October = 2001-10'],
    ['They agreed to leave in October.', 'October = 2001-10'],
    ['They began to leave in October.', 'October = 2000-10'],
    ['Output has fallen since March.', 'March = 2001-03'],
    ['He moved here last May.', 'last May = 2001-05'],
    ['He moved here last September.', 'last September = 2000-09'],
    ['He will move next May.', 'next May = 2002-05'],
    ['He moves this September.', 'this September = 2001-09'],
    ['He moved in June last year.', 'June last year = 2000-06'],
    ['He will move in January next year.', 'January next year = 2002-01'],
    ["Last year's May rally drew thousands.", "Last year's May = 2000-05"],
    ['In early September it rains.', 'early September = 2001-09 START'],
    ['It will close in mid-November.', 'mid-November = 2001-11 MID'],
    ['It closed in late November.', 'late November = 2000-11 END'],
    ['It will close at the end of November.', 'the end of November = 2001-11 END'],
    ['The late-July raid failed.', 'late-July = 2001-07 END'],
    ['It was signed on the 4th of May.', 'the 4th of May = 2001-05-04'],
    ['On Sunday, July 8, it rained.', 'Sunday, July 8 = 2001-07-08'],
    ['On Feb. 29 he was born.', 'Feb. 29 = 2000-02-29'],
    ['The week of July 9 was hot.', 'The week of July 9 = 2001-W28'],
    ['On the night of July 9 it burned.', 'the night of July 9 = 2001-07-09TNI'],
    ['The July 9 attacks shook the city.', 'July 9 = 2001-07-09'],
    ['The talks were put off until Oct. 1.', 'Oct. 1 = 2001-10-01'],
  ]);
});

describe('near the turn of a year', () => {
  cases({ anchor: '2002-01-04' }, [
    ['The deal was signed on Dec. 28.', 'Dec. 28 = 2001-12-28'],
    ['The deal will be signed on Jan. 8.', 'Jan. 8 = 2002-01-08'],
    ['Sales rose in December.', 'December = 2001-12'],
    ['Sales will rise in February.', 'February = 2002-02'],
    ['He said last week that he was ill.', 'last week = 2001-W52'],
    ['He is ill this week.', 'this week = 2002-W01'],
    ['He flew on Monday.', 'Monday = 2001-12-31'],
    ['Last month it snowed.', 'Last month = 2001-12'],
    ['Last quarter it lost money.', 'Last quarter = 2001-Q4'],
    ['Fourth-quarter profit rose.', 'Fourth-quarter = 2001-Q4'],
    ['It began last winter.', 'last winter = 2000-WI'],
    ['It begins this winter.', 'this winter = 2001-WI'],
  ]);
});

describe('a year that opens a sentence frames what follows', () => {
  cases({ anchor: '2001-08-08' }, [
    ['In 1944 the plan was ready. On June 6 they landed.', '1944 = 1944', 'June 6 = 1944-06-06'],
    [
      'In 1989 the wall fell. By December the border was open.',
      '1989 = 1989',
      'December = 1989-12',
    ],
    [
      'In 1989 the wall fell. A vote will be held in December.',
      '1989 = 1989',
      'December = 2001-12',
    ],
    ['The 1989 reforms failed. On June 6 he resigned.', '1989 = 1989', 'June 6 = 2001-06-06'],
  ]);
});

describe('two times named in a past year make a story of it', () => {
  cases({ anchor: '2001-08-08' }, [
    [
      'He was born in March 1912 and moved in 1912. On May 3 he left.',
      'March 1912 = 1912-03',
      '1912 = 1912',
      'May 3 = 1912-05-03',
    ],
    [
      'He was born in 1912 and moved in 1925. On May 3 he left.',
      '1912 = 1912',
      '1925 = 1925',
      'May 3 = 2001-05-03',
    ],
  ]);
});

describe('ranges', () => {
  cases({ anchor: '2001-08-08' }, [
    ['The talks ran from May 3 to 5.', 'May 3 = 2001-05-03', '5 = 2001-05-05'],
    ['The talks ran May 3-5.', 'May 3 = 2001-05-03', '5 = 2001-05-05'],
    ['The talks ran May 10-12, 2000.', 'May 10 = 2000-05-10', '12, 2000 = 2000-05-12'],
    ['The talks ran on 3 and 4 September.', '3 = 2001-09-03', '4 September = 2001-09-04'],
    ['The talks ran 3-5 September 1999.', '3 = 1999-09-03', '5 September 1999 = 1999-09-05'],
    ['It lasted from May to July 1999.', 'May = 1999-05', 'July 1999 = 1999-07'],
    ['It lasted from May 3 to June 5, 1999.', 'May 3 = 1999-05-03', 'June 5, 1999 = 1999-06-05'],
    ['It lasted between March 1998 and June 1999.', 'March 1998 = 1998-03', 'June 1999 = 1999-06'],
    ['The ship has been there since March 2001.', 'March 2001 = 2001-03'],
    [
      'The first and second quarters of 1998 were good.',
      'The first = 1998-Q1',
      'second quarters of 1998 = 1998-Q2',
    ],
  ]);
});

describe('months that are names or verbs', () => {
  cases({ anchor: '2001-08-08' }, [
    ['Theresa May spoke in May.', 'May = 2001-05'],
    ['It may rain, and troops march on.'],
    ['May they rest in peace.'],
    ['June Carter sang with August Wilson.'],
    ['The annual March for Peace drew thousands.'],
    ['The long march in March was cold.', 'March = 2001-03'],
    ['He said that June Carter left.'],
    ['As the sun sets, sat phones ring.'],
    ['The second phase follows the first and second stages.'],
    ['Prices fall; rivers spring up.'],
  ]);
});
