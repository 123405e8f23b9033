namespace TeamsAlign.Requests;

/// <summary>What a person can do to the status of a request. The statuses that follow the plan are no moves.</summary>
internal enum RequestMove { TakeIntoTriage, Approve, NotNow, Decline, AlreadyThere, SameAs, NotForUs, Reopen }
