/** Words by which programs name themselves; browsers use none of them, but for the telephones called Cubot. */
const PROGRAM =
  /(?<!cu)bot\b|bot[/;_-]|crawl|spider|slurp|scan|fetch|preview|monitor|uptime|check|archiv|validator|lighthouse|headless|phantom|externalhit|mediapartners|curl|wget|python|perl|ruby|java\/|go-http|okhttp|axios|node|httpclient|libwww|scrapy|postman|feed|rss|http:\/\/|https:\/\//i;

/**
 * Whether a program asked and not a person, as far as it says so itself. Who says nothing is
 * taken for a program: every browser says something.
 */
export function isBot(agent: string | undefined): boolean {
  return agent === undefined || PROGRAM.test(agent);
}
