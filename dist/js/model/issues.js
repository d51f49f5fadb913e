/** Issues that are topics only: nobody is for or against them, so no quote has a stance on them. */
export const unscaledIssues = new Set([
    'strategic_stability',
    'bilateral_relations',
    'nonproliferation',
    'alliance_politics',
]);
