import { codes } from '../model/codes.js';
export const vocabularyRows = ({ vocabularies }) => vocabularies.value.vocabularies.flatMap(({ vocabulary, codes: definitions }) => definitions.map(({ code, label, definition, decision_rule, example }) => ({
    vocabulary,
    code,
    label,
    definition,
    decision_rule,
    example,
})));
/** One row for each type, status and CAMEO code, in the order of the model. */
export function crosswalkRows({ vocabularies }) {
    return codes.event_type.flatMap((type) => codes.event_status.flatMap((status) => codes.cameo.flatMap((cameo) => {
        const mapping = vocabularies.value.crosswalk.find((each) => each.type === type &&
            each.statuses.includes(status) &&
            each.cameo.some((code) => `cameo:${code}` === cameo));
        return mapping
            ? [{ type, status, cameo, cameo_fit: mapping.fit, plover: mapping.plover ?? null }]
            : [];
    })));
}
