using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsAlign.Bench.Faults.People;

/// <summary>Somebody who asks, adds customers, scores and answers, one command after the other, and notes what they were told.</summary>
internal sealed class Colleague(Door door, Notebook notebook, Chance chance, int workspace, int person)
{
    private const int Customers = 30;
    private int _number;

    public async Task WorkAsync(int commands, CancellationToken cancellationToken)
    {
        while (_number < commands)
            await (notebook.Any(workspace, chance) is { } key ? chance.Below(100) switch
            {
                < 30 => CaptureAsync(cancellationToken),
                < 45 => DemandAsync(key, cancellationToken),
                < 65 => ScoreAsync(key, cancellationToken),
                _ => AnswerAsync(key, cancellationToken),
            }
            : CaptureAsync(cancellationToken));
    }

    private async Task CaptureAsync(CancellationToken cancellationToken)
    {
        var mark = Mark();
        var reply = await door.PostAsync("/api/requests", new() { ["need"] = $"{mark} is needed.", ["accountName"] = Customer() }, cancellationToken);
        await NoteAsync(Kind.Capture, mark, (string?)reply.Body?["key"], reply, reply.Told, cancellationToken);
    }

    private async Task DemandAsync(string key, CancellationToken cancellationToken)
    {
        var mark = Mark();
        var reply = await door.PostAsync($"/api/requests/{key}/demand", new() { ["accountName"] = Customer(), ["quote"] = $"{mark} too" }, cancellationToken);
        await NoteAsync(Kind.Demand, mark, key, reply, reply.Told, cancellationToken);
    }

    private async Task ScoreAsync(string key, CancellationToken cancellationToken)
    {
        // A version makes it one command, however often it is sent.
        var shown = chance.Is(0.5) ? await ShownAsync(key, cancellationToken) : null;
        _number++;
        var reach = ((person + 1) * 100_000) + _number;
        var body = new JsonObject
        {
            ["reach"] = reach, ["impact"] = chance.Of([1, 2, 3]), ["confidence"] = 0.8, ["effort"] = chance.Of([1, 3, 6]), ["rowVersion"] = (string?)shown?["rowVersion"],
        };
        var reply = await UntilToldAsync(() => door.PutAsync($"/api/requests/{key}/score", body, cancellationToken), isOne: shown is not null, cancellationToken);
        await NoteAsync(Kind.Score, reach.ToString(CultureInfo.InvariantCulture), key, reply, reply.Told, cancellationToken);
    }

    private async Task AnswerAsync(string key, CancellationToken cancellationToken)
    {
        var shown = await ShownAsync(key, cancellationToken);
        if (shown?["answers"]?.AsArray().Where(a => Answers.Said.ContainsKey((string)a!["answer"]!)).ToArray() is not { Length: > 0 } offered)
            return;
        var answer = chance.Of(offered)!;
        var mark = Mark();
        if (chance.Is(0.5))
        {
            var body = Answers.Tab(answer, mark, (string?)shown["rowVersion"]);
            var reply = await UntilToldAsync(() => door.PostAsync($"/api/requests/{key}/answers", body, cancellationToken), isOne: true, cancellationToken);
            await NoteAsync(Kind.Answer, mark, key, reply, reply.Told, cancellationToken);
        }
        else
        {
            // Each press is an activity of its own; that it is the same command is for the product to know.
            JsonObject Press() => door.Press("requests.answer", Answers.Card(answer, key, mark, (string?)shown["rowVersion"]));
            var reply = await UntilToldAsync(() => door.PostAsync(Door.Messages, Press(), cancellationToken), isOne: true, cancellationToken);
            var told = reply.IsSuccess ? Answers.Read(reply.Body, (string)answer["answer"]!, key) : reply.Told;
            await NoteAsync(Kind.Answer, mark, key, reply, told, cancellationToken);
        }
    }

    private async Task<JsonNode?> ShownAsync(string key, CancellationToken cancellationToken) =>
        (await UntilToldAsync(() => door.GetAsync($"/api/requests/{key}", cancellationToken), isOne: true, cancellationToken)) is { IsSuccess: true } reply ? reply.Body : null;

    /// <summary>What is one command however often it comes is sent until there is an answer, as clients and the channel do.</summary>
    private static async Task<Reply> UntilToldAsync(Func<Task<Reply>> send, bool isOne, CancellationToken cancellationToken)
    {
        for (var times = 1; ; times++)
        {
            var reply = await send();
            if (!reply.IsOpen || !isOne || times == 30)
                return reply;
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, cancellationToken);
        }
    }

    private async Task NoteAsync(Kind kind, string mark, string? key, Reply reply, Told told, CancellationToken cancellationToken)
    {
        notebook.Add(new Attempt(workspace, person, _number, kind, mark, key, told, reply.ToString()));
        // Who gets no answer looks away for a moment.
        if (told == Told.Nothing)
            await Task.Delay(chance.Between(0.2, 1), TimeProvider.System, cancellationToken);
    }

    private string Mark() => string.Create(CultureInfo.InvariantCulture, $"w{workspace}p{person:00}n{++_number:00000}");

    private string Customer() => $"Customer {chance.Below(Customers)}";
}
