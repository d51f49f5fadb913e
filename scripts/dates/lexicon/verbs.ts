import { listOf, type Lexeme, type VerbForm } from './lexeme.js';

/** Closed list of auxiliaries, their negations and clitics. */
const auxiliaries: Readonly<Partial<Record<VerbForm, string>>> = {
  will: "will 'll shall won't",
  modal: "would could might should must can cannot may can't couldn't wouldn't shouldn't 'd",
  be: 'be',
  been: 'been',
  being: 'being',
  is: "is are am isn't aren't 're 'm",
  was: "was were wasn't weren't",
  has: "has have haven't hasn't 've having",
  had: "had hadn't",
  did: "did didn't",
  do: "do does don't doesn't",
  to: 'to',
};

/** Verbs and participles that put what they govern ahead of them: a plan, a duty, an expectation. */
const prospective =
  'scheduled expected slated due planned planning plans plan expects expect intends intend intended hopes hope hoping aims aim aiming likely ' +
  'proposes anticipated anticipates anticipate projected projects forecast forecasts predicts predict promises vows pledges ' +
  'upcoming forthcoming unlikely set ready about going poised seeks prepares preparing tentatively deadline';

/** Past tenses that are not another form of the verb ("rose", "met"); regular ones are told by -ed. */
const irregularPast =
  'said told took gave came went won lost led held made met sent saw fell rose began broke brought built bought caught chose did drew drove fought found flew ' +
  'forgot got grew heard kept knew laid left lent let meant paid quit ran sold shot sang sank sat slept spoke spent stood stole struck swore swept swam taught ' +
  'thought threw understood woke wore wrote withdrew became put cut hit hurt became felt froze hid rode shook slid sought dealt overcame underwent oversaw ' +
  'arose awoke beat bent bled blew bred burst dug fled forbade forgave hung knelt leapt leaned lit mistook overthrew rang shone shrank spun ' +
  'sprang stuck stung strode strove strung swung tore wept wrung undertook undid upheld withheld withstood resold rebuilt broadcast';

/** Participles that are not past tenses. */
const participles =
  'given taken seen gone done written spoken broken chosen driven drawn fallen flown forgotten frozen grown hidden known risen shown stolen sworn thrown worn born begun ' +
  'sung sunk swum rung drunk run come become eaten beaten proven withdrawn undergone shaken torn forbidden forgiven overthrown';

/** Present-tense reporting verbs: they date themselves to the writing, and tell a clause apart. */
const present =
  'says say tells reports believes thinks claims insists argues notes adds shows suggests warns fears wants opens begins starts ends expires closes takes meets leaves ' +
  'arrives goes comes runs holds calls makes remains appears seems becomes';

export function verbLexemes(): Lexeme[] {
  const entries: (readonly [VerbForm, string])[] = [
    ['present', present],
    ['participle', participles],
    ['past', irregularPast],
    ['prospective', prospective],
  ];
  for (const [form, words] of Object.entries(auxiliaries)) entries.push([form as VerbForm, words]);
  return entries.flatMap(([verb, words]) =>
    listOf(words).map((word) => ({ word, classes: 0, verb })),
  );
}
