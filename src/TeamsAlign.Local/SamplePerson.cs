namespace TeamsAlign.Local;

/// <summary>Somebody of the sample tenant.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="Mri">The id a bot sees, <c>29:…</c>.</param>
/// <param name="Part">What they do, as the page that lets one choose a person shows it.</param>
/// <param name="Scope">Region they answer for, where they have one.</param>
internal sealed record SamplePerson(
    string Id, string Mri, string GivenName, string FamilyName, string Mail, string Part, string? Scope, bool IsGuest)
{
    public string Name => $"{GivenName} {FamilyName}";

    public string Initials => $"{GivenName[0]}{FamilyName[0]}";
}
