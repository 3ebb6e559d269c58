/* Light or dark: the button in the head changes it and remembers the choice, where the browser keeps anything. What was
   chosen before, or the system asks for, is set while the page is read (docs/theme/partials/javascripts). */
"use strict"

const schemes = document.querySelector(".scheme")
const show = scheme => {
  document.body.dataset.mdColorScheme = scheme
  schemes.setAttribute("aria-pressed", String(scheme === "slate"))
}

show(document.body.dataset.mdColorScheme)
schemes.hidden = false
schemes.addEventListener("click", () => {
  const scheme = document.body.dataset.mdColorScheme === "slate" ? "default" : "slate"
  show(scheme)
  try {
    localStorage.setItem("scheme", scheme)
  } catch {} // a browser that keeps nothing
})
