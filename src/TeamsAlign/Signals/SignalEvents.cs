using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

/// <summary>A product manager decided what becomes of a signal, or took that back.</summary>
/// <param name="To">Who heard it; none where they know, because they did it themselves.</param>
internal sealed record SignalTriaged(string Subject, SignalStatus Status, PersonId By, PersonId To) : DomainEvent(Subject);
