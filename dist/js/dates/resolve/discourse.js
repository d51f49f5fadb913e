import { boundsOf, periodOf } from '../timeline/period.js';
import { civilDay } from '../timeline/day-number.js';
import { sentenceStart } from './sentences.js';
/** From finest to coarsest: a day fixes its month and year, not the other way round. */
const rank = {
    day: 0,
    weekend: 1,
    week: 2,
    month: 3,
    season: 4,
    quarter: 4,
    half: 5,
    year: 6,
    decade: 7,
    century: 8,
    millennium: 9,
};
/** How many past mentions are looked through for one that fits. */
const memory = 12;
/** What the text has spoken of so far: the time of writing and the last few times named. */
export class Discourse {
    anchor;
    tokens;
    #mentions = [];
    /** The stretch a financial report is about, for "the period" and "a year earlier". */
    #topic;
    constructor(tokens, anchor) {
        this.tokens = tokens;
        this.anchor = anchor;
    }
    mention(mention) {
        this.#mentions.push(mention);
        if (this.#mentions.length > memory * 2)
            this.#mentions = this.#mentions.slice(-memory);
        const { grain } = mention.period;
        const isReport = grain === 'quarter' || grain === 'half';
        const [first, last] = boundsOf(mention.period);
        // A report is about the latest quarter it has figures for: neither a forecast nor a look further back changes that.
        const isLater = !this.#topic || (last <= this.anchor && first > boundsOf(this.#topic.period)[0]);
        if (isReport && isLater)
            this.#topic = mention;
    }
    setTopic(mention) {
        this.#topic = mention;
    }
    get topic() {
        return this.#topic;
    }
    /** The last time named that is no coarser than the grain. */
    lastWithin(grain) {
        return this.#mentions
            .slice(-memory)
            .findLast(({ period }) => rank[period.grain] <= rank[grain]);
    }
    /** The last unit of just this grain. */
    lastOf(grain) {
        return this.#mentions.slice(-memory).findLast(({ period }) => period.grain === grain);
    }
    /** The dated opening of a sentence that frames a token, when one stands within so many tokens before. */
    frame(token, reach) {
        const mention = this.#mentions.findLast(({ isFrame }) => isFrame === true);
        const isNear = mention !== undefined &&
            token - mention.token <= reach &&
            rank[mention.period.grain] <= rank.year;
        return isNear ? mention : undefined;
    }
    /** The year of a story: the last two times named both lie in it. */
    storyYear(token, reach) {
        const [before, last] = this.#mentions.slice(-2);
        if (!before || !last || token - last.token > reach)
            return undefined;
        const yearOf = ({ period }) => civilDay(boundsOf(period)[0]).year;
        const isDated = rank[before.period.grain] <= rank.year && rank[last.period.grain] <= rank.year;
        return isDated && yearOf(before) === yearOf(last) ? last : undefined;
    }
    get last() {
        return this.#mentions.at(-1);
    }
    /** Times named in the sentence of a token, latest first. */
    inSentence(token) {
        const from = sentenceStart(this.tokens, token);
        return this.#mentions.filter((mention) => mention.token >= from).reverse();
    }
    current(grain) {
        return periodOf(grain, this.anchor);
    }
}
