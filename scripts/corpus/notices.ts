/**
 * What sites say in sentences, so that it reads like text: the law of the page, and what they ask of readers. Every phrase holds one
 * of the words that `lines/words.ts` lists as cues.
 */
const anyOf = (...phrases: readonly string[]): RegExp => new RegExp(phrases.join('|'), 'i');

export const legalNotice = anyOf(
  String.raw`\bmay not be (?:reproduced|republished|redistributed|copied)\b|\bmay not be published\b.{0,40}\b(?:broadcast|rewritten|redistributed|without)\b`,
  String.raw`\b(?:reproduction|republication|redistribution|reprint(?:ing)?|unauthori[sz]ed (?:use|copying)) .{0,80}\b(?:permission|prohibited|consent)\b`,
  String.raw`\b(?:web ?site|site|we)(?: and our (?:\d+ )?partners)? uses? (?:[a-z]+ ){0,2}cookies\b`,
  String.raw`\b(?:our|this) (?:web ?)?(?:site|page|partners)\b.{0,80}\bcookies\b|\bcookies\b.{0,80}\b(?:our|this) (?:services|(?:web ?)?(?:site|page))\b`,
  String.raw`\b(?:accept|reject|allow|manage|use of)(?: all| our)? cookies\b|\bmore about (?:our )?cookies\b|\bcookie (?:settings|policy|preferences|notice)\b`,
  String.raw`\bplease (?:enable|turn on) (?:java ?script|cookies)\b|\boutdated browser\b|\b(?:upgrade|update) your browser\b`,
  String.raw`\b(?:stor(?:e|ing)|access(?:ing)?)\b.{0,30}\binformation on (?:a|your) device\b|\bour cookies? (?:notice|policy)\b`,
  String.raw`(?:^|[.!?] )(?:we (?:care about|respect|value) )?your privacy(?: matters| is important)?(?: to us)?(?:$|[.!:])|\bwe value your privacy\b`,
  String.raw`\bby (?:clicking|continuing|using|browsing|posting|signing up)\b.{0,80}\b(?:you|i) (?:[a-z]+ ){0,2}(?:agree|accept|consent)`,
  String.raw`\bnot responsible for the content\b`,
  String.raw`\baccepts? no (?:liability|responsibility) for (?:the |any |its )?(?:accuracy|claims|content|damage|errors|external|information|loss|opinions|use|views)\b`,
  String.raw`\bdoes not constitute\b.{0,40}\b(?:financial|investment|legal|medical|professional|tax) (?:or [a-z]+ )?advice\b|\bfor (?:general )?information(?:al)? purposes only\b`,
  String.raw`\bviews expressed\b.{0,60}\b(?:are (?:not necessarily|solely|those of the (?:authors?|contributors?|writers?))|(?:do|does) not (?:necessarily )?(?:reflect|represent)|own)\b`,
  String.raw`\btrading name of\b|\bis a registered (?:charity|company)\.?$|\bregistered (?:charity|company|trade ?mark) (?:(?:in|of) \S+ )?(?:no\b|number\b|of\b|\(?\d)`,
  String.raw`(?:^|[.!?] )(?:the |reader )?comments (?:(?:for|on) this [a-z]+ )?(?:are|have been) (?:now )?(?:closed|turned off|disabled)\b`,
  String.raw`\bquotes (?:are )?delayed\b.{0,20}\d|^risk disclosure\b`,
  String.raw`\bcreative commons\b`,
);

export const appeal = anyOf(
  String.raw`\byou(?:['’]ve| have) (?:read|reached|used) .{0,40}\b(?:free (?:articles|stories)|limit)\b`,
  String.raw`\bsubscribe (?:now |today )?to (?:continue|keep) reading\b`,
  String.raw`\balready a (?:subscriber|member)\?`,
  String.raw`\b(?:to|in) your inbox\b`,
  String.raw`(?:^|[.!?,] |\bplease |\bhelp us )support (?:our |independent |quality |local )*journalism\b|(?:^|[.!?] |\bor )become an? (?:[a-z]+ )?(?:member|subscriber|supporter)\b`,
  String.raw`\bearn an? (?:small )?commission\b|\b(?:have|got) a small favou?r to ask\b`,
  String.raw`\b(?:listener|reader|viewer)-supported\b`,
  String.raw`\bdownload (?:the|our) .{0,30}\bapp\b|\bstart your (?:free )?trial\b`,
  String.raw`(?:^|[.!?] )keep up[- ]to[- ]date with\b|\bgoogle news (?:channel|app)\b`,
  String.raw`^(?:would you like|do you want) to (?:comment|respond)(?:\?| (?:on|to) this\b)`,
);
