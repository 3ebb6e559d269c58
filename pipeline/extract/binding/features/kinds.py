"""Which origins and events there are, and which concepts they narrow."""

ORIGINS = frozenset({"fdi", "domestic", "all", "enterprise", "named"})
EVENTS = frozenset({"new", "adjusted", "withdrawn", "attracted", "disbursed", "shares", "valid", "running"})
SHARES = "shares"  # the event of capital that buys into firms
DEALS = ("deals", "transactions")  # concepts of what is counted of it
NEWS = frozenset({"new", "adjusted"})  # events that only a period has
TOLD = NEWS | {SHARES, "disbursed"}  # events that say more than that capital came
# concepts that features of origin and event narrow
NARROWED = frozenset(
    {"projects", "capital", "enterprises", "countries", "deals", "transactions", "workers", "realised"}
)
INVESTED = frozenset({"capital", "projects"})  # concepts of investment
CAME = frozenset({"attracted"})  # said of all that came
PER_CAPITA = frozenset({"per_capita"})
FDI_SECTOR = "fdi-sector"  # the item that foreign-invested enterprises are
STANDING = frozenset({"running"})  # says less than any event beside it
THERE = STANDING | {"valid"}  # events of what there is
WAYS = frozenset({"exports", "imports"})  # concepts of trade one way
TRADED = WAYS | {"turnover"}  # concepts of trade
OF_TRADE = TRADED | {"balance"}  # and what is left of both ways
FUNDED = ("projects", "enterprises")  # what is counted, and has capital
VOLUMES = ("export_volume", "import_volume")  # indicators
MARKETS = ("countries", "markets")  # counts of who bought
OF_PARKS = ("parks", "occupancy")  # concepts: what is told of parks is told of all of them
NEWCOMERS = frozenset({"fdi_projects_new", "investment_projects_new", "domestic_projects_new"})  # indicators
