import type { CuratedActor } from '../../model/records/actors.js';
import { once } from '../../text/lookup.js';

type Codes = NonNullable<CuratedActor['codes']>;

/** A state as news names it. */
export interface KnownState {
  readonly name: string;
  readonly adjective: string;
  readonly people: string;
  readonly capital: string;
  readonly codes: Codes;
}

/**
 * Name, adjective, people, capital, ISO 3166-1 and the Correlates of War number and abbreviation, valid 2001–2011. The Gleditsch–Ward
 * number and the CAMEO code are added where they differ from these.
 */
const lines = `
Afghanistan|Afghan|Afghans|Kabul|AFG|700|AFG
Albania|Albanian|Albanians|Tirana|ALB|339|ALB
Algeria|Algerian|Algerians|Algiers|DZA|615|ALG
Argentina|Argentine|Argentines|Buenos Aires|ARG|160|ARG
Armenia|Armenian|Armenians|Yerevan|ARM|371|ARM
Australia|Australian|Australians|Canberra|AUS|900|AUL
Austria|Austrian|Austrians|Vienna|AUT|305|AUS
Azerbaijan|Azerbaijani|Azerbaijanis|Baku|AZE|373|AZE
Belarus|Belarusian|Belarusians|Minsk|BLR|370|BLR
Belgium|Belgian|Belgians||BEL|211|BEL
Bosnia and Herzegovina|Bosnian|Bosnians|Sarajevo|BIH|346|BOS
Brazil|Brazilian|Brazilians|Brasilia|BRA|140|BRA
Bulgaria|Bulgarian|Bulgarians|Sofia|BGR|355|BUL
Canada|Canadian|Canadians|Ottawa|CAN|20|CAN
China|Chinese||Beijing|CHN|710|CHN
Croatia|Croatian|Croatians|Zagreb|HRV|344|CRO
Cuba|Cuban|Cubans|Havana|CUB|40|CUB
Cyprus|Cypriot|Cypriots|Nicosia|CYP|352|CYP
Czech Republic|Czech|Czechs|Prague|CZE|316|CZR
Denmark|Danish|Danes|Copenhagen|DNK|390|DEN
Egypt|Egyptian|Egyptians|Cairo|EGY|651|EGY
Estonia|Estonian|Estonians|Tallinn|EST|366|EST
Finland|Finnish|Finns|Helsinki|FIN|375|FIN
France|French||Paris|FRA|220|FRN
Georgia|Georgian|Georgians|Tbilisi|GEO|372|GRG
Germany|German|Germans|Berlin|DEU|255|GMY|260
Greece|Greek|Greeks|Athens|GRC|350|GRC
Hungary|Hungarian|Hungarians|Budapest|HUN|310|HUN
Iceland|Icelandic|Icelanders|Reykjavik|ISL|395|ICE
India|Indian|Indians|New Delhi|IND|750|IND
Indonesia|Indonesian|Indonesians|Jakarta|IDN|850|INS
Iran|Iranian|Iranians|Tehran|IRN|630|IRN
Iraq|Iraqi|Iraqis|Baghdad|IRQ|645|IRQ
Ireland|Irish||Dublin|IRL|205|IRE
Israel|Israeli|Israelis|Jerusalem|ISR|666|ISR
Italy|Italian|Italians|Rome|ITA|325|ITA
Japan|Japanese||Tokyo|JPN|740|JPN
Jordan|Jordanian|Jordanians|Amman|JOR|663|JOR
Kazakhstan|Kazakh|Kazakhs|Astana|KAZ|705|KZK
Kuwait|Kuwaiti|Kuwaitis||KWT|690|KUW
Kyrgyzstan|Kyrgyz||Bishkek|KGZ|703|KYR
Latvia|Latvian|Latvians|Riga|LVA|367|LAT
Lebanon|Lebanese||Beirut|LBN|660|LEB
Libya|Libyan|Libyans|Tripoli|LBY|620|LIB
Lithuania|Lithuanian|Lithuanians|Vilnius|LTU|368|LIT
Luxembourg|Luxembourgish|||LUX|212|LUX
Macedonia|Macedonian|Macedonians|Skopje|MKD|343|MAC
Mexico|Mexican|Mexicans|Mexico City|MEX|70|MEX
Moldova|Moldovan|Moldovans|Chisinau|MDA|359|MLD
Mongolia|Mongolian|Mongolians|Ulan Bator|MNG|712|MON
Netherlands|Dutch||The Hague|NLD|210|NTH
North Korea|North Korean|North Koreans|Pyongyang|PRK|731|PRK
Norway|Norwegian|Norwegians|Oslo|NOR|385|NOR
Pakistan|Pakistani|Pakistanis|Islamabad|PAK|770|PAK
Poland|Polish|Poles|Warsaw|POL|290|POL
Portugal|Portuguese||Lisbon|PRT|235|POR
Qatar|Qatari|Qataris|Doha|QAT|694|QAT
Romania|Romanian|Romanians|Bucharest|ROU|360|ROM|360|ROM
Russia|Russian|Russians|Moscow|RUS|365|RUS
Saudi Arabia|Saudi|Saudis|Riyadh|SAU|670|SAU
Serbia|Serbian|Serbians|Belgrade|SRB|345|YUG|340
Slovakia|Slovak|Slovaks|Bratislava|SVK|317|SLO
Slovenia|Slovenian|Slovenians|Ljubljana|SVN|349|SLV
South Africa|South African|South Africans|Pretoria|ZAF|560|SAF
South Korea|South Korean|South Koreans|Seoul|KOR|732|ROK
Spain|Spanish|Spaniards|Madrid|ESP|230|SPN
Sweden|Swedish|Swedes|Stockholm|SWE|380|SWD
Switzerland|Swiss|||CHE|225|SWZ
Syria|Syrian|Syrians|Damascus|SYR|652|SYR
Tajikistan|Tajik|Tajiks|Dushanbe|TJK|702|TAJ
Turkey|Turkish|Turks|Ankara|TUR|640|TUR
Turkmenistan|Turkmen||Ashgabat|TKM|701|TKM
Ukraine|Ukrainian|Ukrainians|Kiev|UKR|369|UKR
United Arab Emirates|Emirati|Emiratis|Abu Dhabi|ARE|696|UAE
United Kingdom|British|Britons|London|GBR|200|UKG
United States|American|Americans|Washington|USA|2|USA
Uzbekistan|Uzbek|Uzbeks|Tashkent|UZB|704|UZB
Venezuela|Venezuelan|Venezuelans|Caracas|VEN|101|VEN
Vietnam|Vietnamese||Hanoi|VNM|816|DRV`;

