namespace TeamsAlign.Bots;

/// <content>Files that people accepted.</content>
public sealed partial class ConnectorClient
{
    /// <summary>Puts an accepted file where the person's drive said. Afterwards send <see cref="OutboundAttachment.FileInfo"/>.</summary>
    /// <param name="to">What came with <see cref="FileConsentTurn.Upload"/>; only addresses in SharePoint, or of the settings, are written to.</param>
    /// <param name="content">The whole file, at least one byte.</param>
    /// <param name="cancellationToken">Stops the upload.</param>
    /// <exception cref="ConnectorException">The drive did not take it.</exception>
    public async Task UploadAsync(FileUploadInfo to, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (content.IsEmpty)
            throw new ArgumentException("An empty file cannot be uploaded.", nameof(content));
        await _uploads.PutAsync(to.UploadUrl, content, cancellationToken);
    }
}
