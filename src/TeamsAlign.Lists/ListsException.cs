namespace TeamsAlign.Lists;

/// <summary>Every way in which a list call can fail, other than the results of writes.</summary>
public enum ListsFault
{
    /// <summary>Graph asked to slow down, more often than it is worth waiting here; see <see cref="ListsException.RetryAfter"/>.</summary>
    Throttled,

    /// <summary>The site, list or row is not there.</summary>
    NotFound,

    /// <summary>No token, or one that Graph does not take.</summary>
    SignInFailed,

    /// <summary>The token is good, its permissions are not enough.</summary>
    NotAllowed,

    /// <summary>Filtered by a column without an index: provision the list.</summary>
    NotIndexed,

    /// <summary>More rows match than SharePoint is willing to look at (list view threshold).</summary>
    TooManyRows,

    /// <summary>412 where no part result carries it.</summary>
    Conflict,

    /// <summary>A unique value or a name is taken, where no part result carries it.</summary>
    KeyTaken,

    /// <summary>A page or delta token is too old (410).</summary>
    ResyncRequired,

    /// <summary>Graph refused for another reason; see <see cref="ListsException.Code"/>.</summary>
    Rejected,

    /// <summary>No answer of Graph's: time-out, dropped connection, an HTML page, 5xx.</summary>
    Unreachable,
}

/// <summary>The one exception of this library, beside those for wrong arguments and cancellation.</summary>
public sealed class ListsException : Exception
{
    /// <summary>A fault with nothing more to say.</summary>
    public ListsException()
        : this("A list call failed.")
    {
    }

    /// <summary>A fault described in words.</summary>
    public ListsException(string message)
        : base(message)
    {
    }

    /// <summary>A fault with its cause.</summary>
    public ListsException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A fault of a kind.</summary>
    public ListsException(ListsFault kind, string message, TimeSpan? retryAfter = null, Exception? innerException = null)
        : base(message, innerException) => (Kind, RetryAfter) = (kind, retryAfter);

    /// <summary>What to branch on.</summary>
    public ListsFault Kind { get; init; } = ListsFault.Unreachable;

    /// <summary>How long Graph wants to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>HTTP status, 0 without an answer.</summary>
    public int Status { get; init; }

    /// <summary>Graph's error code, the innermost one; empty without one.</summary>
    public string Code { get; init; } = "";
}
