/**
 * Who held the two offices that English news names most, and from when to when: a story that calls somebody
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
};

/** How papers print the office before the name. */
export const titles: Readonly<Record<string, string>> = {
  'President of the United States': 'President',
  'Secretary of State of the United States': 'Secretary of State',
};

export const terms: readonly Term[] = Object.entries(offices).flatMap(([office, rows]) =>
  rows.map(([name, from, to]): Term => ({ office, name, from, to })),
);
