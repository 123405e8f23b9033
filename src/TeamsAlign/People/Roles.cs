namespace TeamsAlign.People;

/// <summary>What a person may do. A person may hold several. Somebody internal without a row of their own is a <see cref="Member"/>.</summary>
[Flags]
internal enum Roles
{
    /// <summary>An outsider: a guest, another tenant, somebody removed. Sees only what is safe for customers.</summary>
    None = 0,
    Member = 1,
    SalesManager = 2,
    ProductManager = 4,
    Marketing = 8,
    Executive = 16,
    Administrator = 32,
}
