import { describe } from 'vitest';
import { cases } from './expression-cases.js';

const anchor = '2013-06-28';

describe('ordinals', () => {
  cases({ anchor }, [
    [
      'It began on the twenty-second of June, 1941.',
      'the twenty-second of June, 1941 = 1941-06-22',
    ],
    ['It began on June the twenty-second, 1941.', 'June the twenty-second, 1941 = 1941-06-22'],
    ['It began on June twenty-second.', 'June twenty-second = 2013-06-22'],
    ['It closed on the thirty first of May 1990.', 'the thirty first of May 1990 = 1990-05-31'],
    ['It closed on twenty-third May 1990.', 'twenty-third May 1990 = 1990-05-23'],
    ['It opened on July 4th of 1995.', 'July 4th of 1995 = 1995-07-04'],
    ['Twenty-two of May’s storms were mild.', 'May = 2013-05'],
  ]);
});

describe('in quotation marks of any shape', () => {
  cases({ anchor }, [
    ['He said ＂Monday＂.', 'Monday = 2013-06-24'],
    ['He said 「on Monday」.', 'Monday = 2013-06-24'],
    ["He said ``on Monday''.", 'Monday = 2013-06-24'],
  ]);
});

describe('stamps of machines, with clock and zone', () => {
  cases({ anchor }, [
    [
      'Log: Mon Apr 20 20:05:30 +0000 2009.',
      'Mon Apr 20 20:05:30 +0000 2009 = 2009-04-20T20:05:30',
    ],
    ['Log: Sat Jan 31 09:02:44 UTC 2004.', 'Sat Jan 31 09:02:44 UTC 2004 = 2004-01-31T09:02:44'],
    ['Log: Sun Feb  1 09:02:44 2004.', 'Sun Feb  1 09:02:44 2004 = 2004-02-01T09:02:44'],
    [
      'Sent Mon, 20 Apr 2009 20:05:30 -0700.',
      'Mon, 20 Apr 2009 20:05:30 -0700 = 2009-04-20T20:05:30',
    ],
    ['Sent Mon, 6 Mar 95 11:20:54 EST.', 'Mon, 6 Mar 95 11:20:54 EST = 1995-03-06T11:20:54'],
    ['See [20/Apr/2009:20:05:30 -0700] there.', '20/Apr/2009:20:05:30 -0700 = 2009-04-20T20:05:30'],
    ['Filed Nov-19-2012.', 'Nov-19-2012 = 2012-11-19'],
    ['Filed Nov-19-12.', 'Nov-19-12 = 2012-11-19'],
    ['Filed 8-Aug-95.', '8-Aug-95 = 1995-08-08'],
    ['Filed 8/Aug/1995.', '8/Aug/1995 = 1995-08-08'],
    ['Sent 2013-05-06T23:30:00-08:00.', '2013-05-06T23:30:00-08:00 = 2013-05-06T23:30:00'],
    ['Sent 2013-05-06T23:30+0200.', '2013-05-06T23:30+0200 = 2013-05-06T23:30'],
    ['Sent 2013-05-06T23:30:00.125Z.', '2013-05-06T23:30:00.125Z = 2013-05-06T23:30:00'],
    ['Sent 2013-05-06 23:30:00 -0800.', '2013-05-06 23:30:00 -0800 = 2013-05-06T23:30:00'],
    [
      'Open May 6 at 10:30-11:30 daily.',
      'May 6 at 10:30 = 2013-05-06T10:30',
      '11:30 = 2013-05-06T11:30',
      'daily = P1D',
    ],
  ]);
});

describe('the forms of ISO 8601', () => {
  cases({ anchor }, [
    ['Figures for 2012-11 fell.', '2012-11 = 2012-11'],
    ['It rose from 2006-02 to 2006-09.', '2006-02 = 2006-02', '2006-09 = 2006-09'],
    ['The 2006-09 plan failed.', '2006 = 2006', '09 = 2009'],
    ['The 2010–12 plan failed.', '2010 = 2010', '12 = 2012'],
    ['It fell in 2003-04.', '2003 = 2003', '04 = 2004'],
    ['It is due in 2012-W45.', '2012-W45 = 2012-W45'],
    ['It is due on 2012-W45-3.', '2012-W45-3 = 2012-11-07'],
    ['There are 2009-W53 and no 2012-W53.', '2009-W53 = 2009-W53'],
    ['It is stamped 20130506.', '20130506 = 2013-05-06'],
    ['The 20130506 copy is kept.', '20130506 = 2013-05-06'],
    ['It is stamped 20130506T2330Z.', '20130506T2330Z = 2013-05-06T23:30'],
    ['It is stamped 20130506T233015+0200.', '20130506T233015+0200 = 2013-05-06T23:30:15'],
    ['Call 20135699 or 120130506.'],
    ['It was down 2009-05-03/2009-05-07.', '2009-05-03 = 2009-05-03', '2009-05-07 = 2009-05-07'],
    ['It held 2009-02-30 and 2011-13-40.'],
  ]);
});

describe('numbers and dots', () => {
  cases({ anchor }, [
    [
      'A form of 13/05/2009 replaced that of 05/06/2008.',
      '13/05/2009 = 2009-05-13',
      '05/06/2008 = 2008-06-05',
    ],
    [
      'Forms of 13/05/2009 and 05/13/2009 replaced that of 05/06/2008.',
      '13/05/2009 = 2009-05-13',
      '05/13/2009 = 2009-05-13',
      '05/06/2008 = 2008-05-06',
    ],
    ['It was decided on 25.12.12.', '25.12.12 = 2012-12-25'],
    ['A note of 22.11.63 was found.', '22.11.63 = 1963-11-22'],
    ['We run 10.11.12 on 25.12.12.4 and 25.1.12.'],
  ]);
});
