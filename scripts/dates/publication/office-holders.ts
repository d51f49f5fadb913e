/**
 * Who held the offices that news of world politics names, and from when to when: a story that calls somebody
 * president was written in that presidency. Each list is complete from its first holder on; two terms apart are two
 * rows, acting holders are left out, and a term that has not ended has no last day.
 */
export interface Term {
  readonly office: string;
  /** Source of a regular expression for the holder’s name as papers print it. */
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
}

type Row = readonly [name: string, from: string, to: string | null];

const offices: Readonly<Record<string, readonly Row[]>> = {
  'President of the United States': [
    ['(?:Ronald )?Reagan', '1981-01-20', '1989-01-20'],
    ['George (?:H\\. ?W\\. )?Bush|Bush', '1989-01-20', '1993-01-20'],
    ['(?:Bill |William )?Clinton', '1993-01-20', '2001-01-20'],
    ['George (?:W\\. )?Bush|Bush', '2001-01-20', '2009-01-20'],
    ['(?:Barack )?Obama', '2009-01-20', '2017-01-20'],
    ['(?:Donald )?Trump', '2017-01-20', '2021-01-20'],
    ['(?:Joe )?Biden', '2021-01-20', '2025-01-20'],
    ['(?:Donald )?Trump', '2025-01-20', null],
  ],
  'Secretary of State of the United States': [
    ['(?:Alexander )?Haig', '1981-01-22', '1982-07-05'],
    ['(?:George )?Shultz', '1982-07-16', '1989-01-20'],
    ['(?:James )?Baker', '1989-01-25', '1992-08-23'],
    ['(?:Lawrence )?Eagleburger', '1992-12-08', '1993-01-20'],
    ['(?:Warren )?Christopher', '1993-01-20', '1997-01-17'],
    ['(?:Madeleine )?Albright', '1997-01-23', '2001-01-20'],
    ['(?:Colin )?Powell', '2001-01-20', '2005-01-26'],
    ['(?:Condoleezza )?Rice', '2005-01-26', '2009-01-20'],
    ['(?:Hillary (?:Rodham )?)?Clinton', '2009-01-21', '2013-02-01'],
    ['(?:John )?Kerry', '2013-02-01', '2017-01-20'],
    ['(?:Rex )?Tillerson', '2017-02-01', '2018-03-31'],
    ['(?:Mike )?Pompeo', '2018-04-26', '2021-01-20'],
    ['(?:Antony )?Blinken', '2021-01-26', '2025-01-20'],
    ['(?:Marco )?Rubio', '2025-01-21', null],
  ],
  'Secretary-General of NATO': [
    ['(?:Lord )?Carrington', '1984-06-25', '1988-07-01'],
    ['(?:Manfred )?W(?:ö|oe)rner', '1988-07-01', '1994-08-13'],
    ['(?:Willy )?Claes', '1994-10-17', '1995-10-20'],
    ['(?:Javier )?Solana', '1995-12-05', '1999-10-14'],
    ['(?:Lord |George )?Robertson', '1999-10-14', '2003-12-17'],
    ['(?:Jaap )?de Hoop Scheffer', '2004-01-01', '2009-08-01'],
    ['(?:Anders Fogh )?Rasmussen', '2009-08-01', '2014-10-01'],
    ['(?:Jens )?Stoltenberg', '2014-10-01', '2024-10-01'],
    ['(?:Mark )?Rutte', '2024-10-01', null],
  ],
  'Secretary-General of the United Nations': [
    ['(?:Javier )?P[eé]rez de Cu[eé]llar', '1982-01-01', '1991-12-31'],
    ['(?:Boutros )?Boutros[- ]Ghali', '1992-01-01', '1996-12-31'],
    ['(?:Kofi )?Annan', '1997-01-01', '2006-12-31'],
    ['Ban(?: Ki-moon)?', '2007-01-01', '2016-12-31'],
    ['(?:Antonio )?Guterres', '2017-01-01', null],
  ],
  'President of Russia': [
    ['(?:Boris )?Yeltsin', '1991-07-10', '1999-12-31'],
    ['(?:Vladimir )?Putin', '2000-05-07', '2008-05-07'],
    ['(?:Dmitry )?Medvedev', '2008-05-07', '2012-05-07'],
    ['(?:Vladimir )?Putin', '2012-05-07', null],
  ],
  'Prime Minister of the United Kingdom': [
    ['(?:Margaret )?Thatcher', '1979-05-04', '1990-11-28'],
    ['(?:John )?Major', '1990-11-28', '1997-05-02'],
    ['(?:Tony )?Blair', '1997-05-02', '2007-06-27'],
    ['(?:Gordon )?Brown', '2007-06-27', '2010-05-11'],
    ['(?:David )?Cameron', '2010-05-11', '2016-07-13'],
    ['(?:Theresa )?May', '2016-07-13', '2019-07-24'],
    ['(?:Boris )?Johnson', '2019-07-24', '2022-09-06'],
    ['(?:Liz )?Truss', '2022-09-06', '2022-10-25'],
    ['(?:Rishi )?Sunak', '2022-10-25', '2024-07-05'],
    ['(?:Keir )?Starmer', '2024-07-05', null],
  ],
};

/** How papers print the office before the name. */
export const titles: Readonly<Record<string, string>> = {
  'President of the United States': 'President',
  'Secretary of State of the United States': 'Secretary of State',
  'Secretary-General of NATO': 'NATO (?:chief|Secretary[- ]General)',
  'Secretary-General of the United Nations':
    '(?:U\\.?N\\.?|United Nations) (?:chief|Secretary[- ]General)',
  'President of Russia': 'President',
  'Prime Minister of the United Kingdom': '(?:British|U\\.?K\\.?) Prime Minister',
};

export const terms: readonly Term[] = Object.entries(offices).flatMap(([office, rows]) =>
  rows.map(([name, from, to]): Term => ({ office, name, from, to })),
);
