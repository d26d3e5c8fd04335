const fs = require("node:fs");
const markdownIt = require("markdown-it");

const MONTHS = "January February March April May June July August September October November December".split(" ");
const read = (name) => JSON.parse(fs.readFileSync(`${__dirname}/_data/${name}.json`, "utf8"));

module.exports = (config) => {
  const facts = read("facts");
  const sources = read("sources");
  const topics = read("topics");
  const markdown = markdownIt();
  for (const [id, source] of Object.entries(sources)) {
    Object.assign(source, { id, bearing: {}, opens: new Set(source.opens) });
  }
  for (const topic of Object.values(topics)) {
    topic.facts = [];
    topic.lede = topic.lede.replace(/ \[@([\w-]+)\]/g, ' <a class="key" href="/facts/$1.html">evidence</a>');
  }
  for (const fact of facts) {
    for (const id of fact.topics) topics[id].facts.push(fact);
    for (const one of fact.citations) {
      const source = sources[one.source];
      const [before, after] = source.sentences[one.sentence].split(one.quote);
      Object.assign(one, { before, after });
      (source.bearing[one.sentence] ??= []).push({ fact, one });
    }
    fact.works = [...new Set(fact.citations.map((one) => one.source))];
    fact.noteHtml = fact.note ? markdown.render(fact.note) : "";
  }
  config.addGlobalData("sheetFacts", () => facts);
  config.addGlobalData("sheetSources", () => sources);
  config.addGlobalData("sheetTopics", () => topics);
  config.addGlobalData("sourceList", () => Object.values(sources));
  config.addGlobalData("topicList", () => Object.values(topics));
  config.addGlobalData("latest", () => facts.toSorted((a, b) => (a.added < b.added ? 1 : -1)).slice(0, 500));
  config.addGlobalData("dated", () => facts.filter((fact) => fact.date).sort((a, b) => (a.date < b.date ? -1 : 1)));
  config.addGlobalData("site", {
    title: "A sheet for trials of speed",
    base: "https://example.org/",
    publisher: "The Desk",
    contact: "mailto:desk@example.org",
    licence: "CC-BY-4.0",
  });
  config.addFilter("when", (date) => {
    const [year, month, day] = date.split("-");
    return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
  });
  config.addFilter("linked", (fact, sources, topics, site) =>
    JSON.stringify({
      "@context": "https://schema.org", "@type": "WebPage", "@id": `${site.base}facts/${fact.id}.html`,
      isPartOf: { "@type": "WebSite", name: site.title, url: site.base },
      mainEntity: {
        "@type": "Claim", identifier: fact.id, text: fact.statement, datePublished: fact.added,
        temporalCoverage: fact.date, about: fact.topics.map((id) => ({ "@type": "Thing", name: topics[id].label })),
        appearance: fact.citations.map((one) => ({
          "@type": "Quotation", text: one.quote, url: sources[one.source].url,
          isPartOf: { "@type": "NewsArticle", name: sources[one.source].title, url: sources[one.source].url },
        })),
      },
    }).replaceAll("<", "\\u003c"));
  config.addFilter("count", (held) => Object.keys(held).length);
  config.addPassthroughCopy("assets");
  return { markdownTemplateEngine: false, htmlTemplateEngine: false };
};
