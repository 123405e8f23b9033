using System.Text.Json;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace TeamsAlign.Lists;

/// <summary>
/// Sends what the SDK built and hands back the answer's JSON. The SDK's own models are not used for reading rows, because they retype values:
/// text that looks like a date or a GUID comes out as a date or a GUID, and its spelling is lost.
/// </summary>
internal sealed class GraphSender(IRequestAdapter adapter, TimeProvider time)
{
    private const int Attempts = 5;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(400);

    private static readonly Dictionary<string, ParsableFactory<IParsable>> Errors = new()
    {
        ["XXX"] = ODataError.CreateFromDiscriminatorValue,
    };

    /// <summary>One attempt.</summary>
    /// <returns>The answer's body; null when it has none.</returns>
    /// <exception cref="ListsException">It did not work.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before anything was sent.</exception>
    public async Task<JsonDocument?> SendAsync(RequestInformation request, GraphCall call, CancellationToken cancellationToken)
    {
        request.AddRequestOptions([call]);
        try
        {
            await using var body = await adapter.SendPrimitiveAsync<Stream>(request, Errors, cancellationToken);
            return body is null || body.Length == 0 ? null : await JsonDocument.ParseAsync(body, cancellationToken: cancellationToken);
        }
        catch (Exception e) when (Faults.IsOfTheWire(e) && (call.Sent || !cancellationToken.IsCancellationRequested))
        {
            throw Faults.From(e, call);
        }
    }

    /// <summary>A read, repeated while the gate or the network say "later".</summary>
    /// <param name="build">Makes the request anew for each attempt.</param>
    /// <param name="units">Its price.</param>
    /// <param name="priority">Who waits.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<JsonDocument> ReadAsync(Func<RequestInformation> build, int units, Priority priority, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await SendAsync(build(), new(units, priority), cancellationToken)
                    ?? throw new ListsException(ListsFault.Unreachable, "Graph answered without a body.");
            }
            catch (ListsException e) when (attempt < Attempts && e.Kind is ListsFault.Throttled or ListsFault.Unreachable)
            {
                cancellationToken.ThrowIfCancellationRequested();
                // After a refusal the gate itself makes the next attempt wait.
                if (e.Kind == ListsFault.Unreachable) await Task.Delay(FirstPause * attempt, time, cancellationToken);
            }
        }
    }

    /// <summary>One attempt with the SDK's own models, for what is not rows.</summary>
    /// <exception cref="ListsException">It did not work.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before anything was sent.</exception>
    public static async Task<T> TypedAsync<T>(int units, Func<List<IRequestOption>, Task<T>> send, CancellationToken cancellationToken)
    {
        var call = new GraphCall(units, Priority.Background);
        try
        {
            return await send([call]);
        }
        catch (Exception e) when (Faults.IsOfTheWire(e) && (call.Sent || !cancellationToken.IsCancellationRequested))
        {
            throw Faults.From(e, call);
        }
    }
}
