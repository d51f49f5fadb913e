/** The family an event type belongs to; the release derives `events.family` from it. */
export const familyOfType = {
    consultation: 'meeting',
    summit: 'meeting',
    visit: 'meeting',
    briefing: 'meeting',
    conference: 'meeting',
    statement: 'speech_act',
    message: 'speech_act',
    proposal: 'speech_act',
    demand: 'speech_act',
    commitment: 'speech_act',
    objection: 'speech_act',
    refusal: 'speech_act',
    accusation: 'speech_act',
    denial: 'speech_act',
    threat: 'speech_act',
    agreement: 'instrument',
    treaty_change: 'instrument',
    deployment: 'material',
    programme: 'material',
    election: 'material',
    other_act: 'material',
};
/** Statuses of what has not happened yet, so its date may lie after the article's. */
export const statusesToCome = new Set([
    'scheduled',
    'intended',
    'proposed',
    'conditional',
    'possible',
]);
