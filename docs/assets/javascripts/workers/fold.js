/* The theme's search, so that Vietnamese is found with its diacritics and without: `xuất khẩu`, `xuat khau`.
   Words of the index and of the query are both folded; the text that results show stays as it is.
   The query of this script's address names the worker that it wraps, which lies beside it. */
"use strict"

const QUERY = 2 // the theme's message that carries what was typed

const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D")

// Before the theme's own listener, which is added below.
addEventListener("message", event => {
  if (event.data.type === QUERY) event.data.data = fold(event.data.data)
})

importScripts(location.search.slice(1))

const foldToken = token => token.update(fold)
lunr.Pipeline.registerFunction(foldToken, "fold")

// The theme sets its pipelines up, then declares the reference field: here they are complete and not yet used.
const { ref } = lunr.Builder.prototype
lunr.Builder.prototype.ref = function (field) {
  for (const pipeline of [this.pipeline, this.searchPipeline]) pipeline._stack.unshift(foldToken)
  return ref.call(this, field)
}
