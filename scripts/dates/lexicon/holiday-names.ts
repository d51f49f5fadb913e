/** A holiday's name as words in lower case, longest first where one opens another; the key names its rule in resolve/holidays.ts. */
const holidays: readonly (readonly [name: string, key: string])[] = [
  ["new year's eve", 'new-years-eve'],
  ["new year's day", 'new-years-day'],
  ["new year's", 'new-years-day'],
  ['new year day', 'new-years-day'],
  ['martin luther king jr . day', 'martin-luther-king-day'],
  ['martin luther king day', 'martin-luther-king-day'],
  ["presidents ' day", 'presidents-day'],
  ['presidents day', 'presidents-day'],
  ["valentine's day", 'valentines-day'],
  ['st . patrick’s day', 'st-patricks-day'],
  ["st . patrick's day", 'st-patricks-day'],
  ['palm sunday', 'palm-sunday'],
  ['good friday', 'good-friday'],
  ['ash wednesday', 'ash-wednesday'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter-monday'],
  ['easter week', 'easter-week'],
  ['easter', 'easter'],
  ['may day', 'may-day'],
  ["mother's day", 'mothers-day'],
  ['memorial day', 'memorial-day'],
  ["father's day", 'fathers-day'],
  ['independence day', 'independence-day'],
  ['the fourth of july', 'independence-day'],
  ['fourth of july', 'independence-day'],
  ['bastille day', 'bastille-day'],
  ['labor day', 'labor-day'],
  ['labour day', 'may-day'],
  ['columbus day', 'columbus-day'],
  ['halloween', 'halloween'],
  ['election day', 'election-day'],
  ['veterans day', 'veterans-day'],
  ["veterans ' day", 'veterans-day'],
  ['armistice day', 'veterans-day'],
  ['thanksgiving day', 'thanksgiving'],
  ['thanksgiving', 'thanksgiving'],
  ['christmas eve', 'christmas-eve'],
  ['christmas day', 'christmas'],
  ['christmastime', 'christmas'],
  ['christmas', 'christmas'],
  ['boxing day', 'boxing-day'],
  ["april fools ' day", 'april-fools-day'],
  ["april fool's day", 'april-fools-day'],
  ['groundhog day', 'groundhog-day'],
  ['earth day', 'earth-day'],
  ['inauguration day', 'inauguration-day'],
];

export const holidaysByFirstWord = new Map<
  string,
  { readonly words: readonly string[]; readonly key: string }[]
>();
for (const [name, key] of holidays) {
  const words = name.replaceAll("'s", " 's").split(' ');
  const first = words[0] ?? '';
  holidaysByFirstWord.set(first, [...(holidaysByFirstWord.get(first) ?? []), { words, key }]);
}

/** First words of holiday names. */
export const holidayOpeners: readonly string[] = [...holidaysByFirstWord.keys()];
