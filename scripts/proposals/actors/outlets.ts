import type { Code } from '../../model/codes.js';
import { once } from '../../text/lookup.js';

/** A body, organisation or outlet that news names without saying what it is. */
export interface KnownName {
  readonly kind: Code<'actor_kind'>;
  readonly name: string;
  readonly spellings: readonly string[];
  /** ISO 3166-1 code of its state. */
  readonly iso3: string | undefined;
}

/** Kind, state, name and other spellings. */
const table = [
  `igo||Arab League`,
  `igo||Collective Security Treaty Organization|CSTO`,
  `igo||Commonwealth of Independent States|CIS`,
  `igo||European Commission`,
  `igo||European Parliament`,
  `igo||European Union|EU`,
  `igo||Group of Eight|G8|G-8`,
  `igo||International Atomic Energy Agency|IAEA`,
  `igo||North Atlantic Treaty Organization|NATO|Nato`,
  `igo||Organization for Security and Co-operation in Europe|OSCE`,
  `igo||Shanghai Cooperation Organization|SCO`,
  `igo||United Nations|UN|U.N.`,
  `body|USA|US Department of Defense|Pentagon|Defense Department`,
  `body|USA|White House`,
  `body|USA|US Department of State|State Department`,
  `body|USA|Capitol Hill`,
  `body|RUS|Kremlin`,
  `body|RUS|State Duma|Duma`,
  `body|GBR|Downing Street`,
  `body|GBR|Foreign Office`,
  `media|FRA|Agence France-Presse|AFP`,
  `media|QAT|Al Jazeera`,
  `media|USA|Associated Press|AP`,
  `media|GBR|BBC|BBC News`,
  `media|USA|Bloomberg|Bloomberg News`,
  `media|USA|CNN`,
  `media|GBR|Daily Telegraph`,
  `media|DEU|Der Spiegel|Spiegel`,
  `media|DEU|Deutsche Welle`,
  `media|RUS|Ekho Moskvy`,
  `media|GBR|Financial Times`,
  `media|GBR|The Guardian`,
  `media|RUS|Interfax`,
  `media|RUS|Interfax-AVN`,
  `media|USA|International Herald Tribune`,
  `media|RUS|ITAR-TASS|Itar-Tass|TASS|Tass`,
  `media|RUS|Izvestia|Izvestiya`,
  `media|RUS|Kommersant`,
  `media|JPN|Kyodo`,
  `media|FRA|Le Monde`,
  `media|RUS|Nezavisimaya Gazeta`,
  `media|USA|The New York Times|New York Times`,
  `media|USA|Newsweek`,
  `media|RUS|Novaya Gazeta`,
  `media|RUS|Pravda`,
  `media|USA|Radio Free Europe`,
  `media|USA|RFE/RL`,
  `media|GBR|Reuters`,
  `media|RUS|RIA Novosti|RIA-Novosti|RIA`,
  `media|RUS|Rossiiskaya Gazeta|Rossiyskaya Gazeta`,
  `media|USA|Voice of America`,
  `media|RUS|Voice of Russia`,
  `media|USA|Wall Street Journal`,
  `media|USA|Washington Post`,
  `media|CHN|Xinhua`,
];

const named = once((lines: readonly string[]): readonly KnownName[] =>
  lines.map((line) => {
    const [kind = '', iso3 = '', ...spellings] = line.split('|');
    return {
      kind: kind as Code<'actor_kind'>,
      name: spellings[0] ?? '',
      spellings,
      iso3: iso3 === '' ? undefined : iso3,
    };
  }),
);

/** Names of organisations and outlets, and of buildings that stand for a body. */
export const knownNames = (): readonly KnownName[] => named(table);
