namespace TeamsAlign.Local.Teams;

/// <summary>What of the sample tenant the tests name; written here again, so that a change there is noticed.</summary>
internal static class Sample
{
    public const string Tenant = "11111111-1111-4111-8111-111111111111";
    public const string App = "22222222-2222-4222-8222-222222222222";
    public const string Priya = "aaaaaaaa-0000-4000-8000-000000000001";
    public const string Tomas = "aaaaaaaa-0000-4000-8000-000000000002";
    public const string Pat = "aaaaaaaa-0000-4000-8000-000000000010";
    public const string PriyaMri = "29:1priya-0001";
    public const string PriyaChat = "a:1priya-0001";
    public const string TomasChat = "a:1tomas-0002";
    public const string General = "19:productsales0000000000000000000001@thread.tacv2";
    public const string Roadmap = "19:roadmap000000000000000000000000002@thread.tacv2";
    public const string Group = "19:acmedealroom00000000000000000000@thread.v2";
    public const string Meeting = "19:meeting_d2Vla2x5cHJvZHVjdHNhbGVz@thread.v2";
}
