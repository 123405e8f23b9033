namespace TeamsAlign.People;

/// <summary>Who is asking, from a verified identity and today's roles; never from what a card or page says.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="Name">Display name as Teams gave it.</param>
/// <param name="Roles">Today's roles; <see cref="Roles.None"/> is an outsider.</param>
/// <param name="Scope">Region or team a sales manager is responsible for; absent means the whole product line.</param>
internal sealed record Person(PersonId Id, string Name, Roles Roles, string? Scope = null)
{
    /// <summary>The product itself, for what it does without a person: reminders, derived states, hand edits restored.</summary>
    public static readonly Person System = new(new PersonId("system"), "TeamsAlign", Roles.Member);

    public bool IsOutsider => Roles == Roles.None;

    /// <summary>Whether the person holds at least one of <paramref name="roles"/>.</summary>
    public bool Is(Roles roles) => (Roles & roles) != 0;
}
