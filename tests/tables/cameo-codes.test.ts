import { describe, expect, it } from 'vitest';
import { committedRows } from '../committed-rows.js';

/** The values of the codes in CAMEO.goldsteinscale.txt, as GDELT publishes it. */
const goldstein: Readonly<Record<string, number>> = {
  '010': 0,
  '012': -0.4,
  '013': 0.4,
  '014': 0,
  '016': -2,
  '022': 3.2,
  '026': 4,
  '030': 4,
  '0312': 5.2,
  '0314': 5.2,
  '032': 4.5,
  '036': 4,
  '040': 1,
  '042': 1.9,
  '043': 2.8,
  '044': 2.5,
  '046': 7,
  '051': 3.4,
  '057': 8,
  '062': 7.4,
  '102': -5,
  '106': -5,
  '110': -2,
  '111': -2,
  '112': -2,
  '120': -4,
  '1212': -4,
  '125': -5,
  '127': -5,
  '130': -4.4,
  '134': -5.8,
  '138': -7,
};

/** The PLOVER types of the roots by CAMEO2PLOVER 2021, of the codes that occur here. */
const plover: Readonly<Record<string, string | null>> = {
  '01': null,
  '02': null,
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
};

const crosswalk = committedRows('crosswalk');
const events = committedRows('events');
const codes = committedRows('vocabularies')
  .filter(({ vocabulary }) => vocabulary === 'cameo')
  .map(({ code }) => code);
const typesOf = (...types: readonly string[]) => events.filter(({ type }) => types.includes(type));

describe('CAMEO codes', () => {
  it('are digits after six characters that keep them from being numbers, and all have the value that GDELT gives', () => {
    expect(codes.map((code) => code.slice(0, 6))).toEqual(codes.map(() => 'cameo:'));
    expect(codes.map((code) => code.slice(6)).sort()).toEqual(Object.keys(goldstein).sort());
    expect([...new Set(crosswalk.map(({ cameo }) => cameo))].sort()).toEqual([...codes].sort());
    for (const { cameo, goldstein: value } of crosswalk)
      expect(value, cameo).toBe(goldstein[cameo.slice(6)]);
  });

  it('lead to the PLOVER type of their root', () => {
    for (const { cameo, plover: type } of crosswalk)
      expect(type, cameo).toBe(plover[cameo.slice(6, 8)]);
    const found = events.filter(
      ({ cameo, plover: type }) => type !== (cameo === null ? null : plover[cameo.slice(6, 8)]),
    );
    expect(found).toEqual([]);
  });

  it('of statements and messages are 010 and 012 to 014, and that of approval 051', () => {
    const ofWords = typesOf('statement', 'message').flatMap(({ cameo }) => cameo ?? []);
    expect([...new Set(ofWords)].sort()).toEqual([
      'cameo:010',
      'cameo:012',
      'cameo:013',
      'cameo:014',
    ]);
    expect(typesOf('approval').map(({ cameo }) => cameo)).toEqual(['cameo:051']);
    const allowed = crosswalk.filter(({ type }) => type === 'approval').map(({ cameo }) => cameo);
    expect([...new Set(allowed)]).toEqual(['cameo:051']);
  });

  it('fit poorly at best where a deployment is 062 and a treaty change 057', () => {
    const fits = crosswalk
      .filter(
        ({ type, cameo }) =>
          (type === 'deployment' && cameo === 'cameo:062') ||
          (type === 'treaty_change' && cameo === 'cameo:057'),
      )
      .map(({ best_fit: fit }) => fit);
    expect(new Set(fits)).toEqual(new Set(['poor']));
  });

  it('have rows in the crosswalk for nothing that has not happened, but meetings and treaty changes that are to come', () => {
    const without = crosswalk.filter(
      ({ type, status }) =>
        ['programme', 'other_act'].includes(type) ||
        ['possible', 'conditional', 'proposed', 'disputed', 'not_occurred'].includes(status) ||
        (['scheduled', 'intended'].includes(status) &&
          !['consultation', 'summit', 'visit', 'treaty_change'].includes(type)),
    );
    expect(without).toEqual([]);
  });

  it('are given with every event that the crosswalk has one for, but for deployments without a host', () => {
    const allowed = new Set(crosswalk.map(({ type, status }) => `${type} ${status}`));
    const lacking = events.filter(
      ({ type, status, cameo }) => cameo === null && allowed.has(`${type} ${status}`),
    );
    expect(new Set(lacking.map(({ type }) => type))).toEqual(new Set(['deployment']));
  });
});
