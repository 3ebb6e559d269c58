/* Charts that one can explore: a press of the button puts a live chart in the place of the picture, another the picture
   back. What draws them (Vega) is loaded then and no sooner. It reads expressions itself (`ast`), since the site's
   policy lets no text become code. Without this script there are pictures and no buttons. */
"use strict"

const ERRORS = 1 // what Vega says in the console

const loading = {}
const once = (address, load) => (loading[address] ??= load(address))
const specifications = () => once("charts.json", address => fetch(address).then(answer => answer.json()))
const drawing = address => once(address, () => new Promise((done, failed) => {
  const script = Object.assign(document.createElement("script"), { src: address, onload: done, onerror: failed })
  document.head.append(script)
}))

async function live(figure, picture) {
  const [charts] = await Promise.all([specifications(), drawing(figure.dataset.vega)])
  const { specification, locale } = charts[picture.getAttribute("aria-labelledby")]
  const place = document.createElement("div")
  place.className = "live"
  for (const name of ["role", "aria-labelledby", "aria-describedby"]) place.setAttribute(name, picture.getAttribute(name))
  picture.replaceWith(place)
  const settings = { ast: true, renderer: "svg", actions: false, defaultStyle: false, formatLocale: locale, logLevel: ERRORS }
  await vegaEmbed(place, specification, { ...settings, tooltip: { disableDefaultStyle: true } })
  return place
}

function offer(figure) {
  const button = figure.querySelector(".explore")
  const picture = figure.querySelector("svg")
  let place = null
  button.hidden = false
  button.addEventListener("click", async () => {
    button.disabled = true
    if (place) {
      place.replaceWith(picture)
      place = null
    } else {
      place = await live(figure, picture)
    }
    button.setAttribute("aria-pressed", String(place !== null))
    button.disabled = false
    button.focus()
  })
}

document.querySelectorAll("figure.chart").forEach(offer)
