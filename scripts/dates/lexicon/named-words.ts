import { listOf } from './lexeme.js';
import { holidaysByFirstWord } from './holiday-names.js';
import { phrasesByFirstWord } from './vague-phrases.js';

/** Suffixes and pieces of words that stand alone after tokenizing: 5th, 1990s, a.m. */
const pieces = "'s st nd rd th s p m d t b c e u n fy ad bc ce bce";

/** Words of time the grammar names in a pattern, without a class of their own. */
const time =
  'am eve ago afterward afterwards hence beyond old olds age ages period periods term time times trading business working calendar extra fewer straight consecutive successive full ' +
  'long ahead come so far ever even also already ended ending near distant short present run pre post twice cents compared versus vs net results one couple ' +
  'good dozens scores hundreds thousands take takes took taken lasted spent of last most';

/** What labels, measures or addresses a number, so that it is no year and no day. */
const numbers =
  'room flight route highway section page chapter model article resolution channel suite box number unit version volume people percent pct points miles dollars million ' +
  'billion feet degrees share shares barrels kg yen street st avenue ave road rd boulevard blvd drive lane square no nos';

const titles =
  'mr mrs ms dr gen sen rep gov lt col sgt maj capt prof rev adm hon jr sr corp inc co ltd';

/** Verbs and nouns that tense is read from by name. */
const tense =
  'failed managed began started continued helped forced used tried refused declined seemed appeared happened ceased neglected traveled travelled arrived proved planned expected ' +
  'intended hoped scheduled anticipated projected effective maturing payable starting beginning dated expired death court power work school town war office prison jail ' +
  'custody market peace telegraph mirror mail express herald post tribune independent black bloody super fat holy cyber life church hospital date victory justice university college trial returns return faces resumes resume turns visits hosts celebrates marks travels flies launches retires open begin start end expire close take meet ' +
  'leave arrive go come run hold because while although though but which who when if once after before for on against past toward towards through';

const marks = ', . \' - / : ; ( ) [ ] $ % # & ! ? * " € £ ¥ ° + = _ @';

/** Every word that a rule names and no other list gives a class. */
export function namedWords(): string[] {
  const phrases = [...phrasesByFirstWord.values()].flat().flatMap(({ words }) => words);
  const holidays = [...holidaysByFirstWord.values()].flat().flatMap(({ words }) => words);
  return [
    ...listOf(pieces),
    ...listOf(time),
    ...listOf(numbers),
    ...listOf(titles),
    ...listOf(tense),
    ...phrases,
    ...holidays,
    ...listOf(marks),
  ];
}
