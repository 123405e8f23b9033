using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>Asks whether a file may be uploaded.</summary>
/// <param name="Description">What the file is.</param>
/// <param name="SizeInBytes">Its size.</param>
/// <param name="AcceptContext">Comes back when accepted.</param>
/// <param name="DeclineContext">Comes back when declined.</param>
public sealed record FileConsentCard(string Description, long SizeInBytes, ActionData AcceptContext, ActionData DeclineContext);

/// <summary>A file that was uploaded.</summary>
/// <param name="UniqueId">Id from the upload.</param>
/// <param name="FileType">Type from the upload.</param>
public sealed record FileInfoCard(string? UniqueId, string? FileType);
