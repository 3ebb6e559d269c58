"""Bad input, case by case: what it is, and what is said of it. The tests hold every case; the docs are its table."""

SENTENCES = [
    "date 2025-11-24 The province exported goods worth 5.2 billion USD in the first ten months of the year",
    "Its imports came to 4.1 billion USD in the same period, which was 12 percent more than a year before",
    "The third sentence speaks of the plans of the province for the next five years and of its roads",
    "The fourth one names the markets that the firms of the province want to enter: Japan and Korea",
    "The fifth says that the tax office has collected more than it did in the year before that",
    "The sixth is about the schools and the hospitals that were opened in the north of the province",
]
ARTICLE = ". ".join(SENTENCES) + ".\n"
OTHER = ARTICLE.replace("province", "city of Hai Phong").replace("the", "this")
