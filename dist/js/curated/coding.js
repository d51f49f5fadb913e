import { findNameMentions } from './name-mentions.js';
import { anchorQuotes } from './segments.js';
function namesIn({ article, mentions }, project, anchors) {
    const overrides = mentions.value.mentions.flatMap(({ sense }, index) => {
        const span = anchors.find(mentions.document.file, `/mentions/${index}`);
        return span ? [{ sense, span }] : [];
    });
    return findNameMentions(article, project.actors.value.actors, overrides);
}
export function anchorRecords(project, anchors) {
    const { records } = project;
    return {
        project,
        anchors,
        quotes: new Map(records.map((each) => [each.article, anchorQuotes(each, anchors)])),
        names: new Map(records.map((each) => [each.article, namesIn(each, project, anchors)])),
    };
}
