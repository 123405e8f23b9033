using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Where a request stands. The last three are derived from its plan items and never set by a person.</summary>
internal enum RequestStatus { New, InTriage, Approved, NotNow, Declined, AlreadyThere, SameAs, NotForUs, Planned, InProgress, Shipped }

internal enum RequestKind { Feature, Improvement, Defect, Integration, Question }

/// <summary>Something a customer needs and somebody of ours asked for.</summary>
internal sealed partial record Request(string Key, string Title) : IRecord
{
    public const string Prefix = "REQ";

    /// <summary>In the customer's words.</summary>
    public string Problem { get; init; } = "";
    public string? WantedOutcome { get; init; }
    public RequestKind? Kind { get; init; }
    public string? Area { get; init; }

    /// <summary>Where it was heard: the chosen sentence's origin, for people.</summary>
    public string? Source { get; init; }
    public string? SourceLink { get; init; }
    public PersonId AskedBy { get; init; }
    public string AskedByName { get; init; } = "";
    public DateTimeOffset AskedAt { get; init; }
    public DateOnly? AnswerDue { get; init; }
    public RequestStatus Status { get; init; }

    /// <summary>Keys of the plan items that answer it.</summary>
    public IReadOnlyList<string> PlanItems { get; init; } = [];
    public string? SameAs { get; init; }

    public PersonId AnsweredBy { get; init; }
    public string? AnsweredByName { get; init; }
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>Why, in words that may be passed on.</summary>
    public string? Reason { get; init; }
    public DateOnly? NotNowUntil { get; init; }

    /// <summary>Key of a plan item; when it ships, a request that was put off is looked at again.</summary>
    public string? NotNowItem { get; init; }

    /// <summary>So many customers asking have a request that was put off looked at again.</summary>
    public int? NotNowCustomers { get; init; }

    /// <summary>Customers a quarter; absent means the number of distinct accounts asking.</summary>
    public decimal? Reach { get; init; }

    /// <summary>3, 2, 1, 0.5 or 0.25.</summary>
    public decimal? Impact { get; init; }

    /// <summary>1, 0.8 or 0.5.</summary>
    public decimal? Confidence { get; init; }

    /// <summary>Person-months: 0.5, 1, 3 or 6.</summary>
    public decimal? Effort { get; init; }
    public string? EffortBy { get; init; }
    public DateOnly? EffortAt { get; init; }

    /// <summary>Id in the file it was imported from.</summary>
    public string? ImportId { get; init; }
}
