namespace TeamsAlign.Delivery;

/// <summary>A kind of news people can choose how to be told of. At once by default is only what product.md names under "Telling people".</summary>
/// <param name="Name">As notices carry it.</param>
/// <param name="Label">What it is, for people.</param>
/// <param name="Why">Why somebody gets it, as a sentence on the message itself.</param>
/// <param name="Usual">How they are told who chose nothing.</param>
/// <param name="Modes">What can be chosen.</param>
internal sealed record NoticeKind(string Name, string Label, string Why, NoticeMode Usual, IReadOnlyList<NoticeMode> Modes)
{
    public const string Answer = "answer";
    public const string Due = "due";
    public const string Approval = "approval";
    public const string Commit = "commit";
    public const string Shipped = "shipped";
    public const string News = "news";
    public const string Heard = "heard";
    public const string DailyDigest = "digest";
    public const string HandEdit = "list";

    /// <summary>A second or third message about what shipped; chosen together with the first.</summary>
    public const string Reminder = "reminder";

    private static readonly NoticeMode[] Any = [NoticeMode.AtOnce, NoticeMode.Digest, NoticeMode.Off];
    private static readonly NoticeMode[] OnOrOff = [NoticeMode.AtOnce, NoticeMode.Off];

    /// <summary>All there are to choose, in the order people see them.</summary>
    public static IReadOnlyList<NoticeKind> All { get; } =
    [
        new(Answer, "Answers to what you asked for", "You asked for it, or added a customer who wants it.", NoticeMode.AtOnce, Any),
        new(Due, "Decisions due today", "You are among those who decide.", NoticeMode.AtOnce, Any),
        new(Approval, "Approvals you are part of", "You are asked in this approval, or wait for it.", NoticeMode.AtOnce, OnOrOff),
        new(Commit, "Commit deals of yours that are hit", "A deal of yours with the forecast commit hangs on it.", NoticeMode.AtOnce, Any),
        new(Shipped, "Customers to inform of what shipped", "These customers are yours, or you added them.", NoticeMode.AtOnce, Any),
        new(News, "Changes of what you asked for", "You asked for it, or added a customer who wants it.", NoticeMode.Digest, Any),
        new(Heard, "What became of what you heard in the market", "You passed it on.", NoticeMode.Digest, Any),
        new(DailyDigest, "The digest each morning", "You get one message each working day that has something for you.", NoticeMode.AtOnce, OnOrOff),
        new(HandEdit, "Lists edited by hand", "You look after this product line.", NoticeMode.AtOnce, OnOrOff),
    ];

    /// <summary>The kind a notice counts as; null for one that nobody can choose about.</summary>
    public static NoticeKind? Of(string name) => All.FirstOrDefault(k => k.Name == (name == Reminder ? Shipped : name));

    /// <summary>Whether a message whose sending is in doubt, or that waited for somebody, is sent nevertheless: news that is old by then is not.</summary>
    public static bool MayComeLate(string name) => name is not (DailyDigest or Reminder or Due);
}
