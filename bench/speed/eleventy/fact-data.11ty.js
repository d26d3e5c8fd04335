const { record, about } = require("./records.js");

exports.data = {
  pagination: { data: "sheetFacts", size: 1, alias: "fact" },
  permalink: ({ fact }) => `facts/${fact.id}.json`,
  eleventyExcludeFromCollections: true,
};
exports.render = ({ fact, sheetSources, site }) =>
  JSON.stringify({
    version: "1", sheet: site.title, address: site.base, publisher: site.publisher, licence: site.licence,
    fact: record(fact, sheetSources, site.base),
    sources: fact.works.map((id) => about(sheetSources[id])),
  });
