using System.Net.Http.Headers;

namespace TeamsAlign.Bots;

/// <summary>Puts accepted files into people's drives. The address is signed by itself: the bot's token never goes there.</summary>
internal sealed class FileUploads(HttpClient http, ServiceHosts hosts, TimeProvider time)
{
    public async Task PutAsync(string? uploadUrl, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (!hosts.AllowsFile(uploadUrl))
            throw new ConnectorException("The upload address is not on the list of allowed hosts.") { Kind = ConnectorFailure.ForeignHost };
        using var request = new HttpRequestMessage(HttpMethod.Put, uploadUrl) { Content = new ReadOnlyMemoryContent(content) };
        request.Content.Headers.ContentType = new("application/octet-stream");
        request.Content.Headers.ContentRange = new ContentRangeHeaderValue(0, content.Length - 1, content.Length);
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            if (!response.IsSuccessStatusCode)
                throw await ConnectorErrors.ReadAsync(response, isRepeatable: true, time.GetUtcNow(), cancellationToken);
        }
        catch (Exception broken) when (broken is HttpRequestException || (broken is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new ConnectorException("The drive could not be reached.", broken) { Kind = ConnectorFailure.TryAgain };
        }
    }
}
