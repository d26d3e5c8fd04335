// Filters and ranks claims as one types; the address keeps it.
const part = id => document.getElementById(id)
const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’ʼ]/g, "'").toLowerCase()
let turns = 0, rows // when asked

const read = row => ({
  row,
  claim: fold(row.querySelector(".claim").textContent),
  all: fold(row.textContent),
  has: (name, value) => (row.dataset[name] || "").split(" ").includes(value),
  in: year => row.dataset.first <= year && year <= row.dataset.last,
})

const asked = () => {
  const query = new URLSearchParams()
  for (const {name, type, value, checked} of part("finder").querySelectorAll("input, select")) {
    if (value.trim() && (type !== "radio" || checked)) query.set(name, value.trim())
  }
  return query
}

const allowed = (one, query) => [...query].every(([name, value]) =>
  name === "q" || (name === "year" ? one.in(value)
    : name === "certainty" ? one.row.classList.contains(value) : one.has(name, value)))

// 0 where a word is missing; claims weigh more, and beginnings.
const weight = (one, words, phrase) => {
  let sum = one.claim.includes(phrase) ? 9 : 1
  for (const {inside, beginning} of words) {
    if (!one.all.includes(inside)) return 0
    sum += beginning.test(one.claim) ? 4 : one.claim.includes(inside) ? 2 : +beginning.test(one.all)
  }
  return sum
}

const show = async query => {
  const turn = ++turns, q = query.get("q") || "", phrase = fold(q)
  const scores = q && await part("finder").scores?.(q) // an index may know
  if (turn < turns || document.readyState == "loading") return // pageshow asks again
  rows ||= [...part("found").children].map(read)
  const words = (phrase.match(/\S+/g) || []).map(inside => ({
    inside, beginning: new RegExp("(?<![\\p{L}\\p{N}])" + inside.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), "u"),
  }))
  const found = rows.map(one => ({one, sum: !allowed(one, query) ? 0
    : scores ? scores.get(one.row.dataset.fact) || 0 : weight(one, words, phrase)}))
  if (words.length) found.sort((a, b) => b.sum - a.sum)
  for (const {one: {row}, sum} of found) row.hidden = !sum
  part("found").append(...found.map(({one}) => one.row))
  const {lang} = document.documentElement, {dataset} = part("finder"), left = found.filter(one => one.sum).length
  part("tally").textContent = `${query}` && (!left ? dataset.none
    : `${dataset.found} ${left.toLocaleString(lang)} / ${rows.length.toLocaleString(lang)}`)
}

addEventListener("input", () => {
  const query = asked()
  show(query)
  try { history.replaceState(null, "", `${query}` ? `?${query}` : location.pathname) } catch { /* on a disk */ }
})
addEventListener("pageshow", () => {
  const query = new URLSearchParams(location.search)
  if (!location.search && !`${asked()}`) return
  for (const field of part("finder").querySelectorAll("input, select")) {
    const value = query.get(field.name) || ""
    if (field.type === "radio") field.checked = field.value === value
    else field.value = value
    if (field.selectedIndex < 0) field.value = ""
  }
  show(asked())
})
