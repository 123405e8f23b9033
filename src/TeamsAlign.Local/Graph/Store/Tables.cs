namespace TeamsAlign.Local.Graph.Store;

/// <summary>Tables of the file, but for those of rows: each list has its own. Deleted items stay as tombstones: ids are never reused and a delta has to name them.</summary>
internal static class Tables
{
    public const string Sql =
        """
        CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS sites (path TEXT PRIMARY KEY COLLATE NOCASE, body TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS lists (number INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS changes (
          seq INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, item INTEGER NOT NULL, visible INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS changes_of_list ON changes (list, seq);
        CREATE TABLE IF NOT EXISTS versions (
          list INTEGER NOT NULL, item INTEGER NOT NULL, label INTEGER NOT NULL, vals TEXT NOT NULL,
          modified TEXT NOT NULL, editor TEXT NOT NULL,
          PRIMARY KEY (list, item, label)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS subscriptions (id TEXT PRIMARY KEY, list INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
        """;
}
