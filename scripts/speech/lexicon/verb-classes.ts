import type { VerbClass } from './word-class.js';

/**
 * Verbs with which English news reports what somebody says, asks, promises, thinks, finds or holds, by what they mean;
 * a verb that means two of these has what both may take, and the kind of the first. A particle follows its verb.
 */
export const verbClasses: readonly VerbClass[] = [
  {
    kind: 'say',
    takes: 'that quotation wh object',
    strength: 3,
    words: `say, state, declare, announce, affirm, reaffirm, assert, allege, claim, contend, maintain, insist, argue, add, note,
      remark, comment, explain, reiterate, emphasize, emphasise, stress, underline, underscore, highlight, point out, confirm,
      acknowledge, admit, concede, confess, reveal, disclose, divulge, report, relate, recount, proclaim, pronounce, profess,
      posit, opine, muse, quip, joke, jest, reply, respond, answer, retort, rejoin, counter, volunteer, elaborate, interject,
      testify, attest, mention, intimate, imply, hint, insinuate, suggest, signal, indicate, clarify, specify, protest, object,
      complain, grumble, gripe, grouse, lament, boast, brag, crow, predict, forecast, prophesy, foretell, warn, caution, observe,
      recall, conclude, summarize, postulate, theorize, hypothesize, speculate, rule, write, tweet, retweet, blog, post, editorialize,
      go on, continue, begin, spell out, lay out, set out, make clear, leak, let slip, put it, chime in, broadcast, telegraph,
      concur, demur, disagree, agree, deny, repeat, report back, aver, avow, submit, caveat, counsel, gush, enthuse, rave, marvel`,
  },
  {
    kind: 'utter',
    takes: 'quotation that',
    strength: 2,
    words: `whisper, shout, yell, scream, cry, cry out, mutter, murmur, mumble, growl, snap, sneer, scoff, sigh, bark, bellow, chant,
      chuckle, exclaim, fume, groan, grunt, hiss, howl, intone, moan, plead, rant, recite, roar, scold, shriek, snarl, snort, sob,
      stammer, thunder, wail, whine, blurt, blurt out, call out, sing, text, email, e-mail, cable, type, crack, deadpan, vent,
      fire back, shoot back, hit back, push back, clap back, punch back, chirp, drawl, lecture, preach, ramble, utter, voice`,
  },
  {
    kind: 'tell',
    takes: 'person that quotation wh infinitive object',
    strength: 3,
    words: `tell, inform, assure, reassure, remind, notify, advise, brief, warn, caution, alert, admonish, persuade, convince, promise,
      teach, show, ask, bet, apprise`,
  },
  {
    kind: 'ask',
    takes: 'wh quotation object',
    strength: 2,
    words:
      'ask, inquire, enquire, wonder, question, query, quiz, debate, discuss, ponder, contemplate, speculate, press',
  },
  {
    kind: 'urge',
    takes: 'person infinitive that object',
    strength: 2,
    words: `urge, order, command, instruct, direct, ask, beg, implore, beseech, entreat, exhort, encourage, call on, call upon, plead with,
      appeal to, pressure, lobby, invite, request, demand, dare, challenge, advise, require, forbid, counsel, prod, nudge, press,
      recommend, mandate, petition, compel, discourage, bar, prohibit, ban, authorize, authorise, allow, permit, enjoin, summon`,
  },
  {
    kind: 'propose',
    takes: 'object that infinitive',
    strength: 2,
    words: `propose, recommend, suggest, advocate, call for, push for, press for, lobby for, argue for, argue against, plead for, appeal for,
      ask for, demand, seek, pitch, float, outline, unveil, present, put forward, set forth, lay out, advance, champion, push, tout,
      promote, campaign for, campaign on, campaign against, vote for, vote against, vote, advise, call against, stand for, fight for,
      agitate for, warn of, warn against, warn about, caution against`,
  },
  {
    kind: 'promise',
    takes: 'infinitive that object quotation',
    strength: 3,
    words: `promise, vow, pledge, threaten, offer, agree, refuse, decline, swear, undertake, volunteer, guarantee, commit, consent, assent,
      opt, decide, resolve, determine, elect, choose, elect, bargain, contract`,
  },
  {
    kind: 'intend',
    takes: 'infinitive object',
    strength: 1,
    words: `plan, intend, aim, want, wish, hope, hope for, seek, mean, prefer, desire, aspire, long, yearn, plot, prepare, propose, expect,
      envision, envisage, consider, need, hesitate, hasten, vie, strive, plan on, look forward to, insist on, think of, think about`,
  },
  {
    kind: 'think',
    takes: 'that quotation object',
    strength: 2,
    words: `think, believe, feel, suppose, assume, presume, guess, reckon, suspect, figure, imagine, fear, hope, worry, doubt, expect,
      anticipate, sense, surmise, conjecture, gather, reason, hold, deem, judge, trust, believe in, disbelieve, foresee, envision,
      calculate, consider, wish, pray, fret, accept, bet, wager, opine, despair, daydream, dream, take it, see it`,
  },
  {
    kind: 'know',
    takes: 'that wh object',
    strength: 1,
    words: `know, understand, realize, realise, recognize, recognise, remember, forget, learn, hear, see, notice, recall, discover, perceive,
      overlook, ignore, appreciate, read, misunderstand, discern, grasp, comprehend, find out, figure out, watch, witness`,
  },
  {
    kind: 'find',
    takes: 'that wh object',
    strength: 2,
    words: `find, show, demonstrate, prove, reveal, suggest, indicate, determine, establish, conclude, estimate, project, document, detail,
      illustrate, calculate, ascertain, verify, infer, deduce, diagnose, rate, rank, reflect, evidence, imply, mean, stipulate,
      certify, decree, rule, predict, presage, foreshadow, attest, record, chronicle, confirm, uncover, expose, detect`,
  },
  {
    kind: 'accuse',
    takes: 'object',
    strength: 2,
    words: `accuse, blame, charge, fault, indict, suspect, convict, acquit, sue, thank, credit, congratulate, forgive, excuse, denounce`,
  },
  {
    kind: 'judge',
    takes: 'object',
    strength: 1,
    words: `praise, laud, hail, applaud, commend, celebrate, condemn, denounce, criticize, criticise, blast, slam, rip, bash, lambaste, lambast,
      attack, assail, decry, deplore, rebuke, reprimand, chide, scold, ridicule, mock, deride, berate, castigate, chastise, censure,
      lash out at, lash out against, rail against, inveigh against, tear into, take aim at, take issue with, lambast, skewer, disparage,
      malign, vilify, belittle, insult, knock, pan, hammer, pillory, excoriate, scorn, reproach, needle, taunt, tease, extol, glorify,
      salute, compliment, honor, honour, bemoan, bewail, rue, protest against, object to, complain about, complain of, joke about,
      boast about, boast of, brag about, gripe about, grumble about, fume about, hit, trash, savage, impugn, scoff at, sneer at, laugh at,
      bristle at, balk at, rage against, crow about, rip into, go after, hit out at, push back on, push back against, apologize for, apologize`,
  },
  {
    kind: 'characterize',
    takes: 'object quotation',
    strength: 2,
    words: `call, describe, characterize, characterise, portray, depict, label, brand, dub, term, cast, paint, liken, compare, equate, name,
      refer to, refer to as, define, deem, declare, regard, view, see, consider, identify, cite, dismiss, decry, frame, brand, tag, style`,
  },
  {
    kind: 'hold',
    takes: 'object',
    strength: 1,
    words: `support, back, oppose, favor, favour, disfavor, endorse, reject, dismiss, accept, approve, approve of, disapprove of, embrace, like,
      love, hate, dislike, despise, loathe, detest, abhor, admire, respect, resent, regret, appreciate, welcome, dread, tolerate, distrust,
      mistrust, enjoy, value, cherish, disagree with, agree with, agree on, agree to, side with, sympathize with, care about, fear, envy,
      deny, dispute, refute, rebut, contradict, disavow, disown, repudiate, renounce, retract, recant, rule out, contest, challenge,
      question, doubt, second, echo, defend, justify, rationalize, downplay, play down, minimize, exaggerate, overstate, object to,
      resist, disbelieve, rejoice in, worry about, backtrack on, back away from, walk back, stand by, argue about, quarrel over`,
  },
  {
    kind: 'discuss',
    takes: 'object',
    strength: 1,
    words: `discuss, debate, address, mention, cite, invoke, quote, reference, refer to, allude to, speak of, speak about, speak out against,
      speak out about, talk about, talk of, talk up, comment on, elaborate on, expand on, touch on, dwell on, point to, argue over,
      argue about, spar over, weigh in on, weigh, describe, detail, recount, narrate, express, voice, convey, articulate, communicate, evoke,
      raise, bring up, testify about, testify to, answer, reply to, respond to, react to, write about, write of, tweet about, tell of,
      tell about, hint at, attribute, ascribe, stress, sum up, publicize, spread, air, issue, deliver, explain away, examine, explore,
      focus on, lecture about, preach about, reflect on, reminisce about, inquire about, ask about, wonder about, question about`,
  },
];

/** Forms that no rule gives: base, past and, where it is another, participle. */
export const irregularForms = `say said, tell told, think thought, feel felt, hold held, know knew known, understand understood, see saw seen,
  hear heard, write wrote written, foretell foretold, find found, show showed shown, mean meant, swear swore sworn, begin began begun,
  go went gone, put put, let let, set set, lay laid, make made, forget forgot forgotten, choose chose chosen, shoot shot, hit hit,
  undertake undertook undertaken, take took taken, forbid forbade forbidden, read read, teach taught, bet bet, cast cast, speak spoke spoken,
  give gave given, foresee foresaw foreseen, broadcast broadcast, sing sang sung, seek sought, stand stood, fight fought, bring brought,
  tear tore torn, spread spread, dream dreamt, deal dealt, misunderstand misunderstood, spell spelt, learn learnt, withdraw withdrew withdrawn,
  come came come, spell spelled, dream dreamed, learn learned, plead pled, plead pleaded, prove proved proven, forgive forgave forgiven`;

/** Verbs of two syllables that double their last letter, as in "admitted". */
export const doublingVerbs =
  'admit, commit, permit, submit, acquit, regret, confer, refer, infer, defer, concur, demur, abhor, extol, compel, aver, rebut, quiz';
