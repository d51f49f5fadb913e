/**
 * What sites say in sentences, so that it reads like text: the law of the page, and what they ask of readers. Every phrase holds one
 * of the words that `lines/words.ts` lists as cues.
 */
const anyOf = (...phrases: readonly string[]): RegExp => new RegExp(phrases.join('|'), 'i');

export const legalNotice = anyOf(
  String.raw`\bmay not be (?:published|reproduced|redistributed|copied)\b`,
  String.raw`\b(?:reproduction|republication|redistribution|reprint(?:ing)?|unauthori[sz]ed (?:use|copying)) .{0,80}\b(?:permission|prohibited|consent)\b`,
  String.raw`\b(?:web ?site|site|we)(?: and our (?:\d+ )?partners)? uses? (?:[a-z]+ ){0,2}cookies\b`,
  String.raw`\b(?:our|this) (?:web ?)?(?:site|page|partners)\b.{0,80}\bcookies\b|\bcookies\b.{0,80}\b(?:our|this) (?:services|(?:web ?)?(?:site|page))\b`,
  String.raw`\b(?:accept|reject|allow|manage|use of)(?: all| our)? cookies\b|\bmore about (?:our )?cookies\b|\bcookie (?:settings|policy|preferences|notice)\b`,
  String.raw`\bplease (?:enable|turn on) (?:java ?script|cookies)\b|\boutdated browser\b|\b(?:upgrade|update) your browser\b`,
  String.raw`\b(?:we value your|your) privacy (?:matters|is important)?\b.{0,20}$|\bwe value your privacy\b`,
  String.raw`\bby (?:clicking|continuing|using|browsing|posting|signing up)\b.{0,80}\b(?:agree|accept|consent)\b`,
  String.raw`\bnot responsible for the content\b`,
  String.raw`\baccepts? no (?:liability|responsibility)\b`,
  String.raw`\bdoes not constitute\b.{0,40}\badvice\b|\bfor (?:general )?information(?:al)? purposes only\b`,
  String.raw`\bviews expressed\b.{0,60}\b(?:are|do not|own)\b`,
  String.raw`\btrading name of\b|\bis a registered (?:charity|company|trade ?mark)\b`,
  String.raw`\bcomments (?:are|have been) (?:now )?(?:closed|turned off|disabled)\b`,
  String.raw`\bquotes (?:are )?delayed\b|^risk disclosure\b`,
  String.raw`\bcreative commons\b`,
);

export const appeal = anyOf(
  String.raw`\byou(?:['’]ve| have) (?:read|reached|used) .{0,40}\b(?:free (?:articles|stories)|limit)\b`,
  String.raw`\bsubscribe (?:now |today )?to (?:continue|keep) reading\b`,
  String.raw`\balready a (?:subscriber|member)\?`,
  String.raw`\b(?:to|in) your inbox\b`,
  String.raw`\bsupport (?:our |independent |quality |local )*journalism\b|\bbecome a (?:member|subscriber|supporter)\b`,
  String.raw`\bearn an? (?:small )?commission\b|\bsmall favou?r to ask\b`,
  String.raw`\b(?:listener|reader|viewer)-supported\b`,
  String.raw`\bdownload (?:the|our) .{0,30}\bapp\b|\bstart your (?:free )?trial\b`,
  String.raw`\bkeep up[- ]to[- ]date with\b|\bgoogle news (?:channel|app)\b`,
  String.raw`^(?:would you like|do you want) to (?:comment|respond)\b|^have your say\b|^what do you think\? have\b`,
);