/** Names beside the one in the table. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'United Kingdom': ['Britain', 'Great Britain', 'UK', 'U.K.'],
  'United States': ['America', 'US', 'U.S.', 'USA'],
  Russia: ['Russian Federation'],
  Ukraine: ['Kyiv'],
  Netherlands: ['Holland'],
  'Czech Republic': ['Czech republic'],
};

/** States whose name has an article inside a sentence. */
export const hasArticle = (name: string): boolean => /^(?:United|Netherlands|Czech Rep)/.test(name);

const states = once((text: readonly string[]): readonly KnownState[] =>
  text.map((line) => {
    const [
      name = '',
      adjective = '',
      people = '',
      capital = '',
      iso3 = '',
      cow = '',
      abbrev = '',
      gw = cow,
      cameo = iso3,
    ] = line.split('|');
    const codes = {
      iso3,
      cow_ccode: Number(cow),
      cow_abbrev: abbrev,
      gw_gwno: Number(gw),
      cameo_country: cameo,
    };
    return { name, adjective, people, capital, codes };
  }),
);
const table = lines.trim().split('\n');

/** States that news of arms control names, by ISO 3166-1. */
export const knownStates = (): readonly KnownState[] => states(table);

/** What news calls the state itself: name, capital and people; no adjectives. */
export const namesOfState = ({ name, capital, people }: KnownState): readonly string[] =>
  [name, ...(otherNames[name] ?? []), capital, people].filter((each) => each !== '');
