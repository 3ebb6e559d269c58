"""Binding: what each quantity of an article states, read sentence by sentence.

`binder` strings the steps: what is no figure falls out first (`roles`, `conversion`), then for every other quantity

- `governing` weighs the concepts that may govern it, and `concept` takes the first that fits: concept, features,
  measure, indicator; `refusing` says where none is to be tried, `passing` which figure before passes its features on;
- `naming` gives partner and item, `area` the place, `dating` the period (`bases`: against which one), `status` the
  status;
- `headline` gives the figures of the headline the period and base of those in the text that they restate;
- `sharing` adds the further figures of one mention.

What is not said beside a quantity comes from the figure before it, or from the sentences before (`discourse`).
"""
