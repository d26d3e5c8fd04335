const { record, about, table } = require("./records.js");

const COLUMNS = "id statement value date certainty subject property section added".split(" ");
const FILES = {
  "data/facts.json": ({ sheetFacts, sheetSources, sourceList, site }) =>
    JSON.stringify({
      version: "1", title: site.title, address: site.base, publisher: site.publisher, licence: site.licence,
      facts: sheetFacts.map((fact) => record(fact, sheetSources, site.base)),
      sources: sourceList.map(about),
    }, null, 1),
  "data/facts.csv": ({ sheetFacts }) =>
    table([[...COLUMNS, "topics", "page"], ...sheetFacts.map((fact) =>
      [...COLUMNS.map((name) => fact[name]), fact.topics.join(" "), `facts/${fact.id}.html`])]),
  "data/citations.csv": ({ sheetFacts, sheetSources }) =>
    table([["fact", "number", "source", "quote", "sentence_number", "sentence"], ...sheetFacts.flatMap((fact) =>
      fact.citations.map((one, at) =>
        [fact.id, at + 1, one.source, one.quote, one.sentence + 1, sheetSources[one.source].sentences[one.sentence]]))]),
  "data/sources.csv": ({ sourceList }) =>
    table([["id", "title", "publisher", "author", "published", "url"], ...sourceList.map((source) =>
      [source.id, source.title, source.publisher, source.author, source.published, source.url])]),
  "feed.json": ({ latest, site }) =>
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1", title: site.title, home_page_url: site.base,
      feed_url: `${site.base}feed.json`, language: "en", authors: [{ name: site.publisher }],
      items: latest.map((fact) => ({
        id: `${site.base}facts/${fact.id}.html`, url: `${site.base}facts/${fact.id}.html`, title: fact.statement,
        content_text: fact.statement, language: "en", date_published: `${fact.added}T00:00:00Z`, tags: fact.topics,
      })),
    }, null, 1),
  "robots.txt": ({ site }) => `User-agent: *\nAllow: /\nSitemap: ${site.base}sitemap.xml\n`,
};

exports.data = {
  files: Object.keys(FILES),
  pagination: { data: "files", size: 1, alias: "file" },
  permalink: ({ file }) => file,
  eleventyExcludeFromCollections: true,
};
exports.render = (shown) => FILES[shown.file](shown);
