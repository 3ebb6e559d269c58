"""A package as a relational database: the same tables, keys and comments in a SQLite file and on a PostgreSQL server.

`tables` builds them from the Table Schemas in a package's own descriptor, `view` the flat table `figures` as a view of
the others, `filling` puts the rows in. `sqlite` and `postgresql` say where they go.
"""

from pipeline.database.postgresql import Loaded, load
from pipeline.database.sqlite import write_sqlite

__all__ = ["Loaded", "load", "write_sqlite"]
