import { listed } from '../../speech/lexicon/word-class.js';

const setOf = (words: string): ReadonlySet<string> => new Set(listed(words.replace(/\s+/g, ' ')));

/** Nouns for who holds an office or has a calling, in the singular. */
const offices =
  setOf(`adviser, advisor, admiral, aide, ambassador, analyst, assistant, attaché, author, boss, captain, chair, chairman, chairperson,
  chairwoman, chancellor, chief, co-chairman, colonel, commander, commissioner, congressman, congresswoman, consul, coordinator, correspondent, counsel, counsellor, delegate,
  deputy, designer, diplomat, director, economist, editor, emissary, engineer, envoy, executive, expert, fellow, founder, general, governor, head, historian, inspector,
  judge, king, lawmaker, leader, legislator, lieutenant, major, marshal, mayor, member, minister, negotiator, observer, officer, official, parliamentarian,
  physicist, politician, premier, president, president-elect, prince, princess, professor, queen, rapporteur, representative, researcher, scholar, scientist, secretary, secretary-general,
  senator, specialist, speaker, spokesman, spokesperson, spokeswoman, strategist, undersecretary, under-secretary, vice-president, veteran, witness, activist, critic, campaigner, gen, col, lt, maj, sen,
  dr, prof, adm, capt, rep, gov`);

/** What stands before such a noun in lower case: “deputy foreign minister”. */
const modifiers =
  setOf(`acting, assistant, atomic, chief, cultural, defence, defense, deputy, disarmament, economic, energy, executive, finance, first, foreign, general, interior,
  international, junior, leading, legal, military, national, naval, nuclear, official, permanent, political, presidential, press, prime, principal, private, regional, scientific, security,
  senior, special, state, strategic, top, trade, veteran, vice, arms, control, missile, policy, army, air, research, chief-of-staff, independent, joint, retired, visiting, opposition, government, ministry, parliamentary, strategy, affairs, arms-control, weapons, rights, human, space, aviation, rocket`);

/** Heads of the names of bodies. */
const bodies =
  setOf(`academy, administration, agency, alliance, assembly, association, authority, board, bureau, cabinet, center, centre, chancellery, college, command, commission, committee,
  congress, corporation, council, court, delegation, department, directorate, division, duma, endowment, federation, forces, foundation, forum, government, group, house, institute, institution, laboratory, league,
  ministry, mission, office, organisation, organization, parliament, party, secretariat, senate, service, society, staff, union, university, fund`);

const pluralBodies = setOf('forces, staff');

/** Plurals for people and states that speak as a group. */
const groups =
  setOf(`activists, allies, ambassadors, americans, analysts, authorities, aides, campaigners, commanders, commentators, congressmen, countries, critics, defectors, delegates, delegations, democrats, deputies,
  diplomats, economists, editors, emissaries, engineers, envoys, europeans, executives, experts, generals, governments, historians, inspectors, insiders, journalists, lawmakers, leaders, lawyers, legislators, members,
  ministers, ministries, nations, negotiators, observers, officers, officials, opponents, others, parties, participants, partners, people, physicists, planners, politicians, presidents, prosecutors, protesters, reporters, representatives,
  republicans, residents, researchers, scholars, scientists, senators, sides, sources, specialists, spokesmen, states, strategists, supporters, witnesses, media, newspapers, agencies, capitals, conservatives, liberals, neighbours, neighbors, skeptics, sceptics, proponents, advocates, villagers, organisers, organizers, investigators, counterparts, team, delegation, group, public, military, opposition, police`);

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');

export const isOffice = (word: string): boolean => offices.has(plain(word));
export const isOfficeModifier = (word: string): boolean => modifiers.has(plain(word));
export const isBodyHead = (word: string): boolean => bodies.has(plain(word));
export const isPluralBody = (word: string): boolean => pluralBodies.has(plain(word));
export const isGroupNoun = (word: string): boolean => groups.has(plain(word));

/** He or she, as a title tells. */
export function genderOfTitle(words: string): 'male' | 'female' | undefined {
  if (/\b(?:Mr\b|Sir|Lord|King|Prince)\b|(?:spokes|chair|congress)man\b/u.test(words))
    return 'male';
  if (/\b(?:Mrs|Ms|Miss|Lady|Queen|Princess)\b|(?:spokes|chair|congress)woman\b/u.test(words))
    return 'female';
  return undefined;
}

/** Those who speak for nobody but themselves (rule V3). */
export const isPrivate = (role: string): boolean =>
  /\b(?:analyst|author|critic|economist|editor|expert|fellow|historian|lawmaker|legislator|parliament(?:arian)?|duma|congress\w*|senat\w+|physicist|professor|researcher|scholar|scientist|specialist|strategist|institute|university|foundation|center|centre|academy|former|activist|campaigner)\b/i.test(
    role,
  );
