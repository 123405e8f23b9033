namespace TeamsAlign.People;

/// <summary>Who is calling the API, from the validated token and today's roles; never from the query or body.</summary>
/// <param name="identified">Answers once the caller has been identified, which is after parameters are bound and before handlers run.</param>
internal sealed class CurrentPerson(Func<Person> identified)
{
    public Person Person => identified();
}
