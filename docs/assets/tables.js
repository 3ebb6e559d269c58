/* Tables that one can sort and filter. Without this script they are plain tables, in reading order.
   A cell is sorted by its `data-order` where it has one, else by its text; a column marked `data-choose` is offered as
   a choice of its values. Text is compared without diacritics: `bac ninh` finds Bắc Ninh. */
"use strict"

const FEWEST = 6 // rows below which a table needs no filter
const MOST = 60 // values above which a column is no choice

const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase()
const chosen = cell => {
  const sign = cell.querySelector(".sign") // of a code: its word follows
  return (sign ? sign.nextSibling : cell).textContent.trim()
}
const orderOf = cell => cell.dataset.order ?? cell.textContent.trim()
const number = text => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN)

function enhance(box) {
  const table = box.querySelector("table")
  const rows = [...table.tBodies[0].rows]
  const heads = [...table.tHead.rows[0].cells]
  heads.forEach((head, column) => sorts(head, column, heads, table, rows))
  if (rows.length >= FEWEST) filters(box.querySelector(".table-tools"), heads, rows)
}

function sorts(head, column, heads, table, rows) {
  const button = document.createElement("button")
  button.type = "button"
  button.append(...head.childNodes)
  head.append(button)
  button.addEventListener("click", () => {
    const down = head.getAttribute("aria-sort") === "ascending"
    heads.forEach(other => other.removeAttribute("aria-sort"))
    head.setAttribute("aria-sort", down ? "descending" : "ascending")
    const keys = new Map(rows.map(row => [row, orderOf(row.cells[column])]))
    const compare = comparison([...keys.values()], head.classList.contains("number"))
    rows.sort((one, other) => (down ? -1 : 1) * compare(keys.get(one), keys.get(other)))
    table.tBodies[0].append(...rows)
  })
}

function comparison(keys, numeric) {
  const digits = text => number(text.replace(/[^\d-]/g, ""))
  const value = keys.every(key => !Number.isNaN(number(key))) ? number : numeric ? digits : null
  if (value) return (one, other) => value(one) - value(other)
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true })
  return compare
}

function filters(tools, heads, rows) {
  let texts = null // of the rows, worked out when a reader first asks
  const choices = heads.flatMap((head, column) => ("choose" in head.dataset ? choice(tools, head, column, rows) : []))
  const said = tools.querySelector("output")
  const words = tools.querySelector("input")
  const all = tools.querySelector("[type=reset]")
  const tell = count => {
    said.textContent = said.dataset.form.replace("#shown", count).replace("#all", rows.length)
    if (all === document.activeElement) words.focus() // it goes where there is nothing to take back
    all.hidden = !words.value && choices.every(one => one.any())
  }
  const show = () => {
    const wanted = plain(words.value).split(/\s+/)
    texts ??= rowAt.map(row => plain(row.textContent))
    let count = 0
    rows.forEach(row => { row.hidden = true })
    texts.forEach((text, place) => {
      const fits = wanted.every(word => text.includes(word)) && choices.every(one => one.fits(place))
      rowAt[place].hidden = !fits
      count += fits
    })
    tell(count)
  }
  const rowAt = [...rows]
  tools.addEventListener("input", show)
  tools.addEventListener("submit", event => event.preventDefault())
  tools.addEventListener("reset", () => setTimeout(show))
  addEventListener("hashchange", () => { if (rowAt.some(row => row.hidden && row.id === location.hash.slice(1))) tools.reset() })
  tools.hidden = false
  tell(rows.length)
}

function choice(tools, head, column, rows) {
  const values = rows.map(row => chosen(row.cells[column]))
  const names = [...new Set(values)].sort(new Intl.Collator(document.documentElement.lang, { numeric: true }).compare)
  if (names.length < 2 || names.length > MOST) return []
  const label = tools.querySelector("template").content.firstElementChild.cloneNode(true)
  label.firstElementChild.textContent = head.textContent.trim()
  const select = label.querySelector("select")
  select.append(...names.map(name => new Option(name, name)))
  tools.querySelector("template").before(label)
  return [{ any: () => !select.value, fits: place => !select.value || values[place] === select.value }]
}

document.querySelectorAll(".sortable").forEach(enhance)

/* The row of a figure that this page has no room for stands on its article's page, by the same name. */
const short = document.querySelector("[data-sources]")
const wanted = /^#f-(.+)-\d+(\.\d+)?$/.exec(location.hash)
if (short && wanted && !document.getElementById(location.hash.slice(1))) {
  location.replace(`${short.dataset.sources}${wanted[1]}/${location.hash}`)
}
