import type { Strength } from './word-class.js';

/** Nouns of one meaning; in the plural too. */
export interface NounClass {
  readonly kind: 'statement' | 'thought' | 'demand' | 'judgement' | 'finding' | 'talk';
  readonly strength: Strength;
  readonly words: string;
}

export const nounClasses: readonly NounClass[] = [
  {
    kind: 'statement',
    strength: 3,
    words: `statement, claim, assertion, allegation, announcement, declaration, remark, comment, explanation, argument, contention,
      insistence, admission, acknowledgment, acknowledgement, confession, revelation, disclosure, confirmation, denial, reply, response,
      answer, assurance, reassurance, reminder, warning, caution, prediction, forecast, prophecy, suggestion, hint, implication, rumor,
      rumour, report, news, complaint, protest, objection, testimony, quip, joke, boast, notion, observation, affirmation, accusation,
      charge, insinuation, reiteration, emphasis, message, tweet, word, refrain, talking point, lie, pronouncement`,
  },
  {
    kind: 'thought',
    strength: 2,
    words: `belief, view, opinion, thought, idea, feeling, sense, fear, hope, concern, worry, doubt, suspicion, expectation, assumption,
      presumption, conviction, impression, conclusion, theory, hypothesis, speculation, confidence, understanding, realization, recognition,
      anxiety, dream, faith, certainty, skepticism, scepticism, optimism, pessimism, regret, consensus, position, stance, estimate, guess,
      perception, misgiving, reservation, apprehension, interpretation, preference`,
  },
  {
    kind: 'demand',
    strength: 2,
    words: `promise, pledge, vow, threat, offer, commitment, demand, call, request, appeal, plea, proposal, recommendation, order, instruction,
      plan, decision, refusal, agreement, determination, desire, intention, invitation, bid, ultimatum, suggestion, push, readiness,
      willingness, eagerness, guarantee, oath, undertaking, resolve, wish, reluctance, unwillingness, petition, ruling, verdict`,
  },
  {
    kind: 'judgement',
    strength: 1,
    words: `criticism, praise, condemnation, denunciation, support, opposition, endorsement, approval, disapproval, rejection, attack, outrage,
      anger, frustration, blame, rebuke, outcry, backlash, dismissal, assessment, characterization, characterisation, description, portrayal,
      depiction, apology, admiration, contempt, disdain, sympathy, embrace, defense, defence, welcome, scorn, ire, dismay, dissatisfaction`,
  },
  {
    kind: 'finding',
    strength: 2,
    words: `finding, evidence, proof, sign, indication, signal, fact, data, study, survey, poll, research, analysis, account, documentation,
      projection, calculation`,
  },
  {
    kind: 'talk',
    strength: 1,
    words: `talk, discussion, debate, question, conversation, speech, interview, letter, memo, article, column, editorial, essay, story, note,
      quotation, quote, rhetoric, lecture, address, dispute, disagreement, controversy, inquiry`,
  },
];

/** Adjectives with which somebody is said to think or feel: "is convinced that", "were afraid of". */
export const thinkingAdjectives = `afraid, fearful, aware, unaware, certain, uncertain, sure, unsure, confident, convinced, persuaded, concerned,
  worried, anxious, hopeful, optimistic, pessimistic, skeptical, sceptical, doubtful, dubious, suspicious, mindful, wary, leery, nervous,
  glad, happy, unhappy, pleased, delighted, proud, grateful, thankful, sorry, sad, angry, furious, outraged, upset, annoyed, irritated,
  frustrated, disappointed, dismayed, alarmed, shocked, surprised, amazed, astonished, stunned, appalled, horrified, disgusted, puzzled,
  confused, ashamed, embarrassed, satisfied, dissatisfied, comfortable, uncomfortable, willing, unwilling, ready, eager, reluctant,
  determined, prepared, keen, adamant, insistent, clear, unclear, emphatic, vague, critical, supportive, dismissive, opposed, committed,
  excited, thrilled, impressed, bullish, bearish, positive, cautious, complimentary, vocal, outspoken, explicit, tired, jealous, envious`;

/** Adverbs with which the paper says that others say so. */
export const hearsayAdverbs =
  'reportedly, allegedly, supposedly, purportedly, apparently, presumably, ostensibly, seemingly, evidently, so-called, self-described, self-proclaimed';
