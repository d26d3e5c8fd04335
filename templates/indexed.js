// On a large sheet an index says which claims have the words, and how well; on a disk the page's own script does.
const finder = document.getElementById("finder")
const at = new URL(finder.dataset.index, location)
let ready

const load = async () => {
  const language = document.documentElement.lang.toLowerCase()
  const [{createInstance}, answer] = await Promise.all([import(`${at}pagefind.js`), fetch(`${at}${language}.json`)])
  return [createInstance({noWorker: true}), await answer.json()]
}

finder.scores = async phrase => {
  try {
    const [index, ids] = await (ready ||= load())
    const {results} = await index.search(phrase)
    return new Map(results.map(({id, score}) => [ids[id], score]))
  } catch {
    delete finder.scores
  }
}
