// The records of the data files, from those of the pages.
exports.record = (fact, sources, base) => {
  const { noteHtml, works, ...own } = fact;
  const citations = fact.citations.map(({ source, quote, sentence, supports }) => ({
    source,
    quote,
    supports,
    sentences: [{ number: sentence + 1, text: sources[source].sentences[sentence] }],
  }));
  return { ...own, page: `facts/${fact.id}.html`, address: `${base}facts/${fact.id}.html`, citations };
};
exports.about = ({ id, title, publisher, author, published, url, sentences }) => ({
  id, title, publisher, author, published, url, sentences: sentences.length,
});
exports.table = (rows) =>
  rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${String(cell).replaceAll('"', '""')}"` : cell)).join(",")).join("\n") + "\n";
